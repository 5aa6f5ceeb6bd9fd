import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { FoldList } from '../fields/FoldCard.tsx'
import { StoryCard } from './StoryCard.tsx'

interface StoryListProps {
  /** The card that they are about; without it all stories of the board are shown. */
  readonly elementId?: string
}

export function StoryList({ elementId }: StoryListProps) {
  const { stories: texts } = useTexts()
  const canEdit = useCanEdit()
  const { actions } = useSession()
  const all = useModel((snapshot) => snapshot.stories)
  const [addedId, setAddedId] = useState<string>()
  const stories = [...all.values()].filter(
    (story) => elementId === undefined || story.elementId === elementId,
  )
  return (
    <div className="space-y-3">
      {stories.length === 0 ? (
        <p className="text-sm text-muted">{canEdit ? texts.none : texts.noneRecorded}</p>
      ) : (
        <FoldList>
          {stories.map((story) => (
            <StoryCard
              key={story.id}
              showsElement={elementId === undefined}
              startsOpen={story.id === addedId}
              story={story}
            />
          ))}
        </FoldList>
      )}
      {canEdit ? (
        <Button
          icon={Plus}
          onPress={() =>
            setAddedId(
              actions.addRecord('stories', {
                text: {},
                ...(elementId === undefined ? {} : { elementId }),
              }),
            )
          }
        >
          {texts.add}
        </Button>
      ) : undefined}
    </div>
  )
}
