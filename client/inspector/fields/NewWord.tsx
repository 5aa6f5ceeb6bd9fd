import { Plus } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { TextField } from '#client/ui/TextField.tsx'

interface NewWordProps {
  readonly label: string
  readonly onAdd: (word: string) => void
  readonly maxLength: number
}

/** A small form that adds one word or name to a list. */
export function NewWord({ label, onAdd, maxLength }: NewWordProps) {
  const { inspector } = useTexts()
  const [draft, setDraft] = useState('')
  const add = () => {
    const word = draft.trim()
    if (word !== '') onAdd(word)
    setDraft('')
  }
  return (
    <form
      className="flex items-center gap-1"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        className="min-w-0 flex-1"
        isLabelHidden
        label={label}
        maxLength={maxLength}
        onChange={setDraft}
        placeholder={label}
        value={draft}
      />
      <IconButton
        icon={Plus}
        isDisabled={draft.trim() === ''}
        label={inspector.add}
        onPress={add}
      />
    </form>
  )
}
