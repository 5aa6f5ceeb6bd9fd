import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'

interface CardSectionProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What a card unfolds on request, under a heading and with a way to fold it again. */
export function CardSection({ title, onClose, children }: CardSectionProps) {
  const { ui } = useTexts()
  return (
    <section aria-label={title} className="space-y-3 rounded-lg border border-line p-3">
      <div className="flex items-center justify-between gap-2">
        <h4 className="font-bold">{title}</h4>
        <IconButton icon={X} isSmall label={ui.close} onPress={onClose} />
      </div>
      {children}
    </section>
  )
}
