import * as Y from 'yjs'
import { stepTwoFrame, updateFrame } from './protocol.ts'
import { mergeUpdates } from './shared-frames.ts'

interface Answer {
  readonly seq: number
  readonly frames: readonly Uint8Array[]
  /** What came since, as one frame, and up to which number. */
  since: { readonly seq: number; readonly frame: Uint8Array } | undefined
  /** By a monotonic clock, in milliseconds. */
  askedAt: number
}

interface RecentUpdate {
  readonly seq: number
  readonly update: Uint8Array
}

/** The state vector of an empty document. */
const nothing = Uint8Array.of(0)
const maxAnswers = 16
/** How long an answer is kept that nobody asks for. */
const keptMs = 10_000
const maxRecentBytes = 256 * 1024
const maxRecentUpdates = 300

/**
 * Answers to sync step 1, kept: those who come in at the same time mostly ask for the same, nothing or all since the
 * same moment. An answer stays good while the updates after it are at hand, which then follow it as one frame.
 */
export class StateAnswers {
  readonly #doc: Y.Doc
  readonly #answers = new Map<string, Answer>()
  #recent: RecentUpdate[] = []
  #recentBytes = 0
  #seq: number

  /** `known` is what whoever asks for everything has been answered before the document was there. */
  constructor(doc: Y.Doc, headSeq: number, known?: readonly Uint8Array[]) {
    this.#doc = doc
    this.#seq = headSeq
    if (known !== undefined) this.#keep(keyOf(nothing), known, performance.now())
  }

  /** Takes note of a change that the document has just had. */
  add(seq: number, update: Uint8Array): void {
    this.#seq = seq
    if (this.#answers.size === 0) return
    this.#recent.push({ seq, update })
    this.#recentBytes += update.length
    if (this.#recent.length > maxRecentUpdates || this.#recentBytes > maxRecentBytes) {
      this.#answers.clear()
      this.#forgetRecent()
    }
  }

  /** Lets go of what nobody has asked for of late. Called now and then. */
  expire(now: number): void {
    for (const [key, { askedAt }] of this.#answers)
      if (now - askedAt > keptMs) this.#answers.delete(key)
    if (this.#answers.size === 0) this.#forgetRecent()
  }

  /** Frames that bring a client with this state vector up to the document as it is now. */
  answer(stateVector: Uint8Array, now: number): readonly Uint8Array[] {
    const key = keyOf(stateVector)
    const answer = this.#answers.get(key) ?? this.#make(key, stateVector, now)
    answer.askedAt = now
    if (answer.seq === this.#seq) return answer.frames
    if (answer.since?.seq !== this.#seq) {
      const updates = this.#recent.filter(({ seq }) => seq > answer.seq).map(({ update }) => update)
      answer.since = { seq: this.#seq, frame: updateFrame(mergeUpdates(updates)) }
    }
    return [...answer.frames, answer.since.frame]
  }

  #make(key: string, stateVector: Uint8Array, now: number): Answer {
    const [oldest] = this.#answers.keys()
    if (this.#answers.size >= maxAnswers && oldest !== undefined) this.#answers.delete(oldest)
    return this.#keep(key, [stepTwoFrame(Y.encodeStateAsUpdate(this.#doc, stateVector))], now)
  }

  #keep(key: string, frames: readonly Uint8Array[], askedAt: number): Answer {
    const answer: Answer = { seq: this.#seq, frames, since: undefined, askedAt }
    this.#answers.set(key, answer)
    return answer
  }

  #forgetRecent(): void {
    this.#recent = []
    this.#recentBytes = 0
  }
}

function keyOf(stateVector: Uint8Array): string {
  return Buffer.from(stateVector).toString('latin1')
}
