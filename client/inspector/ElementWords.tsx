import { useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Element } from '#shared/model/change-model.ts'
import { WordsField } from './fields/WordsField.tsx'

interface ElementWordsProps {
  readonly element: Element
}

export function ElementWords({ element }: ElementWordsProps) {
  const { inspector } = useTexts()
  const { actions } = useSession()
  const wordsOf = (field: 'tags' | 'sdgTargets') => ({
    words: element[field] ?? [],
    onAdd: (word: string) => actions.addToSet('elements', element.id, field, word),
    onRemove: (word: string) => actions.removeFromSet('elements', element.id, field, word),
  })
  return (
    <>
      <WordsField addLabel={inspector.addTag} label={inspector.tags} {...wordsOf('tags')} />
      <WordsField
        addLabel={inspector.addSdgTarget}
        label={inspector.sdgTargets}
        {...wordsOf('sdgTargets')}
      />
    </>
  )
}
