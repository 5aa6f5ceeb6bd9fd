import type { Indicator } from '#shared/model/change-model.ts'
import { formatDay } from '#shared/text/format.ts'
import { plotTime, type Plot, type PlotPoint } from '../plot.ts'
import type { Telling } from '../telling.ts'
import { valueWords } from './indicator-values.ts'

type Dated = { readonly date?: string | null | undefined; readonly value?: unknown }

/** Undefined where there is no line to draw: it takes a measured number and a second one, each on its day. */
export function plotOf(indicator: Indicator, { language, texts, say }: Telling): Plot | undefined {
  const pointOf =
    (kind: PlotPoint['kind']) =>
    ({ date, value }: Dated): readonly PlotPoint[] => {
      const time = plotTime(kind, date)
      if (time === undefined || typeof value !== 'number') return []
      const day = formatDay(language, date ?? '')
      return [{ kind, time, value, day, label: valueWords(indicator, value, language) }]
    }
  const points = [
    ...(indicator.baseline === undefined ? [] : pointOf('baseline')(indicator.baseline)),
    ...indicator.measurements.flatMap(pointOf('measurement')),
    ...indicator.targets.flatMap(pointOf('target')),
  ].toSorted((one, other) => one.time - other.time)
  if (points.length < 2 || !points.some(({ kind }) => kind === 'measurement')) return undefined
  const [name] = say(indicator.name)
  const title = name?.text ?? texts.report.notFilledIn
  const wordFor = {
    baseline: texts.report.baseline,
    measurement: texts.report.measurement,
    target: texts.report.target,
  }
  const told = points.map(
    ({ kind, day, label }) => `${wordFor[kind].toLowerCase()} ${texts.report.valueOf(label, day)}`,
  )
  return {
    title,
    language: name?.language,
    alt: texts.report.plotAlt(title, told.join(', ')),
    points,
  }
}
