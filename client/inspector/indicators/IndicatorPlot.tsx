import { useLanguage, useTexts } from '#client/ui/language.tsx'
import type { Indicator } from '#shared/model/change-model.ts'
import { formatNumber } from '#shared/text/format.ts'
import { figureSummary } from './figure-summary.ts'
import { plotOf, type PlotPoint } from './plot-points.ts'

interface IndicatorPlotProps {
  readonly indicator: Indicator
}

const width = 300
const height = 96
const margin = { left: 12, right: 12, top: 20, bottom: 20 } as const

/** From the baseline over the measurements to the target, once there are two days. Words under it say the same. */
export function IndicatorPlot({ indicator }: IndicatorPlotProps) {
  const texts = useTexts()
  const { language } = useLanguage()
  const plot = plotOf(indicator)
  const summary = figureSummary(indicator, texts, language)
  if (summary.length === 0) return undefined
  return (
    <div className="space-y-1">
      {plot === undefined || plot.points[0]?.x === plot.points.at(-1)?.x ? undefined : (
        <svg
          aria-label={summary.join('. ')}
          className="block w-full max-w-md text-ink"
          role="img"
          viewBox={`0 0 ${width} ${height}`}
        >
          <Lines points={plot.points} />
          {plot.points.map((point) => (
            <Mark key={`${point.kind} ${point.x} ${point.y}`} point={point} />
          ))}
          <Labels points={plot.points} say={(value) => formatNumber(language, value)} />
        </svg>
      )}
      <ul className="flex flex-wrap gap-x-4 text-sm text-muted">
        {summary.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

interface PointsProps {
  readonly points: readonly PlotPoint[]
}

function Lines({ points }: PointsProps) {
  const reached = points.filter(({ kind }) => kind !== 'target')
  const last = reached.at(-1)
  const aims = points.filter(({ kind }) => kind === 'target')
  const ahead = last === undefined ? aims : [last, ...aims.filter(({ x }) => x >= last.x)]
  return (
    <>
      <line
        className="stroke-line"
        x1={margin.left}
        x2={width - margin.right}
        y1={height - margin.bottom + 8}
        y2={height - margin.bottom + 8}
      />
      <polyline className="fill-none stroke-ink" points={path(reached)} strokeWidth={2} />
      <polyline
        className="fill-none stroke-link"
        points={path(ahead)}
        strokeDasharray="4 4"
        strokeWidth={1.5}
      />
    </>
  )
}

function Mark({ point }: { readonly point: PlotPoint }) {
  const { x, y } = placeOf(point)
  if (point.kind === 'target')
    return (
      <path
        className="fill-surface stroke-ink"
        d={`M${x} ${y - 5.5} L${x + 5.5} ${y} L${x} ${y + 5.5} L${x - 5.5} ${y} Z`}
        strokeWidth={1.75}
      />
    )
  return (
    <circle
      className={`stroke-ink ${point.kind === 'baseline' ? 'fill-surface' : 'fill-ink'}`}
      cx={x}
      cy={y}
      r={4}
      strokeWidth={1.75}
    />
  )
}

interface LabelsProps extends PointsProps {
  readonly say: (value: number) => string
}

/** The first and the last number, and the years they are of. */
function Labels({ points, say }: LabelsProps) {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return undefined
  return (
    <g className="fill-current text-[11px]">
      {[first, last].map((point, index) => {
        const { x, y } = placeOf(point)
        const anchor = index === 0 ? 'start' : 'end'
        const edge = index === 0 ? x - 5 : x + 5
        return (
          <g key={anchor} textAnchor={anchor}>
            <text className="font-semibold" x={edge} y={y - 9}>
              {say(point.value)}
            </text>
            <text className="fill-muted" x={edge} y={height - 1}>
              {point.date.slice(0, 4)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function placeOf({ x, y }: PlotPoint): { readonly x: number; readonly y: number } {
  return {
    x: margin.left + x * (width - margin.left - margin.right),
    y: height - margin.bottom - y * (height - margin.top - margin.bottom),
  }
}

function path(points: readonly PlotPoint[]): string {
  return points
    .map(placeOf)
    .map(({ x, y }) => `${x},${y}`)
    .join(' ')
}
