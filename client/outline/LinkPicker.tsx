import { announce } from '#client/ui/announcer.tsx'
import { ComboBox } from '#client/ui/ComboBox.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { useModel, useSession } from '#client/session/use-session.tsx'
import { useCardTitle } from './useCardTitle.tsx'
import { useLaneName } from './useLaneOptions.tsx'
import { useOutlineLayout } from './useOutlineLayout.tsx'

interface LinkPickerProps {
  readonly label: string
  readonly elementIds: readonly string[]
  /** Whether the cards lead to what is chosen, or come from it. */
  readonly direction: 'to' | 'from'
  readonly onDone?: (() => void) | undefined
  readonly takesFocus?: boolean | undefined
  readonly isLabelHidden?: boolean | undefined
}

/** Finds a card by typing, lane by lane, and links it. */
export function LinkPicker({
  label,
  elementIds,
  direction,
  onDone,
  takesFocus,
  isLabelHidden,
}: LinkPickerProps) {
  const { outline, linkKinds } = useTexts()
  const { actions, snapshot } = useSession()
  const elements = useModel((model) => model.elements)
  const links = useModel((model) => model.links)
  const layout = useOutlineLayout()
  const laneName = useLaneName()
  const titleOf = useCardTitle()
  const endsOf = (id: string, other: string) =>
    direction === 'to' ? { from: id, to: other } : { from: other, to: id }
  const linked = new Set([...links.values()].map(({ from, to }) => `${from} ${to}`))
  const isFree = (other: string) =>
    elementIds.some((id) => {
      const { from, to } = endsOf(id, other)
      return from !== to && !linked.has(`${from} ${to}`)
    })

  function link(other: string): void {
    const made = actions.asOneStep(() =>
      elementIds.flatMap((id) => actions.createLink(endsOf(id, other)) ?? []),
    )
    const created = snapshot.get().links.get(made[0] ?? '')
    if (created !== undefined)
      announce(
        outline.linkMade(
          outline.linkSentence(
            titleOf(elements.get(created.from)).text,
            linkKinds[created.kind],
            titleOf(elements.get(created.to)).text,
          ),
        ),
      )
    onDone?.()
  }

  return (
    <ComboBox
      isLabelHidden={isLabelHidden}
      label={label}
      onChoose={(choice) => {
        if (choice.kind === 'option') link(choice.id)
      }}
      options={layout.lanes.flatMap((box) =>
        box.cardIds.filter(isFree).map((id) => {
          const title = titleOf(elements.get(id))
          return { id, label: title.text, detail: laneName(box), lang: title.language }
        }),
      )}
      placeholder={outline.searchCard}
      takesFocus={takesFocus}
    />
  )
}
