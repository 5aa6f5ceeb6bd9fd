import { MiniMap, ReactFlowProvider } from '@xyflow/react'
import { useEffect, useImperativeHandle, useState, type Ref } from 'react'
import { useLens } from '#client/checks/lens-context.ts'
import { SphereLegend } from '#client/extras/SphereLegend.tsx'
import { useHeldArea } from '#client/session/use-held-area.ts'
import { useReading } from '#client/session/use-reading.tsx'
import {
  useMayChange,
  useModel,
  usePermissions,
  useSession,
  useStore,
} from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { stageColors } from '#shared/drawing/tokens.ts'
import type { Area } from '#shared/model/area.ts'
import { unplacedType } from '#shared/model/stages.ts'
import { BeyondLine } from './BeyondLine.tsx'
import { createCamera } from './camera.ts'
import { CanvasContext, createCanvasState, useCanvas, type CanvasState } from './canvas-state.ts'
import { CanvasDialogs } from './CanvasDialogs.tsx'
import type { CardNode } from './card-nodes.ts'
import { fitAll } from './fit.ts'
import { Flow } from './Flow.tsx'
import { focusCanvas, focusCard } from './focus.ts'
import { FollowBanner } from './FollowBanner.tsx'
import { GhostCards } from './GhostCards.tsx'
import { LaneHeaders } from './LaneHeaders.tsx'
import { Lanes } from './Lanes.tsx'
import { focusLink, titleOf } from './link-cards.ts'
import { LinkBadges } from './LinkBadges.tsx'
import { Links } from './Links.tsx'
import { PresenceLayer } from './PresenceLayer.tsx'
import { SelectionToolbar } from './SelectionToolbar.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useLatest } from './use-latest.ts'
import { ZoomControls } from './ZoomControls.tsx'
import './canvas.css'

/** What the rest of the client may ask of a canvas. */
export interface CanvasHandle {
  /** Gives the keyboard to the canvas. */
  focus(): void
  /** Shows a card and gives it the keyboard. */
  focusElement(id: string): void
  /** Shows a link and gives it the keyboard. */
  focusLink(id: string): void
  /** Shows the whole board. */
  fit(): void
  /** The part of the board that is seen. */
  view(): Area
  /** Shows just this part of the board; false where nothing can be shown yet. */
  show(part: Area): boolean
  zoomToActualSize(): void
  openHelp(): void
}

export interface CanvasProps {
  /** The client id of the participant whose view is followed. */
  readonly followed?: number | undefined
  /** This person moved the view, or the other one left. */
  readonly onFollowEnd?: () => void
  /** A link was double-clicked, or its badge pressed: show its details. */
  readonly onOpenLink?: (id: string) => void
  /** A card was opened by somebody who may not edit it. */
  readonly onOpenElement?: (id: string) => void
  /** Told of every card that renders, for measuring. */
  readonly onCardRender?: (id: string) => void
  readonly ref?: Ref<CanvasHandle>
}

const ignore = () => {}

/** The board as a canvas, over the session above it. */
export function Canvas({
  followed,
  onFollowEnd = ignore,
  onOpenLink = ignore,
  onOpenElement = ignore,
  onCardRender,
  ref,
}: CanvasProps) {
  const openLink = useLatest(onOpenLink)
  const canvas = useCanvasState(openLink, onCardRender)
  const openElement = useLatest(onOpenElement)
  const endFollowing = useLatest(onFollowEnd)
  const held = useHeldArea()
  useEffect(() => canvas.camera.hold(held), [canvas, held])
  const isHeld = held !== undefined
  useEffect(() => {
    if (isHeld && followed !== undefined) endFollowing()
    canvas.followed.set(isHeld ? undefined : followed)
  }, [canvas, followed, isHeld, endFollowing])
  useEffect(
    () =>
      canvas.followed.subscribe(() => {
        if (canvas.followed.get() === undefined) endFollowing()
      }),
    [canvas, endFollowing],
  )
  useImperativeHandle(ref, () => handleOf(canvas), [canvas])
  return (
    <ReactFlowProvider>
      <CanvasContext value={canvas}>
        <div className="canvas">
          <Flow onOpenElement={openElement}>
            <Lanes />
            <GhostCards />
            <BeyondLine />
            <Links />
            <LinkBadges />
            <PresenceLayer />
            <LargeBoardMap />
          </Flow>
          <LaneHeaders />
          <Toolbar />
          <ZoomControls />
          <SelectionToolbar />
          <SphereLegend className="canvas-legend" />
          <Hints />
          <FollowBanner />
          <CanvasDialogs />
        </div>
      </CanvasContext>
    </ReactFlowProvider>
  )
}

function useCanvasState(
  openLink: (id: string) => void,
  onCardRender: ((id: string) => void) | undefined,
): CanvasState {
  const session = useSession()
  const reading = useReading()
  const lens = useLens()
  const [canvas, setCanvas] = useState(() =>
    createCanvasState(session, reading, createCamera(), lens, openLink, onCardRender),
  )
  if (canvas.session !== session)
    setCanvas(createCanvasState(session, reading, createCamera(), lens, openLink, onCardRender))
  useEffect(() => canvas.reading.set(reading), [canvas, reading])
  return canvas
}

function handleOf(canvas: CanvasState): CanvasHandle {
  return {
    focus: () => focusCanvas(canvas),
    focusElement: (id) => focusCard(canvas, id),
    focusLink: (id) => focusLink(canvas, id),
    fit: () => fitAll(canvas),
    view: () => canvas.camera.view(),
    show: (part) => {
      canvas.followed.set(undefined)
      if (canvas.camera.isReady.get()) canvas.camera.show(part)
      return canvas.camera.isReady.get()
    },
    zoomToActualSize: () => canvas.camera.zoomTo(1),
    openHelp: () => canvas.dialog.set({ kind: 'help' }),
  }
}

const mapAbove = 60

/** A map of a board that is too large to be seen whole. */
function LargeBoardMap() {
  const { session, camera } = useCanvas()
  const { snapshot } = session
  const isHeld = useStore(camera.held, (part) => part !== undefined)
  const count = useModel((snapshot) => snapshot.elements.size)
  if (count <= mapAbove) return null
  return (
    <MiniMap<CardNode>
      className="canvas-map"
      nodeColor={({ id }) => stageColors[snapshot.get().elements.get(id)?.type ?? unplacedType].bar}
      pannable={!isHeld}
      position="bottom-right"
      zoomable={!isHeld}
    />
  )
}

/** What to do now: while links are being made, and on an empty board. */
function Hints() {
  const canvas = useCanvas()
  const all = useTexts()
  const linking = useStore(canvas.linking, (now) => now)
  const isEmpty = useModel(({ isLoaded, elements }) => isLoaded && elements.size === 0)
  const mayChange = useMayChange()
  const { adds } = usePermissions()
  const help = mayChange ? all.canvas.cardHelp : all.canvas.cardHelpReadOnly
  return (
    <>
      <p hidden id="canvas-card-help">
        {help}
      </p>
      {linking === undefined ? null : (
        <output className="canvas-banner">
          {linking.fromId === undefined
            ? all.canvas.linkModeHint
            : all.canvas.linkTargetHint(titleOf(canvas, linking.fromId, all))}
        </output>
      )}
      {isEmpty && mayChange && adds ? (
        <div className="canvas-empty">
          <p>{all.canvas.emptyTitle}</p>
          <p className="coarse:hidden">{all.canvas.emptyHint}</p>
          <p className="hidden coarse:block">{all.canvas.emptyTouchHint}</p>
        </div>
      ) : null}
    </>
  )
}
