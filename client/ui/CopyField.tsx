import { Check, Copy } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { copyText } from './copy-text.ts'
import { useTexts } from './language.tsx'
import { showToast } from './toasts.tsx'

export interface CopyFieldProps {
  readonly label: string
  readonly value: string
  readonly isLabelHidden?: boolean
}

/** A text to take along: selected on focus, copied with one press. */
export function CopyField({ label, value, isLabelHidden = false }: CopyFieldProps) {
  const { ui } = useTexts()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    if (await copyText(value)) return setCopied(true)
    field.current?.select()
    showToast({ text: ui.copyByHand })
  }
  return (
    <div>
      <label
        className={isLabelHidden ? 'sr-only' : 'mb-1 block text-sm font-semibold'}
        htmlFor={id}
      >
        {label}
      </label>
      <div className="flex gap-2">
        <input
          className="min-h-9 min-w-0 flex-1 truncate rounded-lg border border-line bg-canvas px-3 text-sm coarse:min-h-11"
          id={id}
          onFocus={(event) => event.currentTarget.select()}
          readOnly
          ref={field}
          value={value}
        />
        <Button icon={isCopied ? Check : Copy} onPress={() => void copy()}>
          {isCopied ? ui.copied : ui.copy}
        </Button>
      </div>
    </div>
  )
}
