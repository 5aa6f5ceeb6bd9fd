import {
  ArrowDown,
  ArrowUp,
  Copy,
  EllipsisVertical,
  GripVertical,
  Pencil,
  Play,
  Trash2,
} from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useReading } from '#client/session/use-reading.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { MenuButton } from '#client/ui/MenuButton.tsx'
import type { Phase } from '#shared/workshop/phase.ts'
import { usePhaseTitle } from '../use-phase-title.ts'
import { useDuration } from '../use-duration.ts'
import type { GripHandlers } from './use-drag-order.ts'

interface PhaseRowProps {
  readonly phase: Phase
  readonly number: number
  readonly total: number
  readonly isRunning: boolean
  /** Whether it is the one that a hand holds. */
  readonly isDragged: boolean
  /** On which side of it the dragged one would come. */
  readonly dropSide: 'above' | 'below' | undefined
  readonly grip: GripHandlers
  readonly onStart: () => void
  readonly onEdit: () => void
  readonly onDuplicate: () => void
  readonly onMove: (places: number) => void
  readonly onDelete: () => void
}

/** One phase of the agenda: pressing it edits it, its grip drags it, its menu does the rest and that too. */
export function PhaseRow({
  phase,
  number,
  total,
  isRunning,
  isDragged,
  dropSide,
  grip,
  onStart,
  onEdit,
  onDuplicate,
  onMove,
  onDelete,
}: PhaseRowProps) {
  const { tools, phaseModes } = useTexts()
  const reading = useReading()
  const duration = useDuration()
  const title = usePhaseTitle()(phase)
  const own = reading.read(phase.title)
  const handleKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  const details = [
    own.text === '' ? undefined : phaseModes[phase.mode],
    phase.minutes > 0 ? duration(phase.minutes) : undefined,
  ].filter((detail) => detail !== undefined)
  return (
    <li
      aria-current={isRunning ? 'step' : undefined}
      className={`flex items-center rounded-lg border-l-4 pr-1 ${isRunning ? 'border-ink bg-canvas' : 'border-transparent'} ${isDragged ? 'opacity-50' : ''} data-[drop=above]:shadow-[0_-2px_0_0_var(--color-focus)] data-[drop=below]:shadow-[0_2px_0_0_var(--color-focus)]`}
      data-drop={dropSide}
      data-phase={phase.id}
      onKeyDownCapture={handleKey}
    >
      <span
        aria-hidden="true"
        className="flex min-h-11 w-6 shrink-0 cursor-grab touch-none items-center justify-center text-muted active:cursor-grabbing coarse:w-11"
        data-grip
        {...grip}
      >
        <Icon size={16} source={GripVertical} />
      </span>
      <AriaButton
        className="flex min-h-11 min-w-0 flex-1 items-baseline gap-2 rounded-lg py-1.5 pr-2 pl-1 text-left data-hovered:bg-hover"
        onPress={onEdit}
      >
        <span className="w-5 shrink-0 text-right text-sm text-muted tabular-nums">{number}</span>
        <span className="min-w-0 flex-1">
          <span className="block truncate font-semibold" lang={own.language}>
            {title}
          </span>
          <span className="block truncate text-sm text-muted">
            {isRunning ? (
              <span className="font-semibold text-ink">
                {tools.runsNow}
                {details.length > 0 ? ' · ' : ''}
              </span>
            ) : undefined}
            {details.join(' · ')}
          </span>
        </span>
      </AriaButton>
      <MenuButton
        icon={EllipsisVertical}
        isSmall
        items={[
          { id: 'start', label: tools.start, icon: Play, isDisabled: isRunning, onAction: onStart },
          { id: 'edit', label: tools.editPhase, icon: Pencil, onAction: onEdit },
          { id: 'duplicate', label: tools.duplicate, icon: Copy, onAction: onDuplicate },
          {
            id: 'up',
            label: tools.moveUp,
            icon: ArrowUp,
            isDisabled: number === 1,
            onAction: () => onMove(-1),
          },
          {
            id: 'down',
            label: tools.moveDown,
            icon: ArrowDown,
            isDisabled: number === total,
            onAction: () => onMove(1),
          },
          {
            id: 'delete',
            label: isRunning ? tools.deleteRunning : tools.deletePhase,
            icon: Trash2,
            isDanger: true,
            isDisabled: isRunning,
            onAction: onDelete,
          },
        ]}
        label={tools.moreFor(title)}
      />
    </li>
  )
}
