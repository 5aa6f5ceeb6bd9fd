import type { AriaLabelConfig } from '@xyflow/react'
import type { Texts } from '#shared/text/registry.ts'

/** React Flow's own words. The two about nodes are swapped by name in its source, so both say the same. */
export function flowLabels(texts: Texts['canvas'], canEdit: boolean): Partial<AriaLabelConfig> {
  const help = canEdit ? texts.cardHelp : texts.cardHelpReadOnly
  return {
    'node.a11yDescription.default': help,
    'node.a11yDescription.keyboardDisabled': help,
    // Moves are announced with lane and place, not with coordinates.
    'node.a11yDescription.ariaLiveMessage': () => '',
    'edge.a11yDescription.default': '',
    'controls.ariaLabel': texts.zoom,
    'controls.zoomIn.ariaLabel': texts.zoomIn,
    'controls.zoomOut.ariaLabel': texts.zoomOut,
    'controls.fitView.ariaLabel': texts.fitAll,
    'minimap.ariaLabel': texts.minimap,
    'handle.ariaLabel': texts.dragToLink,
  }
}
