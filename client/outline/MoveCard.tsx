import { useTexts } from '#client/ui/language.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useLaneOptions } from './useLaneOptions.tsx'
import { useOutlineLayout } from './useOutlineLayout.tsx'

interface MoveCardProps {
  /** The lane it is in now. */
  readonly laneName: string
  readonly onChoose: (laneId: string) => void
  readonly onClose: () => void
}

/** Every lane as one button: the way to move a card without dragging it. */
export function MoveCard({ laneName, onChoose, onClose }: MoveCardProps) {
  const { outline } = useTexts()
  const options = useLaneOptions(useOutlineLayout())
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
