import { readXml, type XmlNode } from '#server/imports/parts/read-xml.ts'
import { standardText } from '../../support/standards.ts'

/** Which attribute of which element takes its codes from which list of IATI 2.03. */
const codedBy: readonly (readonly [element: string, attribute: string, list: string])[] = [
  ['iati-activities', 'version', 'Version'],
  ['iati-activity', 'xml:lang', 'Language'],
  ['narrative', 'xml:lang', 'Language'],
  ['iati-activity', 'default-currency', 'Currency'],
  ['reporting-org', 'type', 'OrganisationType'],
  ['participating-org', 'role', 'OrganisationRole'],
  ['activity-status', 'code', 'ActivityStatus'],
  ['activity-date', 'type', 'ActivityDateType'],
  ['recipient-country', 'code', 'Country'],
  ['sector', 'vocabulary', 'SectorVocabulary'],
  ['tag', 'vocabulary', 'TagVocabulary'],
  ['result', 'type', 'ResultType'],
  ['reference', 'vocabulary', 'ResultVocabulary'],
  ['indicator', 'measure', 'IndicatorMeasure'],
]

/** Codes in a file that are not in the lists of the standard, such as `result/@type=77`. */
export function unknownCodes(node: XmlNode): readonly string[] {
  if (node.uri !== '') return []
  const own = codedBy.flatMap(([element, attribute, list]) => {
    const code = node.name === element ? node.attributes[attribute] : undefined
    return code === undefined || codesIn(list).has(code) ? [] : [`${element}/@${attribute}=${code}`]
  })
  return [...own, ...unknownTags(node), ...node.children.flatMap(unknownCodes)]
}

/** The code of a tag is of the list that its vocabulary names. */
function unknownTags({ name, attributes }: XmlNode): readonly string[] {
  const lists: Readonly<Record<string, string>> = { 2: 'UNSDG-Goals', 3: 'UNSDG-Targets' }
  const list = lists[attributes['vocabulary'] ?? '']
  if (name !== 'tag' || list === undefined) return []
  return codesIn(list).has(attributes['code'] ?? '') ? [] : [`tag/@code=${attributes['code']}`]
}

const known = new Map<string, ReadonlySet<string>>()

function codesIn(list: string): ReadonlySet<string> {
  const read = known.get(list) ?? new Set(codesOf(readList(list)))
  known.set(list, read)
  return read
}

function readList(list: string): XmlNode {
  return readXml(new TextEncoder().encode(standardText(`iati/codelists/${list}.xml`)))
}

function codesOf(node: XmlNode): readonly string[] {
  return node.name === 'code' ? [node.text.trim()] : node.children.flatMap(codesOf)
}
