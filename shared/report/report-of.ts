import type { ChangeModel } from '#shared/model/change-model.ts'
import { periodOf } from '#shared/model/period.ts'
import { stageOrder } from '#shared/model/stages.ts'
import { formatDay } from '#shared/text/format.ts'
import { countingPart } from './counting/counting-part.ts'
import type { Block, Fact, Report } from './report.ts'
import { gap, listed, paragraph, plain } from './sentences.ts'
import { tellingOf, type ReportOptions, type Telling } from './telling.ts'
import { tellingPart } from './telling/telling-part.ts'
import { visualisingPart } from './visualising/visualising-part.ts'

/**
 * The impact report of a board in three parts: counting, telling, visualising. It leaves out private notes and the
 * stories that nobody agreed to share, and says what is not known yet instead of passing over it.
 */
export function reportOf(model: ChangeModel, options: ReportOptions): Report {
  const telling = tellingOf(model, options)
  const { texts, language } = telling
  const [title] = telling.say(model.title)
  return {
    language,
    kind: texts.report.kind,
    title: title ?? { text: texts.drawing.untitled },
    facts: factsOf(telling),
    opening: openingOf(telling),
    parts: [countingPart(telling), tellingPart(telling), visualisingPart(telling)],
  }
}

function factsOf({ model, texts, language, today, say }: Telling): readonly Fact[] {
  const { organisation, programme } = model
  const programmeWords = typeof programme === 'string' ? plain(programme) : say(programme)
  const period = periodWords(model, language)
  const facts: readonly (Fact | false)[] = [
    organisation?.name !== undefined &&
      organisation.name !== '' && {
        label: texts.inspector.organisation,
        sentences: [plain(organisation.name)],
      },
    programmeWords.length > 0 && { label: texts.inspector.programme, sentences: [programmeWords] },
    period !== '' && { label: texts.report.period, sentences: [plain(period)] },
    today !== undefined && {
      label: texts.report.stateOf,
      sentences: [plain(formatDay(language, today))],
    },
  ]
  return facts.filter((fact) => fact !== false)
}

function periodWords(model: ChangeModel, language: Telling['language']): string {
  const { start, end } = periodOf(model)
  return [start, end]
    .flatMap((day) => (day === undefined ? [] : formatDay(language, day)))
    .join(' – ')
}

function openingOf({ model, texts, language }: Telling): readonly Block[] {
  const { report, elementCounts } = texts
  if (model.elements.length === 0) return [gap(report.emptyBoard)]
  const counts = stageOrder.flatMap((type) => {
    const count = model.elements.filter((element) => element.type === type).length
    return count === 0 ? [] : [plain(elementCounts[type](count))]
  })
  const links = report.withLinks(model.links.length)
  return [
    paragraph(plain(report.opening)),
    paragraph([{ text: `${report.onTheBoard} ` }, ...listed(language, counts), { text: links }]),
  ]
}
