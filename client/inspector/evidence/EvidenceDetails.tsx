import { useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Evidence } from '#shared/model/change-model.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { PlainText } from '../fields/PlainText.tsx'
import { YearField } from '../fields/YearField.tsx'
import { kindOptions, shownKind } from './evidence-kind.ts'

interface EvidenceDetailsProps {
  readonly evidence: Evidence
  readonly takesFocus: boolean
}

export function EvidenceDetails({ evidence, takesFocus }: EvidenceDetailsProps) {
  const texts = useTexts()
  const { actions } = useSession()
  const { id, kind, strength } = evidence
  const set = (field: string, value: unknown) => actions.setField('evidence', id, field, value)
  const setText = (field: string) => (text: string) => set(field, text === '' ? undefined : text)
  const strengths = Object.keys(texts.evidenceStrengths) as (keyof typeof texts.evidenceStrengths)[]
  return (
    <>
      <PlainText
        isLong
        label={texts.evidence.summary}
        onCommit={setText('summary')}
        takesFocus={takesFocus}
        value={evidence.summary ?? ''}
      />
      <ChoiceField
        isRequired
        label={texts.evidence.kind}
        onChange={(chosen) => set('kind', chosen)}
        options={kindOptions(texts)}
        value={shownKind(texts, kind)}
      />
      <div className="grid grid-cols-2 gap-3">
        <ChoiceField
          isRequired
          label={texts.evidence.stance}
          // What says nothing speaks for it.
          onChange={(stance) => set('stance', stance)}
          options={texts.stances}
          value={evidence.stance ?? 'for'}
        />
        <ChoiceField
          label={texts.evidence.strength}
          onChange={(chosen) => set('strength', chosen)}
          options={texts.evidenceStrengths}
          value={strengths.find((known) => known === strength)}
        />
        <YearField onCommit={(year) => set('year', year)} value={evidence.year} />
      </div>
      <PlainText
        label={texts.evidence.source}
        onCommit={setText('source')}
        value={evidence.source ?? ''}
      />
      <PlainText
        label={texts.evidence.url}
        onCommit={(url) => set('url', url === '' ? undefined : withScheme(url))}
        value={evidence.url ?? ''}
      />
    </>
  )
}

// People copy addresses without what stands before them.
function withScheme(url: string): string {
  return /^[a-z][a-z0-9+.-]*:/iu.test(url) ? url : `https://${url}`
}
