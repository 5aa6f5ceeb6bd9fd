import type { Stakeholder } from '#shared/model/change-model.ts'
import { stages } from '#shared/model/stages.ts'
import { formatNumber } from '#shared/text/format.ts'
import type { Entry, ListItem, Section } from '../report.ts'
import { gap, joined, plain, quiet, unstressed } from '../sentences.ts'
import { roleOf } from '../stakeholder-words.ts'
import type { Telling } from '../telling.ts'

/** For those it is for, something should change; others may just work on it. */
const servedRole = 'target'

/** Who it is for, and what changes for each of them. */
export function groupsSection(telling: Telling): Section {
  const { model, texts } = telling
  const section = { id: 'for-whom', title: texts.report.forWhom, sections: [] }
  const { stakeholders } = model
  if (stakeholders.length === 0) return { ...section, blocks: [gap(texts.report.noGroups)] }
  const entries = stakeholders.map((stakeholder) => entryOf(stakeholder, telling))
  return { ...section, blocks: [{ kind: 'entries', entries }] }
}

function entryOf(stakeholder: Stakeholder, telling: Telling): Entry {
  const { texts, language, say } = telling
  const { name, role, size } = stakeholder
  const known = [
    roleOf(role, texts).toLowerCase(),
    size === undefined ? '' : formatNumber(language, size),
  ].filter((words) => words !== '')
  const named = say(name, 'strong')
  return {
    title: joined([
      named.length === 0 ? quiet(texts.report.notFilledIn) : named,
      known.length === 0 ? [] : quiet(`(${known.join(', ')})`),
    ]),
    items: itemsOf(stakeholder, telling),
  }
}

function itemsOf({ id, role, consulted }: Stakeholder, telling: Telling): readonly ListItem[] {
  const { model, texts, title } = telling
  const { report } = texts
  const changes = model.elements.filter(
    ({ type, stakeholderIds }) => stages[type].isChange && stakeholderIds.includes(id),
  )
  return [
    ...(changes.length > 0
      ? [
          {
            sentence: plain(report.changesForThem),
            items: changes.map((element) => ({ sentence: unstressed(title(element)) })),
          },
        ]
      : role === servedRole
        ? [{ sentence: quiet(report.noChangeForThem) }]
        : []),
    ...(consulted === undefined
      ? []
      : [{ sentence: plain(consulted ? report.hadTheirSay : report.hadNoSay) }]),
  ]
}
