import { ArrowRight, ChevronRight, EyeOff } from 'lucide-react'
import { memo, useState } from 'react'
import { useCanEdit, useSession } from '#client/session/use-session.tsx'
import { announce } from '#client/ui/announcer.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Finding } from '#shared/checks/run-checks.ts'
import type { Place } from './CheckPanel.tsx'

interface RuleFindingsProps {
  /** At least one, all of the same rule. */
  readonly findings: readonly Finding[]
  readonly isOpenAtFirst: boolean
  readonly onGo: (place: Place | undefined) => void
}

const wayTo = {
  element: 'goToCard',
  link: 'goToLink',
  stakeholder: 'goToGroup',
  board: 'goToBoard',
} as const

/** As many as are looked through at once. */
const manyFindings = 20

/** All that one rule found: where, why it matters, what to do. Most rules find what they found before. */
export const RuleFindings = memo(
  AllFound,
  (before, now) =>
    before.onGo === now.onGo &&
    before.findings.length === now.findings.length &&
    before.findings.every((finding, index) => finding === now.findings[index]),
)

function AllFound({ findings, isOpenAtFirst, onGo }: RuleFindingsProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  const [rule] = findings
  if (rule === undefined) return undefined
  return (
    <details
      className="group border-b border-line last:border-none"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className="-mx-2 flex min-h-10 cursor-pointer list-none items-center gap-2 rounded-md px-2 py-1.5 hover:bg-hover coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="shrink-0 text-muted transition-transform group-open:rotate-90"
          size={17}
        />
        <span className="min-w-0 flex-1 font-semibold">{rule.title}</span>
        <span className="text-sm text-muted tabular-nums">{findings.length}</span>
      </summary>
      {/* What is closed is not drawn either: there may be hundreds, found anew at every pause in typing. */}
      {isOpen ? <RuleInFull findings={findings} onGo={onGo} rule={rule} /> : undefined}
    </details>
  )
}

function RuleInFull({
  findings,
  onGo,
  rule,
}: Omit<RuleFindingsProps, 'isOpenAtFirst'> & { readonly rule: Finding }) {
  const { checks } = useTexts()
  const { actions } = useSession()
  const canEdit = useCanEdit()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? findings : findings.slice(0, manyFindings)
  return (
    <>
      <ul className="mt-1 space-y-1">
        {shown.map((finding) => (
          <li key={`${finding.text} ${finding.refs.map(({ id }) => id).join(' ')}`}>
            <FoundThere finding={finding} onGo={onGo} />
          </li>
        ))}
      </ul>
      {shown.length < findings.length ? (
        <Button className="mt-1" onPress={() => setShowsAll(true)} variant="quiet">
          {checks.showAll(findings.length)}
        </Button>
      ) : undefined}
      <dl className="mt-3 space-y-2 text-sm">
        <div>
          <dt className="font-semibold">{checks.why}</dt>
          <dd className="text-muted">{rule.why}</dd>
        </div>
        <div>
          <dt className="font-semibold">{checks.fix}</dt>
          <dd className="text-muted">{rule.fix}</dd>
        </div>
      </dl>
      {canEdit ? (
        <Button
          className="my-2 -ml-3.5 text-muted"
          icon={EyeOff}
          onPress={() => {
            actions.setCheckOff(rule.code, true)
            announce(checks.switchedOff(rule.title))
            // The button is gone: the keyboard stays in the panel.
            document.querySelector<HTMLElement>('[data-region=details]')?.focus()
          }}
          variant="quiet"
        >
          {checks.switchOff}
        </Button>
      ) : (
        <div className="h-3" />
      )}
    </>
  )
}

function FoundThere({
  finding,
  onGo,
}: Pick<RuleFindingsProps, 'onGo'> & { readonly finding: Finding }) {
  const { checks } = useTexts()
  const { place } = finding
  return (
    <button
      className="-mx-2 flex min-h-9 w-[calc(100%+1rem)] items-start gap-2 rounded-md px-2 py-1.5 text-left text-sm hover:bg-hover coarse:min-h-11 coarse:py-2.5"
      onClick={() => onGo(place)}
      type="button"
    >
      <span className="min-w-0 flex-1 break-words hyphens-auto">{finding.text}</span>
      <ArrowRight aria-hidden="true" className="mt-0.5 shrink-0 text-muted" size={16} />
      <span className="sr-only">. {checks[wayTo[place?.kind ?? 'board']]}</span>
    </button>
  )
}
