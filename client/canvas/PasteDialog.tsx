import { useState } from 'react'
import { useSession, useStore } from '#client/session/use-session.tsx'
import { announce } from '#client/ui/announcer.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Select } from '#client/ui/Select.tsx'
import { positionAfter } from '#shared/drawing/drop-place.ts'
import { inLanguage, isLanguage } from '#shared/model/language.ts'
import type { Outline } from '#shared/model/outline-text.ts'
import { outlineToModel } from '#shared/model/outline-to-model.ts'
import { useCanvas } from './canvas-state.ts'

interface PasteDialogProps {
  readonly outline: Outline
  readonly laneId: string
  readonly onClose: () => void
}

/** Shows what a pasted list will become before it does. */
export function PasteDialog({ outline, laneId, onClose }: PasteDialogProps) {
  const canvas = useCanvas()
  const session = useSession()
  const texts = useTexts().canvas
  const { language, fallbacks } = useStore(canvas.reading, (reading) => reading)
  const lanes = useStore(session.snapshot, (board) => board.lanes)
  const [startLaneId, setStartLaneId] = useState(laneId)
  const titles = new Map(
    lanes.map((lane) => [lane.id, inLanguage(lane.title, language, ...fallbacks)]),
  )

  function handlePaste(): void {
    if (!isLanguage(language)) return
    const model = outlineToModel(outline.items, {
      lanes,
      startLaneId,
      language,
      firstFreeY: (id) => positionAfter(canvas.layout.get(), id).y,
    })
    const ids = session.actions.addModel(model)
    session.setSelection(ids)
    announce(texts.pasted(ids.length))
    onClose()
  }

  return (
    <Dialog
      footer={
        <>
          <Button onPress={onClose} variant="quiet">
            {texts.cancel}
          </Button>
          <Button onPress={handlePaste} takesFocus variant="primary">
            {texts.paste}
          </Button>
        </>
      }
      isOpen
      onClose={onClose}
      title={texts.pasteTitle(outline.items.length, titles.get(startLaneId) ?? '')}
    >
      <p className="canvas-hint">{texts.pasteHint}</p>
      <Select
        label={texts.pasteLane}
        onChange={setStartLaneId}
        options={[...titles].map(([id, label]) => ({ id, label }))}
        value={startLaneId}
      />
      <ol className="canvas-paste">
        {outline.items.map(({ title, depth }, index) => (
          // Lines have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} style={{ marginInlineStart: `${depth * 20}px` }}>
            {title}
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
