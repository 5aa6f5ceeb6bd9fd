import { useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import type { StandaloneCollection } from '#shared/document/write.ts'

/** Deletes a record of a list and offers to take that back. */
export function useDelete(collection: StandaloneCollection): (id: string, name: string) => void {
  const { economics } = useTexts()
  const { actions, undo } = useSession()
  return (id, name) => {
    actions.deleteRecords(collection, [id])
    showToast({
      text: economics.removed(name),
      action: { label: economics.undo, onPress: undo.latest() },
    })
  }
}
