import { useEffect } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import type { Indicator } from '#shared/model/change-model.ts'
import { EditingOthers } from '../fields/EditingOthers.tsx'
import { BaselineFields } from './BaselineFields.tsx'
import { FigureSection } from './FigureSection.tsx'
import { IndicatorPlot } from './IndicatorPlot.tsx'

interface FiguresDialogProps {
  readonly indicator: Indicator
  readonly title: string
  readonly onClose: () => void
}

/** The figures of an indicator with room to type: where it starts, where it has to go, what was measured. */
export function FiguresDialog({ indicator, title, onClose }: FiguresDialogProps) {
  const session = useSession()
  // What goes away while it has the focus hears no blur.
  useEffect(() => () => session.setPresence({ editing: undefined }), [session])
  return (
    <Dialog isOpen onClose={onClose} size="large" title={title}>
      <div
        className="space-y-6"
        onBlur={() => session.setPresence({ editing: undefined })}
        onFocus={() => session.setPresence({ editing: indicator.elementId })}
      >
        <EditingOthers owner={indicator.elementId} />
        <IndicatorPlot indicator={indicator} />
        <BaselineFields indicator={indicator} />
        <FigureSection indicator={indicator} list="targets" />
        <FigureSection indicator={indicator} list="measurements" />
      </div>
    </Dialog>
  )
}
