import { useMemo, useState } from 'react'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import type { Economics } from '#shared/economics/economics.ts'
import type { RangeEnd, RatioRange } from '#shared/economics/ratio-range.ts'
import { socialReturn, usualVariation } from '#shared/economics/social-return.ts'
import { formatMoney, formatRatio, formatShare } from '#shared/text/format.ts'
import { lowerFirst } from '../lower-first.ts'
import { Part } from '../Part.tsx'
import { BenefitTotals } from './BenefitTotals.tsx'
import { Conventions } from './Conventions.tsx'
import { InputTotals } from './InputTotals.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { RatesFields } from './RatesFields.tsx'

interface ResultPartProps {
  readonly economics: Economics
}

const variations = ['10', '20', '30', '50'] as const

/** What comes back for what goes in: always a range, both conventions, the inputs and what is left out. */
export function ResultPart({ economics: counted }: ResultPartProps) {
  const { economics } = useTexts()
  const { language } = useLanguage()
  const [variation, setVariation] = useState<(typeof variations)[number]>(
    () => variations.find((percent) => Number(percent) === usualVariation * 100) ?? variations[0],
  )
  const found = useMemo(() => socialReturn(counted, Number(variation) / 100), [counted, variation])
  const { range } = found
  const money = (ratio: number) =>
    formatMoney(language, Math.round(ratio * 100) / 100, counted.currency)
  return (
    <Part title={economics.result}>
      {range === undefined ? (
        <div className="rounded-lg bg-warn-tint p-4">
          <p className="font-semibold">{economics.noRatio}</p>
          <p className="mt-1">{found.inputs.total > 0 ? economics.noValues : economics.noCosts}</p>
        </div>
      ) : (
        <>
          <div className="max-w-3xl">
            <p className="text-xl leading-snug font-bold text-balance">
              {economics.sentence(
                formatMoney(language, 1, counted.currency),
                money(range.low.ratio),
                money(range.high.ratio),
              )}
            </p>
            <p className="mt-1 text-muted">{economics.sentenceHint}</p>
          </div>
          <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <Conventions found={found} />
            <InputTotals found={found} />
          </div>
          <BenefitTotals found={found} />
          <section aria-label={economics.rangeTitle} className="space-y-2">
            <h4 className="font-bold">{economics.rangeTitle}</h4>
            <RangeEnds range={range} />
            <div className="flex flex-wrap items-center gap-2 text-sm">
              <span aria-hidden="true" className="font-semibold">
                {economics.variation}
              </span>
              <Segmented
                label={economics.variation}
                onChange={setVariation}
                options={variations.map((id) => ({
                  id,
                  label: `± ${formatShare(language, Number(id) / 100)}`,
                }))}
                value={variation}
              />
            </div>
          </section>
        </>
      )}
      <RatesFields economics={counted} />
      <LeftOutList economics={counted} />
    </Part>
  )
}

function RangeEnds({ range }: { readonly range: RatioRange }) {
  const { economics } = useTexts()
  const told = useCause(range.variation)
  return (
    <dl className="grid max-w-3xl gap-x-6 gap-y-1 sm:grid-cols-[auto_auto_1fr]">
      {(['low', 'high'] as const).map((end) => (
        <div className="contents max-sm:block" key={end}>
          <dt>{end === 'low' ? economics.lowest : economics.highest}</dt>
          <RangeFigure end={range[end]} told={told} />
        </div>
      ))}
    </dl>
  )
}

interface RangeFigureProps {
  readonly end: RangeEnd
  readonly told: (end: RangeEnd) => string
}

function RangeFigure({ end, told }: RangeFigureProps) {
  const { discountConventions } = useTexts()
  const { language } = useLanguage()
  return (
    <>
      <dd className="font-bold tabular-nums">{formatRatio(language, end.ratio)}</dd>
      <dd className="text-muted">
        {told(end)} · {lowerFirst(discountConventions[end.convention])}
      </dd>
    </>
  )
}

/** What makes one end of the range, in words. */
function useCause(variation: number): (end: RangeEnd) => string {
  const { economics, drivers } = useTexts()
  const { language } = useLanguage()
  return ({ cause }) => {
    if (cause.kind === 'convention') return economics.causeConvention
    if (cause.kind === 'without-non-cash') return economics.causeNonCash
    const share = formatShare(language, variation)
    const driver = lowerFirst(drivers[cause.driver])
    return cause.isMore ? economics.causeMore(driver, share) : economics.causeLess(driver, share)
  }
}
