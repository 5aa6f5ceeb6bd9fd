import { Trash2 } from 'lucide-react'
import { LinkPicker } from '#client/outline/LinkPicker.tsx'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import type { Element } from '#shared/model/change-model.ts'
import { WordsField } from './fields/WordsField.tsx'
import { LaneField } from './LaneField.tsx'
import { PanelHeader } from './PanelHeader.tsx'

interface GroupPanelProps {
  readonly ids: readonly string[]
}

/** What can be done to several things at once. */
export function GroupPanel({ ids }: GroupPanelProps) {
  const { inspector } = useTexts()
  const session = useSession()
  const canEdit = useCanEdit()
  const { actions, undo } = session
  const all = useModel((snapshot) => snapshot.elements)
  const elements = ids.flatMap((id) => all.get(id) ?? [])
  const elementIds = elements.map(({ id }) => id)
  const forEach = (change: (id: string) => void) =>
    actions.asOneStep(() => elementIds.forEach(change))
  return (
    <>
      <PanelHeader
        kind={inspector.severalSelected(ids.length)}
        title={inspector.groupCounts(elements.length, ids.length - elements.length)}
      />
      {canEdit ? (
        <div className="space-y-4 px-5 pb-5">
          {elements.length > 0 ? (
            <>
              <LaneField elements={elements} label={inspector.moveAllTo} />
              <LinkPicker direction="to" elementIds={elementIds} label={inspector.linkAllTo} />
              <WordsField
                addLabel={inspector.addTag}
                label={inspector.tagAll}
                onAdd={(tag) => forEach((id) => actions.addToSet('elements', id, 'tags', tag))}
                onRemove={(tag) =>
                  forEach((id) => actions.removeFromSet('elements', id, 'tags', tag))
                }
                words={commonTags(elements)}
              />
            </>
          ) : undefined}
          <Button
            icon={Trash2}
            onPress={() => {
              actions.deleteSelection(ids)
              session.setSelection([])
              showToast({
                text: inspector.groupDeleted,
                action: { label: inspector.undo, onPress: undo.latest() },
              })
            }}
          >
            {inspector.deleteAll}
          </Button>
        </div>
      ) : undefined}
    </>
  )
}

function commonTags(elements: readonly Element[]): readonly string[] {
  const [first, ...others] = elements
  return (first?.tags ?? []).filter((tag) =>
    others.every(({ tags }) => tags?.includes(tag) === true),
  )
}
