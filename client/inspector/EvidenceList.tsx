import { useModel } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Evidence } from '#shared/model/change-model.ts'

interface EvidenceListProps {
  readonly ids: readonly string[]
}

/** The evidence for a link, to read. */
export function EvidenceList({ ids }: EvidenceListProps) {
  const { inspector } = useTexts()
  const evidence = useModel((snapshot) => snapshot.evidence)
  const found = ids.flatMap((id) => evidence.get(id) ?? [])
  if (found.length === 0) return <p className="text-sm text-muted">{inspector.noEvidence}</p>
  return (
    <ul className="space-y-3">
      {found.map((piece) => (
        <li className="text-sm" key={piece.id}>
          <p>{piece.summary ?? piece.source ?? piece.id}</p>
          <EvidenceFacts evidence={piece} />
        </li>
      ))}
    </ul>
  )
}

function EvidenceFacts({ evidence }: { readonly evidence: Evidence }) {
  const { evidenceKinds, evidenceStrengths } = useTexts()
  // Kinds and strengths are free words in a file; those we know are shown in the screen's language.
  const kinds: Readonly<Record<string, string>> = evidenceKinds
  const strengths: Readonly<Record<string, string>> = evidenceStrengths
  const { kind, strength = '', year, source, summary, url } = evidence
  const facts = [
    kinds[kind] ?? kind,
    strengths[strength] ?? strength,
    year === undefined ? '' : String(year),
    summary === undefined ? '' : (source ?? ''),
  ].filter((fact) => fact !== '')
  return (
    <p className="text-muted">
      {facts.join(' · ')}
      {url !== undefined && /^https?:\/\//.test(url) ? (
        <>
          {facts.length > 0 ? ' · ' : ''}
          <a className="underline" href={url} rel="noreferrer" target="_blank">
            {new URL(url).hostname}
          </a>
        </>
      ) : undefined}
    </p>
  )
}
