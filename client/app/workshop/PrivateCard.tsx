import { Copy, Send } from 'lucide-react'
import { useRef, useState, type FormEvent } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { copyText } from '#client/ui/copy-text.ts'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { TextField } from '#client/ui/TextField.tsx'
import { newUuid } from '#shared/model/new-uuid.ts'
import { workshopLimits } from '#shared/workshop/workshop-limits.ts'
import { showProblem } from '../problem-message.ts'
import { ask } from '../request.ts'

interface PrivateCardProps {
  /** The private round that takes cards now. */
  readonly phaseId: string | undefined
}

/**
 * During a private round those at the board write like the phones do: outside the board, until it is revealed. What is
 * not sent when it ends stays until its writer lets go of it.
 */
export function PrivateCard({ phaseId }: PrivateCardProps) {
  const { workshop, ui } = useTexts()
  const { language } = useLanguage()
  const { boardId } = useSession()
  const [text, setText] = useState('')
  const [isSending, setSending] = useState(false)
  const [sent, setSent] = useState({ phaseId, count: 0 })
  // The same until it has arrived: a card whose answer was lost is sent again, and counts once.
  const key = useRef(newUuid())

  const send = async (event: FormEvent) => {
    event.preventDefault()
    const wanted = text.trim()
    if (wanted === '') return
    setSending(true)
    try {
      await ask(`/api/boards/${encodeURIComponent(boardId)}/contributions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key.current },
        body: JSON.stringify({ text: wanted }),
      })
      key.current = newUuid()
      setText((now) => (now.trim() === wanted ? '' : now))
      setSent((before) => ({ phaseId, count: (before.phaseId === phaseId ? before.count : 0) + 1 }))
    } catch (error) {
      showProblem(error, language)
    }
    setSending(false)
  }

  if (phaseId === undefined) {
    return text.trim() === '' ? undefined : (
      <div className={stripShape}>
        <p className="min-w-48 flex-1 text-sm" role="status">
          {workshop.notSent} <q className="font-semibold break-words">{text}</q>
        </p>
        <Button icon={Copy} onPress={() => void copyText(text)}>
          {ui.copy}
        </Button>
        <Button onPress={() => setText('')} variant="quiet">
          {ui.dismiss}
        </Button>
      </div>
    )
  }
  const count = sent.phaseId === phaseId ? sent.count : 0
  return (
    <form className={stripShape} onSubmit={(event) => void send(event)}>
      <TextField
        className="min-w-48 flex-1"
        isLabelHidden
        label={workshop.ownCard}
        maxLength={workshopLimits.contribution}
        onChange={(typed) => {
          // Other words are another card.
          key.current = newUuid()
          setText(typed)
        }}
        placeholder={workshop.ownCard}
        value={text}
      />
      <Button
        icon={Send}
        isDisabled={text.trim() === ''}
        isPending={isSending}
        type="submit"
        variant="primary"
      >
        {workshop.send}
      </Button>
      <span aria-live="polite" className="text-sm text-muted">
        {count === 0 ? '' : workshop.sentCards(count)}
      </span>
    </form>
  )
}

const stripShape = 'flex flex-wrap items-center gap-2 border-b border-line bg-surface px-4 py-1.5'
