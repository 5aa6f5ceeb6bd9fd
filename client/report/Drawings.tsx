import { useMemo } from 'react'
import type { Drawing } from '#shared/drawing/marks.ts'
import { markupOf } from '#shared/drawing/svg/markup.ts'
import { writeSvg } from '#shared/drawing/svg/write-svg.ts'
import { drawPlot } from '#shared/report/draw-plot.ts'
import type { Plot } from '#shared/report/plot.ts'
import type { Picture } from '#shared/report/report.ts'
import { keyed } from './keyed.ts'
import { useReportSurroundings } from './report-context.ts'

/** The whole board; on a small screen it is scrolled, by keys too. */
export function BoardPicture({ alt, caption }: Pick<Picture, 'alt' | 'caption'>) {
  const { picture } = useReportSurroundings()
  return (
    <figure className="report-picture mt-4">
      <figcaption className="mb-3 max-w-[46rem] text-muted">{caption}</figcaption>
      <div
        aria-label={alt}
        className="report-wide overflow-x-auto [&_svg]:h-auto [&_svg]:w-full [&_svg]:min-w-[60rem]"
        role="group"
        // What scrolls must be reachable by keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <Drawn drawing={picture} label={alt} name="picture" />
      </div>
    </figure>
  )
}

export function PlotList({ plots }: { readonly plots: readonly Plot[] }) {
  return (
    <div className="mb-5 grid gap-4 sm:grid-cols-2">
      {keyed(plots, ({ title }) => title).map(({ key, value }) => (
        <PlotFigure key={key} plot={value} />
      ))}
    </div>
  )
}

function PlotFigure({ plot }: { readonly plot: Plot }) {
  const { language } = useReportSurroundings()
  const drawing = useMemo(() => drawPlot(plot, language), [plot, language])
  return (
    <figure className="break-inside-avoid rounded-lg border border-line bg-surface p-3 [&_svg]:h-auto [&_svg]:w-full">
      <figcaption className="text-[0.95em] font-semibold" lang={plot.language}>
        {plot.title}
      </figcaption>
      <Drawn drawing={drawing} label={plot.alt} />
    </figure>
  )
}

interface DrawnProps {
  readonly drawing: Drawing
  readonly label: string
  /** As in `DrawnSvg`. */
  readonly name?: string
}

function Drawn({ drawing, label, name }: DrawnProps) {
  const markup = useMemo(
    () => ({ __html: markupOf((add) => writeSvg(drawing, { label, name }, add)) }),
    [drawing, label, name],
  )
  // Every text in it was escaped where it was drawn.
  return <div dangerouslySetInnerHTML={markup} />
}
