import { inLanguage, type Language } from '#shared/model/language.ts'
import type { PhoneTexts } from './language.tsx'
import type { PhoneState } from './phone.ts'

interface Speaker {
  readonly texts: PhoneTexts
  readonly language: Language
}

/** What is new for somebody who does not see the screen: the step, the network, their own cards; the first counts. */
export function announcementOf(
  before: PhoneState,
  after: PhoneState,
  { texts, language }: Speaker,
): string | undefined {
  if (before === after) return undefined
  const phase = after.parts?.phase
  if (before.parts !== undefined && phase?.id !== before.parts.phase?.id) {
    if (phase === null || phase === undefined) return texts.endedTitle
    const { prompt, title, number, of } = phase
    const words = inLanguage(prompt, language) || inLanguage(title, language)
    return `${texts.step(number, of)}. ${words}`
  }
  if (before.hearing !== after.hearing) {
    if (after.hearing === 'nothing') return texts.offline
    if (before.hearing === 'nothing') return texts.online
  }
  const refused = after.queue.find(
    ({ key, refusal }) =>
      refusal !== undefined &&
      before.queue.some((queued) => queued.key === key && queued.refusal === undefined),
  )
  if (refused?.refusal !== undefined) {
    const { what, why } = refused.refusal
    return `${texts.notSent}. ${what} ${why}`
  }
  return cardNews(before, after, texts)
}

function cardNews(before: PhoneState, after: PhoneState, texts: PhoneTexts): string | undefined {
  // The first look brings all that was sent earlier: no news.
  if (before.parts === undefined) return undefined
  for (const { id, state, mergedInto } of after.contributions) {
    const known = before.contributions.find((contribution) => contribution.id === id)
    if (known?.state === state) continue
    switch (state) {
      case 'received':
      case 'private':
        if (known === undefined) return texts.cardReceived
        break
      case 'waiting':
        if (known === undefined) return `${texts.cardReceived} ${texts.waitingForApproval}.`
        break
      case 'held':
        if (known === undefined) return `${texts.cardReceived} ${texts.waitingForUnlock}.`
        break
      case 'on-board':
        return texts.cardOnScreen
      case 'merged':
        return mergedWords(mergedInto, texts)
      case 'removed':
        return texts.removed
      case 'refused':
        return texts.notPlaced
      case 'withdrawn':
        break
    }
  }
  return undefined
}

/** Where a card went that says the same as others. */
export function mergedWords(mergedInto: string | undefined, texts: PhoneTexts): string {
  return mergedInto === undefined || mergedInto === ''
    ? texts.mergedUnnamed
    : texts.merged(mergedInto)
}
