import { Undo2 } from 'lucide-react'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { ListedContribution } from '#shared/workshop/contribution.ts'

interface RefusedCardsProps {
  readonly cards: readonly ListedContribution[]
  readonly onPutBack: (id: string) => void
}

/** What was refused can be put back. */
export function RefusedCards({ cards, onPutBack }: RefusedCardsProps) {
  const { rounds } = useTexts()
  if (cards.length === 0) return undefined
  return (
    <details className="text-sm">
      <summary className="min-h-8 cursor-pointer py-1 text-muted">
        {rounds.refused} ({cards.length})
      </summary>
      <ul>
        {cards.map(({ id, text }) => (
          <li className="flex items-center gap-2" key={id}>
            <span className="min-w-0 flex-1 break-words text-muted">{text}</span>
            <IconButton
              icon={Undo2}
              isSmall
              label={`${rounds.reconsider}: ${text}`}
              onPress={() => onPutBack(id)}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}
