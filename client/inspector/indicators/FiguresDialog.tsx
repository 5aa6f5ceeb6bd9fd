import { Dialog } from '#client/ui/Dialog.tsx'
import type { Indicator } from '#shared/model/change-model.ts'
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
  return (
    <Dialog isOpen onClose={onClose} size="large" title={title}>
      <div className="space-y-6">
        <IndicatorPlot indicator={indicator} />
        <BaselineFields indicator={indicator} />
        <FigureSection indicator={indicator} list="targets" />
        <FigureSection indicator={indicator} list="measurements" />
      </div>
    </Dialog>
  )
}
