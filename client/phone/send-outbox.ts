import type { Answer } from './ask-server.ts'
import type { Outbox, Queued } from './outbox.ts'
import type { PhoneStorage } from './phone-storage.ts'

/** Sends what waits, one after the other and in order, for as long as it takes. */
export interface Sender {
  /** There is something to send, or a reason to hope. */
  wake(): void
  close(): void
}

export interface SenderOptions {
  readonly boardId: string
  readonly outbox: Outbox
  readonly storage: PhoneStorage
  readonly deliver: (queued: Queued) => Promise<Answer>
  /** Told once for each that has come to its end; the outbox is up to date by then. */
  readonly onSettled: (queued: Queued, answer: Answer) => void
}

const firstPauseMs = 500
const longestPauseMs = 8000
/** Longer than a request may take: a tab that was killed while it sent holds the others up no longer than this. */
const turnMs = 12_000

export function startSender({
  boardId,
  outbox,
  storage,
  deliver,
  onSettled,
}: SenderOptions): Sender {
  const turnKey = `catena.turn.${boardId}`
  const tab = crypto.getRandomValues(new Uint32Array(1)).join()
  let isSending = false
  let isClosed = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Whether no other tab is sending; two that ask in the same instant both may, and the server takes it once. */
  function takeTurn(): boolean {
    const [holder, until] = (storage.get(turnKey) ?? '').split(' ')
    if (holder !== undefined && holder !== tab && Number(until) > Date.now()) return false
    storage.set(turnKey, `${tab} ${Date.now() + turnMs}`)
    return true
  }

  function endTurn(): void {
    if (storage.get(turnKey)?.startsWith(`${tab} `) === true) storage.remove(turnKey)
  }

  function again(afterMs: number): void {
    clearTimeout(timer)
    if (!isClosed) timer = setTimeout(() => void sendAll(), afterMs)
  }

  async function sendAll(): Promise<void> {
    if (isSending || isClosed) return
    isSending = true
    clearTimeout(timer)
    try {
      for (;;) {
        const queued = outbox.next()
        if (queued === undefined) return
        if (!takeTurn()) return again(firstPauseMs)
        const answer = await deliver(queued)
        if (isClosed) return
        if (answer.kind === 'later') {
          failures += 1
          return again(answer.afterMs ?? pauseMs(failures))
        }
        failures = 0
        // Nothing is lost where this browser was shut out: it may be let in again.
        if (answer.kind === 'barred') return onSettled(queued, answer)
        if (answer.kind === 'refused') outbox.refuse(queued.key, answer.refusal)
        else outbox.remove(queued.key)
        onSettled(queued, answer)
      }
    } finally {
      isSending = false
      endTurn()
    }
  }

  const handleHide = () => endTurn()
  window.addEventListener('pagehide', handleHide)

  return {
    wake() {
      failures = 0
      void sendAll()
    },
    close() {
      isClosed = true
      clearTimeout(timer)
      endTurn()
      window.removeEventListener('pagehide', handleHide)
    },
  }
}

/** Doubles up to a limit; by chance up to half less or more, so that a room does not come back all at once. */
function pauseMs(failures: number): number {
  const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1))
  return pause * (0.5 + Math.random())
}
