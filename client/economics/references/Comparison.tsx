import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { compareWithReference } from '#shared/economics/reference.ts'
import { beneficiaryLevels, type ReferenceProject } from '#shared/model/change-model.ts'
import { formatList, formatMoney, formatNumber, formatRatio } from '#shared/text/format.ts'

interface ComparisonProps {
  readonly project: ReferenceProject
  readonly boardCost: number | undefined
  readonly currency: string
}

/** Benefits by who has them, and the ratio beside that of the reference. */
export function Comparison({ project, boardCost, currency }: ComparisonProps) {
  const { economics, beneficiaryLevels: levels, missingFigures } = useTexts()
  const { language } = useLanguage()
  const found = compareWithReference(project, boardCost)
  const money = (amount: number | undefined) =>
    amount === undefined ? '–' : formatMoney(language, Math.round(amount), currency)
  const ratio = (value: number | undefined) =>
    value === undefined ? '–' : formatRatio(language, value)
  if (found.missing.length > 0)
    return (
      <p className="rounded-lg bg-canvas p-3">
        {economics.stillNeeded(
          formatList(
            language,
            found.missing.map((figure) => missingFigures[figure]),
          ),
        )}
      </p>
    )
  return (
    <div className="space-y-2 rounded-lg bg-canvas p-4">
      <table className="w-full max-w-2xl text-sm">
        <caption className="sr-only">{economics.benefits}</caption>
        <thead>
          <tr>
            <th className="py-1 text-left" scope="col">
              {economics.beneficiary}
            </th>
            <th className="py-1 text-right" scope="col">
              {economics.benefits}
            </th>
          </tr>
        </thead>
        <tbody>
          {beneficiaryLevels.map((level) => (
            <tr className="border-t border-line" key={level}>
              <th className="py-1 text-left font-normal" scope="row">
                {levels[level]}
              </th>
              <td className="py-1 text-right tabular-nums">{money(found.benefits[level])}</td>
            </tr>
          ))}
          <tr className="border-t border-line font-bold">
            <th className="py-1 text-left" scope="row">
              {economics.total}
            </th>
            <td className="py-1 text-right tabular-nums">{money(found.total)}</td>
          </tr>
        </tbody>
      </table>
      <dl className="grid max-w-2xl grid-cols-[1fr_auto] gap-x-4 gap-y-1 text-sm [&>dd]:text-right [&>dd]:tabular-nums">
        <dt>{economics.ownCost}</dt>
        <dd>{money(found.cost)}</dd>
        <dt>{economics.costPerParticipant}</dt>
        <dd>{money(found.costPerParticipant)}</dd>
        <dt>{economics.adjustment}</dt>
        <dd>× {formatNumber(language, found.adjustment)}</dd>
        <dt className="font-bold">{economics.ownRatio}</dt>
        <dd className="font-bold">{ratio(found.ratio)}</dd>
        <dt>{economics.referenceRatio}</dt>
        <dd>{ratio(found.referenceRatio)}</dd>
      </dl>
      {(project.source ?? '').trim() === '' ? (
        <p className="text-sm font-semibold text-warn">{economics.withoutSource}</p>
      ) : undefined}
    </div>
  )
}
