import { useIsBefore } from '#client/ui/use-is-before.ts'
import type { Area } from '#shared/model/area.ts'
import { useIsFacilitator, useSession, useStore } from './use-session.tsx'

/** The part of the board that whoever leads the workshop holds everybody at; those who lead are never held. */
export function useHeldArea(): Area | undefined {
  const { workshop, clock } = useSession()
  const isLeading = useIsFacilitator()
  const gathering = useStore(workshop, (parts) => parts.gathering ?? undefined)
  const isOn = useIsBefore(gathering?.endsAt, clock)
  return isOn && !isLeading && gathering?.isHeld === true ? gathering.area : undefined
}
