import { assumptionStatuses, type Assumption } from '#shared/model/change-model.ts'
import { formatDay, formatList } from '#shared/text/format.ts'
import type { Block, Section, Sentence } from '../report.ts'
import { gap, joined, paragraph, plain, quiet, unstressed } from '../sentences.ts'
import type { Telling } from '../telling.ts'
import { evidenceSentence, isAgainst } from './evidence-words.ts'

/** What it all rests on and how that stands, and the evidence for and against. */
export function certaintySection(telling: Telling): Section {
  const { report } = telling.texts
  return {
    id: 'how-sure',
    title: report.howSure,
    blocks: [paragraph(plain(report.howSureAbout)), ...assumptionBlocks(telling)],
    sections: evidenceSections(telling),
  }
}

function assumptionBlocks(telling: Telling): readonly Block[] {
  const { model, texts, language } = telling
  const { report } = texts
  const { assumptions } = model
  if (assumptions.length === 0) return [gap(report.noAssumptions)]
  const counts = assumptionStatuses.flatMap((status) => {
    const count = assumptions.filter((assumption) => assumption.status === status).length
    return count === 0 ? [] : [texts.assumptionCounts[status](count)]
  })
  const hasTests = assumptions.some((assumption) => howTested(assumption, telling).length > 0)
  const byImportance = assumptions.toSorted(
    (one, other) => (other.importance ?? 0) - (one.importance ?? 0),
  )
  return [
    paragraph(plain(report.assumptionsTold(assumptions.length, formatList(language, counts)))),
    {
      kind: 'table',
      caption: report.assumptionsCaption,
      columns: [
        { title: report.assumption, share: 3 },
        { title: report.about, share: 3 },
        { title: report.state, share: 1.5 },
        { title: texts.inspector.importance, share: 1.4 },
        ...(hasTests ? [{ title: report.howTested, share: 2 }] : []),
      ],
      rows: byImportance.map((assumption) => [
        ...rowOf(assumption, telling),
        ...(hasTests ? [orGap(howTested(assumption, telling), telling)] : []),
      ]),
    },
    ...(hasTests ? [] : [gap(report.noTests)]),
  ]
}

function rowOf(assumption: Assumption, telling: Telling): readonly Sentence[] {
  const { texts, say } = telling
  const { text, status, importance } = assumption
  return [
    orGap(say(text, 'strong'), telling),
    aboutCell(assumption, telling),
    plain(texts.assumptionStatuses[status].toLowerCase()),
    importance === undefined
      ? quiet(texts.report.none)
      : plain(texts.inspector.importanceOf(importance)),
  ]
}

function howTested(
  { test, reviewOn, owner = '' }: Assumption,
  { texts, say, language }: Telling,
): Sentence {
  return joined(
    [
      typeof test === 'string' ? (test === '' ? [] : plain(test)) : say(test),
      reviewOn === undefined || reviewOn === ''
        ? []
        : quiet(texts.report.reviewOn(formatDay(language, reviewOn))),
      owner === '' ? [] : quiet(texts.report.followedUpBy(owner)),
    ],
    '; ',
  )
}

function orGap(sentence: Sentence, { texts }: Telling): Sentence {
  return sentence.length === 0 ? quiet(texts.report.notFilledIn) : sentence
}

function aboutCell({ on }: Assumption, { elements, links, title, texts }: Telling): Sentence {
  const titleOf = (id: string): Sentence => {
    const element = elements.get(id)
    return element === undefined ? quiet(texts.report.none) : unstressed(title(element))
  }
  if (on.kind === 'element') return titleOf(on.ref)
  const link = links.get(on.ref)
  return link === undefined
    ? quiet(texts.report.none)
    : joined([titleOf(link.from), titleOf(link.to)], ' → ')
}

function evidenceSections(telling: Telling): readonly Section[] {
  const { model, texts } = telling
  const { report } = texts
  const against = model.evidence.filter(isAgainst)
  const inFavour = model.evidence.filter((evidence) => !isAgainst(evidence))
  const list = (evidence: typeof against, missing: string): Block =>
    evidence.length === 0
      ? gap(missing)
      : {
          kind: 'list',
          items: evidence.map((one) => ({ sentence: evidenceSentence(one, telling) })),
        }
  return [
    {
      id: 'evidence-for',
      title: report.whatSupports,
      blocks: [list(inFavour, report.noEvidence)],
      sections: [],
    },
    {
      id: 'evidence-against',
      title: report.whatOpposes,
      blocks: [list(against, report.noOpposing)],
      sections: [],
    },
  ]
}
