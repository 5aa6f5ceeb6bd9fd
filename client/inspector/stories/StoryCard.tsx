import { Trash2 } from 'lucide-react'
import { useCardTitle } from '#client/outline/useCardTitle.tsx'
import { useReading } from '#client/session/use-reading.tsx'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import type { Story } from '#shared/model/change-model.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { DateField } from '../fields/DateField.tsx'
import { FoldCard } from '../fields/FoldCard.tsx'
import { PlainText } from '../fields/PlainText.tsx'
import { TextInLanguages } from '../fields/TextInLanguages.tsx'
import { StoryElement } from './StoryElement.tsx'

interface StoryCardProps {
  readonly story: Story
  readonly startsOpen: boolean
  /** Whether it is shown away from its card, and has to say which that is. */
  readonly showsElement: boolean
}

/** What somebody told; unfolds to be changed. */
export function StoryCard({ story, startsOpen, showsElement }: StoryCardProps) {
  const { stories, storyConsents, inspector } = useTexts()
  const canEdit = useCanEdit()
  const { actions, undo } = useSession()
  const { read } = useReading()
  const titleOf = useCardTitle()
  const element = useModel(({ elements }) => elements.get(story.elementId ?? ''))
  const { id, consent, source } = story
  const set = (field: string, value: unknown) => actions.setField('stories', id, field, value)
  const told = read(story.text)
  const facts = [
    source,
    consent === undefined ? undefined : `${stories.consent} ${storyConsents[consent]}`,
    showsElement && element !== undefined ? titleOf(element).text : undefined,
  ].filter((fact) => fact !== undefined && fact !== '')
  return (
    <FoldCard
      lang={told.language}
      note={facts.length === 0 ? undefined : facts.join(' · ')}
      startsOpen={startsOpen}
      title={told.text === '' ? stories.empty : told.text}
    >
      <TextInLanguages
        isCompact
        isLong
        label={stories.text}
        of={{ collection: 'stories', id, field: 'text' }}
        owner={story.elementId}
        takesFocus={startsOpen}
        text={story.text}
      />
      {showsElement ? <StoryElement story={story} /> : undefined}
      <PlainText
        label={stories.source}
        onCommit={(text) => set('source', text === '' ? undefined : text)}
        value={source ?? ''}
      />
      <div>
        <ChoiceField
          label={stories.consent}
          onChange={(chosen) => set('consent', chosen)}
          options={storyConsents}
          value={consent}
        />
        {consent === 'named' || consent === 'anonymous' ? undefined : (
          <p className="mt-1 text-sm text-muted">{stories.consentHint}</p>
        )}
      </div>
      <DateField label={stories.date} onChange={(date) => set('date', date)} value={story.date} />
      {canEdit ? (
        <Button
          icon={Trash2}
          onPress={() => {
            actions.deleteRecords('stories', [id])
            showToast({
              text: stories.deleted,
              action: { label: inspector.undo, onPress: undo.latest() },
            })
          }}
        >
          {inspector.delete}
        </Button>
      ) : undefined}
    </FoldCard>
  )
}
