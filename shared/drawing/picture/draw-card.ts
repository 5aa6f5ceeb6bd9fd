import { elementTypeTexts } from '#shared/text/areas/stages.ts'
import type { Element } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { barStrokes } from '../bar-patterns.ts'
import { cardMarkIcons, cardMarks, isHatched, ownMarksOf } from '../card-marks.ts'
import type { CardBox } from '../board-layout.ts'
import { cardTextWidth, firstBaseline } from '../card-size.ts'
import { group, icon, path, rect, stamp, text, type Mark } from '../marks.ts'
import { textWidth } from '../measure-text.ts'
import type { Scene } from '../scene.ts'
import { stageIconPaths } from '../stage-icon-paths.ts'
import { sizes } from '../sizes.ts'
import { light, stageColors } from '../tokens.ts'
import { drawBadge } from './draw-badge.ts'

/** What a card shows beside its own. */
export type CardScene = Pick<Scene, 'language' | 'textScale' | 'standings' | 'line' | 'stamps'>

export function drawCard(scene: CardScene, element: Element, box: CardBox): Mark {
  const { cardPaddingY, cardLabelHeight } = sizes
  const { textScale } = scene
  const standing = scene.standings.get(element.id)
  const side = scene.line.strays.get(element.id)
  const marks = [...ownMarksOf(element), ...(side === undefined ? [] : [side])]
  const signs = marks
    .map((mark) => cardMarkIcons[mark])
    .filter((sign, index, all) => all.indexOf(sign) === index)
  const labelWidth = cardTextWidth - 20 * textScale - signs.length * (iconSize * textScale + 4)
  const { width, height } = box
  const ground = [element.type, width, height, ...marks].join(' ')
  return group(
    { x: box.x, y: box.y },
    stamp(
      { x: 0, y: 0 },
      scene.stamps.get(ground, () => drawGround(element, box, signs, textScale)),
    ),
    text({
      lines: [shortLabel(element, scene.language, labelWidth / textScale)],
      x: textX + 20 * textScale,
      y: cardPaddingY + 12 * textScale,
      width: labelWidth,
      lineHeight: cardLabelHeight * textScale,
      fontSize: labelSize * textScale,
      fill: light.muted,
    }),
    text({
      lines: box.lines,
      x: textX,
      y: firstBaseline(textScale),
      width: cardTextWidth,
      lineHeight: sizes.lineHeight * textScale,
      fontSize: sizes.fontSize * textScale,
      fontWeight: sizes.fontWeight,
      fill: light.ink,
      language: box.language === scene.language ? undefined : box.language,
    }),
    ...(standing === undefined
      ? []
      : [drawBadge(standing, { x: box.width - 20, y: 0 }, textScale)]),
  )
}

const textX = sizes.cardBar + sizes.cardPaddingX
const iconSize = 14

/** A card without its words and its badge: what cards of a type and a size have in common. */
function drawGround(
  element: Element,
  box: CardBox,
  signs: readonly string[],
  textScale: number,
): readonly Mark[] {
  const { bar, tint, pattern } = stageColors[element.type]
  const { cardRadius: r, cardBar, cardPaddingX, cardPaddingY } = sizes
  const { width, height } = box
  const strokes = barStrokes(pattern, barMargin, height - barMargin)
  const size = iconSize * textScale
  return [
    rect({
      width,
      height,
      radius: r,
      fill: tint,
      stroke: bar,
      strokeOpacity: 0.45,
      dash: element.condition === true ? '6 4' : undefined,
    }),
    path({
      d: `M${cardBar} 0H${r}A${r} ${r} 0 0 0 0 ${r}V${height - r}A${r} ${r} 0 0 0 ${r} ${height}H${cardBar}Z`,
      fill: bar,
    }),
    ...(strokes === undefined ? [] : [path({ ...strokes, stroke: tint, hasRoundEnds: true })]),
    ...(isHatched(element) ? [hatching(box, bar)] : []),
    icon(stageIconPaths[element.type], textX, cardPaddingY + 1, size, bar),
    ...signs.map((sign, index) => {
      const x = width - cardPaddingX - size - index * (size + 4)
      return icon(sign, x, cardPaddingY + 1, size, light.ink)
    }),
  ]
}

/** What a pattern leaves of the bar above and below, where it is round. */
const barMargin = 2

const hatchWidth = 6

/** The other edge, within its straight part: the bar has the pattern of its stage. */
function hatching({ width, height }: CardBox, stroke: string): Mark {
  const { cardRadius } = sizes
  const strokes: string[] = []
  for (let y = cardRadius; y + hatchWidth <= height - cardRadius; y += hatchWidth - 1)
    strokes.push(`M${width - hatchWidth} ${y + hatchWidth}L${width} ${y}`)
  return path({ d: strokes.join(''), stroke, strokeWidth: 2 })
}

const labelSize = 12

/** Stage and marks have icons too, told in the legend: where there is no room for all words, the most telling stay. */
function shortLabel(element: Element, language: Language, room: number): string {
  const marks = cardMarks(element, language)
  const labels = [
    elementLabel(element, language),
    ...[marks.join(' · '), ...marks].map((mark) => withCapital(mark, language)),
    elementTypeTexts[element.type][language],
  ].filter((label) => label !== '')
  return labels.find((label) => textWidth(label, labelSize) <= room) ?? labels.at(-1) ?? ''
}

function withCapital(words: string, language: Language): string {
  return words.slice(0, 1).toLocaleUpperCase(language) + words.slice(1)
}

/** What kind of card it is, in words. */
export function elementLabel(element: Element, language: Language): string {
  return [elementTypeTexts[element.type][language], ...cardMarks(element, language)].join(' · ')
}
