import { Maximize, Minus, Plus } from 'lucide-react'
import { useStore } from '#client/session/use-session.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { formatShare } from '#shared/text/format.ts'
import { useCanvas } from './canvas-state.ts'
import { fitAll } from './fit.ts'

export function ZoomControls() {
  const canvas = useCanvas()
  const { camera } = canvas
  const texts = useTexts().canvas
  const { language } = useLanguage()
  const isHeld = useStore(camera.held, (part) => part !== undefined)
  const percent = useStore(camera.zoomPercent, (now) => now)
  return (
    <div aria-label={texts.zoom} className="canvas-panel canvas-zoom" role="toolbar">
      <IconButton
        icon={Minus}
        isDisabled={isHeld}
        label={texts.zoomOut}
        onPress={() => camera.zoomBy(0.8)}
        shortcut="-"
      />
      <button
        className="canvas-percent"
        disabled={isHeld}
        onClick={() => camera.zoomTo(1)}
        title={texts.actualSize}
        type="button"
      >
        {formatShare(language, percent / 100)}
      </button>
      <IconButton
        icon={Plus}
        isDisabled={isHeld}
        label={texts.zoomIn}
        onPress={() => camera.zoomBy(1.25)}
        shortcut="+"
      />
      <IconButton
        icon={Maximize}
        isDisabled={isHeld}
        label={texts.fitAll}
        onPress={() => fitAll(canvas)}
        shortcut="Shift+1"
      />
    </div>
  )
}
