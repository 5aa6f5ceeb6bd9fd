import { Focus, Lock, MonitorOff, Snowflake } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { buttonLooks, buttonShape } from '#client/ui/Button.tsx'
import { Icon, type IconSource } from '#client/ui/Icon.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Command } from '#shared/workshop/commands.ts'
import { useWorkshop } from '../facilitation.ts'
import { useCommand } from '../use-command.ts'

interface QuickSwitch {
  readonly label: string
  readonly icon: IconSource
  readonly isOn: boolean
  readonly command: Command
}

/** What is wanted at once while one stands among people: large, without opening anything. */
export function QuickSwitches() {
  const { tools } = useTexts()
  const tell = useCommand()
  const { screen, canvas, spotlight } = useWorkshop((workshop) => workshop)
  const isBlack = screen?.isBlack ?? false
  const isFrozen = screen?.isFrozen ?? false
  const isLocked = canvas?.isBoardLocked ?? false
  const isLit = spotlight !== undefined && spotlight !== null
  const switches: readonly (QuickSwitch | false)[] = [
    {
      label: tools.black,
      icon: MonitorOff,
      isOn: isBlack,
      command: { type: 'set-screen', screen: { isBlack: !isBlack } },
    },
    {
      label: tools.freeze,
      icon: Snowflake,
      isOn: isFrozen,
      command: { type: 'set-screen', screen: { isFrozen: !isFrozen } },
    },
    {
      label: tools.lockWholeBoard,
      icon: Lock,
      isOn: isLocked,
      command: { type: 'lock-board', isLocked: !isLocked },
    },
    isLit && {
      label: tools.spotlight,
      icon: Focus,
      isOn: true,
      command: { type: 'set-spotlight', spotlight: null },
    },
  ]
  return (
    <div className="grid grid-cols-2 gap-2 [&>*:last-child:nth-child(odd)]:col-span-2">
      {switches
        .filter((one) => one !== false)
        .map(({ label, icon, isOn, command }) => (
          <ToggleButton
            className={`${buttonShape} min-h-14 px-3 ${buttonLooks.plain} data-selected:border-ink data-selected:bg-ink data-selected:text-white`}
            isSelected={isOn}
            key={label}
            onChange={() => void tell(command)}
          >
            <Icon source={icon} />
            {label}
          </ToggleButton>
        ))}
    </div>
  )
}
