import { useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Indicator } from '#shared/model/change-model.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { NumberText } from '../fields/NumberText.tsx'
import { PlainText } from '../fields/PlainText.tsx'
import { TextInLanguages } from '../fields/TextInLanguages.tsx'
import { isNumeric } from './figure-columns.ts'

interface IndicatorDetailsProps {
  readonly indicator: Indicator
  readonly takesFocus: boolean
}

const words = ['method', 'source', 'frequency'] as const

/** What an indicator measures and how. */
export function IndicatorDetails({ indicator, takesFocus }: IndicatorDetailsProps) {
  const { indicators, measures, directions } = useTexts()
  const { actions } = useSession()
  const { id, measure, direction, unit } = indicator
  const set = (field: string, value: unknown) => actions.setField('indicators', id, field, value)
  const setText = (field: string) => (text: string) => set(field, text === '' ? undefined : text)
  return (
    <>
      <TextInLanguages
        isCompact
        label={indicators.name}
        of={{ collection: 'indicators', id, field: 'name' }}
        owner={indicator.elementId}
        placeholder={indicators.nameHint}
        takesFocus={takesFocus}
        text={indicator.name}
      />
      <ChoiceField
        isRequired
        label={indicators.measure}
        onChange={(chosen) => set('measure', chosen)}
        options={measures}
        value={measure}
      />
      <PlainText
        label={indicators.unit}
        onCommit={setText('unit')}
        placeholder={indicators.unitHint}
        value={unit ?? ''}
      />
      <ChoiceField
        label={indicators.direction}
        onChange={(chosen) => set('direction', chosen)}
        options={directions}
        value={direction}
      />
      {isNumeric(indicator) ? (
        <NumberText
          label={indicators.threshold}
          onCommit={(threshold) => set('threshold', threshold)}
          value={indicator.threshold}
        />
      ) : undefined}
      {words.map((field) => (
        <PlainText
          key={field}
          label={indicators[field]}
          onCommit={setText(field)}
          value={indicator[field] ?? ''}
        />
      ))}
    </>
  )
}
