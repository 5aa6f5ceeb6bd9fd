import { PlainText } from '#client/inspector/fields/PlainText.tsx'
import { useSession } from '#client/session/use-session.tsx'
import { Explanation } from '#client/ui/Explanation.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Economics } from '#shared/economics/economics.ts'
import { isCurrencyCode } from '../CostList.tsx'
import { FigureField } from '../fields/FigureField.tsx'
import { useValuationFacts } from '../use-economics.ts'

interface RatesFieldsProps {
  readonly economics: Economics
}

/** What all figures of the board share: the currency and how much less a later year counts. */
export function RatesFields({ economics: { currency } }: RatesFieldsProps) {
  const { economics } = useTexts()
  const { actions } = useSession()
  const facts = useValuationFacts()
  const set = (part: keyof typeof facts, to: unknown) =>
    actions.setPartOf({ collection: 'board', field: 'valuation' }, part, to)
  return (
    <div className="flex flex-wrap gap-4">
      <div className="flex items-end gap-1">
        <div className="w-36">
          <FigureField
            isLabelHidden={false}
            isShare
            label={economics.discountRate}
            onCommit={(discountRate) => set('discountRate', discountRate)}
            problemIn={(rate) => (rate < 0 || rate > 1 ? economics.notAShare : undefined)}
            value={facts.discountRate}
          />
        </div>
        <Explanation of={economics.discountRate} text={economics.discountRateExplained} />
      </div>
      <div className="w-28">
        <PlainText
          inputClassName="uppercase"
          label={economics.currency}
          onCommit={(code) => set('currency', code.toUpperCase())}
          problemIn={(code) => (isCurrencyCode(code) ? undefined : economics.notACurrency)}
          value={currency}
        />
      </div>
    </div>
  )
}
