import { Eye } from 'lucide-react'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { announce } from '#client/ui/announcer.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { checks as rules } from '#shared/checks/registry.ts'

/** The checks that this board does without, to be taken up again. */
export function ChecksOff() {
  const { checks } = useTexts()
  const { language } = useLanguage()
  const { actions } = useSession()
  const canEdit = useCanEdit()
  const codes = useModel((snapshot) => snapshot.facts['checksOff'])
  const off = rules.filter(({ code }) => Array.isArray(codes) && codes.includes(code))
  if (off.length === 0) return undefined
  return (
    <section className="border-t border-line px-5 pt-4">
      <h3 className="font-bold">{checks.off}</h3>
      <ul className="mt-1">
        {off.map(({ code, title }) => (
          <li className="flex min-h-9 items-center justify-between gap-2 text-sm" key={code}>
            {title[language]}
            {canEdit ? (
              <IconButton
                icon={Eye}
                isSmall
                label={checks.switchOn(title[language])}
                onPress={() => {
                  actions.setCheckOff(code, false)
                  announce(checks.switchedOn(title[language]))
                }}
              />
            ) : undefined}
          </li>
        ))}
      </ul>
    </section>
  )
}
