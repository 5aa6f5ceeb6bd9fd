import { GripVertical } from 'lucide-react'
import type { CSSProperties, KeyboardEvent } from 'react'
import { useCanEdit, useStore } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { lineBorders } from '#shared/drawing/board-line.ts'
import { useCanvas } from './canvas-state.ts'
import { dragLine } from './drag-line.ts'
import { focusCanvas } from './focus.ts'
import { borderBeside, lineValue, placeLine, placeOf } from './place-line.ts'

/** The name of the accountability line, on it below the titles of the lanes; what it is moved by. */
export function LineName() {
  const canvas = useCanvas()
  const canEdit = useCanEdit()
  const texts = useTexts()
  const { points } = useStore(canvas.line, (line) => line)
  const layout = useStore(canvas.layout, (now) => now)
  const draft = useStore(canvas.lineDraft, (border) => border)
  const [first] = points
  if (first === undefined) return null
  const borders = lineBorders(layout)
  const x = draft === undefined ? first.x : (borders[draft]?.x ?? first.x)
  const name = draft === borders.length - 1 ? texts.line.remove : texts.line.name
  const { index, words } = lineValue(canvas, texts)

  function handleKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined
    const isRemoval = event.key === 'Delete' || event.key === 'Backspace'
    if (step === undefined && !isRemoval) return
    event.preventDefault()
    event.stopPropagation()
    const border = step === undefined ? borders.at(-1) : borderBeside(canvas, step)
    if (border !== undefined) placeLine(canvas, border.index, texts)
    if (isRemoval) focusCanvas(canvas)
  }

  return (
    <div
      className="canvas-line-name"
      data-draft={draft === undefined ? undefined : 'true'}
      style={{ '--line-x': x } as CSSProperties}
    >
      <span aria-hidden="true" className="canvas-line-side">
        ← {texts.line.within}
      </span>
      {canEdit ? (
        <span
          aria-label={texts.line.name}
          aria-orientation="horizontal"
          aria-valuemax={borders.length - 2}
          aria-valuemin={0}
          aria-valuenow={index}
          aria-valuetext={draft === undefined ? words : placeOf(canvas, draft, texts)}
          className="canvas-line-handle"
          onKeyDown={handleKeyDown}
          onPointerDown={(event) => dragLine(canvas, event, texts)}
          role="slider"
          tabIndex={0}
          title={texts.line.dragHint}
        >
          <GripVertical aria-hidden="true" size={16} />
          {name}
        </span>
      ) : (
        <span className="canvas-line-handle">{name}</span>
      )}
      <span aria-hidden="true" className="canvas-line-side">
        {texts.line.beyond} →
      </span>
    </div>
  )
}
