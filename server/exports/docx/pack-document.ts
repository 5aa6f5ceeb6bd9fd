import {
  packOffice,
  xmlDeclaration,
  type DocumentFacts,
  type Part,
  type Relation,
} from '../parts/office-package.ts'
import { escapeXml } from '../parts/xml.ts'

/** What lies in the package besides the styles. */
export interface Package extends DocumentFacts {
  readonly document: string
  readonly styles: string
  readonly numbering: string
  /** By the id of their relation. */
  readonly images: ReadonlyMap<string, Uint8Array>
  /** Addresses of pages, by the id of their relation. */
  readonly links: ReadonlyMap<string, string>
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** The file, with pictures and addresses beside the text. */
export function packDocument(content: Package): Uint8Array {
  const { title, document, styles, numbering, images, links } = content
  const part = (name: string, body: string, type = name): Part => ({
    path: `word/${name}.xml`,
    type: `${word}.${type}+xml`,
    content: xmlDeclaration + body,
  })
  const relations: readonly Relation[] = [
    { id: 'styles', type: 'styles', target: 'styles.xml' },
    { id: 'numbering', type: 'numbering', target: 'numbering.xml' },
    { id: 'settings', type: 'settings', target: 'settings.xml' },
    { id: 'footer', type: 'footer', target: 'footer1.xml' },
    ...[...images.keys()].map((id) => ({ id, type: 'image', target: `media/${id}.png` })),
    ...[...links].map(([id, target]) => ({ id, type: 'hyperlink', target, isExternal: true })),
  ]
  return packOffice(
    [
      { ...part('document', document, 'document.main'), relations },
      part('styles', styles),
      part('numbering', numbering),
      part('settings', settings),
      part('footer1', footer(title), 'footer'),
      ...[...images].map(([id, png]) => ({ path: `word/media/${id}.png`, content: png })),
    ],
    content,
  )
}

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
