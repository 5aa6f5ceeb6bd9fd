import { EditableLinks } from '#client/session/Editable.tsx'
import { useReading } from '#client/session/use-reading.tsx'
import { useElement, useModel } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { stageColors } from '#shared/drawing/tokens.ts'
import { stages } from '#shared/model/stages.ts'
import { AssumptionEditor } from './AssumptionEditor.tsx'
import { ElementChain } from './ElementChain.tsx'
import { ElementNuances } from './ElementNuances.tsx'
import { EvidenceEditor } from './evidence/EvidenceEditor.tsx'
import { EditingOthers } from './fields/EditingOthers.tsx'
import { Section } from './fields/Section.tsx'
import { StakeholderField } from './fields/StakeholderField.tsx'
import { TextInLanguages } from './fields/TextInLanguages.tsx'
import { IndicatorList } from './indicators/IndicatorList.tsx'
import { LinkList } from './LinkList.tsx'
import { PanelHeader } from './PanelHeader.tsx'
import { ElementWords } from './ElementWords.tsx'
import { StoryList } from './stories/StoryList.tsx'

interface ElementPanelProps {
  readonly id: string
}

/** Everything about one card. */
export function ElementPanel({ id }: ElementPanelProps) {
  const texts = useTexts()
  const { inspector, elementTypes, elementTypeHints, glossary, outline } = texts
  const { read } = useReading()
  const element = useElement(id)
  const hasIndicators = useModel(({ indicators }) =>
    [...indicators.values()].some(({ elementId }) => elementId === id),
  )
  const storyCount = useModel(
    ({ stories }) => [...stories.values()].filter(({ elementId }) => elementId === id).length,
  )
  if (element === undefined) return undefined
  const title = read(element.title)
  return (
    <>
      <PanelHeader
        bar={stageColors[element.type].bar}
        explanation={elementTypeHints[element.type]}
        kind={elementTypes[element.type]}
        lang={title.language}
        title={title.text === '' ? outline.untitled : title.text}
      />
      <div className="space-y-4 px-5 pb-5">
        <EditingOthers owner={id} />
        <TextInLanguages
          label={inspector.cardTitle}
          of={{ collection: 'elements', id, field: 'title' }}
          owner={id}
          text={element.title}
        />
        <TextInLanguages
          isLong
          label={inspector.description}
          of={{ collection: 'elements', id, field: 'description' }}
          owner={id}
          text={element.description}
        />
        <StakeholderField element={element} />
      </div>
      {stages[element.type].isMeasured || hasIndicators ? (
        <Section explanation={glossary.indicator} title={texts.indicators.title}>
          <IndicatorList elementId={id} />
        </Section>
      ) : undefined}
      <Section title={inspector.links}>
        <EditableLinks>
          <LinkList elementId={id} />
        </EditableLinks>
      </Section>
      <Section explanation={glossary.assumption} title={inspector.assumptions}>
        <AssumptionEditor on={{ kind: 'element', ref: id }} />
      </Section>
      <Section explanation={glossary.evidence} title={texts.evidence.title}>
        <EvidenceEditor on={{ collection: 'elements', id, evidenceIds: element.evidenceIds }} />
      </Section>
      <Section
        isFolded
        note={storyCount === 0 ? undefined : String(storyCount)}
        title={texts.stories.title}
      >
        <StoryList elementId={id} />
      </Section>
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
