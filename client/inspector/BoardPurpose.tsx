import { useModel } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { boardTexts } from '#shared/model/collections.ts'
import type { LocalizedText } from '#shared/model/language.ts'
import { TextInLanguages } from './fields/TextInLanguages.tsx'

/** What the board is for: the problem, the mission, the vision. */
export function BoardPurpose() {
  const { inspector } = useTexts()
  const facts = useModel((snapshot) => snapshot.facts)
  return boardTexts
    .filter((field) => field !== 'title')
    .map((field) => (
      <TextInLanguages
        isCompact
        isLong
        key={field}
        label={inspector[field]}
        of={{ collection: 'board', field }}
        text={asText(facts[field])}
      />
    ))
}

function asText(value: unknown): LocalizedText {
  return typeof value === 'object' && value !== null ? (value as LocalizedText) : {}
}
