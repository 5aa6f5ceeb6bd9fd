import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { CountField } from '#client/ui/CountField.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { newId } from '#shared/model/id.ts'
import { workshopLimits } from '#shared/workshop/workshop-limits.ts'
import { useWorkshop } from '../facilitation.ts'
import { useCommand } from '../use-command.ts'

/** One more round in the phase that runs. */
export function NewRound() {
  const { rounds } = useTexts()
  const tell = useCommand()
  const running = useWorkshop(({ agenda }) =>
    agenda?.phases.find(({ id }) => id === agenda.runningId),
  )
  const [dots, setDots] = useState<number>()
  const wanted = dots ?? running?.dots ?? 5
  return (
    <details>
      <summary className="min-h-8 cursor-pointer py-1 text-sm font-semibold">
        {rounds.newRound}
      </summary>
      <div className="space-y-2">
        <p className="text-sm text-muted">{rounds.newRoundMore}</p>
        <CountField
          label={rounds.dotsEach}
          least={1}
          most={workshopLimits.dots}
          onChange={setDots}
          value={wanted}
        />
        <Button
          icon={RotateCcw}
          onPress={() =>
            void tell({
              type: 'start-round',
              id: newId(),
              dots: wanted,
              laneIds: [...(running?.laneIds ?? [])],
            })
          }
        >
          {rounds.newRound}
        </Button>
      </div>
    </details>
  )
}
