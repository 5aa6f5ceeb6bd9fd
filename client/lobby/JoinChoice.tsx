import { LogIn } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { readWayIn } from '#client/app/board-link.ts'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { TextField } from '#client/ui/TextField.tsx'
import { ChoicePanel } from './ChoicePanel.tsx'

interface JoinChoiceProps {
  readonly onCode: (code: string) => void
}

export function JoinChoice({ onCode }: JoinChoiceProps) {
  const { lobby } = useTexts()
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const join = (event: FormEvent) => {
    event.preventDefault()
    const way = readWayIn(typed)
    if (way === undefined) return setError(lobby.notAWayIn)
    if (way.kind === 'board') navigate(way.path)
    else onCode(way.code)
  }
  return (
    <ChoicePanel
      icon={LogIn}
      look={{
        bar: 'border-l-stage-activity',
        ground: 'bg-stage-activity-tint text-stage-activity',
      }}
      text={lobby.joinText}
      title={lobby.joinTitle}
    >
      <form className="flex items-start gap-2" onSubmit={join}>
        <TextField
          className="min-w-0 flex-1"
          error={error}
          isLabelHidden
          label={lobby.codeOrLink}
          onChange={(text) => {
            setTyped(text)
            setError(undefined)
          }}
          placeholder={lobby.codeOrLink}
          value={typed}
        />
        <Button className="min-h-10" type="submit" variant="primary">
          {lobby.go}
        </Button>
      </form>
    </ChoicePanel>
  )
}
