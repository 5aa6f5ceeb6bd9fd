import { ExternalLink, ThumbsDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTexts } from '#client/ui/language.tsx'
import type { Evidence } from '#shared/model/change-model.ts'
import { FoldCard } from '../fields/FoldCard.tsx'
import { EvidenceDetails } from './EvidenceDetails.tsx'
import { evidenceFacts } from './evidence-kind.ts'

interface EvidenceCardProps {
  readonly evidence: Evidence
  readonly startsOpen: boolean
  /** More under its facts, such as how often it is used. */
  readonly note?: string | undefined
  /** Its buttons. */
  readonly children?: ReactNode
}

/** One piece of evidence; unfolds to be read whole and changed. */
export function EvidenceCard({ evidence, startsOpen, note, children }: EvidenceCardProps) {
  const texts = useTexts()
  const { summary, source, url } = evidence
  return (
    <FoldCard
      note={
        <>
          {evidence.stance === 'against' ? (
            <ThumbsDown aria-hidden="true" className="mr-1.5 inline text-danger" size={14} />
          ) : undefined}
          {[evidenceFacts(texts, evidence), note].filter((part) => part !== undefined).join(' · ')}
        </>
      }
      startsOpen={startsOpen}
      summary={url !== undefined && isWebAddress(url) ? <WebLink url={url} /> : undefined}
      title={summary ?? source ?? texts.evidence.unnamed}
    >
      <EvidenceDetails evidence={evidence} takesFocus={startsOpen} />
      {children}
    </FoldCard>
  )
}

function WebLink({ url }: { readonly url: string }) {
  return (
    <a
      className="inline-flex max-w-full items-center gap-1.5 text-sm underline coarse:min-h-11"
      href={url}
      rel="noreferrer"
      target="_blank"
    >
      <ExternalLink aria-hidden="true" className="shrink-0" size={14} />
      <span className="truncate">{new URL(url).hostname}</span>
    </a>
  )
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//u.test(url) && URL.canParse(url)
}
