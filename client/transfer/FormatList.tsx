import { useEffect, useRef } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import type { ExportFormat, Purpose } from '#client/app/board-api.ts'
import { useTexts } from '#client/ui/language.tsx'

interface FormatListProps {
  readonly formats: readonly ExportFormat[]
  readonly value: string
  readonly onChange: (format: string) => void
  readonly isDisabled: boolean
}

const purposes: readonly Purpose[] = ['show', 'office', 'exchange', 'keep']

/** Every format, under what people want with it. */
export function FormatList({ formats, value, onChange, isDisabled }: FormatListProps) {
  const { transfer } = useTexts()
  const list = useRef<HTMLDivElement>(null)
  // What was chosen last time may stand far down.
  useEffect(() => {
    list.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <RadioGroup
      aria-label={transfer.format}
      className="max-h-[36dvh] space-y-4 overflow-y-auto p-1 max-sm:rounded-lg max-sm:border max-sm:border-line sm:-m-1 sm:max-h-[30rem]"
      isDisabled={isDisabled}
      onChange={onChange}
      ref={list}
      value={value}
    >
      {purposes.map((purpose) => (
        <div aria-labelledby={`purpose-${purpose}`} key={purpose} role="group">
          <h3 className="mb-1 px-2.5 text-sm font-semibold text-muted" id={`purpose-${purpose}`}>
            {transfer[purpose]}
          </h3>
          {formats
            .filter((format) => format.purpose === purpose)
            .map(({ id, label }) => (
              <Radio
                className="group flex min-h-9 items-center gap-2.5 rounded-md px-2.5 py-1 text-left data-disabled:opacity-45 data-focus-visible:outline-3 data-focus-visible:-outline-offset-2 data-focus-visible:outline-focus data-hovered:bg-hover data-selected:bg-selection-tint data-selected:font-semibold coarse:min-h-11"
                key={id}
                value={id}
              >
                <span
                  aria-hidden="true"
                  className="grid size-4 shrink-0 place-items-center rounded-full border-2 border-border group-data-selected:border-ink"
                >
                  <span className="size-2 rounded-full group-data-selected:bg-ink" />
                </span>
                {label}
              </Radio>
            ))}
        </div>
      ))}
    </RadioGroup>
  )
}
