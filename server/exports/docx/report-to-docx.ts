import type { Drawing } from '#shared/drawing/marks.ts'
import { drawOnPaper } from '#shared/drawing/picture/fit-paper.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { drawPlot } from '#shared/report/draw-plot.ts'
import type { Plot } from '#shared/report/plot.ts'
import type { Block, Section } from '#shared/report/report.ts'
import { reportOf } from '#shared/report/report-of.ts'
import type { ExportOptions } from '../exporter.ts'
import { openFonts, type Fonts } from '../parts/fonts/open-fonts.ts'
import { withOutlines } from '../parts/fonts/outline-text.ts'
import { drawInBands, type Shapes } from '../parts/bitmap/draw-on-canvas.ts'
import { encodePng } from '../parts/bitmap/encode-png.ts'
import { packDocument } from './pack-document.ts'
import { numberingXml, stylesXml } from './styles.ts'
import { pictureRoom, plotRoom, writeDocument, type Image } from './write-document.ts'

/** As sharp as a printer shows; each dot more costs time for every plot. */
const dotsPerInch = 200
const pixelsPerTwip = dotsPerInch / 1440
const pictureWidth = Math.round(pictureRoom.width * pixelsPerTwip)
const plotWidth = Math.round(plotRoom.width * pixelsPerTwip)

export async function reportToDocx(
  model: ChangeModel,
  { language, today }: ExportOptions,
): Promise<Uint8Array> {
  const report = reportOf(model, { language, today })
  const fonts = openFonts()
  const shapes: Shapes = new Map()
  const images = new Map<string, Uint8Array>()
  const add = async (id: string, drawing: Drawing, width: number): Promise<Image> => {
    images.set(id, await toPng(drawing, width, fonts, shapes))
    return { relation: id, width: drawing.width, height: drawing.height }
  }
  const hasPicture = report.parts.flatMap(blocksIn).some(({ kind }) => kind === 'picture')
  const picture = hasPicture
    ? await add('board', drawOnPaper(model, language, pictureRoom), pictureWidth)
    : undefined
  const plots = new Map<Plot, Image>()
  const plotted = report.parts
    .flatMap(blocksIn)
    .flatMap((block) => (block.kind === 'plots' ? block.plots : []))
  for (const plot of plotted) {
    plots.set(plot, await add(`plot${plots.size + 1}`, drawPlot(plot, language), plotWidth))
  }
  const links = new Map<string, string>()
  const linkTo = (url: string): string => {
    const id = `link${links.size + 1}`
    links.set(id, url)
    return id
  }
  return packDocument({
    title: report.title.text,
    author: model.organisation?.name ?? '',
    language,
    document: writeDocument(report, { linkTo, picture, plots }),
    styles: stylesXml(language),
    numbering: numberingXml,
    images,
    links,
  })
}

async function toPng(
  drawing: Drawing,
  width: number,
  fonts: Fonts,
  shapes: Shapes,
): Promise<Uint8Array> {
  const height = Math.round((width * drawing.height) / drawing.width)
  const marks = withOutlines(drawing.marks, fonts)
  const bands = drawInBands({ ...drawing, marks }, width, height, shapes)
  return encodePng(bands, { width, height, dotsPerInch })
}

function blocksIn({ blocks, sections }: Section): readonly Block[] {
  return [...blocks, ...sections.flatMap(blocksIn)]
}
