import { useModel, useSession } from '#client/session/use-session.tsx'
import { fieldLabel } from '#client/ui/field-look.ts'
import { useTexts } from '#client/ui/language.tsx'
import { languages } from '#shared/model/language.ts'
import { ChoiceField } from './fields/ChoiceField.tsx'
import { SwitchField } from './fields/SwitchField.tsx'

/** The board's first language, and those in which its texts stand as well. */
export function BoardLanguages() {
  const { inspector, languages: names } = useTexts()
  const { actions } = useSession()
  const { primaryLanguage, languages: used } = useModel((snapshot) => snapshot.facts)
  return (
    <>
      <ChoiceField
        isRequired
        label={inspector.primaryLanguage}
        onChange={(language) => {
          if (language === undefined) return
          actions.asOneStep(() => {
            actions.setBoardLanguage(language, true)
            actions.setBoardField('primaryLanguage', language)
          })
        }}
        options={names}
        value={primaryLanguage}
      />
      <fieldset>
        <legend className={fieldLabel}>{inspector.furtherLanguages}</legend>
        {languages
          .filter((language) => language !== primaryLanguage)
          .map((language) => (
            <SwitchField
              isOn={used.includes(language)}
              key={language}
              label={names[language]}
              onChange={(isUsed) => actions.setBoardLanguage(language, isUsed)}
            />
          ))}
      </fieldset>
    </>
  )
}
