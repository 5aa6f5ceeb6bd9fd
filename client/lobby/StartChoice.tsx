import { Plus, Sprout } from 'lucide-react'
import { useState } from 'react'
import type { NewBoard } from '#client/app/board-api.ts'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { ChoicePanel } from './ChoicePanel.tsx'
import { StartDialog } from './StartDialog.tsx'

interface StartChoiceProps {
  readonly onMade: (board: NewBoard) => void
}

export function StartChoice({ onMade }: StartChoiceProps) {
  const { lobby } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <ChoicePanel
      icon={Sprout}
      look={{ bar: 'border-l-stage-outcome', ground: 'bg-stage-outcome-tint text-[#6f5b1d]' }}
      text={lobby.startText}
      title={lobby.startTitle}
    >
      <Button className="min-h-10" icon={Plus} onPress={() => setOpen(true)} variant="primary">
        {lobby.start}
      </Button>
      {isOpen ? (
        <StartDialog
          onClose={() => setOpen(false)}
          onMade={(board) => {
            setOpen(false)
            onMade(board)
          }}
        />
      ) : undefined}
    </ChoicePanel>
  )
}
