import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react'
import { useSession, useStore } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { limits, type Element } from '#shared/model/change-model.ts'
import { inLanguage } from '#shared/model/language.ts'
import type { Texts } from '#shared/text/registry.ts'
import { useCanvas } from './canvas-state.ts'
import { createCardIn, createLinkedCard, finishEditing, laneBeside } from './create-card.ts'
import { revealCard } from './focus.ts'

interface CardEditorProps {
  readonly element: Element
}

/** The title where it stands, typed together with whoever else types in it. */
export function CardEditor({ element }: CardEditorProps) {
  const canvas = useCanvas()
  const session = useSession()
  const { language, fallbacks } = useStore(canvas.reading, (reading) => reading)
  const texts = useTexts().canvas
  const field = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    const area = field.current
    if (area === null) return undefined
    const binding = session.bindText(
      { collection: 'elements', id: element.id, field: 'title', language },
      area,
    )
    area.focus({ preventScroll: true })
    area.setSelectionRange(area.value.length, area.value.length)
    return () => binding.destroy()
  }, [session, element.id, language])

  // What is being written stays in sight while the card grows.
  const height = useStore(canvas.layout, ({ cards }) => cards.get(element.id)?.height)
  useEffect(() => {
    if (height !== undefined) revealCard(canvas, element.id)
  }, [canvas, element.id, height])

  const sayGone = useEffectEvent(() => showToast({ text: texts.cardGone }))
  useEffect(
    () => () => {
      const isGone = !session.snapshot.get().elements.has(element.id)
      if (!isGone || canvas.editing.get()?.id !== element.id) return
      finishEditing(canvas, true)
      sayGone()
    },
    [canvas, session, element.id],
  )

  function handleKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    // While an accent or a character is being composed, Enter and Tab belong to it.
    if (event.nativeEvent.isComposing) return
    const act = editorKeys(canvas, element.id, event, texts)
    event.stopPropagation()
    if (act === undefined) return
    event.preventDefault()
    act()
  }

  function handleBlur(): void {
    if (canvas.editing.get()?.id === element.id) finishEditing(canvas, false)
  }

  const other = inLanguage(element.title, language, ...fallbacks)
  return (
    <textarea
      aria-label={texts.titleField}
      className="card-editor nodrag nopan nowheel"
      lang={language}
      maxLength={limits.title}
      onBlur={handleBlur}
      onKeyDown={handleKeyDown}
      placeholder={other === '' ? texts.titlePlaceholder : other}
      ref={field}
      rows={1}
      spellCheck
    />
  )
}

type Canvas = ReturnType<typeof useCanvas>

/** What a key does while writing, or nothing where it is an ordinary key. */
function editorKeys(
  canvas: Canvas,
  id: string,
  event: KeyboardEvent<HTMLTextAreaElement>,
  texts: Texts['canvas'],
): (() => void) | undefined {
  const laneId = canvas.layout.get().cards.get(id)?.laneId
  if (event.key === 'Escape') return () => finishEditing(canvas, true)
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    return () => {
      if (finishEditing(canvas, true) && laneId !== undefined) createCardIn(canvas, laneId, id)
    }
  }
  if (event.key === 'Enter' && !event.shiftKey) return () => finishEditing(canvas, true)
  if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) {
    const step = event.shiftKey ? -1 : 1
    return () => {
      // Writing goes on where there is no lane to go to: what is typed next would be taken for shortcuts.
      if (laneBeside(canvas, id, step) === undefined)
        showToast({ text: step === 1 ? texts.noNextLane : texts.noPreviousLane })
      else if (finishEditing(canvas, true)) createLinkedCard(canvas, id, step)
    }
  }
  return undefined
}
