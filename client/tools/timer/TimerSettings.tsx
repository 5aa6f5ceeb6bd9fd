import { TimerReset } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { CountField } from '#client/ui/CountField.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Switch } from '#client/ui/Switch.tsx'
import { workshopLimits } from '#shared/workshop/workshop-limits.ts'
import { useCommand } from '../use-command.ts'
import { beep } from './beep.ts'
import { hasTimerSound, setTimerSound } from './sound.ts'

/** A time of one's own, and whether this device sounds at its end. */
export function TimerSettings() {
  const { tools } = useTexts()
  const tell = useCommand()
  const [minutes, setMinutes] = useState(5)
  const [isSounding, setSounding] = useState(hasTimerSound)
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-end gap-2">
        <CountField
          label={tools.minutesLabel}
          least={1}
          most={workshopLimits.minutes}
          onChange={setMinutes}
          value={minutes}
        />
        <Button
          className="min-h-10"
          icon={TimerReset}
          onPress={() => void tell({ type: 'start-timer', seconds: minutes * 60 })}
        >
          {tools.startTimer}
        </Button>
      </div>
      <Switch
        isSelected={isSounding}
        label={tools.sound}
        onChange={(isOn) => {
          setTimerSound(isOn)
          setSounding(isOn)
          // Heard now, and with that the browser lets it be heard later.
          if (isOn) beep()
        }}
      />
    </div>
  )
}
