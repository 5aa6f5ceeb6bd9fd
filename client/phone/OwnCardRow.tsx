/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks'
import { workshopLimits } from '#shared/workshop/workshop-limits.ts'
import { CardStandingLine } from './CardStandingLine.tsx'
import { copyText } from '#client/ui/copy-text.ts'
import { useTexts } from './language.tsx'
import type { OwnCard } from './own-cards.ts'
import type { Phone, PhoneState } from './phone.ts'

interface OwnCardRowProps {
  readonly card: OwnCard
  readonly isChangeable: boolean
  readonly isEditing: boolean
  readonly onEdit: (isEditing: boolean) => void
  readonly phone: Phone
  readonly state: PhoneState
  /** The phase that takes cards now. */
  readonly writingId: string | undefined
  /** The card leaves the list, and the focus has to go somewhere. */
  readonly onGone: () => void
}

export function OwnCardRow(props: OwnCardRowProps) {
  const { card, isChangeable, isEditing, onEdit, phone, state, writingId, onGone } = props
  const texts = useTexts()
  const [isCopied, setIsCopied] = useState(false)
  const editButtonRef = useRef<HTMLButtonElement>(null)
  const hasEditedRef = useRef(false)
  useEffect(() => {
    if (hasEditedRef.current && !isEditing) editButtonRef.current?.focus()
    hasEditedRef.current = isEditing
  }, [isEditing])

  const { id, text, laneId, standing } = card
  const gone = (act: () => void) => () => {
    onGone()
    act()
  }
  // Also when it may not be changed any more meanwhile: what was written is sent, and comes back to be copied.
  if (isEditing) {
    return (
      <li>
        <CardEditor
          onCancel={() => onEdit(false)}
          onSave={(changed) => {
            onEdit(false)
            if (changed !== text) phone.send({ kind: 'change', contributionId: id, text: changed })
          }}
          text={text}
        />
      </li>
    )
  }
  return (
    <li>
      <p>{text}</p>
      <CardStandingLine isOffline={state.hearing === 'nothing'} standing={standing} />
      <div class="actions">
        {isChangeable ? (
          <>
            <button
              aria-label={texts.textOf(texts.edit, text)}
              onClick={() => onEdit(true)}
              ref={editButtonRef}
              type="button"
            >
              {texts.edit}
            </button>
            <button
              aria-label={texts.textOf(texts.withdraw, text)}
              onClick={gone(() => phone.send({ kind: 'withdrawal', contributionId: id }))}
              type="button"
            >
              {texts.withdraw}
            </button>
          </>
        ) : undefined}
        {standing.kind === 'sending' && state.hearing === 'nothing' ? (
          <button
            aria-label={texts.textOf(texts.withdraw, text)}
            onClick={gone(() => phone.drop(id))}
            type="button"
          >
            {texts.withdraw}
          </button>
        ) : undefined}
        {standing.kind === 'refused' ? (
          <>
            {writingId === undefined || standing.isChange ? undefined : (
              <button
                aria-label={texts.textOf(texts.sendAgain, text)}
                onClick={gone(() => {
                  phone.drop(id)
                  phone.send({ kind: 'card', text, laneId, phaseId: writingId })
                })}
                type="button"
              >
                {texts.sendAgain}
              </button>
            )}
            <button
              aria-label={texts.textOf(texts.copy, text)}
              onClick={() => void copyText(text).then(setIsCopied)}
              type="button"
            >
              {texts.copy}
            </button>
            <button
              aria-label={texts.textOf(texts.remove, text)}
              onClick={gone(() => phone.drop(id))}
              type="button"
            >
              {texts.remove}
            </button>
            <span class="help" role="status">
              {isCopied ? texts.copied : ''}
            </span>
          </>
        ) : undefined}
      </div>
    </li>
  )
}

interface CardEditorProps {
  readonly text: string
  readonly onSave: (text: string) => void
  readonly onCancel: () => void
}

function CardEditor({ text: before, onSave, onCancel }: CardEditorProps) {
  const texts = useTexts()
  const [text, setText] = useState(before)
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  useEffect(() => fieldRef.current?.focus(), [])
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    const card = text.trim()
    if (card === '') fieldRef.current?.focus()
    else onSave(card)
  }
  return (
    <form onSubmit={handleSubmit}>
      <label class="field">
        <span class="label">{texts.yourCard}</span>
        <textarea
          maxLength={workshopLimits.contribution}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          ref={fieldRef}
          rows={3}
          value={text}
        />
      </label>
      <div class="actions">
        <button class="strong" type="submit">
          {texts.save}
        </button>
        <button onClick={onCancel} type="button">
          {texts.cancel}
        </button>
      </div>
    </form>
  )
}
