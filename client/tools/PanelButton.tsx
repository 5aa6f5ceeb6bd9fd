import { Megaphone } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { buttonLooks, buttonShape } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Tooltip } from '#client/ui/Tooltip.tsx'

interface PanelButtonProps {
  readonly isOpen: boolean
  readonly onPress: () => void
}

/** Opens and closes what leads the workshop. */
export function PanelButton({ isOpen, onPress }: PanelButtonProps) {
  const { tools } = useTexts()
  return (
    <Tooltip text={tools.showPanel}>
      <ToggleButton
        aria-label={tools.showPanel}
        className={`${buttonShape} min-w-9 gap-2 px-2.5 coarse:min-w-11 ${buttonLooks.plain} data-selected:border-focus data-selected:bg-selection-tint`}
        isSelected={isOpen}
        onChange={onPress}
      >
        <Megaphone aria-hidden="true" className="shrink-0" size={18} strokeWidth={1.9} />
        <span aria-hidden="true" className="max-xl:hidden">
          {tools.panel}
        </span>
      </ToggleButton>
    </Tooltip>
  )
}
