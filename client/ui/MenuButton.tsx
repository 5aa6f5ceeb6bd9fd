import { ChevronDown } from 'lucide-react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { buttonLooks, buttonShape } from './Button.tsx'
import { Icon, type IconSource } from './Icon.tsx'
import { popoverLook } from './Popover.tsx'
import { Shortcut } from './Shortcut.tsx'
import { Tooltip } from './Tooltip.tsx'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  /** Where the label is in another language than the screen. */
  readonly lang?: string | undefined
  readonly icon?: IconSource | undefined
  readonly shortcut?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly isDanger?: boolean | undefined
  readonly onAction: () => void
}

export interface MenuButtonProps {
  readonly label: string
  /** With an icon the label is its tooltip, unless `showsLabel`. */
  readonly icon?: IconSource | undefined
  readonly items: readonly MenuEntry[]
  readonly showsLabel?: boolean | undefined
  readonly variant?: 'primary' | 'quiet' | undefined
  readonly isSmall?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly className?: string | undefined
}

export function MenuButton({
  label,
  icon,
  items,
  showsLabel = icon === undefined,
  variant,
  isSmall = false,
  isDisabled = false,
  className = '',
}: MenuButtonProps) {
  const look = buttonLooks[variant ?? (showsLabel ? 'plain' : 'quiet')]
  const size = isSmall ? 'min-h-7 min-w-7 p-1' : 'min-w-9 px-2'
  return (
    <MenuTrigger>
      {showsLabel ? (
        <AriaButton
          className={`${buttonShape} px-3.5 ${look} ${className}`}
          isDisabled={isDisabled}
        >
          <Icon source={icon} />
          {label}
          <ChevronDown aria-hidden="true" size={16} />
        </AriaButton>
      ) : (
        <Tooltip text={label}>
          <AriaButton
            aria-label={label}
            className={`${buttonShape} ${size} coarse:min-w-11 ${look} ${className}`}
            isDisabled={isDisabled}
          >
            <Icon size={isSmall ? 16 : 19} source={icon} />
          </AriaButton>
        </Tooltip>
      )}
      <Popover className={popoverLook} offset={6}>
        <Menu
          aria-label={label}
          className="max-h-[inherit] min-w-52 overflow-auto p-1.5 outline-none"
          disabledKeys={items.filter((entry) => entry.isDisabled === true).map((entry) => entry.id)}
          onAction={(id) => items.find((entry) => entry.id === id)?.onAction()}
        >
          {items.map((entry) => (
            <MenuRow entry={entry} key={entry.id} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function MenuRow({ entry }: { readonly entry: MenuEntry }) {
  return (
    <MenuItem
      className={`flex min-h-9 items-center gap-3 rounded-md px-2.5 py-1.5 text-sm outline-offset-[-3px] coarse:min-h-11 data-disabled:opacity-45 data-focused:bg-hover ${entry.isDanger === true ? 'text-danger' : ''}`}
      id={entry.id}
      textValue={entry.label}
    >
      <Icon source={entry.icon} />
      <span className="flex-1" lang={entry.lang}>
        {entry.label}
      </span>
      {entry.shortcut === undefined ? undefined : (
        <span className="coarse:hidden">
          <Shortcut keys={entry.shortcut} />
        </span>
      )}
    </MenuItem>
  )
}
