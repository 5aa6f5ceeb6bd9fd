import { parkingId } from '#shared/drawing/board-layout.ts'
import { icon } from '#shared/drawing/marks.ts'
import { breakLines } from '#shared/drawing/measure-text.ts'
import { titleOf } from '#shared/drawing/picture/draw-board.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import { stageIconPaths } from '#shared/drawing/stage-icon-paths.ts'
import { light, stageColors } from '#shared/drawing/tokens.ts'
import { inLanguage } from '#shared/model/language.ts'
import { bookletTexts } from '#shared/text/areas/booklet.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import { drawMarks } from '../kit/draw-marks.ts'
import { a4, type Pdf } from '../kit/open-pdf.ts'
import { textStyles, type TextStyle } from '../kit/text-styles.ts'
import { writeLine } from '../kit/write-line.ts'

const left = 72
const width = a4.width - 2 * left
/** Rows stand closer where lanes are many or the title is long. */
const rowHeights = { most: 34, least: 18 } as const

/** The title in the upper half, and below it the lanes in their order, with how many cards are in each. */
export function writeCover(pdf: Pdf, scene: Scene): void {
  const { doc, tags } = pdf
  pdf.addPage(a4)
  tags.decoration(() => doc.rect(0, 0, a4.width, a4.height).fill(light.canvas))
  const { model, language } = scene
  const { lead, title } = textStyles
  let y = 190
  const write = (text: string, style: TextStyle, tag: 'H1' | 'P'): void => {
    const lines = breakLines(text, width, style.size, (line, size) =>
      pdf.fonts.widthOf(line, style.weight, size),
    )
    tags.part(tag, () => {
      for (const line of lines) {
        writeLine(pdf, { ...style, line, x: left, y })
        y += style.line
      }
    })
  }
  write(bookletTexts.kind[language], lead, 'P')
  y += 20
  write(titleOf(scene), title, 'H1')
  y += 4
  write(model.organisation?.name ?? '', lead, 'P')
  writeLanes(pdf, scene, y)
}

function writeLanes(pdf: Pdf, scene: Scene, above: number): void {
  const { doc, fonts, tags } = pdf
  const { language, model } = scene
  const lanes = scene.layout.lanes.filter(({ cardIds }) => cardIds.length > 0)
  const rowHeight = Math.min(rowHeights.most, (a4.height - 80 - above - 40) / lanes.length)
  // Some of the lanes would be taken for all of them.
  if (rowHeight < rowHeights.least) return
  const iconSize = Math.min(17, rowHeight - 4)
  let y = a4.height - 80 - lanes.length * rowHeight
  for (const { id, lane, cardIds } of lanes) {
    const middle = y + rowHeight / 2
    tags.decoration(() => {
      doc.rect(left, y, width, 0.75).fill(light.line)
      if (lane === undefined) return
      const color = stageColors[lane.type].bar
      const sign = icon(stageIconPaths[lane.type], left, middle - iconSize / 2, iconSize, color)
      drawMarks({ doc, fonts, tag: (_, draw) => draw() }, [sign])
    })
    const count = bookletTexts.cards[language](cardIds.length)
    const style = { size: 11, weight: 500, color: light.ink } as const
    const words =
      id === parkingId
        ? drawingTexts.parking[language]
        : inLanguage(lane?.title, language, model.primaryLanguage)
    const [line = ''] = breakLines(words, width - 130, 11)
    const countX = left + width - fonts.widthOf(count, 400, 10)
    tags.part('P', () => {
      writeLine(pdf, { ...style, line, x: left + 30, y: middle + 4 })
      writeLine(pdf, {
        size: 10,
        weight: 400,
        color: light.muted,
        line: count,
        x: countX,
        y: middle + 4,
      })
    })
    y += rowHeight
  }
}
