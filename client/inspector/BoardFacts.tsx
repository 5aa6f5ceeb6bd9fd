import { useMemo } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useModel, useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { LocalizedText } from '#shared/model/language.ts'
import { periodOf, type Period } from '#shared/model/period.ts'
import { ChoiceField } from './fields/ChoiceField.tsx'
import { DateField } from './fields/DateField.tsx'
import { PlainText } from './fields/PlainText.tsx'
import { currencyNames } from './currency-names.ts'

/** The programme that the theory of change is of: its name, its period, the currency of its amounts. */
export function BoardFacts() {
  const texts = useTexts()
  const { inspector } = texts
  const { actions } = useSession()
  const { language, read } = useReading()
  const { programme, period, currency } = useModel((snapshot) => snapshot.facts)
  const { start, end } = periodOf({ period })
  const code = typeof currency === 'string' ? currency : undefined
  const currencies = useMemo(() => currencyNames(language, code), [language, code])
  const setPeriod = (side: keyof Period, day: string | undefined) => {
    actions.asOneStep(() => {
      // A year, as files of other programs have it, becomes two days before one of them changes.
      if (typeof period === 'string' || typeof period === 'number')
        actions.setBoardField('period', periodOf({ period }))
      actions.setPartOf({ collection: 'board', field: 'period' }, side, day)
    })
  }
  return (
    <>
      <PlainText
        label={inspector.programme}
        // A programme in a file may be named by language; one typed here is plain, as most are a name.
        onCommit={(name) =>
          actions.setBoardField(
            'programme',
            typeof programme === 'object' && programme !== null
              ? { ...programme, [language]: name }
              : name === ''
                ? undefined
                : name,
          )
        }
        value={
          typeof programme === 'object' && programme !== null
            ? read(programme as LocalizedText).text
            : typeof programme === 'string'
              ? programme
              : ''
        }
      />
      <div className="grid grid-cols-2 gap-3">
        <DateField
          label={inspector.periodStart}
          onChange={(day) => setPeriod('start', day)}
          value={start}
        />
        <DateField
          label={inspector.periodEnd}
          onChange={(day) => setPeriod('end', day)}
          value={end}
        />
      </div>
      <ChoiceField
        label={inspector.currency}
        onChange={(chosen) => actions.setBoardField('currency', chosen)}
        options={currencies}
        value={code}
      />
    </>
  )
}
