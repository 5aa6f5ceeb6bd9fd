import { laneIdOf, movesToLane } from '#client/outline/outline-order.ts'
import { useLaneOptions } from '#client/outline/useLaneOptions.tsx'
import { useOutlineLayout } from '#client/outline/useOutlineLayout.tsx'
import { useCanEdit, useSession } from '#client/session/use-session.tsx'
import { Select } from '#client/ui/Select.tsx'
import type { Element } from '#shared/model/change-model.ts'

interface LaneFieldProps {
  readonly label: string
  readonly elements: readonly Element[]
}

/** The lane of one or more cards; another choice moves them to its end. */
export function LaneField({ label, elements }: LaneFieldProps) {
  const canEdit = useCanEdit()
  const { actions } = useSession()
  const layout = useOutlineLayout()
  const options = useLaneOptions(layout)
  const laneIds = new Set(elements.map(({ id }) => laneIdOf(layout, id)))
  const [laneId] = laneIds
  return (
    <Select
      isDisabled={!canEdit}
      label={label}
      onChange={(chosen) => actions.moveElements(movesToLane(layout, elements, chosen))}
      options={options}
      value={laneIds.size === 1 ? laneId : undefined}
    />
  )
}
