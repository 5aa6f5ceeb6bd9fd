import { useRef, type KeyboardEvent } from 'react'
import { SharedText } from '#client/inspector/fields/SharedText.tsx'
import { useReading } from '#client/session/use-reading.tsx'
import { useMayChange, useModel, usePermissions, useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Element } from '#shared/model/change-model.ts'
import { useOutline } from './outline-context.tsx'
import type { useCardActions } from './useCardActions.tsx'
import { useCardTitle } from './useCardTitle.tsx'

interface CardTitleProps {
  readonly element: Element
  readonly actions: ReturnType<typeof useCardActions>
  readonly isEdited: boolean
}

/** A card's title: a button that is walked over with the arrow keys, and a field while it is being typed in. */
export function CardTitle({ element, actions, isEdited }: CardTitleProps) {
  const canEdit = useMayChange()
  const { write } = usePermissions()
  const { edit, focusCard } = useOutline()
  return canEdit && isEdited && write(element) ? (
    <TitleField
      element={element}
      onDone={(goesOn) => {
        edit(undefined)
        if (goesOn) focusCard(element.id)
      }}
      onNext={() => actions.addCardBelow(element)}
    />
  ) : (
    <TitleButton actions={actions} element={element} />
  )
}

function TitleButton({ element, actions }: Omit<CardTitleProps, 'isEdited'>) {
  const { outline, elementTypes } = useTexts()
  const session = useSession()
  const mayChange = useMayChange()
  const { move, remove, write } = usePermissions()
  const { edit } = useOutline()
  const title = useCardTitle()(element)
  const incoming = useModel((snapshot) => snapshot.linksTo.get(element.id)?.length ?? 0)
  const outgoing = useModel((snapshot) => snapshot.linksFrom.get(element.id)?.length ?? 0)

  function handleKey(event: KeyboardEvent): void {
    const key = `${event.altKey ? 'Alt+' : ''}${event.key}`
    const act = {
      ...(write(element) ? { F2: () => edit(element.id) } : {}),
      ...(remove(element) ? { Delete: () => actions.remove(element) } : {}),
      ...(move(element)
        ? {
            'Alt+ArrowUp': () => actions.moveBy(element, -1),
            'Alt+ArrowDown': () => actions.moveBy(element, 1),
          }
        : {}),
    }[key]
    if (act === undefined || !mayChange || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    act()
  }

  return (
    <button
      className="min-h-9 min-w-0 flex-1 @max-[15rem]:basis-full rounded-md px-2 py-1.5 text-left text-base leading-6 font-semibold break-words hyphens-auto outline-offset-[-2px] coarse:min-h-11"
      data-card-title={element.id}
      onClick={() => {
        if (mayChange && write(element)) edit(element.id)
      }}
      onFocus={() => session.setSelection([element.id])}
      onKeyDown={handleKey}
      type="button"
    >
      <span className="sr-only">{elementTypes[element.type]}: </span>
      <span lang={title.language}>{title.text}</span>
      <span className="sr-only">. {outline.linkSummary(incoming, outgoing)}</span>
    </button>
  )
}

interface TitleFieldProps {
  readonly element: Element
  /** `goesOn`: the keyboard ended it and stays on this card. */
  readonly onDone: (goesOn: boolean) => void
  readonly onNext: () => void
}

function TitleField({ element, onDone, onNext }: TitleFieldProps) {
  const { outline, elementTypes } = useTexts()
  const { actions, snapshot } = useSession()
  const { language } = useReading()
  const wasEmpty = useRef(Object.values(element.title).every((text) => text === ''))
  const isOver = useRef(false)

  // A card that was made and left empty was a slip.
  function finish(goesOn: boolean): void {
    if (isOver.current) return
    isOver.current = true
    const title = snapshot.get().elements.get(element.id)?.title ?? {}
    const isEmpty = Object.values(title).every((text) => text.trim() === '')
    onDone(goesOn)
    if (wasEmpty.current && isEmpty) actions.deleteElements([element.id])
  }

  return (
    <SharedText
      className="min-w-0 flex-1 [&_textarea]:font-semibold"
      isLabelHidden
      label={outline.titleOf(elementTypes[element.type])}
      onBlur={() => finish(false)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        const ends = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
        if (!ends) return
        event.preventDefault()
        event.stopPropagation()
        const isNext = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
        finish(!isNext)
        if (isNext) onNext()
      }}
      owner={element.id}
      placeholder={outline.typeHere}
      takesFocus
      target={{ collection: 'elements', id: element.id, field: 'title', language }}
    />
  )
}
