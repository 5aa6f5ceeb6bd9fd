import { useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Link } from '#shared/model/change-model.ts'
import { ChoiceField } from './fields/ChoiceField.tsx'
import { TextInLanguages } from './fields/TextInLanguages.tsx'

interface LinkReasonProps {
  readonly link: Link
}

/** How sure people are of a link, and why it would hold. */
export function LinkReason({ link }: LinkReasonProps) {
  const { inspector, confidences, glossary } = useTexts()
  const { actions } = useSession()
  return (
    <>
      <ChoiceField
        explanation={glossary.confidence}
        label={inspector.confidence}
        onChange={(confidence) => actions.setField('links', link.id, 'confidence', confidence)}
        options={confidences}
        value={link.confidence}
      />
      <TextInLanguages
        isLong
        label={inspector.rationale}
        of={{ collection: 'links', id: link.id, field: 'rationale' }}
        owner={link.id}
        placeholder={inspector.rationaleHint}
        text={link.rationale}
      />
    </>
  )
}
