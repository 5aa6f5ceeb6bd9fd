import { useTexts } from '#client/ui/language.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Button } from '#client/ui/Button.tsx'
import type { BoardLayout } from '#shared/drawing/board-layout.ts'
import { useLaneOptions } from './useLaneOptions.tsx'

interface MoveCardProps {
  readonly layout: BoardLayout
  /** The lane it is in now. */
  readonly laneName: string
  readonly onChoose: (laneId: string) => void
  readonly onClose: () => void
}

/** Every lane as one button: the way to move a card without dragging it. */
export function MoveCard({ layout, laneName, onChoose, onClose }: MoveCardProps) {
  const { outline } = useTexts()
  const options = useLaneOptions(layout)
  return (
    <Dialog isOpen onClose={onClose} size="small" title={outline.moveCard}>
      <ul className="space-y-1.5">
        {options.map(({ id, label }) => (
          <li key={id}>
            <Button
              className="w-full justify-start!"
              isDisabled={label === laneName}
              onPress={() => onChoose(id)}
            >
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
