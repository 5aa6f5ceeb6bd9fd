import type { Element } from '#shared/model/change-model.ts'
import type { Entry, Section } from '../report.ts'
import { compose, gap, joined, listed, quiet, quietened } from '../sentences.ts'
import type { Telling } from '../telling.ts'

/** What may change without being wanted. */
export function sideEffectsSection(telling: Telling): Section {
  const { report } = telling.texts
  return sectionOf(
    'side-effects',
    report.sideEffects,
    report.noSideEffects,
    telling,
    (element) => element.polarity === 'negative' || element.intended === false,
  )
}

/** What others must do, or what has to go well. */
export function conditionsSection(telling: Telling): Section {
  const { report } = telling.texts
  return sectionOf(
    'conditions',
    report.conditions,
    report.noConditions,
    telling,
    ({ condition }) => condition === true,
  )
}

function sectionOf(
  id: string,
  title: string,
  missing: string,
  telling: Telling,
  isMeant: (element: Element) => boolean,
): Section {
  const entries = telling.model.elements.filter(isMeant).map((element) => entryOf(element, telling))
  return {
    id,
    title,
    blocks: entries.length === 0 ? [gap(missing)] : [{ kind: 'entries', entries }],
    sections: [],
  }
}

function entryOf(element: Element, telling: Telling): Entry {
  const { model, texts, say, title, language } = telling
  const description = say(element.description)
  const groups = model.stakeholders
    .filter(({ id }) => element.stakeholderIds.includes(id))
    .map(({ name }) => say(name, 'quiet'))
  return {
    title: joined([
      title(element),
      groups.length === 0
        ? []
        : quietened(compose(texts.report.forGroups, listed(language, groups))),
      element.polarity === 'negative' && element.intended !== false
        ? quiet(`(${texts.polarities.negative.toLowerCase()})`)
        : [],
    ]),
    ...(description.length === 0 ? {} : { text: description }),
    items: [],
  }
}
