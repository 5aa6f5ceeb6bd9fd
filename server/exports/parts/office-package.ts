import { strToU8, zipSync } from 'fflate'
import { writeXml, xml, type XmlElement } from './xml.ts'

/** One file in the package of an office document. */
export interface Part {
  readonly path: string
  readonly content: string | Uint8Array
  /** What kind of file it is; pictures are known by their extension. */
  readonly type?: string
  readonly relations?: readonly Relation[]
}

/** From one part to another, or to the world outside. */
export interface Relation {
  readonly id: string
  /** The last word of its name, such as `image`. */
  readonly type: string
  /** Seen from where the part lies. */
  readonly target: string
  readonly isExternal?: boolean
}

export interface DocumentFacts {
  readonly title: string
  readonly author?: string
  readonly language?: string
}

/** What names of relations and of attributes that point at them begin with. */
export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const packages = 'http://schemas.openxmlformats.org/package/2006'
const ownTypes = 'application/vnd.openxmlformats'
/** The same board gives the same bytes, whenever; no earlier day fits in a zip. */
const packedOn = new Date(1980, 0, 1)

/** The file of a text, a workbook or slides (Open Packaging Conventions, ISO/IEC 29500-2); its main part stands first. */
export function packOffice(parts: readonly Part[], facts: DocumentFacts): Uint8Array {
  const all = [...parts, coreProperties(facts), appProperties]
  const files = [
    ['[Content_Types].xml', strToU8(contentTypes(all))] as const,
    ['_rels/.rels', strToU8(rootRelations(parts[0]?.path ?? ''))] as const,
    ...all.flatMap(filesOf),
  ]
  return zipSync(Object.fromEntries(files), { mtime: packedOn, level: 6 })
}

type ZipEntry = Uint8Array | [Uint8Array, { readonly level: 0 }]

function filesOf({
  path,
  content,
  relations = [],
}: Part): readonly (readonly [string, ZipEntry])[] {
  // Pictures are compressed already.
  const file =
    typeof content === 'string' ? strToU8(content) : ([content, { level: 0 }] as ZipEntry)
  if (relations.length === 0) return [[path, file]]
  const slash = path.lastIndexOf('/') + 1
  const beside = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`
  return [
    [path, file],
    [beside, strToU8(relationsXml(relations.map(toXml)))],
  ]
}

function toXml({ id, type, target, isExternal = false }: Relation): XmlElement {
  return xml('Relationship', {
    Id: id,
    Type: `${officeRelations}/${type}`,
    Target: target,
    TargetMode: isExternal ? 'External' : undefined,
  })
}

function rootRelations(main: string): string {
  return relationsXml([
    toXml({ id: 'document', type: 'officeDocument', target: main }),
    toXml({ id: 'app', type: 'extended-properties', target: appProperties.path }),
    xml('Relationship', {
      Id: 'core',
      Type: `${packages}/relationships/metadata/core-properties`,
      Target: corePath,
    }),
  ])
}

function relationsXml(each: readonly XmlElement[]): string {
  return writeXml(xml('Relationships', { xmlns: `${packages}/relationships` }, each))
}

function contentTypes(parts: readonly Part[]): string {
  return writeXml(
    xml('Types', { xmlns: `${packages}/content-types` }, [
      xml('Default', { Extension: 'rels', ContentType: `${ownTypes}-package.relationships+xml` }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      xml('Default', { Extension: 'png', ContentType: 'image/png' }),
      ...parts.map(({ path, type }) =>
        type === undefined
          ? undefined
          : xml('Override', { PartName: `/${path}`, ContentType: type }),
      ),
    ]),
  )
}

const corePath = 'docProps/core.xml'

function coreProperties({ title, author, language }: DocumentFacts): Part {
  const said = (name: string, text: string | undefined) =>
    text === undefined ? undefined : xml(name, {}, text)
  return {
    path: corePath,
    type: `${ownTypes}-package.core-properties+xml`,
    content: writeXml(
      xml(
        'cp:coreProperties',
        {
          'xmlns:cp': `${packages}/metadata/core-properties`,
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        },
        [said('dc:title', title), said('dc:creator', author), said('dc:language', language)],
      ),
    ),
  }
}

const appProperties: Part = {
  path: 'docProps/app.xml',
  type: `${ownTypes}-officedocument.extended-properties+xml`,
  content: writeXml(
    xml(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      [xml('Application', {}, 'Catena')],
    ),
  ),
}
