import { useReading } from '#client/session/use-reading.tsx'
import { useModel, useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { boardTexts } from '#shared/model/collections.ts'
import type { LocalizedText } from '#shared/model/language.ts'
import { BoardLanguages } from './BoardLanguages.tsx'
import { PlainText } from './fields/PlainText.tsx'
import { Section } from './fields/Section.tsx'
import { TextInLanguages } from './fields/TextInLanguages.tsx'
import { PanelHeader } from './PanelHeader.tsx'
import { StakeholderList } from './StakeholderList.tsx'

/** What stands once per board: its title, whose it is, what it is for. */
export function BoardPanel() {
  const { inspector, glossary } = useTexts()
  const { actions } = useSession()
  const { language, read } = useReading()
  const facts = useModel((snapshot) => snapshot.facts)
  const title = read(facts.title)
  const organisation = asObject(facts['organisation'])
  const programme = facts['programme']
  return (
    <>
      <PanelHeader kind={inspector.board} lang={title.language} title={title.text} />
      <div className="space-y-4 px-5 pb-5">
        <TextInLanguages
          label={inspector.boardTitle}
          of={{ collection: 'board', field: 'title' }}
          text={facts.title}
        />
        <PlainText
          label={inspector.organisation}
          onCommit={(name) => actions.setBoardField('organisation', { ...organisation, name })}
          value={asText(organisation['name'])}
        />
        <PlainText
          label={inspector.programme}
          onCommit={(name) =>
            actions.setBoardField(
              'programme',
              typeof programme === 'object' ? { ...programme, [language]: name } : name,
            )
          }
          value={
            typeof programme === 'object'
              ? read(asObject(programme) as LocalizedText).text
              : asText(programme)
          }
        />
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
              text={asObject(facts[field]) as LocalizedText}
            />
          ))}
      </Section>
      <Section explanation={glossary.stakeholder} title={inspector.allStakeholders}>
        <StakeholderList />
      </Section>
      <Section title={inspector.languages}>
        <BoardLanguages />
      </Section>
    </>
  )
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
