import type { Stakeholder } from '#shared/model/change-model.ts'
import { formatNumber } from '#shared/text/format.ts'
import type { Column, Section, Sentence } from '../report.ts'
import { gap, plain, quiet } from '../sentences.ts'
import { roleOf } from '../stakeholder-words.ts'
import type { Telling } from '../telling.ts'

/** Who it is for and about, and how many they are. */
export function reachSection(telling: Telling): Section {
  const { model, texts, language, say } = telling
  const { report } = texts
  const section = { id: 'reach', title: report.reach, sections: [] }
  const { stakeholders } = model
  if (stakeholders.length === 0) return { ...section, blocks: [gap(report.noGroups)] }
  const knowsSay = stakeholders.some(({ consulted }) => consulted !== undefined)
  const columns: readonly Column[] = [
    { title: report.group, share: 3 },
    { title: texts.inspector.stakeholderRole, share: 2 },
    { title: report.size, isNumber: true },
    ...(knowsSay ? [{ title: report.hadASay }] : []),
  ]
  const nameOf = (name: Stakeholder['name']): Sentence => {
    const said = say(name, 'strong')
    return said.length === 0 ? quiet(report.notFilledIn) : said
  }
  const rows = stakeholders.map(({ name, role, size, consulted }): readonly Sentence[] => [
    nameOf(name),
    plain(roleOf(role, texts)),
    size === undefined ? quiet(report.notFilledIn) : plain(formatNumber(language, size)),
    ...(knowsSay ? [plain(consulted === true ? report.yes : report.notYet)] : []),
  ])
  return {
    ...section,
    blocks: [{ kind: 'table', caption: report.reachCaption, columns, rows }],
  }
}
