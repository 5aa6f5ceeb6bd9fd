import type { Fact } from '#shared/report/report.ts'
import { textOf } from '#shared/report/sentences.ts'
import { keyed } from './keyed.ts'
import { Words } from './Words.tsx'

interface FactListProps {
  readonly facts: readonly Fact[]
  /** Without lines between them. */
  readonly isQuiet?: boolean
}

/** Terms on the left, what they say on the right; below each other on a phone. */
export function FactList({ facts, isQuiet = false }: FactListProps) {
  return (
    <dl className="mb-5">
      {facts.map(({ label, sentences }) => (
        <div
          className={`grid gap-x-5 sm:grid-cols-[minmax(9rem,14rem)_1fr] ${isQuiet ? 'py-0.5' : 'border-t border-line py-2'}`}
          key={label}
        >
          <dt className="font-semibold text-muted sm:row-[1/99]">{label}</dt>
          {keyed(sentences, textOf).map(({ key, value }) => (
            <dd className="max-w-[46rem] whitespace-pre-line sm:col-start-2" key={key}>
              <Words sentence={value} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
