import { useState, type FormEvent } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { TextField } from '#client/ui/TextField.tsx'
import { limits } from '#shared/model/change-model.ts'
import { changeMyName } from './board-api.ts'
import { keepOwnName, ownName } from './own-name.ts'
import { showProblem } from './problem-message.ts'

interface NameBarProps {
  readonly current: string
  readonly onDone: () => void
}

/** Asks once how to call somebody, beside the work and not in its way. */
export function NameBar({ current, onDone }: NameBarProps) {
  const { app } = useTexts()
  const { language } = useLanguage()
  const session = useSession()
  const [name, setName] = useState(current === '' ? (ownName() ?? '') : current)
  const keep = async (chosen: string) => {
    keepOwnName(chosen)
    onDone()
    session.setMyName(chosen)
    if (chosen === current) return
    await changeMyName(session.boardId, chosen).catch((error: unknown) =>
      showProblem(error, language),
    )
  }
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    void keep(name.trim())
  }
  return (
    <form
      aria-label={app.yourName}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-selection-tint px-4 py-2"
      data-region="name"
      onSubmit={handleSubmit}
    >
      <p className="min-w-48 flex-1 text-sm">{app.nameQuestion}</p>
      <div className="flex flex-wrap items-center gap-2 max-sm:w-full">
        <TextField
          autoComplete="name"
          className="w-52 min-w-28 max-sm:w-auto max-sm:flex-1"
          isLabelHidden
          label={app.yourName}
          maxLength={limits.name}
          onChange={setName}
          placeholder={app.yourName}
          value={name}
        />
        <Button isDisabled={name.trim() === ''} type="submit" variant="primary">
          {app.useName}
        </Button>
        <Button className="max-sm:px-2" onPress={() => void keep('')} variant="quiet">
          {app.stayAnonymous}
        </Button>
      </div>
    </form>
  )
}
