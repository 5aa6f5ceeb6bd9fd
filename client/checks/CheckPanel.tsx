import { useEffect } from 'react'
import { useModel, useStore } from '#client/session/use-session.tsx'
import { announce } from '#client/ui/announcer.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { severities } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/run-checks.ts'
import { ChecksOff } from './ChecksOff.tsx'
import { useLens } from './lens-context.ts'
import type { Lens } from './lens.ts'
import { RuleFindings } from './RuleFindings.tsx'
import { severityLooks } from './severity-looks.ts'

export type Place = NonNullable<Finding['place']>

interface CheckPanelProps {
  /** Without a place: to the board itself. */
  readonly onGo: (place: Place | undefined) => void
}

/** What the checks find, the gravest first, each with why it matters and what to do. */
export function CheckPanel({ onGo }: CheckPanelProps) {
  const { checks } = useTexts()
  const findings = useStore(useLens()?.findings ?? nothing, (found) => found)
  const attention = findings?.filter(({ severity }) => severity !== 'info').length
  const hasLooked = attention !== undefined
  useEffect(() => {
    if (hasLooked) announce(checks.lensWithCount(attention))
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only the first count is announced
  }, [hasLooked])
  const isEmpty = useModel((snapshot) => snapshot.elements.size === 0)
  return (
    <div className="h-full overflow-y-auto pb-10 text-ink">
      <header className="px-5 pt-5 pb-4">
        <h2 className="text-lg font-bold">{checks.title}</h2>
        <p className="mt-1 text-sm text-muted">{checks.intro}</p>
      </header>
      {findings === undefined ? (
        <p className="px-5 text-sm text-muted">{checks.looking}</p>
      ) : isEmpty ? (
        <p className="px-5">{checks.emptyBoard}</p>
      ) : findings.length === 0 ? (
        <p className="px-5">{checks.nothingFound}</p>
      ) : (
        severities.map((severity) => {
          const { Icon, tone } = severityLooks[severity]
          const found = findings.filter((finding) => finding.severity === severity)
          if (found.length === 0) return undefined
          return (
            <section className="border-t border-line px-5 pt-4 pb-2" key={severity}>
              <h3 className="mb-2 flex items-center gap-2 font-bold">
                <Icon aria-hidden="true" className={`shrink-0 ${tone}`} size={19} />
                {checks[severity]}
                <span className="font-normal text-muted tabular-nums">{found.length}</span>
              </h3>
              {[...byRule(found)].map(([code, ofRule]) => (
                <RuleFindings
                  findings={ofRule}
                  isOpenAtFirst={severity === 'error'}
                  key={code}
                  onGo={onGo}
                />
              ))}
            </section>
          )
        })
      )}
      <ChecksOff />
    </div>
  )
}

const nothing: Lens['findings'] = { get: () => undefined, subscribe: () => () => {} }

function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const rules = new Map<string, Finding[]>()
  for (const finding of findings) {
    const ofRule = rules.get(finding.code)
    if (ofRule === undefined) rules.set(finding.code, [finding])
    else ofRule.push(finding)
  }
  return rules
}
