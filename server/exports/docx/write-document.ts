import type { Plot } from '#shared/report/plot.ts'
import type {
  Block,
  Fact,
  ListItem,
  Picture,
  Report,
  Section,
  Sentence,
  Table,
} from '#shared/report/report.ts'
import { escapeAttribute } from '../parts/xml.ts'
import { isRightToLeft, toRuns, toText, type LinkTo } from './runs.ts'

/** A picture that lies in the package. */
export interface Image {
  /** The id of its relation. */
  readonly relation: string
  /** In board pixels; only their proportion counts. */
  readonly width: number
  readonly height: number
}

export interface DocumentParts {
  readonly linkTo: LinkTo
  /** Where the report has one. */
  readonly picture: Image | undefined
  readonly plots: ReadonlyMap<Plot, Image>
}

interface Paper {
  readonly width: number
  readonly height: number
  readonly margin: number
}

/** In twentieths of a point. */
const standing: Paper = { width: 11906, height: 16838, margin: 1134 }
const lying: Paper = { width: 16838, height: 11906, margin: 850 }
const emuPerTwip = 635
/** A whole page, but for the last line that ends it. */
export const pictureRoom = { width: lying.width - 2 * lying.margin, height: 9600 } as const
const cellMargins = 170
/** Half a page that stands, at most. */
export const plotRoom = {
  width: Math.floor((standing.width - 2 * standing.margin) / 2) - cellMargins,
  height: 3000,
} as const

/** The body of the document; the picture has a page of its own that lies, after the part it is of. */
export function writeDocument(report: Report, parts: DocumentParts): string {
  const writer = new DocumentWriter(parts)
  writer.paragraph('Subtitle', [{ text: report.kind }])
  writer.paragraph('Title', [report.title])
  if (report.facts.length > 0) writer.facts(report.facts)
  for (const block of report.opening) writer.block(block)
  writer.contents(report.parts)
  for (const part of report.parts) {
    writer.turn(standing)
    writer.section(part, 1)
    for (const { alt } of picturesIn(part)) {
      writer.turn(lying)
      writer.picture(alt)
    }
  }
  return writer.end()
}

class DocumentWriter {
  readonly #xml: string[] = []
  readonly #parts: DocumentParts
  #paper = standing
  #lastId = 0

  constructor(parts: DocumentParts) {
    this.#parts = parts
  }

  section(section: Section, level: 1 | 2 | 3): void {
    this.#heading(section, level)
    section.blocks.forEach((block, index) => {
      const isLead = level === 1 && index === 0 && block.kind === 'paragraph'
      if (isLead) this.paragraph('Lead', block.sentence)
      else this.block(block)
    })
    for (const inner of section.sections) this.section(inner, level === 1 ? 2 : 3)
  }

  block(block: Block): void {
    switch (block.kind) {
      case 'paragraph':
        return this.paragraph(undefined, block.sentence)
      case 'gap':
        return this.paragraph('Gap', block.sentence)
      case 'list':
        return this.#list(block.items)
      case 'facts':
        return this.facts(block.facts)
      case 'entries':
        for (const { title, text, items } of block.entries) {
          this.paragraph('EntryTitle', title)
          if (text !== undefined) this.paragraph(undefined, text)
          this.#list(items)
        }
        return
      case 'table':
        return this.#table(block)
      case 'quote':
        this.paragraph('Quote', block.sentence)
        if (block.source !== undefined) this.paragraph('QuoteSource', block.source)
        return
      case 'picture':
        return this.paragraph(undefined, [{ text: block.caption }])
      case 'plots':
        return this.#plots(block.plots)
    }
  }

  picture(alt: string): void {
    const { picture } = this.#parts
    if (picture === undefined) return
    this.#xml.push(this.#image(picture, alt, pictureRoom.width, pictureRoom.height))
  }

  paragraph(style: string | undefined, sentence: Sentence, more = ''): void {
    this.#xml.push(this.#paragraph(style, sentence, more))
  }

  /** Terms on the left, what they say on the right. */
  facts(facts: readonly Fact[]): void {
    const widths = this.#widths([1, 2.6])
    const rows = facts.map(({ label, sentences }) => {
      const cells = [
        this.#paragraph('CellTitle', [{ text: label }]),
        sentences.map((sentence) => this.#paragraph('Cell', sentence)).join(''),
      ]
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${this.#cells(cells, widths)}</w:tr>`
    })
    this.#tableOf('FactTable', '', widths, rows)
  }

  /** Where what stands, as links: page numbers would need a program that counts pages. */
  contents(parts: readonly Section[]): void {
    const link = ({ id, title }: Section, level: number): string =>
      `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/>${bullet(level)}</w:pPr>` +
      `<w:hyperlink w:anchor="${bookmark(id)}"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>${toText(title)}</w:r></w:hyperlink></w:p>`
    for (const part of parts) {
      this.#xml.push(link(part, 0), ...part.sections.map((section) => link(section, 1)))
    }
  }

  /** From here on the paper is another, and a new page begins; nothing where it is that already. */
  turn(paper: Paper): void {
    if (paper === this.#paper) return
    this.#xml.push(`<w:p><w:pPr>${pageOf(this.#paper)}</w:pPr></w:p>`)
    this.#paper = paper
  }

  end(): string {
    return (
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
      'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
      'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
      `<w:body>${this.#xml.join('\n')}${pageOf(this.#paper)}</w:body></w:document>`
    )
  }

  get #textWidth(): number {
    return this.#paper.width - 2 * this.#paper.margin
  }

  #heading({ id, title, language }: Section, level: number): void {
    this.#lastId += 1
    const runs = toRuns([{ text: title, language }], this.#parts.linkTo)
    this.#xml.push(
      `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>` +
        `<w:bookmarkStart w:id="${this.#lastId}" w:name="${bookmark(id)}"/>${runs}<w:bookmarkEnd w:id="${this.#lastId}"/></w:p>`,
    )
  }

  #paragraph(style: string | undefined, sentence: Sentence, more = '', isBold = false): string {
    const properties = [
      style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
      more,
      isRightToLeft(sentence) ? '<w:bidi/>' : '',
    ].join('')
    const runs = toRuns(sentence, this.#parts.linkTo, isBold)
    return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
  }

  #list(items: readonly ListItem[], level = 0): void {
    for (const { sentence, items: inner = [] } of items) {
      this.paragraph('ListParagraph', sentence, bullet(level))
      this.#list(inner, level + 1)
    }
  }

  #table({ caption, columns, rows, total }: Table): void {
    this.paragraph('Caption', [{ text: caption }])
    const widths = this.#widths(columns.map(({ share = 1 }) => share))
    const all = [...rows, ...(total === undefined ? [] : [total])]
    const staysWhole = all.length <= rowsKeptTogether
    const cell = (index: number, style: string, sentence: Sentence, row?: Row): string => {
      const isNumber = columns[index]?.isNumber === true
      const side = isNumber ? `<w:jc w:val="${isRightToLeft(sentence) ? 'left' : 'right'}"/>` : ''
      const keep = staysWhole && row !== all.at(-1) ? '<w:keepNext/>' : ''
      const isBold = row !== undefined && row === total
      return this.#paragraph(style, sentence, keep, isBold).replace('</w:pPr>', `${side}</w:pPr>`)
    }
    const titles = columns.map(({ title }, index) => cell(index, 'CellTitle', [{ text: title }]))
    this.#tableOf('ReportTable', caption, widths, [
      `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${this.#cells(titles, widths)}</w:tr>`,
      ...all.map((row) => {
        const cells = row.map((sentence, index) => cell(index, 'Cell', sentence, row))
        return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${this.#cells(cells, widths)}</w:tr>`
      }),
    ])
  }

  /** Two beside each other. */
  #plots(plots: readonly Plot[]): void {
    const widths = this.#widths([1, 1])
    const cells = plots.flatMap((plot) => {
      const image = this.#parts.plots.get(plot)
      if (image === undefined) return []
      const title = this.#paragraph('CellTitle', [{ text: plot.title, language: plot.language }])
      return [title + this.#image(image, plot.alt, (widths[0] ?? 0) - cellMargins, plotRoom.height)]
    })
    const rows = cells.flatMap((cell, index) => {
      const pair = [cell, cells[index + 1] ?? '<w:p/>']
      const row = `<w:tr><w:trPr><w:cantSplit/></w:trPr>${this.#cells(pair, widths)}</w:tr>`
      return index % 2 === 0 ? [row] : []
    })
    if (rows.length > 0) this.#tableOf('TableNormal', '', widths, rows)
  }

  #tableOf(
    style: string,
    caption: string,
    widths: readonly number[],
    rows: readonly string[],
  ): void {
    const hasHeader = caption === '' ? 0 : 1
    this.#xml.push(
      `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${this.#textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
        `<w:tblLook w:val="0${hasHeader === 1 ? '0A' : '08'}0" w:firstRow="${hasHeader}" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
        (caption === '' ? '' : `<w:tblCaption w:val="${attribute(caption)}"/>`) +
        `</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
        `${rows.join('')}</w:tbl>`,
      // Two tables that touch would become one.
      '<w:p><w:pPr><w:spacing w:before="0" w:after="60" w:line="120" w:lineRule="exact"/></w:pPr></w:p>',
    )
  }

  #cells(cells: readonly string[], widths: readonly number[]): string {
    return cells
      .map(
        (content, index) =>
          `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr>${content}</w:tc>`,
      )
      .join('')
  }

  #widths(shares: readonly number[]): readonly number[] {
    const all = shares.reduce((sum, share) => sum + share, 0)
    return shares.map((share) => Math.floor((share / all) * this.#textWidth))
  }

  /** As large as fits in the room there is. */
  #image(
    { relation, width, height }: Image,
    alt: string,
    maxWidth: number,
    maxHeight: number,
  ): string {
    const scale = Math.min(maxWidth / width, maxHeight / height)
    const size = [width, height].map((side) => Math.round(side * scale * emuPerTwip))
    this.#lastId += 1
    const id = this.#lastId
    return (
      `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${size[0]}" cy="${size[1]}"/>` +
      `<wp:docPr id="${id}" name="Picture ${id}" descr="${attribute(alt)}"/>` +
      '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
      `<pic:nvPicPr><pic:cNvPr id="${id}" name="Picture ${id}" descr="${attribute(alt)}"/><pic:cNvPicPr/></pic:nvPicPr>` +
      `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${size[0]}" cy="${size[1]}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
      '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    )
  }
}

function picturesIn({ blocks, sections }: Section): readonly Picture[] {
  return [...blocks.filter((block) => block.kind === 'picture'), ...sections.flatMap(picturesIn)]
}

/** A table of so few rows is not broken by the end of a page. */
const rowsKeptTogether = 6

type Row = readonly Sentence[]

const deepest = 2

function bullet(level: number): string {
  return `<w:numPr><w:ilvl w:val="${Math.min(level, deepest)}"/><w:numId w:val="1"/></w:numPr>`
}

function pageOf({ width, height, margin }: Paper): string {
  const turned = width > height ? ' w:orient="landscape"' : ''
  return (
    '<w:sectPr><w:footerReference w:type="default" r:id="footer"/>' +
    `<w:pgSz w:w="${width}" w:h="${height}"${turned}/>` +
    `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
  )
}

/** Word takes letters, digits and underscores for a bookmark's name. */
function bookmark(id: string): string {
  return `_${id.replaceAll(/\W/g, '_')}`
}

function attribute(text: string): string {
  return escapeAttribute(text.replaceAll(/\s/g, ' '))
}
