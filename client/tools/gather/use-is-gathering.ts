import { useIsBefore } from '#client/ui/use-is-before.ts'
import { useFacilitation, useWorkshop } from '../facilitation.ts'

/** Whether everybody is called just now. */
export function useIsGathering(): boolean {
  const endsAt = useWorkshop(({ gathering }) => gathering?.endsAt)
  return useIsBefore(endsAt, useFacilitation())
}
