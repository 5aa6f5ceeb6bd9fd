import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './IconButton.tsx'
import { keepFocusIn } from './keep-focus-in.ts'
import { useTexts } from './language.tsx'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Its buttons, the one that goes on last. */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'medium' | 'large' | undefined
  /** For a question that must be answered: a click beside it does not close it. */
  readonly isAlert?: boolean | undefined
}

const widths = { small: 'max-w-md', medium: 'max-w-xl', large: 'max-w-3xl' } as const

export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  footer,
  size = 'medium',
  isAlert = false,
}: DialogProps) {
  const { ui } = useTexts()
  return (
    <ModalOverlay
      className="fixed inset-0 z-50 flex items-end justify-center bg-ink/35 sm:items-center sm:p-6"
      isDismissable={!isAlert}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`flex max-h-full w-full ${widths[size]}`}>
        <AriaDialog
          className="flex max-h-[min(100dvh,56rem)] w-full flex-col rounded-t-xl bg-surface shadow-raised outline-none sm:rounded-xl"
          ref={keepFocusIn}
          role={isAlert ? 'alertdialog' : 'dialog'}
        >
          <header className="flex items-start justify-between gap-4 px-6 pt-5 pb-2">
            <Heading
              className="min-w-0 pt-1 text-xl font-bold break-words hyphens-auto"
              slot="title"
            >
              {title}
            </Heading>
            <IconButton className="-mr-2 shrink-0" icon={X} label={ui.close} onPress={onClose} />
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-6 pt-1 pb-5">{children}</div>
          {footer === undefined ? undefined : (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-6 py-4">
              {footer}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
