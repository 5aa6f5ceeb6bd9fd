import type { ChangeModel } from '#shared/model/change-model.ts'
import { inLanguage, type Language } from '#shared/model/language.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import { breakLines, textWidth } from './measure-text.ts'
import { drawBadge } from './svg/draw-badge.ts'
import { drawCard } from './svg/draw-card.ts'
import { drawLane } from './svg/draw-lane.ts'
import { drawLegend } from './svg/draw-legend.ts'
import { drawLink } from './svg/draw-link.ts'
import { escapeText, tag, textBlock } from './svg/markup.ts'
import { sceneOf, type Scene } from './svg/scene.ts'
import { light } from './tokens.ts'

export interface SvgOptions {
  readonly language: Language
  /** Files of the board's font; without them a reader's own font stands in. */
  readonly fonts?: readonly SvgFont[]
}

export interface SvgFont {
  /** A woff2 file with weights 200 to 800. */
  readonly base64: string
  readonly unicodeRange: string
}

const margin = 40
const titleSize = 32
const titleLine = 40
const minWidth = 720
const fontFamily = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, sans-serif"

/** The whole board as one picture that stands alone: lanes, cards, every link, and what the signs mean. */
export function boardToSvg(model: ChangeModel, options: SvgOptions): string {
  const scene = sceneOf(model, options.language)
  const innerWidth = Math.max(minWidth, scene.layout.width)
  const say = (text: ChangeModel['title'] | undefined): string =>
    inLanguage(text, options.language, model.primaryLanguage)
  const title = say(model.title) || drawingTexts.untitled[options.language]
  const titleLines = breakLines(title, innerWidth, titleSize * 1.08)
  const organisation = model.organisation?.name ?? ''
  const headHeight = titleLines.length * titleLine + (organisation === '' ? 0 : 28) + 36
  const legend = drawLegend(scene, innerWidth)
  const legendY = margin + headHeight + scene.layout.height + 20
  const width = innerWidth + 2 * margin
  const height = legendY + legend.height + margin
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'title',
      lang: options.language,
      'xml:lang': options.language,
      'font-family': fontFamily,
    },
    tag('title', { id: 'title' }, escapeText(title)),
    fontFaces(options.fonts ?? []),
    tag('rect', { width, height, fill: light.canvas }),
    textBlock({
      lines: titleLines,
      x: margin,
      y: margin + 28,
      width: innerWidth,
      lineHeight: titleLine,
      fontSize: titleSize,
      fontWeight: 700,
      fill: light.ink,
    }),
    textBlock({
      lines: organisation === '' ? [] : [organisation],
      x: margin,
      y: margin + titleLines.length * titleLine + 14,
      width: innerWidth,
      lineHeight: 28,
      fontSize: 17,
      fill: light.muted,
    }),
    tag('g', { transform: `translate(${margin} ${margin + headHeight})` }, drawBoard(scene)),
    tag('g', { transform: `translate(${margin} ${legendY})` }, legend.markup),
  )}\n`
}

function drawBoard(scene: Scene): string {
  const { layout, elements, links, paths, assumptions } = scene
  const drawn = [...paths.values()].flatMap((path) => {
    const link = links.get(path.id)
    return link === undefined ? [] : [drawLink(link.kind, path)]
  })
  const cards = [...layout.cards.values()].flatMap((box) => {
    const element = elements.get(box.id)
    return element === undefined ? [] : [drawCard(scene, element, box)]
  })
  const badges = [...paths.values()].flatMap(({ id, badgeAt }) => {
    const mark = assumptions.get(id)
    return mark === undefined ? [] : [drawBadge(mark, badgeAt)]
  })
  if (layout.lanes.length === 0) return drawEmptiness(scene)
  return [
    ...layout.lanes.map((lane) => drawLane(scene, lane)),
    drawBeyondLine(scene),
    ...drawn,
    ...cards,
    ...badges,
  ].join('\n')
}

function drawEmptiness({ language }: Scene): string {
  return textBlock({
    lines: [drawingTexts.emptyBoard[language]],
    x: 0,
    y: 20,
    width: minWidth,
    lineHeight: 24,
    fontSize: 17,
    fill: light.muted,
  })
}

function drawBeyondLine({ beyondX, layout, language }: Scene): string {
  if (beyondX === undefined) return ''
  const words = `${drawingTexts.accountability[language]} →`
  const width = textWidth(words, 14) + 8
  return [
    tag('path', {
      d: `M${beyondX} -24V${layout.height}`,
      stroke: light.muted,
      'stroke-width': 2,
      'stroke-dasharray': '2 6',
      'stroke-linecap': 'round',
    }),
    textBlock({
      lines: [words],
      x: Math.min(beyondX + 12, Math.max(0, layout.width - width)),
      y: -12,
      width,
      lineHeight: 20,
      fontSize: 14,
      fill: light.muted,
    }),
  ].join('')
}

function fontFaces(fonts: readonly SvgFont[]): string {
  const faces = fonts.map(
    ({ base64, unicodeRange }) =>
      `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:200 800;unicode-range:${unicodeRange};` +
      `src:url(data:font/woff2;base64,${base64}) format('woff2')}`,
  )
  return faces.length === 0 ? '' : tag('style', {}, faces.join(''))
}
