import type { ReactNode, RefObject } from 'react'
import {
  Dialog,
  Popover as AriaPopover,
  type PopoverProps as AriaProps,
} from 'react-aria-components'

export interface PopoverProps {
  /** Its name for those who cannot see where it stands. */
  readonly label: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** What it stands beside. */
  readonly triggerRef: RefObject<Element | null>
  readonly placement?: AriaProps['placement']
  readonly children: ReactNode
}

export function Popover({
  label,
  isOpen,
  onClose,
  triggerRef,
  placement = 'bottom',
  children,
}: PopoverProps) {
  return (
    <AriaPopover
      className={popoverLook}
      isOpen={isOpen}
      offset={6}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      placement={placement}
      triggerRef={triggerRef}
    >
      <Dialog aria-label={label} className="max-h-[inherit] overflow-auto p-4 outline-none">
        {children}
      </Dialog>
    </AriaPopover>
  )
}

export const popoverLook =
  'max-w-[min(26rem,calc(100vw-1.5rem))] rounded-lg border border-line bg-surface text-ink shadow-raised outline-none'
