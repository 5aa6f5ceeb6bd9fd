import {
  ArrowDown,
  ArrowUp,
  Ellipsis,
  Eraser,
  FoldHorizontal,
  PencilLine,
  SeparatorHorizontal,
  Trash2,
} from 'lucide-react'
import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { SharedText } from '#client/inspector/fields/SharedText.tsx'
import { useReading } from '#client/session/use-reading.tsx'
import { useCanEdit, usePermissions } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { LockSign } from '#client/ui/LockSign.tsx'
import { MenuButton } from '#client/ui/MenuButton.tsx'
import type { Lane } from '#shared/model/change-model.ts'
import { useLaneActions } from './useLaneActions.tsx'

interface LaneHeaderProps {
  readonly lane: Lane | undefined
  readonly name: string
  readonly headingId: string
  readonly bar: string
  readonly count: number
  readonly index: number
  /** The button that folds its cards away. */
  readonly children: ReactNode
}

/** A lane's title, guiding question and menu; the parking strip has a title alone. */
export function LaneHeader({
  lane,
  name,
  headingId,
  bar,
  count,
  index,
  children,
}: LaneHeaderProps) {
  const { outline, workshop } = useTexts()
  const canEdit = useCanEdit()
  const { changeLane, isLaneLocked } = usePermissions()
  const { read } = useReading()
  const [isRenaming, setIsRenaming] = useState(false)
  const head = useRef<HTMLElement>(null)
  const question = read(lane?.question)
  const stopRenaming = (goesOn: boolean) => {
    setIsRenaming(false)
    if (goesOn) head.current?.querySelector<HTMLElement>('[data-lane-title]')?.focus()
  }
  return (
    <header className="flex flex-wrap items-start justify-between gap-1 px-2 py-2.5" ref={head}>
      {children}
      {/* Where letters are large and the screen is small, the words take the whole width. */}
      <div className="min-w-0 flex-1 py-1 @max-[15rem]:order-last @max-[15rem]:basis-full @max-[15rem]:px-2">
        <div className={`flex flex-wrap items-baseline gap-x-3 ${isRenaming ? 'sr-only' : ''}`}>
          <h3
            className="min-w-0 border-b-3 pb-0.5 text-base leading-6 font-bold break-words hyphens-auto"
            id={headingId}
            lang={lane === undefined ? undefined : read(lane.title).language}
            style={{ borderColor: bar }}
          >
            {name}
          </h3>
          <span className="text-sm text-muted">{outline.cardCount(count)}</span>
        </div>
        {isRenaming && lane !== undefined ? (
          <LaneTexts lane={lane} onDone={stopRenaming} />
        ) : (
          <p
            className="mt-1.5 text-sm text-muted"
            lang={lane === undefined ? undefined : question.language}
          >
            {lane === undefined ? outline.parkingHint : question.text}
          </p>
        )}
      </div>
      {lane !== undefined && isLaneLocked(lane.id) ? (
        <LockSign label={workshop.laneLocked} />
      ) : undefined}
      {canEdit && lane !== undefined && changeLane(lane.id) ? (
        <LaneMenu index={index} lane={lane} name={name} onRename={() => setIsRenaming(true)} />
      ) : undefined}
    </header>
  )
}

interface LaneTextsProps {
  readonly lane: Lane
  /** `goesOn`: the keyboard ended it and stays on this lane. */
  readonly onDone: (goesOn: boolean) => void
}

function LaneTexts({ lane, onDone }: LaneTextsProps) {
  const { outline } = useTexts()
  const { language } = useReading()
  const fields = useRef<HTMLDivElement>(null)
  const field = (name: 'title' | 'question') =>
    ({ collection: 'lanes', id: lane.id, field: name, language }) as const
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return
    event.preventDefault()
    onDone(true)
  }
  const handleBlur = (event: FocusEvent) => {
    if (fields.current?.contains(event.relatedTarget) !== true) onDone(false)
  }
  return (
    <div className="space-y-2" ref={fields}>
      <SharedText
        label={outline.laneTitle}
        onBlur={handleBlur}
        onKeyDown={handleKey}
        takesFocus
        target={field('title')}
      />
      <SharedText
        label={outline.laneQuestion}
        onBlur={handleBlur}
        onKeyDown={handleKey}
        target={field('question')}
      />
    </div>
  )
}

interface LaneMenuProps {
  readonly lane: Lane
  readonly name: string
  readonly index: number
  readonly onRename: () => void
}

function LaneMenu({ lane, name, index, onRename }: LaneMenuProps) {
  const { outline, line } = useTexts()
  const { move, isLast, setCollapsed, remove, putLineHere, removeLine } = useLaneActions(
    lane,
    index,
  )
  return (
    <MenuButton
      icon={Ellipsis}
      items={[
        // After the menu has given the focus back, so that the field keeps it.
        {
          id: 'rename',
          label: outline.renameLane,
          icon: PencilLine,
          onAction: () => setTimeout(onRename),
        },
        {
          id: 'earlier',
          label: outline.moveLaneEarlier,
          icon: ArrowUp,
          isDisabled: index === 0,
          onAction: () => move(-1),
        },
        {
          id: 'later',
          label: outline.moveLaneLater,
          icon: ArrowDown,
          isDisabled: isLast,
          onAction: () => move(1),
        },
        {
          id: 'line',
          label: line.placeBefore,
          icon: SeparatorHorizontal,
          onAction: putLineHere,
        },
        ...(removeLine === undefined
          ? []
          : [{ id: 'no-line', label: line.remove, icon: Eraser, onAction: removeLine }]),
        {
          id: 'collapse',
          label: lane.collapsed === true ? outline.expandLane : outline.collapseLane,
          icon: FoldHorizontal,
          onAction: () => setCollapsed(lane.collapsed !== true),
        },
        { id: 'delete', label: outline.deleteLane, icon: Trash2, isDanger: true, onAction: remove },
      ]}
      label={outline.laneActions(name)}
    />
  )
}
