import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Shortcut } from './Shortcut.tsx'

interface TooltipProps {
  readonly text: ReactNode
  readonly shortcut?: string | undefined
  /** The one control it belongs to. */
  readonly children: ReactNode
}

export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <TooltipTrigger closeDelay={80} delay={500}>
      {children}
      <AriaTooltip
        className="flex max-w-64 items-center gap-2 rounded-md bg-ink px-2.5 py-1.5 text-sm text-white shadow-raised"
        offset={8}
      >
        {text}
        {shortcut === undefined ? undefined : <Shortcut keys={shortcut} tone="dark" />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
