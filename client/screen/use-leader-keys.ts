import { useEffect, useState } from 'react'
import { goTo, settlesIn } from '#client/tools/agenda/run.ts'
import { sendCommand, readWorkshop } from '#client/tools/workshop-api.ts'
import { useSession } from '#client/session/use-session.tsx'
import type { ScreenState } from '#shared/workshop/workshop.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'

type Switches = Partial<Pick<ScreenState, 'isBlack' | 'isFrozen' | 'showsCode'>>

const switchKeys: Readonly<Record<string, keyof Switches>> = {
  b: 'isBlack',
  f: 'isFrozen',
  q: 'showsCode',
}

/**
 * The keys of the screen: black, freeze, code, and the next and previous phase of a clicker. Whoever leads the workshop
 * switches it for all screens; on another's computer the keys are for this screen alone.
 */
export function useLeaderKeys(mayLead: boolean, parts: WorkshopParts): Switches {
  const { boardId } = useSession()
  const [own, setOwn] = useState<Switches>({})
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      const name = switchKeys[event.key.toLowerCase()]
      if (name !== undefined) {
        event.preventDefault()
        const isOn = (own[name] ?? parts.screen?.[name]) === true
        if (mayLead)
          quietly(sendCommand(boardId, { type: 'set-screen', screen: { [name]: !isOn } }))
        else setOwn({ ...own, [name]: !isOn })
      } else if (mayLead && (event.key === 'PageDown' || event.key === 'PageUp')) {
        event.preventDefault()
        quietly(step(boardId, event.key === 'PageDown' ? 1 : -1))
      }
    }
    window.addEventListener('keydown', handleKey)
    return () => window.removeEventListener('keydown', handleKey)
  }, [boardId, mayLead, own, parts.screen])
  return own
}

/** A big screen shows no error: that nothing has changed is seen on it, and the key can be pressed again. */
function quietly(leading: Promise<void>): void {
  leading.catch(() => undefined)
}

async function step(boardId: string, by: 1 | -1): Promise<void> {
  const { agenda, phase, timer } = await readWorkshop(boardId)
  if (agenda === undefined || settlesIn(phase?.startedAt, timer?.now ?? 0) > 0) return
  const index = agenda.phases.findIndex(({ id }) => id === agenda.runningId)
  const to = agenda.phases[index + by]
  // A clicker pressed once too often neither ends the workshop nor begins it anew.
  if (to === undefined || (index === -1 && by === -1)) return
  await sendCommand(boardId, goTo(agenda, to))
}
