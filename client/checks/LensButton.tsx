import { ListChecks } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { useStore } from '#client/session/use-session.tsx'
import { buttonLooks, buttonShape } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Tooltip } from '#client/ui/Tooltip.tsx'
import { useIsLensOn, useLens } from './lens-context.ts'
import type { Lens } from './lens.ts'

/** Turns the coach lens on and off; while it is on it counts what needs attention. */
export function LensButton() {
  const lens = useLens()
  return lens === undefined ? undefined : <Toggle lens={lens} />
}

function Toggle({ lens }: { readonly lens: Lens }) {
  const { checks } = useTexts()
  const isOn = useIsLensOn()
  const count = useStore(
    lens.findings,
    (findings) => findings?.filter(({ severity }) => severity !== 'info').length,
  )
  const label = count === undefined ? checks.lens : checks.lensWithCount(count)
  return (
    <Tooltip shortcut="K" text={label}>
      <ToggleButton
        aria-label={label}
        className={`${buttonShape} min-w-9 gap-1 px-2 coarse:min-w-11 ${buttonLooks.quiet} data-selected:bg-selection-tint data-selected:text-focus`}
        isSelected={isOn}
        onChange={(next) => lens.turn(next)}
      >
        <ListChecks aria-hidden="true" className="shrink-0" size={19} strokeWidth={1.9} />
        {count === undefined ? undefined : (
          <span aria-hidden="true" className="tabular-nums">
            {count}
          </span>
        )}
      </ToggleButton>
    </Tooltip>
  )
}
