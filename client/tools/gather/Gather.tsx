import { DoorOpen, Grab, Users } from 'lucide-react'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { useFacilitation, useWorkshop } from '../facilitation.ts'
import { useCommand } from '../use-command.ts'
import { useSight } from '../spotlight/use-sight.ts'
import { useIsGathering } from './use-is-gathering.ts'

/** Calls everybody who works on the board to what this person sees. */
export function Gather() {
  const { tools } = useTexts()
  const tell = useCommand()
  const { sight } = useFacilitation()
  const gathering = useWorkshop((workshop) => workshop.gathering)
  const isGathering = useIsGathering()
  const canSee = useSight() !== undefined
  const gather = (isHeld: boolean) => {
    const area = sight()
    if (area !== undefined) void tell({ type: 'gather', area, isHeld })
  }
  return (
    <div className="space-y-3">
      <p className="text-sm text-muted">{tools.gatherMore}</p>
      {isGathering && gathering !== undefined && gathering !== null ? (
        <div className="rounded-lg bg-canvas p-3">
          <p className="font-semibold" role="status">
            {gathering.isHeld ? tools.held : tools.invited}
          </p>
          {gathering.byName === '' ? undefined : (
            <p className="text-sm text-muted">{tools.heldBy(gathering.byName)}</p>
          )}
          <Button
            className="mt-2"
            icon={DoorOpen}
            onPress={() => void tell({ type: 'release' })}
            variant="primary"
          >
            {tools.release}
          </Button>
        </div>
      ) : undefined}
      {canSee ? (
        <div className="flex flex-wrap gap-2">
          <Button icon={Users} onPress={() => gather(false)}>
            {tools.invite}
          </Button>
          <Button icon={Grab} onPress={() => gather(true)}>
            {tools.hold}
          </Button>
        </div>
      ) : (
        <p className="text-sm text-muted">{tools.needsCanvas}</p>
      )}
      <p className="text-sm text-muted">{tools.holdMore}</p>
      <p className="text-sm text-muted">{tools.followHint}</p>
    </div>
  )
}
