import { useModel } from '#client/session/use-session.tsx'
import { keepFocusIn } from '#client/ui/keep-focus-in.ts'
import { useTexts } from '#client/ui/language.tsx'
import { CostList } from './CostList.tsx'
import { Part } from './Part.tsx'
import { ReferencePart } from './references/ReferencePart.tsx'
import { ResultPart } from './result/ResultPart.tsx'
import { ScenarioPart } from './ScenarioPart.tsx'
import { useEconomics } from './use-economics.ts'
import { ValueList } from './ValueList.tsx'

/** What a board costs and is worth, as one page. */
export function EconomicsPage() {
  const { economics } = useTexts()
  const counted = useEconomics()
  const isEmpty = useModel(
    (snapshot) => snapshot.costs.size === 0 && snapshot.valuationItems.size === 0,
  )
  const hasRatio = counted.values.length > 0 && counted.costs.some(({ amount }) => amount > 0)
  return (
    <div
      className="mx-auto w-full max-w-[88rem] space-y-5 px-3 pt-5 pb-24 outline-none sm:px-6"
      ref={keepFocusIn}
      tabIndex={-1}
    >
      <header className="space-y-1">
        <h2 className="text-2xl font-bold">{economics.title}</h2>
        <p className="max-w-3xl text-muted">{economics.intro}</p>
      </header>
      {isEmpty ? <Start /> : <ResultPart economics={counted} />}
      <Part hint={economics.costsHint} title={economics.costs}>
        <CostList economics={counted} />
      </Part>
      <Part hint={economics.valuesHint} title={economics.values}>
        <ValueList economics={counted} />
      </Part>
      {hasRatio ? <ScenarioPart economics={counted} /> : undefined}
      <ReferencePart economics={counted} />
    </div>
  )
}

/** What to do on a board that has no amounts yet. */
function Start() {
  const { economics } = useTexts()
  return (
    <div className="rounded-xl border border-dashed border-border p-5">
      <p className="text-lg font-bold">{economics.emptyTitle}</p>
      <p className="mt-1 max-w-3xl">{economics.emptyText}</p>
    </div>
  )
}
