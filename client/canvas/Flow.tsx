import { ReactFlow, SelectionMode, type NodeTypes, type ReactFlowInstance } from '@xyflow/react'
import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { useMayChange, usePermissions, useSession, useStore } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { zoomLimits } from './camera.ts'
import { useCanvas } from './canvas-state.ts'
import { Card } from './Card.tsx'
import type { CardNode } from './card-nodes.ts'
import { createGestures } from './gestures.ts'
import { showBeginning } from './fit.ts'
import { flowLabels } from './flow-labels.ts'
import { useClipboard } from './use-clipboard.ts'
import { useKeys } from './use-keys.ts'
import { useLongPress } from './use-long-press.ts'
import { usePresenceOut } from './use-presence-out.ts'

interface FlowProps {
  readonly onOpenElement: (id: string) => void
  readonly children: ReactNode
}

const nodeTypes: NodeTypes = { card: Card }
const noEdges: [] = []
/** With which the wheel zooms. */
const zoomKeys = ['Control', 'Meta']
/** Above so many cards those out of sight are left out, where the view is near enough to leave any out. */
const cullAbove = 300

/** React Flow as this canvas uses it: cards, handles, viewport, selection and the connecting gesture. */
export function Flow({ onOpenElement, children }: FlowProps) {
  const canvas = useCanvas()
  const session = useSession()
  const mayChange = useMayChange()
  const { links, moves } = usePermissions()
  const texts = useTexts()
  const root = useRef<HTMLDivElement>(null)
  const nodes = useStore(canvas.nodes, (all) => all)
  const isFar = useStore(canvas.camera.isFar, (far) => far)
  const isReady = useStore(canvas.camera.isReady, (ready) => ready)
  const isLinking = useStore(canvas.linking, (linking) => linking !== undefined)
  const isMoving = useStore(canvas.isMoving, (moving) => moving)
  const isHeld = useStore(canvas.camera.held, (part) => part !== undefined)
  const gestures = useMemo(
    () => createGestures(canvas, texts, onOpenElement),
    [canvas, texts, onOpenElement],
  )
  const handleKeyDown = useKeys(onOpenElement)
  const { handleCopy, handleCut, handlePaste } = useClipboard()
  const { handlePointerMove, handlePointerLeave } = usePresenceOut()
  useLongPress(root)

  const handleInit = useCallback(
    (flow: ReactFlowInstance<CardNode>) => {
      if (root.current === null) return
      canvas.camera.attach(flow, root.current)
      showBeginning(canvas)
    },
    [canvas],
  )

  // A board that arrives after the canvas is shown from its beginning once; later the view is the person's own.
  const isLoaded = useStore(session.snapshot, (snapshot) => snapshot.isLoaded)
  useEffect(() => {
    if (isLoaded) showBeginning(canvas)
  }, [canvas, isLoaded])

  return (
    <ReactFlow<CardNode>
      aria-label={texts.canvas.canvas}
      ariaLabelConfig={flowLabels(texts.canvas, mayChange)}
      attributionPosition="bottom-left"
      autoPanOnConnect={!isHeld}
      autoPanOnNodeDrag={!isHeld}
      autoPanOnNodeFocus={false}
      autoPanOnSelection={!isHeld}
      className="canvas-flow"
      connectOnClick
      connectionRadius={40}
      data-far={isFar ? 'true' : undefined}
      data-linking={isLinking ? 'true' : undefined}
      data-ready={isReady ? 'true' : undefined}
      data-moving={isMoving ? 'true' : undefined}
      deleteKeyCode={null}
      disableKeyboardA11y
      edges={noEdges}
      edgesFocusable={false}
      maxZoom={zoomLimits.max}
      minZoom={zoomLimits.min}
      multiSelectionKeyCode="Shift"
      nodeDragThreshold={4}
      nodeTypes={nodeTypes}
      nodes={nodes}
      nodesConnectable={mayChange && links}
      nodesDraggable={mayChange && moves && !isLinking}
      nodesFocusable={false}
      onConnect={gestures.handleConnect}
      onConnectEnd={gestures.handleConnectEnd}
      onCopy={handleCopy}
      onCut={handleCut}
      onDoubleClick={gestures.handleDoubleClick}
      onInit={handleInit}
      onKeyDown={handleKeyDown}
      onMove={gestures.handleMove}
      onMoveEnd={gestures.handleMoveEnd}
      onMoveStart={gestures.handleMoveStart}
      onNodeClick={gestures.handleNodeClick}
      onNodeDoubleClick={gestures.handleNodeDoubleClick}
      onNodeDragStart={gestures.handleDragStart}
      onNodeDragStop={gestures.handleDragStop}
      onNodesChange={gestures.handleNodesChange}
      onPaneClick={gestures.handlePaneClick}
      onPaneMouseMove={gestures.handlePaneMouseMove}
      onPaste={handlePaste}
      onPointerDownCapture={gestures.handlePress}
      onPointerLeave={handlePointerLeave}
      onPointerMove={handlePointerMove}
      onlyRenderVisibleElements={nodes.length > cullAbove && !isFar}
      panActivationKeyCode={isHeld ? null : 'Space'}
      panOnDrag={!isHeld}
      panOnScroll={!isHeld}
      paneClickDistance={4}
      ref={root}
      selectionKeyCode="Shift"
      selectionMode={SelectionMode.Partial}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the canvas answers to keys without a card too
      tabIndex={0}
      zoomActivationKeyCode={isHeld ? null : zoomKeys}
      zoomOnDoubleClick={false}
      zoomOnPinch={!isHeld}
      zoomOnScroll={!isHeld}
    >
      {children}
    </ReactFlow>
  )
}
