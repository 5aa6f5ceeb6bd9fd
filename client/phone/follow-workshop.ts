import type { Contribution } from '#shared/workshop/contribution.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { askServer, type Refusal } from './ask-server.ts'

/** How the phone hears from the workshop: by events, by asking every few seconds, or not at all. */
export type Hearing = 'connecting' | 'events' | 'asking' | 'nothing'

/** What this phone has sent, as the server has it. */
export interface Mine {
  readonly contributions: readonly Contribution[]
  readonly votes: readonly { readonly elementId: string; readonly dots: number }[]
  readonly ratings: readonly { readonly phaseId: string; readonly value: number }[]
}

export interface WorkshopListener {
  onParts(parts: WorkshopParts): void
  onMine(mine: Mine): void
  onContributions(changed: readonly Contribution[]): void
  onHearing(hearing: Hearing): void
  onBarred(refusal: Refusal): void
}

export interface Following {
  /** Asks once for everything, whatever comes by events. */
  ask(): Promise<void>
  close(): void
}

/** The parts that a phone shows; it hears of the others and lets them pass. */
const partNames = ['board', 'phase', 'timer', 'votes', 'rating', 'spotlight', 'canvas'] as const

const askEveryMs = 3000
/** Events that have been silent for so long may have no network under them any more: nothing else would tell. */
const longestSilenceMs = 60_000
const longestReopenMs = 60_000

/**
 * Follows a workshop by server-sent events. Where they fail, it asks every three seconds and tries events again;
 * whenever the phone wakes up, it begins anew, because a screen that was locked may have missed anything.
 */
export function followWorkshop(boardId: string, listener: WorkshopListener): Following {
  const path = `/api/boards/${encodeURIComponent(boardId)}`
  let source: EventSource | undefined
  let openedAt = 0
  let heardAt = 0
  let hiddenAt = 0
  let reopenAfterMs = askEveryMs
  let hearing: Hearing = 'connecting'
  let timer: ReturnType<typeof setTimeout> | undefined
  let isClosed = false
  let isBarred = false

  function hears(now: Hearing): void {
    if (hearing === now) return
    hearing = now
    listener.onHearing(now)
  }

  function open(): void {
    source?.close()
    openedAt = Date.now()
    const opened = new EventSource(`${path}/events`)
    source = opened
    const on = (name: string, take: (told: unknown) => void) =>
      opened.addEventListener(name, ({ data }: MessageEvent<string>) => {
        heardAt = Date.now()
        reopenAfterMs = askEveryMs
        hears('events')
        take(JSON.parse(data))
      })
    // Whether only the events fail, or the network: whoever writes a card wants to know which.
    opened.addEventListener('error', () => {
      if (hearing === 'connecting' || hearing === 'events') void ask()
    })
    // What our own server sends has the shapes that both sides share.
    on('workshop', (told) => takeAll(told as Told))
    on('contributions', (told) => listener.onContributions(told as readonly Contribution[]))
    for (const name of partNames) on(name, (told) => listener.onParts({ [name]: told }))
  }

  function takeAll({ view, mine }: Told): void {
    isBarred = false
    listener.onParts(view)
    listener.onMine(mine)
  }

  async function ask(): Promise<void> {
    if (isClosed) return
    const answer = await askServer(`${path}/workshop`)
    if (isClosed) return
    switch (answer.kind) {
      case 'ok':
        if (hearing !== 'events') hears('asking')
        return takeAll(answer.body as Told)
      case 'later':
        return hears('nothing')
      case 'refused':
      case 'barred':
        isBarred = true
        return listener.onBarred(answer.refusal)
    }
  }

  /** Every three seconds or so; not all phones of a room at the same moment. */
  async function look(): Promise<void> {
    const now = Date.now()
    // A browser has six connections to a server for all its tabs: one that nobody sees gives its own back.
    if (document.hidden && now - hiddenAt > longestSilenceMs) {
      source?.close()
      return plan()
    }
    const isOpen = source?.readyState === EventSource.OPEN && heardAt >= openedAt
    if (isOpen && (document.hidden || now - heardAt < longestSilenceMs)) return plan()
    if (!isOpen) await ask()
    if (isClosed) return
    // A source that broke tries again by itself; one that was refused does not, and one without a network under it
    // does not know.
    if (isOpen || now - openedAt > reopenAfterMs) {
      reopenAfterMs = isOpen ? askEveryMs : Math.min(longestReopenMs, reopenAfterMs * 2)
      open()
    }
    plan()
  }

  function plan(): void {
    clearTimeout(timer)
    const pauseMs = isBarred ? longestSilenceMs : askEveryMs
    timer = setTimeout(() => void look(), pauseMs * (0.8 + 0.4 * Math.random()))
  }

  const handleWake = () => {
    if (document.hidden) hiddenAt = Date.now()
    if (document.hidden || Date.now() - openedAt < 1000) return
    open()
    plan()
  }
  const handleOffline = () => hears('nothing')
  document.addEventListener('visibilitychange', handleWake)
  window.addEventListener('pageshow', handleWake)
  window.addEventListener('online', handleWake)
  window.addEventListener('offline', handleOffline)
  open()
  plan()

  return {
    ask,
    close() {
      isClosed = true
      clearTimeout(timer)
      source?.close()
      document.removeEventListener('visibilitychange', handleWake)
      window.removeEventListener('pageshow', handleWake)
      window.removeEventListener('online', handleWake)
      window.removeEventListener('offline', handleOffline)
    },
  }
}

interface Told {
  readonly view: WorkshopParts
  readonly mine: Mine
}
