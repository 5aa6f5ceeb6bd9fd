import { useEffect, useEffectEvent } from 'react'
import type { RemoteChange } from '#client/session/session.ts'
import { useReading } from '#client/session/use-reading.tsx'
import { useSession } from '#client/session/use-session.tsx'
import { announce } from '#client/ui/announcer.tsx'
import { useLanguage } from '#client/ui/language.tsx'
import { laneIdOf, outlineLayout } from './outline-order.ts'
import { mergeRemoteChanges, nearOnly, remoteSummary } from './remote-summary.ts'
import { useLaneName } from './useLaneOptions.tsx'
import { useVerbosity } from './useVerbosity.tsx'

const quietMs = 5_000

/** Tells those who listen to the screen what others did, at most every five seconds; stands once on an open board. */
export function RemoteChanges() {
  const session = useSession()
  const { language } = useLanguage()
  const reading = useReading()
  const laneName = useLaneName()
  const { verbosity } = useVerbosity()

  const tell = useEffectEvent((change: RemoteChange) => {
    if (verbosity === 'off') return
    const model = session.snapshot.get()
    const heard =
      verbosity === 'near' ? nearOnly(change, session.selection.get().ids, model) : change
    const layout = outlineLayout(model, reading)
    const laneNameOf = (elementId: string) => {
      const laneId = laneIdOf(layout, elementId)
      return laneName({ lane: model.lanes.find(({ id }) => id === laneId) })
    }
    const summary = remoteSummary(heard, model, laneNameOf, language)
    if (summary !== undefined) announce(summary)
  })

  useEffect(() => {
    let pending: RemoteChange | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const stopListening = session.remoteChanges.listen((change) => {
      pending = pending === undefined ? change : mergeRemoteChanges(pending, change)
      timer ??= setTimeout(() => {
        if (pending !== undefined) tell(pending)
        pending = undefined
        timer = undefined
      }, quietMs)
    })
    return () => {
      stopListening()
      clearTimeout(timer)
    }
  }, [session])

  return undefined
}
