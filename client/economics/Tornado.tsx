import { useMemo } from 'react'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import type { Economics } from '#shared/economics/economics.ts'
import { ratioOf } from '#shared/economics/ratio.ts'
import { sensitivities, type Sensitivity } from '#shared/economics/sensitivity.ts'
import { usualVariation } from '#shared/economics/social-return.ts'
import { formatRatio, formatShare } from '#shared/text/format.ts'
import { lowerFirst } from './lower-first.ts'

interface TornadoProps {
  readonly economics: Economics
}

/** How far the ratio moves with each assumption: bars around the ratio as it stands, longest on top. */
export function Tornado({ economics: counted }: TornadoProps) {
  const { economics, drivers, discountConventions } = useTexts()
  const { language } = useLanguage()
  const base = ratioOf(counted, 'endOfYear')
  const bars = useMemo(
    () =>
      sensitivities(counted, usualVariation, 'endOfYear').filter(({ less, more }) => less !== more),
    [counted],
  )
  const [first] = bars
  if (base === undefined || first === undefined) return undefined
  const share = formatShare(language, usualVariation)
  const named = economics.tornadoNamed(
    formatRatio(language, base),
    lowerFirst(drivers[first.driver]),
  )
  return (
    <figure className="space-y-3">
      <figcaption>
        <h4 className="font-bold">{economics.tornado}</h4>
        <p className="text-sm text-muted">
          {economics.tornadoHint} {discountConventions.endOfYear}.
        </p>
      </figcaption>
      <div aria-label={named} className="max-w-4xl space-y-1 text-sm" role="img">
        {bars.map((bar) => (
          <div
            className="items-center gap-3 sm:grid sm:grid-cols-[12rem_minmax(0,1fr)]"
            key={bar.driver}
          >
            <span className="sm:text-right">{drivers[bar.driver]}</span>
            <div className="px-12">
              <Bar bar={bar} base={base} bars={bars} />
            </div>
          </div>
        ))}
        <p className="flex flex-wrap gap-x-5 pt-2 sm:pl-[12.75rem]">
          <Key isMore={false} label={economics.lower(share)} />
          <Key isMore label={economics.higher(share)} />
        </p>
      </div>
      <details>
        <summary className="cursor-pointer py-2 text-sm font-semibold">{economics.asTable}</summary>
        <SensitivityTable bars={bars} share={share} />
      </details>
    </figure>
  )
}

interface BarProps {
  readonly bar: Sensitivity
  readonly base: number
  readonly bars: readonly Sensitivity[]
}

const ink = 'var(--color-ink)'
const surface = 'var(--color-surface)'
/** Hollow is lower, filled is higher, so that grey paper tells them apart as well. The figures stand outside its width. */
function Bar({ bar, base, bars }: BarProps) {
  const { language } = useLanguage()
  const ends = bars.flatMap(({ less, more }) => [less, more])
  const lowest = Math.min(...ends, base)
  const widest = Math.max(...ends, base) - lowest
  const at = (ratio: number) => ((ratio - lowest) / widest) * 100
  const [left, right] = [Math.min(bar.less, bar.more), Math.max(bar.less, bar.more)]
  return (
    <svg className="h-7 w-full overflow-visible" fontSize="13" role="presentation">
      {([bar.less, bar.more] as const).map((end, index) => (
        <rect
          fill={index === 1 ? ink : surface}
          height="16"
          key={index === 1 ? 'more' : 'less'}
          stroke={ink}
          strokeWidth="1.5"
          width={`${Math.abs(at(end) - at(base))}%`}
          x={`${Math.min(at(end), at(base))}%`}
          y="6"
        />
      ))}
      <line stroke={ink} strokeWidth="2" x1={`${at(base)}%`} x2={`${at(base)}%`} y1="0" y2="28" />
      <text dx="-5" fill={ink} textAnchor="end" x={`${at(left)}%`} y="19">
        {formatRatio(language, left)}
      </text>
      <text dx="5" fill={ink} x={`${at(right)}%`} y="19">
        {formatRatio(language, right)}
      </text>
    </svg>
  )
}

function Key({ label, isMore }: { readonly label: string; readonly isMore: boolean }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg className="h-3.5 w-6" role="presentation">
        <rect
          fill={isMore ? ink : surface}
          height="100%"
          stroke={ink}
          strokeWidth="3"
          width="100%"
        />
      </svg>
      {label}
    </span>
  )
}

interface SensitivityTableProps {
  readonly bars: readonly Sensitivity[]
  readonly share: string
}

function SensitivityTable({ bars, share }: SensitivityTableProps) {
  const { economics, drivers } = useTexts()
  const { language } = useLanguage()
  return (
    <table className="text-sm">
      <thead>
        <tr>
          <th className="py-1 pr-6 text-left" scope="col">
            {economics.assumption}
          </th>
          <th className="py-1 pr-6 text-right" scope="col">
            {economics.lower(share)}
          </th>
          <th className="py-1 text-right" scope="col">
            {economics.higher(share)}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ driver, less, more }) => (
          <tr className="border-t border-line" key={driver}>
            <th className="py-1 pr-6 text-left font-normal" scope="row">
              {drivers[driver]}
            </th>
            <td className="py-1 pr-6 text-right tabular-nums">{formatRatio(language, less)}</td>
            <td className="py-1 text-right tabular-nums">{formatRatio(language, more)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
