import { useReading } from '#client/session/use-reading.tsx'
import { useModel, useSelection } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { RatingTarget } from '#shared/workshop/phase.ts'
import { useCommand } from '../use-command.ts'

interface TargetChoiceProps {
  readonly phaseId: string
  /** What to do where nothing is selected. */
  readonly invitation: string
}

/** What is selected on the board, and the assumptions on it, to ask the room about. */
export function TargetChoice({ phaseId, invitation }: TargetChoiceProps) {
  const { rounds } = useTexts()
  const tell = useCommand()
  const targets = useTargets()
  if (targets.length === 0) return <p className="text-sm text-muted">{invitation}</p>
  return (
    <ul className="space-y-1.5">
      {targets.map(({ target, text }) => (
        <li key={`${target.kind} ${target.ref}`}>
          <Button
            className="w-full justify-start text-left"
            onPress={() => void tell({ type: 'set-target', phaseId, target })}
          >
            {rounds.askAbout(text)}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function useTargets(): readonly { readonly target: RatingTarget; readonly text: string }[] {
  const { rounds } = useTexts()
  const { read } = useReading()
  const { ids } = useSelection()
  const { elements, links, assumptions, assumptionsOn } = useModel((snapshot) => snapshot)
  const [id] = ids
  if (id === undefined) return []
  const titleOf = (elementId: string) => {
    const { text } = read(elements.get(elementId)?.title)
    return text === '' ? rounds.untitled : text
  }
  const link = links.get(id)
  const own =
    link !== undefined
      ? {
          target: { kind: 'link', ref: id } as const,
          text: rounds.linkBetween(titleOf(link.from), titleOf(link.to)),
        }
      : { target: { kind: 'element', ref: id } as const, text: titleOf(id) }
  const resting = (assumptionsOn.get(id) ?? []).flatMap((assumptionId) => {
    const assumption = assumptions.get(assumptionId)
    return assumption === undefined
      ? []
      : [
          {
            target: { kind: 'assumption', ref: assumptionId } as const,
            text: read(assumption.text).text,
          },
        ]
  })
  return [own, ...resting]
}
