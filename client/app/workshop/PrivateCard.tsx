import { Send } from 'lucide-react'
import { useRef, useState, type FormEvent } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { TextField } from '#client/ui/TextField.tsx'
import { newUuid } from '#shared/model/new-uuid.ts'
import { workshopLimits } from '#shared/workshop/workshop-limits.ts'
import { showProblem } from '../problem-message.ts'
import { ask } from '../request.ts'

/** During a private round those at the board write like the phones do: outside the board, until it is revealed. */
export function PrivateCard() {
  const { workshop } = useTexts()
  const { language } = useLanguage()
  const { boardId } = useSession()
  const [text, setText] = useState('')
  const [isSending, setSending] = useState(false)
  const [sent, setSent] = useState(0)
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
      setSent((count) => count + 1)
    } catch (error) {
      showProblem(error, language)
    }
    setSending(false)
  }

  return (
    <form
      className="flex flex-wrap items-center gap-2 border-b border-line bg-surface px-4 py-1.5"
      onSubmit={(event) => void send(event)}
    >
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
        {sent === 0 ? '' : workshop.sentCards(sent)}
      </span>
    </form>
  )
}
