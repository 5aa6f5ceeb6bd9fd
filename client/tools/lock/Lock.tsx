import { Lock as LockIcon, LockOpen } from 'lucide-react'
import { useReading } from '#client/session/use-reading.tsx'
import { useModel, useSelection } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Switch } from '#client/ui/Switch.tsx'
import { openCanvas } from '#shared/workshop/canvas-rules.ts'
import { useFacilitation, useWorkshop } from '../facilitation.ts'
import { useCommand } from '../use-command.ts'

/** The board, lanes or single cards that only facilitators change any more. */
export function Lock() {
  const { tools } = useTexts()
  const tell = useCommand()
  const { isBoardLocked } = useWorkshop(({ canvas }) => canvas) ?? openCanvas
  const held = useWorkshop(({ counts }) => counts?.held) ?? 0
  return (
    <div className="space-y-3">
      <p className="text-sm text-muted">{tools.lockMore}</p>
      <Switch
        isSelected={isBoardLocked}
        label={tools.lockBoard}
        onChange={(isLocked) => void tell({ type: 'lock-board', isLocked })}
      />
      <LockedLanes />
      <p className={held === 0 ? 'sr-only' : 'text-sm font-semibold'} role="status">
        {held === 0 ? '' : tools.heldCards(held)}
      </p>
      <LockedCards />
    </div>
  )
}

function LockedLanes() {
  const { tools, elementTypePlurals } = useTexts()
  const { read } = useReading()
  const tell = useCommand()
  const lanes = useModel((snapshot) => snapshot.lanes)
  const { lockedLaneIds } = useWorkshop(({ canvas }) => canvas) ?? openCanvas
  return (
    <section aria-label={tools.lockLanes}>
      <h3 className="text-sm font-semibold">{tools.lockLanes}</h3>
      <ul>
        {lanes.map((lane) => {
          const { text } = read(lane.title)
          return (
            <li key={lane.id}>
              <Switch
                isSelected={lockedLaneIds.includes(lane.id)}
                label={text === '' ? elementTypePlurals[lane.type] : text}
                onChange={(isLocked) => void tell({ type: 'lock-lane', laneId: lane.id, isLocked })}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function LockedCards() {
  const { tools } = useTexts()
  const { read } = useReading()
  const tell = useCommand()
  const elements = useModel((snapshot) => snapshot.elements)
  const { ids } = useSelection()
  const { hasBoard } = useFacilitation()
  const { lockedElementIds } = useWorkshop(({ canvas }) => canvas) ?? openCanvas
  const selected = ids.filter((id) => elements.has(id) && !lockedElementIds.includes(id))
  // A locked card that was deleted since needs no unlocking.
  const locked = lockedElementIds.flatMap((id) => elements.get(id) ?? [])
  const unlock = (elementIds: readonly string[]) =>
    void tell({ type: 'lock-elements', elementIds: [...elementIds], isLocked: false })
  const titleOf = (element: (typeof locked)[number]) => {
    const { text } = read(element.title)
    return text === '' ? tools.untitledCard : text
  }
  if (!hasBoard && locked.length === 0) return undefined
  return (
    <section aria-label={tools.lockCards}>
      <h3 className="text-sm font-semibold">{tools.lockCards}</h3>
      {selected.length > 0 ? (
        <Button
          className="mt-1"
          icon={LockIcon}
          onPress={() =>
            void tell({ type: 'lock-elements', elementIds: [...selected], isLocked: true })
          }
        >
          {tools.lockSelected(selected.length)}
        </Button>
      ) : locked.length === 0 ? (
        <p className="mt-1 text-sm text-muted">{tools.lockNothing}</p>
      ) : undefined}
      {locked.length === 0 ? undefined : (
        <>
          <ul className="mt-1">
            {locked.map((element) => (
              <li className="flex items-center gap-2 text-sm" key={element.id}>
                <span className="min-w-0 flex-1 truncate">{titleOf(element)}</span>
                <IconButton
                  icon={LockOpen}
                  isSmall
                  label={tools.unlockNamed(titleOf(element))}
                  onPress={() => unlock([element.id])}
                />
              </li>
            ))}
          </ul>
          {locked.length > 1 ? (
            <Button onPress={() => unlock(lockedElementIds)} variant="quiet">
              {tools.unlockAll}
            </Button>
          ) : undefined}
        </>
      )}
    </section>
  )
}
