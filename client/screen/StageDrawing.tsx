import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { CardBox } from '#shared/drawing/board-layout.ts'
import type { LinkPath } from '#shared/drawing/link-path.ts'
import { drawBadge } from '#shared/drawing/picture/draw-badge.ts'
import { drawCard, type CardScene } from '#shared/drawing/picture/draw-card.ts'
import { drawLane } from '#shared/drawing/picture/draw-lane.ts'
import { drawLink } from '#shared/drawing/picture/draw-link.ts'
import { Stamps } from '#shared/drawing/stamps.ts'
import { drawMarks, inherited } from '#shared/drawing/svg/draw-mark.ts'
import type { Mark } from '#shared/drawing/marks.ts'
import type { Element, LinkKind } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import type { Area } from '#shared/model/area.ts'
import { createScreenCamera, type ScreenCamera } from './camera.ts'
import type { Arrived } from './use-arrivals.ts'
import { useGrowing } from './use-growing.ts'
import type { DrawnBoard } from './use-drawn-board.ts'

interface StageDrawingProps extends Arrived {
  readonly board: DrawnBoard
  readonly languages: readonly Language[]
  readonly area: Area
  /** The cards that it is about; undefined where it is about all. */
  readonly named: readonly string[] | undefined
}

/** The board as it is drawn in files, looked at through a camera. */
export function StageDrawing({ board, languages, area, named, shown, fresh }: StageDrawingProps) {
  const [language = 'en'] = languages
  const { layout, routes, elements, links, standings, line } = board
  const scene = useMemo(
    (): CardScene => ({
      language,
      textScale: 1,
      standings,
      line,
      stamps: new Stamps(),
    }),
    [language, standings, line],
  )
  const lanes = useMemo(() => {
    const laneScene = { language, textScale: 1, layout, model: { primaryLanguage: language } }
    // A shut parking strip has nothing to show.
    return layout.lanes.flatMap((box) => (box.isCollapsed ? [] : drawLane(laneScene, box)))
  }, [language, layout])
  const svg = useCamera(area)
  // What is looked at first is there at once, the rest of a large board over the next frames.
  const [firstArea] = useState(area)
  const reached = useGrowing(layout.cards.size)
  const drawn = new Set<string>()
  for (const box of layout.cards.values())
    if (shown.has(box.id) && (drawn.size < reached || meets(box, firstArea))) drawn.add(box.id)
  return (
    <svg
      aria-hidden="true"
      className="screen-drawing"
      lang={language}
      ref={svg}
      fill={inherited.fill}
      strokeLinecap={inherited['stroke-linecap']}
      strokeLinejoin={inherited['stroke-linejoin']}
    >
      <Marks marks={lanes} />
      {[...routes.values()].map((route) => {
        const link = links.get(route.id)
        const isShown = link !== undefined && drawn.has(link.from) && drawn.has(link.to)
        return isShown ? <StageLink key={route.id} kind={link.kind} route={route} /> : undefined
      })}
      {[...layout.cards.values()].map((box) => {
        const element = elements.get(box.id)
        if (element === undefined || !drawn.has(box.id)) return undefined
        return (
          <StageCard
            box={box}
            element={element}
            isDim={named?.includes(box.id) === false}
            isFresh={fresh.has(box.id)}
            key={box.id}
            scene={scene}
          />
        )
      })}
      {[...routes.values()].map(({ id, badgeAt }) => {
        const standing = standings.get(id)
        const link = links.get(id)
        const isShown = link !== undefined && drawn.has(link.from) && drawn.has(link.to)
        return standing !== undefined && isShown ? (
          <Marks key={id} marks={[drawBadge(standing, badgeAt, 1)]} />
        ) : undefined
      })}
    </svg>
  )
}

function meets(box: CardBox, area: Area): boolean {
  const isBeside = box.x + box.width < area.x || box.x > area.x + area.width
  return !isBeside && box.y + box.height >= area.y && box.y <= area.y + area.height
}

function useCamera(area: Area) {
  const svg = useRef<SVGSVGElement>(null)
  const camera = useRef<ScreenCamera>(undefined)
  useEffect(() => {
    if (svg.current !== null) camera.current = createScreenCamera(svg.current)
    return () => camera.current?.close()
  }, [])
  const { x, y, width, height } = area
  useEffect(() => camera.current?.show({ x, y, width, height }), [x, y, width, height])
  return svg
}

interface StageLinkProps {
  readonly kind: LinkKind
  readonly route: LinkPath
}

const StageLink = memo(LinkDrawing)

function LinkDrawing({ kind, route }: StageLinkProps) {
  return <Marks marks={drawLink(kind, route)} />
}

interface StageCardProps {
  readonly element: Element
  readonly box: CardBox
  readonly scene: CardScene
  readonly isFresh: boolean
  readonly isDim: boolean
}

const StageCard = memo(CardDrawing)

function CardDrawing({ element, box, scene, isFresh, isDim }: StageCardProps) {
  const look = isDim ? 'screen-dim' : isFresh ? 'screen-arriving' : undefined
  return (
    <g className={look} data-card={element.id}>
      <Marks marks={[drawCard(scene, element, box)]} />
    </g>
  )
}

function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  const markup = useMemo(() => ({ __html: drawMarks(marks) }), [marks])
  // Every text in it was escaped where it was drawn.
  return <g dangerouslySetInnerHTML={markup} />
}
