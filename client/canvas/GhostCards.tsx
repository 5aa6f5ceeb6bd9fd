import { ViewportPortal } from '@xyflow/react'
import { Plus } from 'lucide-react'
import { useMayChange, usePermissions, useStore } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { lanePlace } from '#shared/drawing/lane-place.ts'
import { sizes } from '#shared/drawing/sizes.ts'
import { inLanguage } from '#shared/model/language.ts'
import { useCanvas } from './canvas-state.ts'
import { createCardIn } from './create-card.ts'

/** Where the first card of an empty lane will stand; pressing it writes that card. */
export function GhostCards() {
  const canvas = useCanvas()
  const mayChange = useMayChange()
  const { addTo } = usePermissions()
  const texts = useTexts().canvas
  const lanes = useStore(canvas.layout, (layout) => layout.lanes)
  const { language, fallbacks } = useStore(canvas.reading, (reading) => reading)
  if (!mayChange) return null
  return (
    <ViewportPortal>
      {lanes
        .filter(({ lane, cardIds, isCollapsed }) => lane && cardIds.length === 0 && !isCollapsed)
        .filter(({ id }) => addTo(id))
        .map((box) => (
          <button
            aria-label={texts.newCardIn(inLanguage(box.lane?.title, language, ...fallbacks))}
            className="canvas-ghost nodrag nopan"
            key={box.id}
            onClick={() => createCardIn(canvas, box.id)}
            style={{
              left: lanePlace.cardX(box, 0),
              top: lanePlace.top,
              width: sizes.cardWidth,
              height: sizes.cardMinHeight,
            }}
            type="button"
          >
            <Plus aria-hidden="true" size={18} />
            {texts.newCard}
          </button>
        ))}
    </ViewportPortal>
  )
}
