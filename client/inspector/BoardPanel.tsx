import { useModel } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { BoardLanguages } from './BoardLanguages.tsx'
import { BoardOrganisation } from './BoardOrganisation.tsx'
import { BoardPurpose } from './BoardPurpose.tsx'
import { BoardTitle } from './BoardTitle.tsx'
import { AllEvidence } from './evidence/AllEvidence.tsx'
import { Section } from './fields/Section.tsx'
import { StakeholderList } from './StakeholderList.tsx'
import { StoryList } from './stories/StoryList.tsx'

/** What stands once per board. Each part follows what it shows, so that a letter typed in one draws no other. */
export function BoardPanel() {
  const { inspector, evidence, stories, glossary } = useTexts()
  const evidenceCount = useModel((snapshot) => snapshot.evidence.size)
  const storyCount = useModel((snapshot) => snapshot.stories.size)
  return (
    <>
      <BoardTitle />
      <Section title={inspector.purpose}>
        <BoardPurpose />
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
