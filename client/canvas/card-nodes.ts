import type { Node } from '@xyflow/react'
import type { BoardLayout, CardBox } from '#shared/drawing/board-layout.ts'
import type { Position } from '#shared/model/change-model.ts'

/** What React Flow knows of a card: where it stands. The card looks the rest up by its id. */
export type CardNode = Node<Record<string, never>, 'card'>

const noData: Record<string, never> = {}
// React Flow calls every node a "node"; the card inside says what it is.
const plainWrapper = { 'aria-roledescription': undefined, 'aria-describedby': undefined }

/**
 * React Flow's nodes as a projection of the board, in reading order: lane by lane, top to bottom.
 * A node keeps its identity while its card stays where it is, and the list while all of them do.
 */
export function createCardNodes(): (
  layout: BoardLayout,
  floating: ReadonlyMap<string, Position>,
  isSelected: (id: string) => boolean,
  canMove: (id: string) => boolean,
) => CardNode[] {
  let shown = new Map<string, CardNode>()
  let list: CardNode[] = []
  return (layout, floating, isSelected, canMove) => {
    const next = new Map<string, CardNode>()
    const nodes: CardNode[] = []
    for (const { cardIds } of layout.lanes) {
      for (const id of cardIds) {
        const box = layout.cards.get(id)
        if (box === undefined) continue
        const position = floating.get(id) ?? box
        const selected = isSelected(id)
        const old = shown.get(id)
        const isFixed = !canMove(id)
        const isKept = old !== undefined && isSame(old, box, position, { selected, isFixed })
        const node = isKept ? old : toNode(box, position, { selected, isFixed })
        next.set(id, node)
        nodes.push(node)
      }
    }
    shown = next
    if (nodes.length !== list.length || nodes.some((node, index) => node !== list[index])) {
      list = nodes
    }
    return list
  }
}

interface Standing {
  readonly selected: boolean
  /** Whether it cannot be dragged, because it is locked. */
  readonly isFixed: boolean
}

function isSame(
  node: CardNode,
  box: CardBox,
  { x, y }: Position,
  { selected, isFixed }: Standing,
): boolean {
  return (
    node.position.x === x &&
    node.position.y === y &&
    node.width === box.width &&
    node.height === box.height &&
    node.selected === selected &&
    (node.draggable === false) === (isFixed || box.isHidden)
  )
}

function toNode(box: CardBox, { x, y }: Position, { selected, isFixed }: Standing): CardNode {
  return {
    id: box.id,
    type: 'card',
    data: noData,
    position: { x, y },
    width: box.width,
    height: box.height,
    // React Flow measures nothing that it is told, so the first frame already has every card.
    measured: { width: box.width, height: box.height },
    selected,
    ...(isFixed ? { draggable: false } : {}),
    ...(box.isHidden ? { draggable: false, selectable: false, connectable: false } : {}),
    domAttributes: plainWrapper,
  }
}
