import { LogOut } from 'lucide-react'
import { useReading } from '#client/session/use-reading.tsx'
import { useModel, useSession } from '#client/session/use-session.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'

interface StackOfSelectedProps {
  readonly id: string | undefined
}

/** What lies in the stack of the selected card, to be taken out again. */
export function StackOfSelected({ id = '' }: StackOfSelectedProps) {
  const { rounds } = useTexts()
  const { read } = useReading()
  const { actions } = useSession()
  const stack = useModel((snapshot) => snapshot.elements.get(id)?.stack)
  if (stack === undefined) return undefined
  return (
    <section aria-label={rounds.stack} className="space-y-1">
      <h3 className="text-sm font-semibold">{rounds.stack}</h3>
      <ul>
        {Object.entries(stack).map(([stackedId, { title }]) => {
          const { text, language } = read(title)
          return (
            <li className="flex items-center gap-2 text-sm" key={stackedId}>
              <span className="min-w-0 flex-1 break-words" lang={language}>
                {text === '' ? rounds.untitled : text}
              </span>
              <IconButton
                icon={LogOut}
                isSmall
                label={rounds.takeOut(text)}
                onPress={() => actions.unstackElement(id, stackedId)}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
