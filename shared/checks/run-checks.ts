import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { formatDay } from '#shared/text/format.ts'
import { typeset } from '#shared/text/typeset.ts'
import type { Check, CheckContext, Found, Ref, Severity, Told } from './check.ts'
import { createGraph } from './parts/graph.ts'
import { createNaming, type Naming, type Place } from './parts/naming.ts'
import { checks } from './registry.ts'

/** One thing that a rule found, told in one language. */
export interface Finding {
  readonly code: string
  readonly severity: Severity
  readonly title: string
  readonly text: string
  /** Why it matters. */
  readonly why: string
  /** What to do. */
  readonly fix: string
  readonly refs: readonly Ref[]
  /** The card, link or group where it can be seen; absent where it is about the board as a whole. */
  readonly place?: Place
}

/** What the rules find, in the order of the registry, without those that the board does without. */
export function runChecks(model: ChangeModel, context: CheckContext): readonly Finding[] {
  const steps = checkInSteps(model, context)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** The same, one rule at a time, for whoever has something else to do in between. */
export function* checkInSteps(
  model: ChangeModel,
  context: CheckContext,
): Generator<void, readonly Finding[]> {
  const graph = createGraph(model)
  yield
  const naming = createNaming(model, context.language)
  const off = new Set(model.checksOff)
  const findings: Finding[] = []
  for (const check of checks) {
    if (off.has(check.code)) continue
    yield
    const tell = createTeller(check, naming, context.language)
    for (const found of check.find(graph, context)) {
      const place = naming.placeOf(found.refs[0])
      const isBeingWritten =
        check.isAboutWording === true && place !== undefined && context.typing?.has(place.id)
      if (isBeingWritten !== true)
        findings.push(place === undefined ? tell(found) : { ...tell(found), place })
    }
  }
  return findings
}

/** Puts what a rule found into words. */
function createTeller(
  check: Check,
  { nameOf, listOf, quoted }: Naming,
  language: Language,
): (found: Found) => Finding {
  const say = (text: string): string => typeset(language, text)
  const title = say(check.title[language])
  const why = say(check.why[language])
  const fix = say(check.fix[language])
  const wordIn = (word: string | undefined, day: string | undefined): string => {
    if (day !== undefined) return formatDay(language, day)
    return word === undefined ? '' : quoted(word)
  }
  return ({ refs, severity = check.severity, message = check.message, count, word, day }) => {
    const [first, second] = refs
    const about: Told = {
      name: nameOf(first),
      other: nameOf(second),
      get names() {
        return listOf(refs)
      },
      count: count ?? refs.length,
      word: wordIn(word, day),
    }
    return {
      code: check.code,
      severity,
      title,
      text: say(message[language](about)),
      why,
      fix,
      refs,
    }
  }
}
