/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks'
import { isHeldBack, openCanvas } from '#shared/workshop/canvas-rules.ts'
import { workshopLimits } from '#shared/workshop/workshop-limits.ts'
import type { PhasePart } from '#shared/workshop/view.ts'
import type { TaskProps } from './CurrentTask.tsx'
import { draftKey } from './drafts.ts'
import { LaneChoice } from './LaneChoice.tsx'
import { useLanguage } from './language.tsx'
import { ownCards, spentCards } from './own-cards.ts'

/** Two taps in a row are one: the second finds an empty field and means nothing by it. */
const doubleTapMs = 1500
const warnBelow = 20

/** One card at a time; what is being written is kept through a reload. */
export function WriteTask({
  boardId,
  phase,
  parts,
  phone,
  state,
  storage,
  fallback,
}: TaskProps & { readonly phase: PhasePart }) {
  const { language, texts } = useLanguage()
  const key = draftKey(boardId, phase.id)
  const [text, setText] = useState(() => storage.get(key) ?? '')
  const [laneId, setLaneId] = useState(() => phase.lanes[0]?.id)
  const [isEmpty, setIsEmpty] = useState(false)
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  const sentAtRef = useRef(0)
  const enoughRef = useRef<HTMLParagraphElement>(null)

  const spent = spentCards(ownCards(state), phase.id)
  const left = workshopLimits.contribution - text.length
  const isEnough = spent >= phase.maxCards

  // The field goes with the last card: whoever wrote it here is not left without a place on the page.
  useEffect(() => {
    if (isEnough && sentAtRef.current > 0) enoughRef.current?.focus()
  }, [isEnough])

  const write = (typed: string) => {
    setText(typed)
    setIsEmpty(false)
    if (typed === '') storage.remove(key)
    else storage.set(key, typed)
  }
  const send = () => {
    fieldRef.current?.focus()
    const card = text.trim()
    if (card === '') return setIsEmpty(Date.now() - sentAtRef.current > doubleTapMs)
    sentAtRef.current = Date.now()
    phone.send({
      kind: 'card',
      text: card,
      laneId: laneId ?? null,
      phaseId: phase.id,
      // Somebody answers in the language of the question, where the board is in that language too.
      ...(parts.board?.languages.includes(language) === true ? { language } : {}),
    })
    write('')
  }

  if (isEnough) {
    return (
      <p class="enough" ref={enoughRef} tabIndex={-1}>
        {texts.enoughCards(spent)}
      </p>
    )
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <label class="field">
        <span class="label">{texts.yourCard}</span>
        <span class="help" id="card-help">
          {phase.isPrivate
            ? texts.privateNote
            : phase.needsApproval
              ? texts.approvalNote
              : isHeldBack(parts.canvas ?? openCanvas, laneId ?? phase.laneId)
                ? texts.lockedNote
                : texts.cardHelp}
        </span>
        <textarea
          aria-describedby="card-help card-error"
          aria-invalid={isEmpty}
          enterkeyhint="send"
          maxLength={workshopLimits.contribution}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
            event.preventDefault()
            send()
          }}
          ref={fieldRef}
          rows={3}
          value={text}
        />
      </label>
      <div class="under-field">
        <p class="error" id="card-error" role="alert">
          {isEmpty ? texts.writeFirst : undefined}
        </p>
        <p aria-hidden="true" class={left <= warnBelow ? 'count soon' : 'count'}>
          {text.length}/{workshopLimits.contribution}
        </p>
        <p class="unseen" role="status">
          {left <= warnBelow ? texts.charactersLeft(left) : ''}
        </p>
      </div>
      {phase.lanes.length > 1 ? (
        <LaneChoice chosen={laneId} fallback={fallback} lanes={phase.lanes} onChoose={setLaneId} />
      ) : undefined}
      <button class="main-action" type="submit">
        {texts.send}
      </button>
    </form>
  )
}
