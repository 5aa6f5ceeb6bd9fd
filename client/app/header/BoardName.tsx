import { useRef, useState } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { limits } from '#shared/model/change-model.ts'

/** The board's name; who may edit changes it in place. */
export function BoardName() {
  const { app } = useTexts()
  const session = useSession()
  const canEdit = useCanEdit()
  const reading = useReading()
  const { text, language } = reading.read(useModel((snapshot) => snapshot.facts.title))
  const [draft, setDraft] = useState<string>()
  const isDropped = useRef(false)

  if (!canEdit) {
    return (
      <h1 className="min-w-0 truncate text-base font-bold" lang={language}>
        {text === '' ? app.untitled : text}
      </h1>
    )
  }
  const keep = () => {
    const name = draft?.trim()
    if (!isDropped.current && name !== undefined && name !== '' && name !== text) {
      session.actions.setBoardText('title', reading.language, name)
    }
    isDropped.current = false
    setDraft(undefined)
  }
  const shown = draft ?? text
  return (
    <h1 className="flex min-w-0 flex-[0_1_auto] text-base font-bold">
      <span className="relative inline-grid min-w-0 max-w-full">
        {/* An invisible copy gives the field the width of its text. */}
        <span aria-hidden="true" className="invisible col-start-1 row-start-1 truncate px-2 py-1.5">
          {shown === '' ? app.untitled : shown}
        </span>
        <input
          aria-label={app.boardName}
          className="col-start-1 row-start-1 w-full min-w-0 truncate rounded-md px-2 py-1.5 hover:bg-hover focus:bg-surface coarse:min-h-11"
          lang={language}
          maxLength={limits.title}
          onBlur={keep}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return
            isDropped.current = event.key === 'Escape'
            event.currentTarget.blur()
          }}
          placeholder={app.untitled}
          size={1}
          value={shown}
        />
      </span>
    </h1>
  )
}
