import { catenaNamespace } from '#server/exports/parts/namespace.ts'
import { childrenOf, type XmlNode } from '../parts/read-xml.ts'
import type { Texts } from './texts.ts'

/** What one of our own files tells beside the results. */
export interface OwnPart {
  readonly elements: readonly object[]
  readonly links: readonly object[]
  readonly assumptions: readonly object[]
  /** Of its cards. */
  readonly ids: ReadonlySet<string>
}

export function readOwnPart(activity: XmlNode, texts: Texts, taken: Set<string>): OwnPart {
  const parts = activity.children.filter(
    ({ name, uri }) => name === 'change-model' && uri === catenaNamespace,
  )
  const records = (name: string) => parts.flatMap((part) => childrenOf(part, name))
  const text = (record: XmlNode, name: string) => {
    const said = texts.repeated(childrenOf(record, name))
    return Object.keys(said).length > 0 ? { [name]: said } : {}
  }
  const elements = records('element').map((record) => ({
    ...facts(record),
    ...sdgTargets(record),
    title: {},
    ...text(record, 'title'),
    ...text(record, 'description'),
  }))
  const ids = new Set(records('element').map(({ attributes }) => attributes['id'] ?? ''))
  for (const id of ids) taken.add(id)
  return {
    elements,
    links: records('link').map((record) => ({
      ...facts(record),
      ...text(record, 'rationale'),
      assumptionIds: childrenOf(record, 'rests-on').flatMap(
        ({ attributes }) => attributes['assumption'] ?? [],
      ),
    })),
    assumptions: records('assumption').map((record) => {
      const { on: kind, ref, importance, ...others } = record.attributes
      return {
        ...others,
        on: { kind, ref },
        ...(importance !== undefined && { importance: Number(importance) }),
        text: {},
        ...text(record, 'text'),
      }
    }),
    ids,
  }
}

/** Attributes are the fields of the record; what is true or false stands there as a word. */
function facts({ attributes }: XmlNode): Readonly<Record<string, string | boolean>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => {
      const isTruth = value === 'true' || value === 'false'
      return [key, isTruth && truths.includes(key) ? value === 'true' : value]
    }),
  )
}

function sdgTargets({ attributes: { sdgTargets: said } }: XmlNode): object {
  return said === undefined ? {} : { sdgTargets: said.split(' ') }
}

const truths = ['intended', 'condition', 'parked']
