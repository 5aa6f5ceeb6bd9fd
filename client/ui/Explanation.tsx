import { CircleHelp } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTexts } from './language.tsx'
import { Popover } from './Popover.tsx'

interface ExplanationProps {
  /** The word that is explained. */
  readonly of: string
  readonly text: string
}

/** A question mark beside a word people may read differently; it opens what is meant here. */
export function Explanation({ of, text }: ExplanationProps) {
  const { ui } = useTexts()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-label={ui.whatIs(of)}
        className="inline-grid size-7 shrink-0 place-items-center rounded-full text-muted coarse:size-11 data-hovered:bg-hover data-hovered:text-ink"
        onPress={() => setOpen(true)}
        ref={button}
      >
        <CircleHelp aria-hidden="true" size={16} />
      </Button>
      <Popover isOpen={isOpen} label={of} onClose={() => setOpen(false)} triggerRef={button}>
        <p className="max-w-80 text-sm">{text}</p>
      </Popover>
    </>
  )
}
