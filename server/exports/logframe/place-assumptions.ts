import { assumptionsByRef } from '#shared/model/assumptions-by-ref.ts'
import type { Assumption, ChangeModel, Element } from '#shared/model/change-model.ts'
import { inLanguage, type Language } from '#shared/model/language.ts'
import { linkTraits } from '#shared/model/link-traits.ts'
import { assumptionStatusTexts } from '#shared/text/areas/stages.ts'
import { logframeTexts } from '#shared/text/areas/logframe.ts'

export interface PlacedAssumptions {
  /** What must hold besides a row for the row above it to follow. */
  of(elementId: string): readonly string[]
  /** What must hold before anything begins. */
  readonly preconditions: readonly string[]
}

/**
 * Puts assumptions and external conditions one level below what they condition, as the diagonal reading asks (European
 * Commission, Project Cycle Management Guidelines 2004, 5.4): outputs together with their assumptions lead to the
 * outcome. `shown` are the rows of the framework without its topmost, which has nothing above it.
 */
export function placeAssumptions(
  model: ChangeModel,
  shown: ReadonlySet<string>,
  conditions: readonly Element[],
  language: Language,
): PlacedAssumptions {
  const byRow = new Map<string, string[]>()
  const preconditions: string[] = []
  const texts = logframeTexts
  const say = (text: Element['title']): string => inLanguage(text, language, model.primaryLanguage)
  const isCondition = new Set(conditions.map(({ id }) => id))
  const steps = model.links.filter(({ kind }) => linkTraits[kind].isCausal)
  const below = (id: string): string | undefined =>
    steps.find(({ from, to }) => to === id && shown.has(from) && !isCondition.has(from))?.from
  const put = (place: string | undefined, text: string): void => {
    if (text === '') return
    const rows = place === undefined ? preconditions : (byRow.get(place) ?? [])
    if (!rows.includes(text)) rows.push(text)
    if (place !== undefined) byRow.set(place, rows)
  }
  /** The row that leads to an element, or its own where it is the lowest of those that are shown. */
  const placeBelow = (id: string): string | undefined =>
    below(id) ?? (shown.has(id) && hasAnythingBelow(id) ? id : undefined)
  const hasAnythingBelow = (id: string): boolean => steps.some(({ to }) => to === id)

  /** What has been found of it, where anybody has looked. */
  const wordsOf = ({ text, kind, status }: Assumption): string => {
    const said = say(text)
    if (said === '') return ''
    if (status !== 'untested') {
      return `${said} (${assumptionStatusTexts[status][language].toLowerCase()})`
    }
    return kind === 'hypothesis' ? texts.hypothesis[language](said) : said
  }

  const elements = new Set(model.elements.map(({ id }) => id))
  const links = new Map(model.links.map((link) => [link.id, link]))
  for (const [ref, assumptions] of assumptionsByRef(model)) {
    const link = links.get(ref)
    if (link === undefined && !elements.has(ref)) continue
    const place =
      link === undefined ? placeBelow(ref) : [link.from, link.to].find((id) => shown.has(id))
    for (const assumption of assumptions) put(place, wordsOf(assumption))
  }
  for (const condition of conditions) {
    const targets = model.links.filter(({ from }) => from === condition.id).map(({ to }) => to)
    const words = texts.condition[language](say(condition.title))
    if (targets.length === 0) put(undefined, words)
    for (const target of targets) put(placeBelow(target), words)
  }
  return { of: (id) => byRow.get(id) ?? [], preconditions }
}
