import { useState } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Select } from '#client/ui/Select.tsx'
import { elementTypes, type ElementType } from '#shared/model/change-model.ts'
import { languages } from '#shared/model/language.ts'
import { textsIn } from '#shared/text/registry.ts'
import { stageIcons } from './stage-icons.ts'

interface LaneDialogProps {
  readonly order: number
  readonly type: ElementType
  readonly onClose: () => void
}

/** A new lane: what kind of cards it holds; its title is that word until somebody renames it. */
export function LaneDialog({ order, type, onClose }: LaneDialogProps) {
  const { actions } = useSession()
  const texts = useTexts()
  const [chosen, setChosen] = useState(type)

  function handleAdd(): void {
    const title = Object.fromEntries(
      languages.map((language) => [language, textsIn(language).elementTypePlurals[chosen]]),
    )
    actions.addLane({ type: chosen, title, order })
    onClose()
  }

  return (
    <Dialog
      footer={
        <>
          <Button onPress={onClose} variant="quiet">
            {texts.canvas.cancel}
          </Button>
          <Button onPress={handleAdd} variant="primary">
            {texts.canvas.addLane}
          </Button>
        </>
      }
      isOpen
      onClose={onClose}
      size="small"
      title={texts.canvas.newLane}
    >
      <Select
        description={texts.elementTypeHints[chosen]}
        label={texts.canvas.laneType}
        onChange={setChosen}
        options={elementTypes.map((id) => ({
          id,
          label: texts.elementTypePlurals[id],
          icon: stageIcons[id],
        }))}
        value={chosen}
      />
    </Dialog>
  )
}
