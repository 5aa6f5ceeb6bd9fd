/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import { useTexts } from './language.tsx'
import { keepOwnName, longestName, ownName, tellName } from './own-name.ts'
import type { PhoneStorage } from './phone-storage.ts'

interface NameFieldProps {
  readonly boardId: string
  readonly storage: PhoneStorage
}

/** How one goes by, folded away: a name is never asked for before the first card. */
export function NameField({ boardId, storage }: NameFieldProps) {
  const texts = useTexts()
  const [saved, setSaved] = useState(ownName(storage) ?? '')
  const [name, setName] = useState(saved)
  const [news, setNews] = useState('')
  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault()
    const chosen = name.trim()
    const isTold = await tellName(boardId, chosen)
    setNews(isTold ? texts.nameSaved : texts.nameNotSaved)
    if (!isTold) return
    keepOwnName(storage, chosen)
    setSaved(chosen)
  }
  return (
    <details class="name">
      <summary>{saved === '' ? texts.asNobody : texts.asName(saved)}</summary>
      <form onSubmit={(event) => void handleSubmit(event)}>
        <label class="field">
          <span class="label">{texts.name}</span>
          <span class="help" id="name-help">
            {texts.nameHelp}
          </span>
          <input
            aria-describedby="name-help"
            autocomplete="name"
            enterkeyhint="done"
            maxLength={longestName}
            onInput={({ currentTarget }) => {
              setName(currentTarget.value)
              setNews('')
            }}
            placeholder={texts.anonymous}
            type="text"
            value={name}
          />
        </label>
        <button type="submit">{texts.saveName}</button>
        <p class="help" role="status">
          {news}
        </p>
      </form>
    </details>
  )
}
