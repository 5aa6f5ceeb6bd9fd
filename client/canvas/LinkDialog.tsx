import { useStore } from '#client/session/use-session.tsx'
import { ComboBox } from '#client/ui/ComboBox.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { inLanguage } from '#shared/model/language.ts'
import { useCanvas } from './canvas-state.ts'
import { focusCard } from './focus.ts'
import { linkCards, titleOf } from './link-cards.ts'
import { stageIcons } from './stage-icons.ts'

interface LinkDialogProps {
  readonly cardId: string
  readonly isIncoming: boolean
  readonly onClose: () => void
}

/** Finds the card to link with by typing; the list is in the order of the lanes. */
export function LinkDialog({ cardId, isIncoming, onClose }: LinkDialogProps) {
  const canvas = useCanvas()
  const all = useTexts()
  const texts = all.canvas
  const { lanes } = useStore(canvas.layout, (layout) => layout)
  const elements = useStore(canvas.session.snapshot, (snapshot) => snapshot.elements)
  const { language, fallbacks } = useStore(canvas.reading, (reading) => reading)
  const options = lanes.flatMap(({ lane, cardIds }) =>
    cardIds.flatMap((id) => {
      const element = elements.get(id)
      if (id === cardId || element === undefined) return []
      return [
        {
          id,
          label: inLanguage(element.title, language, ...fallbacks) || texts.untitled,
          detail:
            lane === undefined ? texts.parking : inLanguage(lane.title, language, ...fallbacks),
          icon: stageIcons[element.type],
        },
      ]
    }),
  )
  const title = `${isIncoming ? texts.linkFrom : texts.linkTo} “${titleOf(canvas, cardId, all)}”`
  return (
    <Dialog isOpen onClose={onClose} size="small" title={title}>
      <div
        className="canvas-link-choice"
        // The field would take Escape for its own text first; here it always means: no link after all.
        onKeyDownCapture={(event) => {
          if (event.key === 'Escape') onClose()
        }}
      >
        <ComboBox
          label={texts.card}
          onChoose={(choice) => {
            onClose()
            if (choice.kind !== 'option') return
            if (isIncoming) linkCards(canvas, choice.id, cardId, all)
            else linkCards(canvas, cardId, choice.id, all)
            focusCard(canvas, cardId)
          }}
          options={options}
          takesFocus
        />
      </div>
    </Dialog>
  )
}
