import { Plus, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { numberAsTyped } from '#shared/figures/read-number.ts'
import type { Indicator } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { readCell } from './figure-columns.ts'
import { FigureCell } from './FigureCell.tsx'
import { useRowKeys } from './use-row-keys.ts'

type Group = NonNullable<Indicator['measurements'][number]['disaggregation']>[number]

interface GroupTableProps {
  readonly groups: readonly Group[]
  readonly onChange: (groups: readonly Group[]) => void
}

const fields = ['dimension', 'group', 'value', 'n'] as const
const grid =
  'grid grid-cols-[1.2fr_1.4fr_1fr_0.7fr_1.75rem] gap-1 coarse:grid-cols-[1.2fr_1.4fr_1fr_0.7fr_2.75rem]'

/** A measurement split up by group, such as by age: what each group's own value is. */
export function GroupTable({ groups, onChange }: GroupTableProps) {
  const { indicators } = useTexts()
  const { language } = useLanguage()
  const table = useRef<HTMLDivElement>(null)
  const keys = useRowKeys(groups)
  const move = (row: number, column: number) =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)?.focus()
  return (
    <div className="w-88 max-w-full space-y-3" ref={table}>
      <p className="text-sm text-muted">{indicators.groupsHint}</p>
      {groups.length === 0 ? undefined : (
        // Every field has its own name for those who do not see the titles above it.
        <p aria-hidden="true" className={`${grid} mb-1 text-sm font-semibold text-muted`}>
          {fields.map((field) => (
            <span key={field}>{indicators[field]}</span>
          ))}
        </p>
      )}
      <ul className="space-y-1">
        {[...groups.entries()].map(([index, group]) => (
          <li className={grid} key={keys[index]}>
            {fields.map((field, column) => (
              <FigureCell
                isOdd={false}
                key={field}
                label={indicators.cell(indicators[field], index + 1)}
                onCommit={(draft) => {
                  const read = readGroupCell(draft, field, language)
                  if (read === undefined) return indicators.notACount
                  onChange(groups.with(index, { ...group, [field]: read.value }))
                  return undefined
                }}
                onMove={(rows, columns) => move(index + rows, column + columns)}
                place={`${index}:${column}`}
                placeholder={indicators[field]}
                text={groupText(group[field], language)}
              />
            ))}
            <IconButton
              className="text-muted"
              icon={Trash2}
              isSmall
              label={indicators.deleteGroup(index + 1)}
              onPress={() => onChange(groups.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ul>
      <Button
        icon={Plus}
        onPress={() =>
          onChange([...groups, { dimension: groups.at(-1)?.dimension ?? '', group: '' }])
        }
      >
        {indicators.addGroup}
      </Button>
    </div>
  )
}

function groupText(value: unknown, language: Language): string {
  return typeof value === 'number'
    ? numberAsTyped(value, language)
    : typeof value === 'string'
      ? value
      : ''
}

function readGroupCell(
  text: string,
  field: (typeof fields)[number],
  language: Language,
): { readonly value: unknown } | undefined {
  if (field === 'dimension' || field === 'group') return { value: text }
  return readCell(text, field, language)
}
