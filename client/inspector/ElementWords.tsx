import { useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Element } from '#shared/model/change-model.ts'
import { WordsField } from './fields/WordsField.tsx'
import { SdgField } from './sdg/SdgField.tsx'

interface ElementWordsProps {
  readonly element: Element
}

export function ElementWords({ element }: ElementWordsProps) {
  const { inspector } = useTexts()
  const { actions } = useSession()
  return (
    <>
      <WordsField
        addLabel={inspector.addTag}
        label={inspector.tags}
        onAdd={(tag) => actions.addToSet('elements', element.id, 'tags', tag)}
        onRemove={(tag) => actions.removeFromSet('elements', element.id, 'tags', tag)}
        words={element.tags ?? []}
      />
      <SdgField element={element} />
    </>
  )
}
