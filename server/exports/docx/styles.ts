import type { Language } from '#shared/model/language.ts'
import { light, stageColors } from '#shared/drawing/tokens.ts'

const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const locales: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }
/** Word's own, which other programs have a metric twin of. */
const font = 'Calibri'

const hex = (color: string): string => color.slice(1)

interface ParagraphStyle {
  readonly id: string
  readonly name: string
  readonly basedOn?: string
  /** Inside w:pPr and w:rPr, in the schema's order. */
  readonly paragraph?: string
  readonly run?: string
}

const size = (halfPoints: number): string =>
  `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
const bold = '<w:b/><w:bCs/>'
const color = (value: string): string => `<w:color w:val="${hex(value)}"/>`
const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`

const headings: readonly ParagraphStyle[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: spacing(0, 240),
    run: bold + size(56),
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    paragraph: spacing(480, 0),
    run: bold + color(light.muted) + size(26),
  },
  ...[
    { before: 0, after: 120, points: 44 },
    { before: 360, after: 120, points: 30 },
    { before: 280, after: 80, points: 24 },
  ].map(({ before, after, points }, index) => ({
    id: `Heading${index + 1}`,
    name: `heading ${index + 1}`,
    paragraph:
      `<w:keepNext/><w:keepLines/>${index === 0 ? '<w:pageBreakBefore/>' : ''}` +
      `${spacing(before, after)}<w:outlineLvl w:val="${index}"/>`,
    run: bold + color(index === 2 ? stageColors.activity.bar : light.ink) + size(points),
  })),
]

const bodies: readonly ParagraphStyle[] = [
  { id: 'Lead', name: 'Lead', run: color(light.muted) + size(24) },
  { id: 'Gap', name: 'Gap', run: `<w:i/><w:iCs/>${color(light.muted)}` },
  {
    id: 'EntryTitle',
    name: 'Entry title',
    paragraph: `<w:keepNext/>${spacing(160, 40)}`,
  },
  {
    id: 'Caption',
    name: 'caption',
    paragraph: `<w:keepNext/>${spacing(200, 80)}`,
    run: bold,
  },
  { id: 'Cell', name: 'Cell', paragraph: spacing(30, 30), run: size(19) },
  { id: 'CellTitle', name: 'Cell title', basedOn: 'Cell', run: bold + color(light.muted) },
  {
    id: 'ListParagraph',
    name: 'List Paragraph',
    paragraph: `${spacing(0, 50)}<w:contextualSpacing/>`,
  },
  {
    id: 'Quote',
    name: 'Quote',
    paragraph:
      `<w:pBdr><w:left w:val="single" w:sz="24" w:space="10" w:color="${hex(stageColors.outcome.bar)}"/></w:pBdr>` +
      `${spacing(160, 60)}<w:ind w:left="340" w:right="340"/>`,
    run: size(24),
  },
  {
    id: 'QuoteSource',
    name: 'Quote source',
    basedOn: 'Quote',
    paragraph: spacing(0, 200),
    run: color(light.muted) + size(20),
  },
  { id: 'Footer', name: 'footer', run: color(light.muted) + size(17) },
]

/** The looks that the document names; people who open it can change each in one place. */
export function stylesXml(language: Language): string {
  const paragraphs = [...headings, ...bodies].map(
    ({ id, name, basedOn = 'Normal', paragraph = '', run = '' }) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>` +
      `${id.startsWith('Heading') ? '<w:next w:val="Normal"/>' : ''}<w:qFormat/>` +
      `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
  )
  return (
    `<w:styles ${ns}><w:docDefaults><w:rPrDefault><w:rPr>` +
    `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` +
    `${color(light.ink)}${size(21)}<w:lang w:val="${locales[language]}" w:eastAsia="en-US" w:bidi="ar-SA"/>` +
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>' +
    `<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr>${bold}</w:rPr></w:style>` +
    `<w:style w:type="character" w:styleId="Quiet"><w:name w:val="Quiet"/><w:rPr>${color(light.muted)}</w:rPr></w:style>` +
    `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>${color(stageColors.activity.bar)}<w:u w:val="single"/></w:rPr></w:style>` +
    paragraphs.join('') +
    tableStyles +
    '</w:styles>'
  )
}

const line = (side: string, thickness: number, value: string): string =>
  `<w:${side} w:val="single" w:sz="${thickness}" w:space="0" w:color="${hex(value)}"/>`

const tableStyles =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>' +
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report table"/><w:basedOn w:val="TableNormal"/><w:tblPr>' +
  `<w:tblBorders>${line('top', 4, light.border)}${line('bottom', 8, light.border)}${line('insideH', 4, light.line)}</w:tblBorders></w:tblPr>` +
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${line('bottom', 8, light.border)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>` +
  '<w:style w:type="table" w:styleId="FactTable"><w:name w:val="Fact table"/><w:basedOn w:val="TableNormal"/><w:tblPr>' +
  `<w:tblBorders>${line('insideH', 4, light.line)}</w:tblBorders></w:tblPr></w:style>`

const bullets = ['•', '–', '▪'] as const

/** One list of bullets, three levels deep. */
export const numberingXml =
  `<w:numbering ${ns}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>` +
  bullets
    .map(
      (sign, level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/>` +
        `<w:pPr><w:ind w:left="${340 * (level + 1)}" w:hanging="260"/></w:pPr></w:lvl>`,
    )
    .join('') +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
