import { useEffect, useEffectEvent } from 'react'
import type { RemoteChange } from '#client/session/session.ts'
import { useSession } from '#client/session/use-session.tsx'
import { copyText } from '#client/ui/copy-text.ts'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'

/** Says that somebody else deleted what this person had before them, and gives back what they were typing in it. */
export function useTakenAway(): void {
  const { remoteChanges, selection } = useSession()
  const { app, outline, ui } = useTexts()

  const tell = useEffectEvent(({ names, removed }: RemoteChange) => {
    const isSelected = selection.get().ids.some((id) => removed.includes(id))
    const field = typedIn()
    const who = names.length === 1 ? (names[0] ?? outline.someone) : outline.someone
    // What was deleted leaves the screen after everybody has heard of it.
    setTimeout(() => {
      const words = field?.isConnected === false ? field.value.trim() : ''
      if (words !== '')
        showToast({
          text: app.deletedTyped(who),
          detail: app.typedWas(words.length > mostShown ? `${words.slice(0, mostShown)}…` : words),
          action: { label: ui.copy, onPress: () => void copyText(words) },
        })
      else if (isSelected) showToast({ text: app.deletedSelected(who) })
    })
  })

  useEffect(() => remoteChanges.listen(tell), [remoteChanges])
}

/** Of what was typed; all of it is copied. */
const mostShown = 140

function typedIn(): HTMLInputElement | HTMLTextAreaElement | undefined {
  const { activeElement: field } = document
  const isText =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && field.matches('[type=text]'))
  return isText && !field.readOnly ? field : undefined
}
