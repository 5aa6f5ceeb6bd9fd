import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { discountConventions } from '#shared/economics/present-value.ts'
import type { Return, SocialReturn } from '#shared/economics/social-return.ts'
import { formatMoney, formatRatio } from '#shared/text/format.ts'

interface ConventionsProps {
  readonly found: SocialReturn
}

/** The figures under both discount conventions, side by side. */
export function Conventions({ found }: ConventionsProps) {
  const { economics, discountConventions: names } = useTexts()
  const { language } = useLanguage()
  const money = (amount: number) => formatMoney(language, Math.round(amount), found.currency)
  const ratio = (value: number | undefined) =>
    value === undefined ? '–' : formatRatio(language, value)
  const lines: readonly {
    readonly label: string
    readonly figure: (one: Return) => string
    readonly isMain?: boolean
  }[] = [
    { label: economics.ratio, figure: (one) => ratio(one.ratio), isMain: true },
    { label: economics.ratioCash, figure: (one) => ratio(one.ratioWithoutNonCash) },
    { label: economics.presentValue, figure: (one) => money(one.presentValue) },
    { label: economics.net, figure: (one) => money(one.net) },
  ]
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="sr-only">{economics.result}</caption>
        <thead>
          <tr>
            <th className="pb-1 text-left font-semibold" scope="col">
              {economics.convention}
            </th>
            {discountConventions.map((convention) => (
              <th
                className="pb-1 pl-4 text-right align-bottom font-semibold"
                key={convention}
                scope="col"
              >
                {names[convention]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, figure, isMain = false }) => (
            <tr
              className={`border-t border-line ${isMain ? 'text-base font-bold' : ''}`}
              key={label}
            >
              <th className={`py-1.5 text-left ${isMain ? '' : 'font-normal'}`} scope="row">
                {label}
              </th>
              {discountConventions.map((convention) => (
                <td
                  className="py-1.5 pl-4 text-right whitespace-nowrap tabular-nums"
                  key={convention}
                >
                  {figure(found.returns[convention])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
