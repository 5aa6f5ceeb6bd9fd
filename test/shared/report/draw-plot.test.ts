import { describe, expect, it } from 'vitest'
import type { Mark } from '#shared/drawing/marks.ts'
import { drawPlot } from '#shared/report/draw-plot.ts'
import type { Plot, PlotPoint } from '#shared/report/plot.ts'

function plotOf(...points: readonly (readonly [PlotPoint['kind'], number, number])[]): Plot {
  return {
    title: 'Grades',
    alt: 'Line of the measurements',
    points: points.map(([kind, time, value]) => ({
      kind,
      time,
      value,
      day: `day ${time}`,
      label: `${value} points`,
    })),
  }
}

function wordsIn(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group') return wordsIn(mark.marks)
    return mark.kind === 'text' ? mark.lines : []
  })
}

describe('the plot of an indicator', () => {
  it('names the first and the last day and, as far as they fit, the values', () => {
    const drawing = drawPlot(
      plotOf(['baseline', 0, 1], ['measurement', 50, 5], ['target', 100, 9]),
      'en',
    )
    expect(wordsIn(drawing.marks)).toEqual(['1 points', '5 points', '9 points', 'day 0', 'day 100'])
  })

  it('leaves out a value that would stand in the way of a later one', () => {
    const drawing = drawPlot(
      plotOf(['measurement', 0, 1], ['measurement', 99, 9], ['target', 100, 9]),
      'en',
    )
    expect(wordsIn(drawing.marks)).toEqual(['1 points', '9 points', 'day 0', 'day 100'])
  })

  it('stays within its frame when nothing changes, and for one day', () => {
    for (const plot of [
      plotOf(['baseline', 0, 5], ['measurement', 10, 5]),
      plotOf(['measurement', 7, 1], ['target', 7, 2]),
    ]) {
      const drawing = drawPlot(plot, 'en')
      for (const mark of drawing.marks) {
        if (mark.kind !== 'text') continue
        expect(mark.x - mark.width / 2).toBeGreaterThanOrEqual(0)
        expect(mark.x + mark.width / 2).toBeLessThanOrEqual(drawing.width)
        expect(mark.y).toBeGreaterThan(0)
        expect(mark.y).toBeLessThan(drawing.height)
      }
      expect(JSON.stringify(drawing)).not.toContain('null')
    }
  })

  it('says what it is about where nothing beside it does', () => {
    const plot = plotOf(['baseline', 0, 1], ['measurement', 50, 5])
    expect(wordsIn(drawPlot(plot, 'en', 'titled').marks)).toContain('Grades')
    expect(wordsIn(drawPlot(plot, 'en').marks)).not.toContain('Grades')
  })
})
