import type { ReactNode } from 'react'
import { CostList } from '#client/economics/CostList.tsx'
import { useEconomics } from '#client/economics/use-economics.ts'
import { ValueList } from '#client/economics/ValueList.tsx'
import { useModel } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Element } from '#shared/model/change-model.ts'
import { stages } from '#shared/model/stages.ts'
import { AssumptionEditor } from './AssumptionEditor.tsx'
import { ElementChain } from './ElementChain.tsx'
import { ElementNuances } from './ElementNuances.tsx'
import { ElementWords } from './ElementWords.tsx'
import { EvidenceEditor } from './evidence/EvidenceEditor.tsx'
import { Section } from './fields/Section.tsx'
import { StakeholderField } from './fields/StakeholderField.tsx'
import { TextInLanguages } from './fields/TextInLanguages.tsx'
import { IndicatorList } from './indicators/IndicatorList.tsx'
import { StoryList } from './stories/StoryList.tsx'

interface ElementDetailsProps {
  readonly element: Element
  /** What stands between its indicators and its assumptions. */
  readonly children?: ReactNode
}

/** All that a card carries besides its title and its links: beside the board and in the outline. */
export function ElementDetails({ element, children }: ElementDetailsProps) {
  const { id } = element
  const { inspector, indicators, evidence, stories, economics, glossary } = useTexts()
  const counts = useCounts(id)
  const { level, isMeasured, isValued } = stages[element.type]
  return (
    <>
      <div className="space-y-4 px-5 pb-5">
        <TextInLanguages
          isLong
          label={inspector.description}
          of={{ collection: 'elements', id, field: 'description' }}
          owner={id}
          text={element.description}
        />
        <StakeholderField element={element} />
      </div>
      {isMeasured || counts.indicators > 0 ? (
        <Section explanation={glossary.indicator} title={indicators.title}>
          <IndicatorList elementId={id} />
        </Section>
      ) : undefined}
      {children}
      <Section explanation={glossary.assumption} title={inspector.assumptions}>
        <AssumptionEditor on={{ kind: 'element', ref: id }} />
      </Section>
      <Section explanation={glossary.evidence} title={evidence.title}>
        <EvidenceEditor on={{ collection: 'elements', id, evidenceIds: element.evidenceIds }} />
      </Section>
      <Section isFolded note={noteOf(counts.stories)} title={stories.title}>
        <StoryList elementId={id} />
      </Section>
      {level !== undefined || counts.costs > 0 ? (
        <Section isFolded note={noteOf(counts.costs)} title={economics.costs}>
          <ElementCosts id={id} />
        </Section>
      ) : undefined}
      {isValued || counts.values > 0 ? (
        <Section isFolded note={noteOf(counts.values)} title={economics.worth}>
          <ElementValues id={id} />
        </Section>
      ) : undefined}
      <Section isFolded title={inspector.kindOfChange}>
        <ElementChain element={element} />
      </Section>
      <Section isFolded title={inspector.nuances}>
        <ElementNuances element={element} />
      </Section>
      <Section isFolded title={inspector.wordsAndGroups}>
        <ElementWords element={element} />
      </Section>
    </>
  )
}

function ElementCosts({ id }: { readonly id: string }) {
  return <CostList economics={useEconomics()} elementId={id} />
}

function ElementValues({ id }: { readonly id: string }) {
  return <ValueList economics={useEconomics()} outcomeId={id} />
}

/** How many records of each kind are about a card. */
function useCounts(id: string) {
  const indicators = useModel((snapshot) => snapshot.indicators)
  const stories = useModel((snapshot) => snapshot.stories)
  const costs = useModel((snapshot) => snapshot.costs)
  const values = useModel((snapshot) => snapshot.valuationItems)
  const isAbout = ({ elementId }: { readonly elementId?: string | undefined }) => elementId === id
  return {
    indicators: [...indicators.values()].filter(isAbout).length,
    stories: [...stories.values()].filter(isAbout).length,
    costs: [...costs.values()].filter(isAbout).length,
    values: [...values.values()].filter(({ outcomeId }) => outcomeId === id).length,
  }
}

function noteOf(count: number): string | undefined {
  return count === 0 ? undefined : String(count)
}
