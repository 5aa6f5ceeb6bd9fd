import { Split, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Popover } from '#client/ui/Popover.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import type { Indicator } from '#shared/model/change-model.ts'
import type { FigureList, FigureRow } from './figure-columns.ts'
import { GroupTable } from './GroupTable.tsx'

interface FigureRowToolsProps {
  readonly indicator: Indicator
  readonly list: FigureList
  readonly number: number
  readonly row: FigureRow
  readonly rowKey: string
}

/** What can be done to a row: split it up by group, delete it. */
export function FigureRowTools({ indicator, list, number, row, rowKey }: FigureRowToolsProps) {
  const { indicators, inspector } = useTexts()
  const { actions, undo } = useSession()
  const here = useRef<HTMLSpanElement>(null)
  const [isSplitShown, setIsSplitShown] = useState(false)
  const target = { collection: 'indicators', id: indicator.id, field: list } as const
  const groups = 'disaggregation' in row ? groupsOf(row) : []
  return (
    <span className="inline-flex items-center" ref={here}>
      {list === 'measurements' ? (
        <IconButton
          className={groups.length > 0 ? 'text-focus!' : 'text-muted'}
          icon={Split}
          isSmall
          label={indicators.groupsOf(number)}
          onPress={() => setIsSplitShown(true)}
        />
      ) : undefined}
      <IconButton
        className="text-muted"
        icon={Trash2}
        isSmall
        label={indicators.deleteRow(number)}
        onPress={() => {
          actions.deleteRow(target, rowKey)
          showToast({
            text: indicators.rowDeleted,
            action: { label: inspector.undo, onPress: undo.latest() },
          })
        }}
      />
      <Popover
        isOpen={isSplitShown}
        label={indicators.groupsOf(number)}
        onClose={() => setIsSplitShown(false)}
        triggerRef={here}
      >
        <GroupTable
          groups={groups}
          onChange={(changed) =>
            actions.setRowField(
              target,
              rowKey,
              'disaggregation',
              changed.length === 0 ? undefined : changed,
            )
          }
        />
      </Popover>
    </span>
  )
}

type Groups = NonNullable<Indicator['measurements'][number]['disaggregation']>

function groupsOf(row: FigureRow): Groups {
  const { disaggregation } = row as Indicator['measurements'][number]
  return disaggregation ?? []
}
