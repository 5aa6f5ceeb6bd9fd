/** @jsxImportSource preact */
import type { Contribution } from '#shared/workshop/contribution.ts'
import { mergedWords } from './announcement.ts'
import { useTexts, type PhoneTexts } from './language.tsx'
import type { CardStanding } from './own-cards.ts'

interface CardStandingLineProps {
  readonly standing: CardStanding
  readonly isOffline: boolean
}

/** How far a card is: by a mark, words and a colour. */
export function CardStandingLine({ standing, isOffline }: CardStandingLineProps) {
  const texts = useTexts()
  if (standing.kind === 'refused') {
    const { what, why, fix } = standing.refusal
    const words = [what, why, fix === '' ? texts.keptHere : fix].filter((word) => word !== '')
    return (
      <p class="standing problem">
        <strong>{standing.isChange ? texts.notChanged : texts.notSent}.</strong> {words.join(' ')}
      </p>
    )
  }
  const { mark, words, tone } = lineOf(standing, isOffline, texts)
  return (
    <p class={`standing ${tone}`}>
      {mark === '' ? undefined : <span aria-hidden="true">{mark} </span>}
      {words}
    </p>
  )
}

interface Line {
  readonly mark: string
  readonly words: string
  readonly tone: 'ok' | 'quiet' | 'warn'
}

function lineOf(
  standing: Exclude<CardStanding, { readonly kind: 'refused' }>,
  isOffline: boolean,
  texts: PhoneTexts,
): Line {
  switch (standing.kind) {
    case 'sending':
      return { mark: '', words: isOffline ? texts.sentLater : texts.sending, tone: 'quiet' }
    case 'withdrawing':
      return { mark: '', words: texts.withdrawing, tone: 'quiet' }
    case 'with-server':
      return lineOfContribution(standing.contribution, texts)
  }
}

function lineOfContribution({ state, mergedInto }: Contribution, texts: PhoneTexts): Line {
  switch (state) {
    case 'received':
      return { mark: '✓', words: texts.received, tone: 'ok' }
    case 'held':
      return { mark: '✓', words: texts.waitingForUnlock, tone: 'ok' }
    case 'private':
      return { mark: '✓', words: texts.receivedPrivate, tone: 'ok' }
    case 'waiting':
      return { mark: '✓', words: texts.waitingForApproval, tone: 'ok' }
    case 'on-board':
      return { mark: '✓✓', words: texts.onScreen, tone: 'ok' }
    case 'merged':
      return { mark: '✓✓', words: mergedWords(mergedInto, texts), tone: 'ok' }
    case 'removed':
      return { mark: '', words: texts.removed, tone: 'quiet' }
    case 'refused':
      return { mark: '', words: texts.notPlaced, tone: 'quiet' }
    case 'withdrawn':
      return { mark: '', words: texts.withdrawing, tone: 'quiet' }
  }
}
