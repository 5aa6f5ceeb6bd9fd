import { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { OwnPresence, PresenceState, PresenceUser } from '#shared/sync/presence.ts'
import { Signal, ValueStore } from './emitter.ts'
import type { Presence, PresenceSnapshot } from './session.ts'

const sendEveryMs = 100
const crowdSendEveryMs = 200
const crowd = 40

type PresenceChange = Partial<{ [Key in keyof OwnPresence]: OwnPresence[Key] | undefined }>

/** Who is here and what they do: own presence out at a steady pace, others' in, once a frame. */
export class PresenceBoard {
  /** Changes when somebody comes, goes, selects or types; not when a cursor moves. */
  readonly store = new ValueStore<PresenceSnapshot>({ others: [], viewers: 0 })
  readonly frames = new Signal<PresenceSnapshot>()
  #awareness: Awareness | undefined
  #own: OwnPresence = {}
  #viewers = 0
  #signature = ''
  #sendTimer: ReturnType<typeof setTimeout> | undefined
  #lastSent = 0
  #frame: number | undefined

  /** Speaks under a document's client id from now on. */
  follow(doc: Y.Doc): Awareness {
    this.#awareness?.destroy()
    const awareness = new Awareness(doc)
    awareness.setLocalState({ ...this.#own })
    awareness.on('change', this.#handleChange)
    this.#awareness = awareness
    this.#handleChange()
    return awareness
  }

  /** The user behind a client id, where the server has told. */
  userOf(clientId: number): PresenceUser | undefined {
    const state = this.#awareness?.getStates().get(clientId)
    return state !== undefined && isPresence(state) ? state.user : undefined
  }

  set(change: PresenceChange): void {
    const next = { ...this.#own, ...change }
    this.#own = Object.fromEntries(
      Object.entries(next).filter(([, value]) => value !== undefined),
    ) as OwnPresence
    if (this.#sendTimer !== undefined) return
    const pace = this.store.get().others.length > crowd ? crowdSendEveryMs : sendEveryMs
    const wait = Math.max(0, this.#lastSent + pace - performance.now())
    this.#sendTimer = setTimeout(this.#send, wait)
  }

  setViewers(viewers: number): void {
    this.#viewers = viewers
    this.#handleChange()
  }

  /** Everybody else is out of sight while there is no connection. */
  forgetOthers(): void {
    const awareness = this.#awareness
    for (const clientId of awareness?.getStates().keys() ?? []) {
      if (clientId === awareness?.clientID) continue
      awareness?.states.delete(clientId)
      awareness?.meta.delete(clientId)
    }
    this.#viewers = 0
    this.#handleChange()
  }

  stop(): void {
    clearTimeout(this.#sendTimer)
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#awareness?.destroy()
    this.#awareness = undefined
  }

  readonly #send = (): void => {
    this.#sendTimer = undefined
    this.#lastSent = performance.now()
    this.#awareness?.setLocalState({ ...this.#own })
  }

  readonly #handleChange = (): void => {
    const snapshot = { others: this.#others(), viewers: this.#viewers }
    const signature = JSON.stringify([
      snapshot.viewers,
      snapshot.others.map(({ clientId, user, selection, editing }) => [
        clientId,
        user,
        selection,
        editing,
      ]),
    ])
    if (signature !== this.#signature) {
      this.#signature = signature
      this.store.set(snapshot)
    }
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined
      this.frames.emit({ others: this.#others(), viewers: this.#viewers })
    })
  }

  #others(): readonly Presence[] {
    const others: Presence[] = []
    for (const [clientId, state] of this.#awareness?.getStates() ?? []) {
      if (clientId === this.#awareness?.clientID || !isPresence(state)) continue
      others.push({ ...state, clientId })
    }
    return others.toSorted((one, other) => one.clientId - other.clientId)
  }
}

/** Entries are built by the server; one without a user is not yet. */
function isPresence(
  state: Record<string, unknown>,
): state is PresenceState & Record<string, unknown> {
  return typeof state['user'] === 'object' && state['user'] !== null
}
