import { keepEqualValues } from '#client/session/derived-store.ts'
import { ValueStore } from '#client/session/emitter.ts'
import type { BoardSession, Store } from '#client/session/session.ts'
import { severities, type Severity } from '#shared/checks/check.ts'
import { checkInSteps, type Finding } from '#shared/checks/run-checks.ts'
import type { Language } from '#shared/model/language.ts'
import { isSameJson } from '#shared/model/same.ts'
import { inIdleTime } from './in-idle-time.ts'

/**
 * The coach lens: what the checks find on the open board, for as long as somebody looks through it. It works behind
 * the edits, in time that the page has to spare, and does nothing at all while it is off.
 */
export interface Lens {
  readonly isOn: Store<boolean>
  /** Undefined until the first look is done, and while the lens is off. */
  readonly findings: Store<readonly Finding[] | undefined>
  /** What is found on each card and link. */
  readonly marks: Store<ReadonlyMap<string, Mark>>
  turn(isOn: boolean): void
  /** Tells the findings in this language from now on. */
  speak(language: Language): void
}

export interface Mark {
  /** The gravest of what is found there. */
  readonly severity: Severity
  readonly count: number
}

/** A pause in the changes after which the board is looked at. */
const settleMs = 350
/** Where there is no pause, it is looked at this often. */
const longestWaitMs = 1500

export const noMarks: ReadonlyMap<string, Mark> = new Map()

export function createLens(session: BoardSession, firstLanguage: Language): Lens {
  const isOn = new ValueStore(false)
  const findings = new ValueStore<readonly Finding[] | undefined>(undefined)
  const marks = new ValueStore(noMarks)
  let language = firstLanguage
  let typing = typedIn(session)
  /** Of the first change that was not looked at yet. */
  let changedAt: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopLooking: (() => void) | undefined
  let stopWatching: readonly (() => void)[] = []

  function look(): void {
    clearTimeout(timer)
    changedAt = undefined
    stopLooking?.()
    stopLooking = inIdleTime(lookInSteps(), () => {
      stopLooking = undefined
      // What has changed meanwhile is looked at next: a look that began anew each time might never end.
      if (changedAt !== undefined) lookSoon()
    })
  }

  function* lookInSteps(): Generator<void, void> {
    const today = new Date().toISOString().slice(0, 10)
    const found = yield* checkInSteps(session.model(), { today, language, typing })
    yield
    const kept = keptWhereSame(found, findings.get())
    yield
    const marked = marksOf(kept, marks.get())
    yield
    findings.set(kept)
    yield
    marks.set(marked)
  }

  function lookSoon(): void {
    const now = performance.now()
    changedAt ??= now
    clearTimeout(timer)
    if (stopLooking === undefined)
      timer = setTimeout(look, Math.max(0, Math.min(settleMs, changedAt + longestWaitMs - now)))
  }

  function handleTyping(): void {
    const now = typedIn(session)
    if (isSameSet(now, typing)) return
    typing = now
    lookSoon()
  }

  function stop(): void {
    clearTimeout(timer)
    changedAt = undefined
    stopLooking?.()
    stopLooking = undefined
    for (const end of stopWatching) end()
    stopWatching = []
    findings.set(undefined)
    marks.set(noMarks)
  }

  return {
    isOn,
    findings,
    marks,
    turn(next) {
      if (next === isOn.get()) return
      if (next) {
        typing = typedIn(session)
        stopWatching = [
          session.snapshot.subscribe(lookSoon),
          session.presence.subscribe(handleTyping),
          session.editing.subscribe(handleTyping),
        ]
        look()
      } else stop()
      isOn.set(next)
    },
    speak(next) {
      if (next === language) return
      language = next
      if (isOn.get()) look()
    },
  }
}

/** The cards and links whose text somebody is typing now. */
function typedIn({ editing, presence }: BoardSession): ReadonlySet<string> {
  const all = [editing.get(), ...presence.get().others.map((other) => other.editing)]
  return new Set(all.filter((id) => id !== undefined))
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id))
}

/** What was found before and is found again stays the same, so that what tells it is not drawn again. */
function keptWhereSame(
  found: readonly Finding[],
  before: readonly Finding[] = [],
): readonly Finding[] {
  const known = new Map(before.map((finding) => [keyOf(finding), finding]))
  const kept = found.map((finding) => {
    const old = known.get(keyOf(finding))
    return isSameJson(old, finding) && old !== undefined ? old : finding
  })
  const isSame =
    kept.length === before.length && kept.every((finding, index) => finding === before[index])
  return isSame ? before : kept
}

function keyOf({ code, refs, text }: Finding): string {
  return [code, text, ...refs.map(({ id }) => id)].join('\n')
}

/** A mark that says the same stays the same, and so do all where each does: nothing is drawn again for nothing. */
function marksOf(
  findings: readonly Finding[],
  before: ReadonlyMap<string, Mark>,
): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const { severity, place, refs } of findings) {
    const ids = [...refs, ...(place === undefined ? [] : [place])]
      .filter(({ kind }) => kind === 'element' || kind === 'link')
      .map(({ id }) => id)
    for (const id of new Set(ids)) {
      const known = marks.get(id)
      marks.set(id, {
        severity: known === undefined ? severity : graver(known.severity, severity),
        count: (known?.count ?? 0) + 1,
      })
    }
  }
  return keepEqualValues(before, marks)
}

function graver(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) <= severities.indexOf(other) ? one : other
}
