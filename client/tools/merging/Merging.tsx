import { useMemo, useState } from 'react'
import { useModel, useSelection, useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { useCalmValue } from '#client/ui/use-calm-value.ts'
import type { Element } from '#shared/model/change-model.ts'
import { findDuplicates } from '#shared/workshop/duplicates.ts'
import { MergeGroup } from './MergeGroup.tsx'
import { StackOfSelected } from './StackOfSelected.tsx'

const calmMs = 400

/** Puts cards that say the same together; never by itself. */
export function Merging() {
  const { rounds } = useTexts()
  const { actions } = useSession()
  const elements = useModel((snapshot) => snapshot.elements)
  const calm = useCalmValue(elements, calmMs)
  const groups = useMemo(() => suggestionsIn(calm), [calm])
  const { ids } = useSelection()
  const selected = ids.filter((id) => elements.has(id))
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set())
  const shown = groups.filter((group) => !declined.has(keyOf(group)))
  const merge = (headId: string, others: readonly string[]) => {
    actions.mergeElements(headId, others)
    showToast({ text: rounds.merged(others.length + 1), tone: 'ok' })
  }
  return (
    <div className="space-y-4">
      <p className="text-sm text-muted">{rounds.mergingMore}</p>
      {selected.length > 1 ? (
        <section aria-label={rounds.selectedCards} className="space-y-2">
          <h3 className="text-sm font-semibold">{rounds.selectedCards}</h3>
          <MergeGroup ids={selected} key={keyOf(selected)} onMerge={merge} />
        </section>
      ) : undefined}
      <StackOfSelected id={selected.length === 1 ? selected[0] : undefined} />
      <section aria-label={rounds.suggestions} className="space-y-2">
        <h3 className="text-sm font-semibold">{rounds.suggestions}</h3>
        {shown.length === 0 ? (
          <p className="text-sm text-muted">{rounds.noDuplicates}</p>
        ) : (
          <ul className="space-y-3">
            {shown.map((group) => (
              <li key={keyOf(group)}>
                <MergeGroup
                  ids={group}
                  onDecline={() => setDeclined(new Set([...declined, keyOf(group)]))}
                  onMerge={merge}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

/** Cards of two stages never say the same: one is what leads to the other. */
function suggestionsIn(elements: ReadonlyMap<string, Element>): readonly (readonly string[])[] {
  const byStage = Map.groupBy(elements.values(), ({ type }) => type)
  return [...byStage.values()]
    .flatMap((cards) => findDuplicates(cards))
    .toSorted((one, other) => other.likeness - one.likeness)
    .map(({ ids }) => ids)
}

function keyOf(ids: readonly string[]): string {
  return ids.join(' ')
}
