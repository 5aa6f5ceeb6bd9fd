import { useState } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useModel, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Select } from '#client/ui/Select.tsx'
import { TextField } from '#client/ui/TextField.tsx'
import { limits, type ElementType } from '#shared/model/change-model.ts'
import { languages, type LocalizedText } from '#shared/model/language.ts'
import { stageOrder } from '#shared/model/stages.ts'
import { textsIn } from '#shared/text/registry.ts'

interface NewLaneDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Asks what stands in a new lane and what it is called; it comes last. */
export function NewLaneDialog({ isOpen, onClose }: NewLaneDialogProps) {
  const { outline, elementTypes, elementTypeHints, elementTypePlurals } = useTexts()
  const { actions } = useSession()
  const { language } = useReading()
  const lanes = useModel((snapshot) => snapshot.lanes)
  const [type, setType] = useState<ElementType>('activity')
  const [title, setTitle] = useState<string>()
  const close = () => {
    setTitle(undefined)
    onClose()
  }
  const add = () => {
    const text = title?.trim() ?? ''
    actions.addLane({
      type,
      title: text === '' ? elementTypeName(type) : { [language]: text },
      order: Math.max(-1, ...lanes.map((lane) => lane.order)) + 1,
    })
    close()
  }
  return (
    <Dialog
      footer={
        <>
          <Button onPress={close}>{outline.cancel}</Button>
          <Button onPress={add} variant="primary">
            {outline.addLane}
          </Button>
        </>
      }
      isOpen={isOpen}
      onClose={close}
      size="small"
      title={outline.addLane}
    >
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <Select
          description={elementTypeHints[type]}
          label={outline.laneType}
          onChange={setType}
          options={stageOrder.map((id) => ({ id, label: elementTypes[id] }))}
          value={type}
        />
        <TextField
          label={outline.laneTitle}
          maxLength={limits.title}
          onChange={setTitle}
          placeholder={elementTypePlurals[type]}
          takesFocus
          value={title ?? ''}
        />
      </form>
    </Dialog>
  )
}

/** In every language, as a template has it. */
function elementTypeName(type: ElementType): LocalizedText {
  return Object.fromEntries(
    languages.map((language) => [language, textsIn(language).elementTypePlurals[type]]),
  )
}
