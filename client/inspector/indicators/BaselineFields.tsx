import { useSession } from '#client/session/use-session.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { isCount } from '#shared/figures/read-number.ts'
import type { Indicator } from '#shared/model/change-model.ts'
import { NumberText } from '../fields/NumberText.tsx'
import { PlainText } from '../fields/PlainText.tsx'
import { SwitchField } from '../fields/SwitchField.tsx'
import { cellText, isNumeric, readCell } from './figure-columns.ts'

interface BaselineFieldsProps {
  readonly indicator: Indicator
}

/** Where an indicator starts from, or that nothing can be said of that. */
export function BaselineFields({ indicator }: BaselineFieldsProps) {
  const { indicators, inspector } = useTexts()
  const { language } = useLanguage()
  const { actions } = useSession()
  const { id, baseline } = indicator
  const isNone = baseline?.notApplicable === true
  const set = (part: keyof NonNullable<Indicator['baseline']>, value: unknown) =>
    actions.setPartOf({ collection: 'indicators', id, field: 'baseline' }, part, value)
  return (
    <section className="space-y-2">
      <h3 className="text-base font-bold">{indicators.baseline}</h3>
      {isNone ? undefined : (
        <div className="grid gap-3 sm:grid-cols-3">
          <PlainText
            label={indicators.startValue}
            onCommit={(text) => {
              const read = readCell(text, 'value', language)?.value
              set('value', typeof read === 'number' || typeof read === 'string' ? read : undefined)
            }}
            problemIn={(draft) =>
              isNumeric(indicator) &&
              typeof readCell(draft.trim(), 'value', language)?.value === 'string'
                ? inspector.notANumber
                : undefined
            }
            value={cellText({ value: baseline?.value }, 'value', language)}
          />
          <PlainText
            label={indicators.startDate}
            onCommit={(text) => {
              const read = readCell(text, 'date', language)?.value
              set('date', typeof read === 'string' ? read : undefined)
            }}
            value={cellText({ date: baseline?.date }, 'date', language)}
          />
          <NumberText
            label={indicators.startN}
            onCommit={(n) => set('n', n)}
            problemIn={(n) => (isCount(n) ? undefined : indicators.notACount)}
            value={baseline?.n ?? undefined}
          />
        </div>
      )}
      <SwitchField
        isOn={isNone}
        label={indicators.noBaseline}
        onChange={(isOn) => set('notApplicable', isOn || undefined)}
      />
    </section>
  )
}
