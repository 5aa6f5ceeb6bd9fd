import { drawingTexts } from '#shared/text/areas/formats.ts'
import { elementTypeTexts } from '#shared/text/areas/stages.ts'
import type { Element } from '#shared/model/change-model.ts'
import type { CardBox } from '../board-layout.ts'
import { cardTextWidth, firstBaseline } from '../card-size.ts'
import { beyondIconPath, stageIconPaths } from '../stage-icon-paths.ts'
import { sizes } from '../sizes.ts'
import { light, stageColors } from '../tokens.ts'
import { drawBadge } from './draw-badge.ts'
import { icon, tag, textBlock } from './markup.ts'
import type { Scene } from './scene.ts'

export function drawCard(scene: Scene, element: Element, box: CardBox): string {
  const { bar, tint } = stageColors[element.type]
  const { cardRadius: r, cardBar, cardPaddingX, cardPaddingY, cardLabelHeight } = sizes
  const textX = cardBar + cardPaddingX
  const mark = scene.assumptions.get(element.id)
  const isMarkedBeyond = scene.beyondX === undefined && scene.beyond.has(element.id)
  return tag(
    'g',
    { transform: `translate(${box.x} ${box.y})` },
    tag('rect', {
      width: box.width,
      height: box.height,
      rx: r,
      fill: tint,
      stroke: bar,
      'stroke-opacity': 0.45,
      'stroke-dasharray': element.condition === true ? '6 4' : undefined,
    }),
    tag('path', {
      d: `M${cardBar} 0H${r}A${r} ${r} 0 0 0 0 ${r}V${box.height - r}A${r} ${r} 0 0 0 ${r} ${box.height}H${cardBar}Z`,
      fill: bar,
    }),
    icon(stageIconPaths[element.type], textX, cardPaddingY + 1, 14, bar),
    textBlock({
      lines: [labelOf(element, scene)],
      x: textX + 20,
      y: cardPaddingY + 12,
      width: cardTextWidth - 20,
      lineHeight: cardLabelHeight,
      fontSize: 12,
      fill: light.muted,
    }),
    isMarkedBeyond
      ? icon(beyondIconPath, box.width - cardPaddingX - 14, cardPaddingY + 1, 14, light.muted)
      : '',
    textBlock({
      lines: box.lines,
      x: textX,
      y: firstBaseline,
      width: cardTextWidth,
      lineHeight: sizes.lineHeight,
      fontSize: sizes.fontSize,
      fontWeight: sizes.fontWeight,
      fill: light.ink,
      language: box.language === scene.language ? undefined : box.language,
    }),
    mark === undefined ? '' : drawBadge(mark, { x: box.width - 20, y: 0 }),
  )
}

function labelOf(element: Element, { language }: Scene): string {
  const isUnintended = element.intended === false || element.polarity === 'negative'
  return [
    elementTypeTexts[element.type][language],
    ...(isUnintended ? [drawingTexts.unintended[language]] : []),
    ...(element.condition === true ? [drawingTexts.condition[language]] : []),
  ].join(' · ')
}
