import { useEffect } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import type { BrokenRule } from '#shared/workshop/refused-changes.ts'

/** Each letter that is typed is an edit of its own: one message for all of them. */
const quietMs = 4_000

/** Says why something that this person did was put back. */
export function useTakenBack(): void {
  const { takenBack: signal } = useSession()
  const { takenBack, workshop } = useTexts()
  useEffect(() => {
    const saidAt = new Map<BrokenRule, number>()
    return signal.listen(({ rule }) => {
      const before = saidAt.get(rule) ?? Number.NEGATIVE_INFINITY
      const now = performance.now()
      saidAt.set(rule, now)
      if (now - before < quietMs) return
      showToast({ text: takenBack[rule], detail: workshop.putBack, tone: 'problem' })
    })
  }, [signal, takenBack, workshop])
}
