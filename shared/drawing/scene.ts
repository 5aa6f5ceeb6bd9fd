import { assumptionsByRef } from '#shared/model/assumptions-by-ref.ts'
import type { Assumption, ChangeModel, Element, Lane, Link } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { publicPart } from '#shared/model/public-part.ts'
import { parkingId, type BoardLayout } from './board-layout.ts'
import { boardLine } from './board-line.ts'
import { completeLanes } from './complete-lanes.ts'
import type { BeyondLine } from './divide-columns.ts'
import { lanePlace } from './lane-place.ts'
import { layoutBoard } from './layout-board.ts'
import type { LinkPath } from './link-path.ts'
import { standingOf, type Standing } from './link-standing.ts'
import { routeLinks } from './route-links.ts'
import { Stamps } from './stamps.ts'

/** All that a drawing of a board shows: everything opened, nothing private. */
export interface Scene {
  readonly model: ChangeModel
  readonly language: Language
  readonly layout: BoardLayout
  readonly elements: ReadonlyMap<string, Element>
  readonly links: ReadonlyMap<string, Link>
  readonly paths: ReadonlyMap<string, LinkPath>
  /** By link and by element. */
  readonly assumptionsOn: ReadonlyMap<string, readonly Assumption[]>
  /** By link and by element, for those of which it was said what they rest on. */
  readonly standings: ReadonlyMap<string, Standing>
  /** The elements beyond the accountability line. */
  readonly beyond: ReadonlySet<string>
  readonly line: BeyondLine
  /** How much larger than on a screen its letters are. */
  readonly textScale: number
  readonly stamps: Stamps
}

/** How a scene differs from the screen's, to fill paper. */
export interface SceneOptions {
  readonly textScale?: number
  /** How much further from each other cards stand in their lanes. */
  readonly stretch?: number
}

const shortestLane = 320
const roomBelow = 48

export function sceneOf(
  whole: ChangeModel,
  language: Language,
  { textScale = 1, stretch = 1 }: SceneOptions = {},
): Scene {
  const model = publicPart(completeLanes(whole))
  const elements = new Map(model.elements.map((element) => [element.id, element]))
  const links = new Map(model.links.map((link) => [link.id, link]))
  const wholeLayout = stretched(openLayout(model, language, textScale), stretch)
  const assumptionsOn = assumptionsByRef(model)
  const standings = standingsOf(model, assumptionsOn)
  const paths = routeLinks(
    wholeLayout,
    model.links.map(({ id, from, to }) => ({ id, from, to, hasBadge: standings.has(id) })),
  )
  const layout = withoutSpareRoom(wholeLayout, paths.values())
  const beyond = new Set(model.accountabilityLine?.beyond.filter((id) => elements.has(id)))
  const line = boardLine(layout, elements, beyond)
  return {
    model,
    language,
    layout,
    elements,
    links,
    paths,
    assumptionsOn,
    standings,
    beyond,
    line,
    textScale,
    stamps: new Stamps(),
  }
}

/** The same with lanes, and what runs down all of them, that end elsewhere. */
export function withHeight(scene: Scene, height: number): Scene {
  const layout = { ...scene.layout, height }
  return { ...scene, layout, line: boardLine(layout, scene.elements, scene.beyond) }
}

/** Where everything stands once every lane is opened, before links find their ways. */
export function openLayout(model: ChangeModel, language: Language, textScale: number): BoardLayout {
  return withoutEmptyParking(
    layoutBoard({
      lanes: model.lanes.map((lane): Lane => ({ ...lane, collapsed: false })),
      elements: model.elements,
      language,
      fallbacks: [model.primaryLanguage],
      isParkingOpen: true,
      textScale,
    }),
  )
}

function stretched(layout: BoardLayout, stretch: number): BoardLayout {
  if (stretch === 1) return layout
  const cards = [...layout.cards].map(([id, card]) => {
    const y = lanePlace.top + Math.round((card.y - lanePlace.top) * stretch)
    return [id, { ...card, y }] as const
  })
  return { ...layout, cards: new Map(cards) }
}

function withoutEmptyParking(layout: BoardLayout): BoardLayout {
  const parking = layout.lanes.at(-1)
  if (parking?.id !== parkingId || parking.cardIds.length > 0) return layout
  return { ...layout, lanes: layout.lanes.slice(0, -1), width: layout.width - parking.width }
}

/** A file needs no room for more cards: the lanes end below the lowest card and the lowest link. */
function withoutSpareRoom(layout: BoardLayout, paths: Iterable<LinkPath>): BoardLayout {
  let bottom = layout.lanes.length === 0 ? 0 : shortestLane
  for (const { y, height } of layout.cards.values()) bottom = Math.max(bottom, y + height)
  for (const { points } of paths) for (const { y } of points) bottom = Math.max(bottom, y)
  return { ...layout, height: bottom + roomBelow }
}

function standingsOf(
  { evidence, links, elements }: ChangeModel,
  assumptionsOn: Scene['assumptionsOn'],
): ReadonlyMap<string, Standing> {
  const all = new Map(evidence.map((one) => [one.id, one]))
  return new Map(
    [...links, ...elements].flatMap(({ id, evidenceIds = [] }) => {
      const standing = standingOf(assumptionsOn.get(id) ?? [], evidenceIds, all)
      return standing === undefined ? [] : [[id, standing] as const]
    }),
  )
}
