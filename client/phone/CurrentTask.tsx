/** @jsxImportSource preact */
import type { FunctionComponent } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { languageShown } from '#shared/model/language.ts'
import type { PhoneTask } from '#shared/workshop/modes.ts'
import type { PhasePart, WorkshopParts } from '#shared/workshop/view.ts'
import { useLanguage } from './language.tsx'
import { LookTask } from './LookTask.tsx'
import type { Phone, PhoneState } from './phone.ts'
import type { PhoneStorage } from './phone-storage.ts'
import { RateTask } from './RateTask.tsx'
import { Timer } from './Timer.tsx'
import { VoteTask } from './VoteTask.tsx'
import { Words } from './Words.tsx'
import { WriteTask } from './WriteTask.tsx'

export interface TaskProps {
  readonly boardId: string
  readonly phone: Phone
  readonly state: PhoneState
  readonly storage: PhoneStorage
  readonly parts: WorkshopParts
  /** What is said in the board's first language where the phone's has no words. */
  readonly fallback: string
}

type TaskPart = FunctionComponent<TaskProps & { readonly phase: PhasePart }>

const taskParts: Readonly<Record<PhoneTask, TaskPart>> = {
  write: WriteTask,
  vote: VoteTask,
  rate: RateTask,
  look: LookTask,
}

/** What phones do now: dots go before all else, and what was revealed takes no more cards. */
function taskOf({ phase, votes }: WorkshopParts): PhoneTask {
  if (votes?.isOpen === true) return 'vote'
  if (phase === undefined || phase === null || phase.isRevealed) return 'look'
  return phase.phones
}

/** From so many characters on, a question is set smaller: what is done for it stays in sight. */
const longQuestion = 100

/** One thing at a time: what the phase asks, and what is done for it. */
export function CurrentTask(props: Omit<TaskProps, 'fallback'>) {
  const { boardId, parts, phone, storage } = props
  const { language, texts } = useLanguage()
  const headingRef = useRef<HTMLHeadingElement>(null)
  const phase = parts.phase ?? undefined
  const fallback = parts.board?.primaryLanguage ?? ''
  const task = taskOf(parts)

  // A field that goes away while somebody is in it would leave the focus nowhere.
  const asked = `${phase?.id} ${task}`
  const shownRef = useRef(asked)
  useEffect(() => {
    if (shownRef.current === asked) return
    shownRef.current = asked
    if (document.activeElement === document.body) headingRef.current?.focus()
    scrollTo({ top: 0 })
  }, [asked])

  const isRunning = phase !== undefined
  const seenKey = `catena.seen.${boardId}`
  useEffect(() => {
    if (isRunning) storage.set(seenKey, 'yes')
  }, [isRunning, seenKey, storage])

  if (phase === undefined) {
    const hasBegun = storage.get(seenKey) !== undefined
    return (
      <section class="task">
        <h1 ref={headingRef} tabIndex={-1}>
          {hasBegun ? texts.endedTitle : texts.waitingTitle}
        </h1>
        <p>{hasBegun ? texts.endedText : texts.waitingText}</p>
        <Timer clock={phone.clock} timer={parts.timer} />
      </section>
    )
  }
  const Task = taskParts[task]
  const hasPrompt = Object.values(phase.prompt).some((text) => text !== '')
  const question = hasPrompt ? phase.prompt : phase.title
  const isLong = (languageShown(question, language, fallback)?.text.length ?? 0) > longQuestion
  return (
    <section class="task">
      <div class="step">
        <p>
          {texts.step(phase.number, phase.of)}
          {hasPrompt ? (
            <>
              {' · '}
              <Words fallback={fallback} text={phase.title} />
            </>
          ) : undefined}
        </p>
        <Timer clock={phone.clock} timer={parts.timer} />
      </div>
      <h1 class={isLong ? 'long' : ''} ref={headingRef} tabIndex={-1}>
        <Words fallback={fallback} text={question} />
      </h1>
      <Task key={asked} {...props} fallback={fallback} phase={phase} />
    </section>
  )
}
