import type { Language } from '#shared/model/language.ts'
import type { Refusal } from './ask-server.ts'
import { newUuid } from '#shared/model/new-uuid.ts'
import type { PhoneStorage } from './phone-storage.ts'

/** Something that a phone wants the server to know. */
export type Sending =
  | {
      readonly kind: 'card'
      readonly text: string
      readonly laneId: string | null
      readonly phaseId: string
      /** Of the text; undefined where it is the board's first. */
      readonly language?: Language
    }
  | { readonly kind: 'change'; readonly contributionId: string; readonly text: string }
  | { readonly kind: 'withdrawal'; readonly contributionId: string }
  | {
      readonly kind: 'vote'
      readonly roundId: string
      readonly elementId: string
      readonly dots: number
    }
  | { readonly kind: 'rating'; readonly phaseId: string; readonly value: number }

export interface Queued {
  /** The Idempotency-Key of every try. */
  readonly key: string
  /** Milliseconds since 1970, later for each: the order to send in. */
  readonly at: number
  readonly sending: Sending
  /** Why it is not sent any more; a text that was refused is kept for its writer. */
  readonly refusal?: Refusal
}

/**
 * What waits to be sent to one board, in order. Each stands in the browser's storage by itself, so that several tabs
 * add and take away without hearing of each other, and a tab that is killed loses nothing.
 */
export interface Outbox {
  /** All, the oldest first; the same array while nothing changes. */
  list(): readonly Queued[]
  /** The next to send. */
  next(): Queued | undefined
  add(sending: Sending, refusal?: Refusal): Queued
  refuse(key: string, refusal: Refusal): void
  remove(key: string): void
  subscribe(onChange: () => void): () => void
  close(): void
}

export function openOutbox(boardId: string, storage: PhoneStorage): Outbox {
  const prefix = `catena.send.${boardId}.`
  const listeners = new Set<() => void>()
  let queue = read()

  function read(): readonly Queued[] {
    return storage
      .keys(prefix)
      .flatMap((key) => readQueued(storage.get(key)) ?? [])
      .toSorted((one, other) => one.at - other.at || (one.key < other.key ? -1 : 1))
  }

  function changed(): void {
    queue = read()
    for (const listener of listeners) listener()
  }

  function write(queued: Queued): void {
    storage.set(prefix + queued.key, JSON.stringify(queued))
  }

  // Another tab of this browser.
  const handleStorage = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(prefix)) changed()
  }
  window.addEventListener('storage', handleStorage)

  return {
    list: () => queue,
    // Another tab may have sent the first one a moment ago.
    next: () => read().find(({ refusal }) => refusal === undefined),
    add(sending, refusal) {
      // Only the last word counts: dots and answers are absolute.
      for (const older of queue)
        if (isReplacedBy(older, sending)) storage.remove(prefix + older.key)
      const at = Math.max(Date.now(), (queue.at(-1)?.at ?? 0) + 1)
      const queued = { key: newUuid(), at, sending, ...(refusal === undefined ? {} : { refusal }) }
      write(queued)
      changed()
      return queued
    },
    refuse(key, refusal) {
      const queued = readQueued(storage.get(prefix + key))
      if (queued === undefined) return
      write({ ...queued, refusal })
      changed()
    },
    remove(key) {
      storage.remove(prefix + key)
      changed()
    },
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    close() {
      window.removeEventListener('storage', handleStorage)
      listeners.clear()
    },
  }
}

function isReplacedBy({ sending: older }: Queued, newer: Sending): boolean {
  switch (newer.kind) {
    case 'card':
      return false
    case 'change':
      return older.kind === 'change' && older.contributionId === newer.contributionId
    case 'withdrawal':
      return 'contributionId' in older && older.contributionId === newer.contributionId
    case 'vote':
      return (
        older.kind === 'vote' &&
        older.roundId === newer.roundId &&
        older.elementId === newer.elementId
      )
    case 'rating':
      return older.kind === 'rating' && older.phaseId === newer.phaseId
  }
}

/** Only this page writes under its keys; what it cannot read is not of its making. */
function readQueued(text: string | undefined): Queued | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '')
    const isQueued =
      typeof value === 'object' && value !== null && 'sending' in value && 'key' in value
    return isQueued ? (value as Queued) : undefined
  } catch {
    return undefined
  }
}
