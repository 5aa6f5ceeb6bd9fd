import { childOf, childrenOf, type XmlNode } from '#server/imports/parts/read-xml.ts'

/**
 * The rules of the IATI standard ruleset (standard.json, commit a88f835b) that concern what we write, by their ids.
 * Answers the ids of those that a file breaks. Not among them: rules about what we never write, such as transactions.
 */
export function rulesBrokenBy(root: XmlNode): readonly string[] {
  return childrenOf(root, 'iati-activity').flatMap((activity) => {
    const broken = Object.entries(rules).filter(([, holds]) => !holds(activity))
    return broken.map(([id]) => id)
  })
}

type Rule = (activity: XmlNode) => boolean

const rules: Readonly<Record<string, Rule>> = {
  // The activity is another thing than the organisation.
  '1.1.3': (activity) => identifier(activity) !== reporting(activity),
  '1.1.21': (activity) => identifier(activity).startsWith(`${reporting(activity)}-`),
  '1.3.13': (activity) => /^[^/&|?]+$/.test(identifier(activity)),
  '1.3.1': (activity) => identifier(activity) === identifier(activity).trim(),
  '1.14.13': (activity) => /^[^/&|?]+$/.test(reporting(activity)),
  '1.14.1': (activity) => reporting(activity) === reporting(activity).trim(),
  '1.8.13': (activity) =>
    childrenOf(activity, 'participating-org').every(({ attributes }) =>
      /^[^/&|?]+$/.test(attributes['ref'] ?? 'none'),
    ),
  '4.1.1': (activity) => (activity.attributes['xml:lang'] ?? '') !== '',
  '4.3.1': (activity) => all(activity, 'title').every(saysSomething),
  '4.4.1': (activity) => all(activity, 'description').every(saysSomething),
  '6.2.2': (activity) => childrenOf(activity, 'sector').length > 0,
  '6.10.1': (activity) =>
    childrenOf(activity, 'participating-org').every(
      (organisation) => organisation.attributes['ref'] !== undefined || saysSomething(organisation),
    ),
  '6.11.1': (activity) => datesOf(activity, '1').length + datesOf(activity, '2').length > 0,
  '2.2.1': (activity) =>
    childrenOf(activity, 'sector')
      .filter(({ attributes }) => /^9[89]$/.test(attributes['vocabulary'] ?? ''))
      .every(saysSomething),
  '2.1.4': (activity) =>
    childrenOf(activity, 'sector').length !== 1 ||
    ['100', undefined].includes(childOf(activity, 'sector')?.attributes['percentage']),
  '102.1.1': (activity) =>
    childrenOf(activity, 'sector').some(({ attributes }) =>
      ['', '1', undefined].includes(attributes['vocabulary']),
    ),
  '3.7.1': (activity) =>
    childrenOf(activity, 'recipient-country').length +
      childrenOf(activity, 'recipient-region').length ===
    1,
  '8.6.1': (activity) =>
    all(activity, 'period').every(
      (period) => dateIn(period, 'period-start') < dateIn(period, 'period-end'),
    ),
  '8.8': (activity) => measured(activity, 'baseline').every(isRightlyValued),
  '8.9': (activity) => measured(activity, 'target').every(isRightlyValued),
  '8.10': (activity) => measured(activity, 'actual').every(isRightlyValued),
  '8.11.1': (activity) =>
    childrenOf(activity, 'result').every(
      (result) =>
        childrenOf(result, 'reference').length === 0 ||
        childrenOf(result, 'indicator').every((one) => childrenOf(one, 'reference').length === 0),
    ),
  '11.1.2': (activity) =>
    datesOf(activity, '1').every((start) => datesOf(activity, '3').every((end) => start < end)),
  // A pure function knows no today; it says nothing of what really happened.
  '11.1.4': (activity) => datesOf(activity, '2').length + datesOf(activity, '4').length === 0,
  '11.1.1': (activity) => activity.attributes['last-updated-datetime'] === undefined,
}

function identifier(activity: XmlNode): string {
  return childOf(activity, 'iati-identifier')?.text ?? ''
}

function reporting(activity: XmlNode): string {
  return childOf(activity, 'reporting-org')?.attributes['ref'] ?? ''
}

function datesOf(activity: XmlNode, type: string): readonly string[] {
  return childrenOf(activity, 'activity-date')
    .filter(({ attributes }) => attributes['type'] === type)
    .map(({ attributes }) => attributes['iso-date'] ?? '')
}

function dateIn(period: XmlNode, name: string): string {
  return childOf(period, name)?.attributes['iso-date'] ?? ''
}

/** Of IATI's own elements, those with a name, however deep. */
function all(node: XmlNode, name: string): readonly XmlNode[] {
  if (node.uri !== '') return []
  const inside = node.children.flatMap((child) => all(child, name))
  return node.name === name ? [node, ...inside] : inside
}

function saysSomething(node: XmlNode): boolean {
  const narratives = childrenOf(node, 'narrative')
  return narratives.length > 0 && narratives.every(({ text }) => text.trim() !== '')
}

/** Each baseline, target or actual with the measure of its indicator. */
function measured(activity: XmlNode, name: string) {
  return all(activity, 'indicator').flatMap((indicator) =>
    all(indicator, name).map((node) => ({ measure: indicator.attributes['measure'], node })),
  )
}

// XPath 1.0 reads digits, a point and a minus sign; `number(@value) = @value` is false of the rest.
function isRightlyValued({ measure, node }: ReturnType<typeof measured>[number]): boolean {
  const { value } = node.attributes
  return measure === '5' ? value === undefined : /^-?\d+(\.\d+)?$/.test(value ?? '')
}
