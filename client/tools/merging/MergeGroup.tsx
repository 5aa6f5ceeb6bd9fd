import { Layers2 } from 'lucide-react'
import { useState } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useModel } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { CheckList } from '#client/ui/CheckList.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Select } from '#client/ui/Select.tsx'

interface MergeGroupProps {
  readonly ids: readonly string[]
  readonly onMerge: (headId: string, others: readonly string[]) => void
  /** Absent where nobody has suggested it. */
  readonly onDecline?: () => void
}

/** Which of a few cards become one, and which of them stays to be seen. */
export function MergeGroup({ ids, onMerge, onDecline }: MergeGroupProps) {
  const { rounds } = useTexts()
  const { read } = useReading()
  const elements = useModel((snapshot) => snapshot.elements)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [headId, setHeadId] = useState(ids[0] ?? '')
  const options = ids.flatMap((id) => {
    const element = elements.get(id)
    if (element === undefined) return []
    const { text } = read(element.title)
    return [{ id, label: text === '' ? rounds.untitled : text }]
  })
  const chosen = options.filter(({ id }) => !left.has(id))
  const head = chosen.find(({ id }) => id === headId) ?? chosen[0]
  return (
    <div className="space-y-2 rounded-lg border border-line p-3">
      <CheckList
        isLabelHidden
        label={onDecline === undefined ? rounds.selectedCards : rounds.suggestions}
        onChange={(kept) => setLeft(new Set(ids.filter((id) => !kept.includes(id))))}
        options={options}
        value={chosen.map(({ id }) => id)}
      />
      {chosen.length > 1 ? (
        <Select label={rounds.headline} onChange={setHeadId} options={chosen} value={head?.id} />
      ) : undefined}
      <div className="flex flex-wrap gap-2">
        <Button
          icon={Layers2}
          isDisabled={chosen.length < 2 || head === undefined}
          onPress={() => {
            if (head === undefined) return
            onMerge(
              head.id,
              chosen.map(({ id }) => id).filter((id) => id !== head.id),
            )
          }}
          variant="primary"
        >
          {rounds.merge(chosen.length)}
        </Button>
        {onDecline === undefined ? undefined : (
          <Button onPress={onDecline} variant="quiet">
            {rounds.notAlike}
          </Button>
        )}
      </div>
    </div>
  )
}
