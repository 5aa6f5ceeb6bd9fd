import { Button as AriaButton, ToggleButton } from 'react-aria-components'
import { buttonLooks, buttonShape } from './Button.tsx'
import { Icon, type IconSource } from './Icon.tsx'
import { Tooltip } from './Tooltip.tsx'

export interface IconButtonProps {
  readonly label: string
  readonly icon: IconSource
  readonly onPress: () => void
  /** For a button that is on or off. */
  readonly isPressed?: boolean | undefined
  readonly shortcut?: string | undefined
  readonly isDisabled?: boolean | undefined
  /** Small ones stand inside cards and rows: 28 px, 44 for fingers. */
  readonly isSmall?: boolean | undefined
  readonly className?: string | undefined
}

export function IconButton({
  label,
  icon,
  onPress,
  isPressed,
  shortcut,
  isDisabled = false,
  isSmall = false,
  className = '',
}: IconButtonProps) {
  const size = isSmall ? 'min-h-7 min-w-7 p-1' : 'min-w-9 px-2'
  const look =
    `${buttonShape} ${size} coarse:min-w-11 ${buttonLooks.quiet} ` +
    `data-selected:bg-selection-tint data-selected:text-focus ${className}`
  const drawn = <Icon size={isSmall ? 16 : 19} source={icon} />
  return (
    <Tooltip shortcut={shortcut} text={label}>
      {isPressed === undefined ? (
        <AriaButton aria-label={label} className={look} isDisabled={isDisabled} onPress={onPress}>
          {drawn}
        </AriaButton>
      ) : (
        <ToggleButton
          aria-label={label}
          className={look}
          isDisabled={isDisabled}
          isSelected={isPressed}
          onChange={onPress}
        >
          {drawn}
        </ToggleButton>
      )}
    </Tooltip>
  )
}
