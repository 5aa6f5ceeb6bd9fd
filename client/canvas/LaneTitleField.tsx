import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useSession, useStore } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { limits } from '#shared/model/change-model.ts'
import { useCanvas } from './canvas-state.ts'

interface LaneTitleFieldProps {
  readonly laneId: string
  readonly onDone: () => void
}

/** A lane's title where it stands, typed together with whoever else renames it. */
export function LaneTitleField({ laneId, onDone }: LaneTitleFieldProps) {
  const session = useSession()
  const { language } = useStore(useCanvas().reading, (reading) => reading)
  const texts = useTexts().canvas
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const input = field.current
    if (input === null) return undefined
    const binding = session.bindText(
      { collection: 'lanes', id: laneId, field: 'title', language },
      input,
    )
    input.focus()
    input.select()
    return () => binding.destroy()
  }, [session, laneId, language])

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    onDone()
  }

  return (
    <input
      aria-label={texts.laneTitle}
      className="canvas-lane-field"
      lang={language}
      maxLength={limits.name}
      onBlur={onDone}
      onKeyDown={handleKeyDown}
      ref={field}
    />
  )
}
