import type { ChangeModel } from '#shared/model/change-model.ts'
import { inLanguage, type Language } from '#shared/model/language.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import { group, text, type Drawing, type Mark } from '../marks.ts'
import { breakLines } from '../measure-text.ts'
import { sceneOf, type Scene } from '../scene.ts'
import { light } from '../tokens.ts'
import { drawBadge } from './draw-badge.ts'
import { drawCard } from './draw-card.ts'
import { drawLane } from './draw-lane.ts'
import { drawLegend } from './draw-legend.ts'
import { drawLine } from './draw-line.ts'
import { drawLink } from './draw-link.ts'

const margin = 40
/** Between the title and the lanes. */
const gapAbove = 24
const titleSize = 32
const titleLine = 40
const minWidth = 720

/** The whole board as one picture: its title, the lanes, the cards, every link, and what the signs mean. */
export function drawBoard(model: ChangeModel, language: Language): Drawing {
  return drawScene(sceneOf(model, language))
}

export function drawScene(scene: Scene): Drawing {
  const { language, textScale } = scene
  const innerWidth = Math.max(minWidth, scene.layout.width)
  const head = drawTitle(scene, innerWidth / textScale)
  const legend = drawLegend(scene, innerWidth / textScale)
  const boardY = margin + head.height * textScale + gapAbove
  const legendY = boardY + scene.layout.height + 20
  const scale = { scaleX: textScale, scaleY: textScale }
  return {
    title: titleOf(scene),
    language,
    width: innerWidth + 2 * margin,
    height: legendY + legend.height * textScale + margin,
    ground: light.canvas,
    textScale,
    marks: [
      group({ x: margin, y: margin, ...scale }, ...head.marks),
      group({ x: margin, y: boardY }, ...drawChain(scene)),
      group({ x: margin, y: legendY, ...scale }, ...legend.marks),
    ],
  }
}

/** The title, and whose board it is. */
function drawTitle(
  scene: Scene,
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const lines = breakLines(titleOf(scene), width, titleSize * 1.08)
  const organisation = scene.model.organisation?.name ?? ''
  const title = text({
    lines,
    x: 0,
    y: 28,
    width,
    lineHeight: titleLine,
    fontSize: titleSize,
    fontWeight: 700,
    fill: light.ink,
    role: 'title',
  })
  const below = text({
    lines: [organisation],
    x: 0,
    y: lines.length * titleLine + 14,
    width,
    lineHeight: 28,
    fontSize: 17,
    fill: light.muted,
  })
  return {
    marks: organisation === '' ? [title] : [title, below],
    height: lines.length * titleLine + (organisation === '' ? 0 : 28) + 12,
  }
}

export function titleOf({ model, language }: Scene): string {
  return inLanguage(model.title, language, model.primaryLanguage) || drawingTexts.untitled[language]
}

/** The lanes with their cards and links, without a title around them. */
export function drawChain(scene: Scene): readonly Mark[] {
  const { layout, elements, links, paths, standings, textScale } = scene
  const drawn = [...paths.values()].flatMap((route) => {
    const link = links.get(route.id)
    return link === undefined ? [] : drawLink(link.kind, route)
  })
  const cards = [...layout.cards.values()].flatMap((box) => {
    const element = elements.get(box.id)
    return element === undefined ? [] : [drawCard(scene, element, box)]
  })
  const badges = [...paths.values()].flatMap(({ id, badgeAt }) => {
    const standing = standings.get(id)
    return standing === undefined ? [] : [drawBadge(standing, badgeAt, textScale)]
  })
  if (layout.lanes.length === 0) return [drawEmptiness(scene)]
  return [
    ...layout.lanes.flatMap((lane) => drawLane(scene, lane)),
    ...drawLine(scene),
    ...drawn,
    ...cards,
    ...badges,
  ]
}

function drawEmptiness({ language }: Scene): Mark {
  return text({
    lines: [drawingTexts.emptyBoard[language]],
    x: 0,
    y: 20,
    width: minWidth,
    lineHeight: 24,
    fontSize: 17,
    fill: light.muted,
  })
}
