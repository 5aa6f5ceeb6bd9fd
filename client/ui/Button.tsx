import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Icon, type IconSource } from './Icon.tsx'

export interface ButtonProps {
  /** Without one: a bordered button for the second choice. */
  readonly variant?: 'primary' | 'quiet' | 'danger' | undefined
  readonly icon?: IconSource | undefined
  readonly onPress?: (() => void) | undefined
  readonly isDisabled?: boolean | undefined
  /** It is at work: it keeps the focus and answers no press. */
  readonly isPending?: boolean | undefined
  readonly type?: 'button' | 'submit' | undefined
  /** Has the focus when it appears; for the first field of a dialog. */
  readonly takesFocus?: boolean | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function Button({
  variant,
  icon,
  onPress,
  isDisabled = false,
  isPending = false,
  type = 'button',
  takesFocus = false,
  className = '',
  children,
}: ButtonProps) {
  return (
    <AriaButton
      className={`${buttonShape} px-3.5 ${buttonLooks[variant ?? 'plain']} ${isPending ? 'opacity-60' : ''} ${className}`}
      isDisabled={isDisabled}
      type={isPending ? 'button' : type}
      {...(takesFocus ? { autoFocus: true } : {})}
      {...(onPress === undefined || isPending ? {} : { onPress })}
      {...(isPending ? { 'aria-disabled': true } : {})}
    >
      <Icon source={icon} />
      <span className="min-w-0">{children}</span>
    </AriaButton>
  )
}

export const buttonShape =
  'inline-flex min-h-9 shrink-0 select-none items-center justify-center gap-2 rounded-lg py-1.5 text-sm ' +
  'font-semibold transition-colors coarse:min-h-11 data-disabled:opacity-45'

export const buttonLooks = {
  primary: 'bg-ink text-white data-hovered:bg-[#33363d] data-pressed:bg-[#4a4e57]',
  plain:
    'border border-border bg-surface text-ink data-hovered:bg-hover data-pressed:bg-pressed data-expanded:bg-hover',
  quiet: 'text-ink data-hovered:bg-hover data-pressed:bg-pressed data-expanded:bg-hover',
  danger: 'bg-danger text-white data-hovered:bg-[#8f001a] data-pressed:bg-[#730015]',
} as const
