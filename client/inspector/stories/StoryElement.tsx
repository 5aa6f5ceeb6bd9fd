import { useCardTitle } from '#client/outline/useCardTitle.tsx'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { fieldLabel } from '#client/ui/field-look.ts'
import { useTexts } from '#client/ui/language.tsx'
import { Select } from '#client/ui/Select.tsx'
import type { Story } from '#shared/model/change-model.ts'

interface StoryElementProps {
  readonly story: Story
}

const none = 'none'

/** The card that a story is about, or the whole board. */
export function StoryElement({ story }: StoryElementProps) {
  const { stories, elementTypes } = useTexts()
  const canEdit = useCanEdit()
  const { actions } = useSession()
  const titleOf = useCardTitle()
  const elements = useModel((snapshot) => snapshot.elements)
  const chosen = elements.get(story.elementId ?? '')
  if (!canEdit)
    return (
      <div>
        <p className={fieldLabel}>{stories.element}</p>
        <p lang={chosen && titleOf(chosen).language}>
          {chosen === undefined ? stories.wholeBoard : titleOf(chosen).text}
        </p>
      </div>
    )
  return (
    <Select
      label={stories.element}
      onChange={(id) =>
        actions.setField('stories', story.id, 'elementId', id === none ? undefined : id)
      }
      options={[
        { id: none, label: stories.wholeBoard },
        ...[...elements.values()].map((element) => {
          const title = titleOf(element)
          return {
            id: element.id,
            label: title.text,
            lang: title.language,
            detail: elementTypes[element.type],
          }
        }),
      ]}
      value={chosen?.id ?? none}
    />
  )
}
