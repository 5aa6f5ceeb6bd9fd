import { useModel } from '#client/session/use-session.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { benefitsByLevel } from '#shared/economics/by-beneficiary.ts'
import type { SocialReturn } from '#shared/economics/social-return.ts'
import { formatMoney, formatShare } from '#shared/text/format.ts'

interface BenefitTotalsProps {
  readonly found: SocialReturn
}

/** Who has what it is worth, from persons to society; nothing where no group says its level. */
export function BenefitTotals({ found: { outcomes, currency } }: BenefitTotalsProps) {
  const { economics, beneficiaryLevels: levels } = useTexts()
  const { language } = useLanguage()
  const stakeholders = useModel((snapshot) => snapshot.stakeholders)
  const benefits = benefitsByLevel(outcomes, [...stakeholders.values()])
  if (benefits.length === 0) return null
  return (
    <div className="max-w-3xl overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="pb-1 text-left font-bold">{economics.byBeneficiary}</caption>
        <thead>
          <tr>
            {[economics.beneficiary, economics.firstYear, economics.shareOfAll].map((title) => (
              <th
                className="py-1 pl-4 text-right font-semibold first:pl-0 first:text-left"
                key={title}
                scope="col"
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {benefits.map(({ level, firstYear, share }) => (
            <tr className="border-t border-line" key={level ?? ''}>
              <th className="py-1.5 text-left font-normal" scope="row">
                {level === undefined ? economics.levelUnknown : levels[level]}
              </th>
              <td className="py-1.5 pl-4 text-right whitespace-nowrap tabular-nums">
                {formatMoney(language, Math.round(firstYear), currency)}
              </td>
              <td className="py-1.5 pl-4 text-right tabular-nums">
                {share === undefined ? '–' : formatShare(language, share)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
