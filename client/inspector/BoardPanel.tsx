import { useReading } from '#client/session/use-reading.tsx'
import { useModel } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { boardTexts } from '#shared/model/collections.ts'
import type { LocalizedText } from '#shared/model/language.ts'
import { BoardFacts } from './BoardFacts.tsx'
import { BoardLanguages } from './BoardLanguages.tsx'
import { BoardOrganisation } from './BoardOrganisation.tsx'
import { AllEvidence } from './evidence/AllEvidence.tsx'
import { Section } from './fields/Section.tsx'
import { TextInLanguages } from './fields/TextInLanguages.tsx'
import { PanelHeader } from './PanelHeader.tsx'
import { StakeholderList } from './StakeholderList.tsx'
import { StoryList } from './stories/StoryList.tsx'

/** What stands once per board: its title, whose it is, what it is for. */
export function BoardPanel() {
  const { inspector, evidence, stories, glossary } = useTexts()
  const { read } = useReading()
  const facts = useModel((snapshot) => snapshot.facts)
  const evidenceCount = useModel((snapshot) => snapshot.evidence.size)
  const storyCount = useModel((snapshot) => snapshot.stories.size)
  const title = read(facts.title)
  return (
    <>
      <PanelHeader kind={inspector.board} lang={title.language} title={title.text} />
      <div className="space-y-4 px-5 pb-5">
        <TextInLanguages
          label={inspector.boardTitle}
          of={{ collection: 'board', field: 'title' }}
          text={facts.title}
        />
        <BoardFacts />
      </div>
      <Section title={inspector.purpose}>
        {boardTexts
          .filter((field) => field !== 'title')
          .map((field) => (
            <TextInLanguages
              isCompact
              isLong
              key={field}
              label={inspector[field]}
              of={{ collection: 'board', field }}
              text={asText(facts[field])}
            />
          ))}
      </Section>
      <Section explanation={glossary.stakeholder} title={inspector.allStakeholders}>
        <StakeholderList />
      </Section>
      <Section isFolded note={countNote(storyCount)} title={stories.title}>
        <StoryList />
      </Section>
      <Section isFolded note={countNote(evidenceCount)} title={evidence.all}>
        <AllEvidence />
      </Section>
      <Section isFolded title={inspector.organisation}>
        <BoardOrganisation />
      </Section>
      <Section title={inspector.languages}>
        <BoardLanguages />
      </Section>
    </>
  )
}

function countNote(count: number): string | undefined {
  return count === 0 ? undefined : String(count)
}

function asText(value: unknown): LocalizedText {
  return typeof value === 'object' && value !== null ? (value as LocalizedText) : {}
}
