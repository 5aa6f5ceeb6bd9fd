import { Check, OctagonAlert } from 'lucide-react'
import { useSession, useStore } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { MenuButton, type MenuEntry } from '#client/ui/MenuButton.tsx'
import { ownMarks, ownMarksOf, type OwnMark } from '#shared/drawing/card-marks.ts'
import { spheres } from '#shared/model/change-model.ts'
import { useCanvas } from './canvas-state.ts'

interface MarksMenuProps {
  readonly cardIds: readonly string[]
}

/** How a mark is written: as a field with the value it has where the card carries the mark. */
const fields: Readonly<Record<OwnMark, readonly [field: string, value: unknown]>> = {
  unintended: ['intended', false],
  negative: ['polarity', 'negative'],
  condition: ['condition', true],
}

/** What sets the chosen cards apart, and how far the organisation's arm reaches to them; each is one step. */
export function MarksMenu({ cardIds }: MarksMenuProps) {
  const canvas = useCanvas()
  const { actions, snapshot } = useSession()
  const texts = useTexts()
  const elements = useStore(snapshot, (board) => board.elements)
  const beyond = useStore(canvas.beyond, (ids) => ids)
  const cards = cardIds.flatMap((id) => elements.get(id) ?? [])

  function setAll(field: string, value: unknown): void {
    actions.asOneStep(() => {
      for (const { id } of cards) actions.setField('elements', id, field, value)
    })
  }

  function entry(id: string, label: string, isOn: boolean, onAction: () => void): MenuEntry {
    return { id, label: capital(label), icon: isOn ? Check : undefined, onAction }
  }

  const areAllBeyond = cards.every(({ id }) => beyond.has(id))
  return (
    <MenuButton
      icon={OctagonAlert}
      items={[
        ...ownMarks.map((mark) => {
          const isOn = cards.every((card) => ownMarksOf(card).includes(mark))
          const [field, value] = fields[mark]
          return entry(mark, texts.cardMarks[mark], isOn, () =>
            setAll(field, isOn ? undefined : value),
          )
        }),
        entry('beyond', texts.cardMarks.beyond, areAllBeyond, () =>
          actions.setBeyondLine(cardIds, !areAllBeyond),
        ),
        ...spheres.map((sphere) => {
          const isOn = cards.every((card) => card.sphere === sphere)
          const label = `${texts.inspector.sphere}: ${texts.spheres[sphere].toLowerCase()}`
          return entry(sphere, label, isOn, () => setAll('sphere', isOn ? undefined : sphere))
        }),
      ]}
      label={texts.canvas.marks}
    />
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
