import { useMemo } from 'react'
import { useModel, useSession, useCanEdit } from '#client/session/use-session.tsx'
import { ComboBox } from '#client/ui/ComboBox.tsx'
import { fieldLabel } from '#client/ui/field-look.ts'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { Chips } from './fields/WordsField.tsx'
import { PlainText } from './fields/PlainText.tsx'
import { countryNames } from './country-names.ts'

/** Whose theory of change it is. */
export function BoardOrganisation() {
  const { inspector } = useTexts()
  const { actions } = useSession()
  // One string, so that what is typed elsewhere on the board draws nothing here.
  const stored = useModel(({ facts }) => JSON.stringify(facts['organisation'] ?? {}))
  const organisation = asObject(JSON.parse(stored))
  const set = (part: string) => (value: string | undefined) =>
    actions.setPartOf(
      { collection: 'board', field: 'organisation' },
      part,
      value === '' ? undefined : value,
    )
  return (
    <>
      <PlainText
        label={inspector.organisation}
        onCommit={set('name')}
        value={asText(organisation['name'])}
      />
      <CountryField code={asText(organisation['country'])} onChange={set('country')} />
      <PlainText
        label={inspector.identifier}
        onCommit={set('identifier')}
        placeholder={inspector.identifierHint}
        value={asText(organisation['identifier'])}
      />
      <PlainText
        label={inspector.website}
        onCommit={set('url')}
        value={asText(organisation['url'])}
      />
    </>
  )
}

interface CountryFieldProps {
  readonly code: string
  readonly onChange: (code: string | undefined) => void
}

function CountryField({ code, onChange }: CountryFieldProps) {
  const { inspector } = useTexts()
  const { language } = useLanguage()
  const canEdit = useCanEdit()
  const countries = useMemo(() => countryNames(language), [language])
  const name = countries.find((country) => country.code === code)?.name ?? code
  return (
    <div>
      <p className={fieldLabel}>{inspector.country}</p>
      <Chips
        names={code === '' ? [] : [{ id: code, label: name }]}
        onRemove={canEdit ? () => onChange(undefined) : undefined}
      />
      {canEdit && code === '' ? (
        <ComboBox
          isLabelHidden
          label={inspector.country}
          onChoose={(choice) => {
            if (choice.kind === 'option') onChange(choice.id)
          }}
          options={countries.map((country) => ({ id: country.code, label: country.name }))}
        />
      ) : undefined}
    </div>
  )
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
