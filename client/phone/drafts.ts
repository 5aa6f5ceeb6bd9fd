import type { PhoneTexts } from './language.tsx'
import type { Phone } from './phone.ts'
import type { PhoneStorage } from './phone-storage.ts'

/** What somebody is writing, kept under its phase: a page that was reloaded has it still. */
export function draftKey(boardId: string, phaseId: string): string {
  return `${prefixOf(boardId)}${phaseId}`
}

interface DraftPlace {
  readonly boardId: string
  readonly storage: PhoneStorage
  /** The phase that runs. */
  readonly phaseId: string | undefined
  readonly texts: PhoneTexts
}

/** Puts what was written for phases that are over among the cards that were not sent, where its writer finds it. */
export function keepUnsentDrafts(
  phone: Phone,
  { boardId, storage, phaseId, texts }: DraftPlace,
): void {
  const prefix = prefixOf(boardId)
  for (const key of storage.keys(prefix)) {
    const ofPhase = key.slice(prefix.length)
    if (ofPhase === phaseId) continue
    const text = storage.get(key)?.trim() ?? ''
    storage.remove(key)
    if (text === '') continue
    const sending = { kind: 'card', text, laneId: null, phaseId: ofPhase } as const
    phone.keepUnsent(sending, {
      code: 'phase-closed',
      what: texts.phaseEnded,
      why: '',
      fix: texts.keptHere,
    })
  }
}

function prefixOf(boardId: string): string {
  return `catena.draft.${boardId}.`
}
