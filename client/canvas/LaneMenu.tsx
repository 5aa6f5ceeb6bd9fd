import {
  ArrowDownUp,
  ArrowLeft,
  ArrowRight,
  ChevronsRightLeft,
  Columns2,
  Ellipsis,
  Eraser,
  PencilLine,
  Plus,
  RectangleVertical,
  SeparatorVertical,
  Trash2,
} from 'lucide-react'
import { useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { MenuButton } from '#client/ui/MenuButton.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import type { LaneBox } from '#shared/drawing/board-layout.ts'
import type { Lane } from '#shared/model/change-model.ts'
import { useCanvas } from './canvas-state.ts'
import { moveLane, orderBeside } from './lane-order.ts'
import { isLineBefore, placeLine } from './place-line.ts'
import { tidy } from './tidy-cards.ts'

interface LaneMenuProps {
  readonly lane: Lane
  readonly box: LaneBox
  readonly title: string
  readonly onRename: () => void
}

const columnsAtMost = 4

export function LaneMenu({ lane, box, title, onRename }: LaneMenuProps) {
  const canvas = useCanvas()
  const { actions, undo, snapshot } = useSession()
  const texts = useTexts()
  const words = texts.canvas
  const { lanes } = snapshot.get()
  const index = lanes.findIndex(({ id }) => id === lane.id)

  function deleteLane(): void {
    actions.deleteLane(lane.id)
    showToast({
      text: words.laneDeleted(title),
      action: { label: words.undo, onPress: undo.latest() },
    })
  }

  return (
    <MenuButton
      icon={Ellipsis}
      isSmall
      items={[
        { id: 'rename', label: words.renameLane, icon: PencilLine, onAction: onRename },
        {
          id: 'tidy',
          label: words.tidyLane,
          icon: ArrowDownUp,
          shortcut: 'T',
          onAction: () => tidy(canvas, [lane.id], texts),
        },
        {
          id: 'wider',
          label: words.widerLane,
          icon: Columns2,
          isDisabled: box.columns >= columnsAtMost,
          onAction: () => actions.setField('lanes', lane.id, 'columns', box.columns + 1),
        },
        {
          id: 'narrower',
          label: words.narrowerLane,
          icon: RectangleVertical,
          isDisabled: box.columns <= 1,
          onAction: () => actions.setField('lanes', lane.id, 'columns', box.columns - 1),
        },
        {
          id: 'left',
          label: words.moveLaneLeft,
          icon: ArrowLeft,
          isDisabled: index <= 0,
          onAction: () => moveLane(canvas, lane.id, -1),
        },
        {
          id: 'right',
          label: words.moveLaneRight,
          icon: ArrowRight,
          isDisabled: index >= lanes.length - 1,
          onAction: () => moveLane(canvas, lane.id, 1),
        },
        {
          id: 'line',
          label: texts.line.placeBefore,
          icon: SeparatorVertical,
          isDisabled: isLineBefore(canvas, index),
          onAction: () => placeLine(canvas, index, texts),
        },
        ...(canvas.beyond.get().size === 0
          ? []
          : [
              {
                id: 'no-line',
                label: texts.line.remove,
                icon: Eraser,
                onAction: () => placeLine(canvas, lanes.length, texts),
              },
            ]),
        {
          id: 'collapse',
          label: words.collapseLane,
          icon: ChevronsRightLeft,
          onAction: () => actions.setField('lanes', lane.id, 'collapsed', true),
        },
        {
          id: 'add-left',
          label: words.addLaneLeft,
          icon: Plus,
          onAction: () =>
            canvas.dialog.set({
              kind: 'lane',
              order: orderBeside(lanes, index, -1),
              type: lane.type,
            }),
        },
        {
          id: 'add-right',
          label: words.addLaneRight,
          icon: Plus,
          onAction: () =>
            canvas.dialog.set({
              kind: 'lane',
              order: orderBeside(lanes, index, 1),
              type: lane.type,
            }),
        },
        {
          id: 'delete',
          label: words.deleteLane,
          icon: Trash2,
          isDanger: true,
          onAction: deleteLane,
        },
      ]}
      label={words.laneMenu(title)}
    />
  )
}
