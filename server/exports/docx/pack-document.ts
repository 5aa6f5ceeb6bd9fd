import { strToU8, zipSync } from 'fflate'
import { escapeXml } from '../parts/xml.ts'

/** What lies in the package besides the styles. */
export interface Package {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly document: string
  readonly styles: string
  readonly numbering: string
  /** By the id of their relation. */
  readonly images: ReadonlyMap<string, Uint8Array>
  /** Addresses of pages, by the id of their relation. */
  readonly links: ReadonlyMap<string, string>
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
/** The same report gives the same bytes, whenever; no earlier day fits in a zip. */
const packedOn = new Date(1980, 0, 1)

/** An Open Packaging Conventions file with one document in it (ISO/IEC 29500-2). */
export function packDocument(content: Package): Uint8Array {
  const { title, author, language, document, styles, numbering, images, links } = content
  const texts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(
      relation('document', `${office}/officeDocument`, 'word/document.xml'),
      relation('core', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ),
    'docProps/core.xml':
      `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`,
    'word/document.xml': document,
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/settings.xml': settings,
    'word/footer1.xml': footer(title),
    'word/_rels/document.xml.rels': relations(
      relation('styles', `${office}/styles`, 'styles.xml'),
      relation('numbering', `${office}/numbering`, 'numbering.xml'),
      relation('settings', `${office}/settings`, 'settings.xml'),
      relation('footer', `${office}/footer`, 'footer1.xml'),
      ...[...images.keys()].map((id) => relation(id, `${office}/image`, `media/${id}.png`)),
      ...[...links].map(([id, url]) => relation(id, `${office}/hyperlink`, url, 'External')),
    ),
  }
  return zipSync(
    {
      ...Object.fromEntries(
        Object.entries(texts).map(([path, xml]) => [path, strToU8(declaration + xml)]),
      ),
      // They are compressed already.
      ...Object.fromEntries(
        [...images].map(([id, png]) => [`word/media/${id}.png`, [png, { level: 0 }] as const]),
      ),
    },
    { mtime: packedOn, level: 6 },
  )
}

const override = (path: string, type: string): string =>
  `<Override PartName="/${path}" ContentType="${type}+xml"/>`

const contentTypes =
  `<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
  override('word/document.xml', `${word}.document.main`) +
  override('word/styles.xml', `${word}.styles`) +
  override('word/numbering.xml', `${word}.numbering`) +
  override('word/settings.xml', `${word}.settings`) +
  override('word/footer1.xml', `${word}.footer`) +
  override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties') +
  '</Types>'

const settings =
  `<w:settings ${ns}><w:defaultTabStop w:val="567"/><w:compat>` +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'

/** The title and the number of the page. */
function footer(title: string): string {
  const field = (code: string): string =>
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
  return (
    `<w:ftr ${ns}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>` +
    `<w:r><w:t xml:space="preserve">${escapeXml(title.replaceAll(/\s+/g, ' '))} – </w:t></w:r>${field('PAGE')}</w:p></w:ftr>`
  )
}

function relations(...each: readonly string[]): string {
  return `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`
}

function relation(id: string, type: string, target: string, mode?: 'External'): string {
  const where = mode === undefined ? '' : ` TargetMode="${mode}"`
  const to = escapeXml(target).replaceAll('"', '&quot;')
  return `<Relationship Id="${id}" Type="${type}" Target="${to}"${where}/>`
}
