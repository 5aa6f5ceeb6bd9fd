import { useEffect, useEffectEvent, useRef } from 'react'
import { announce } from '#client/ui/announcer.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { useWorkshop } from '../facilitation.ts'
import { useTimer } from '../timer/use-timer.ts'
import { usePhaseTitle } from '../use-phase-title.ts'

/** Says what changes to those who do not look at the remote; beside the board its own lines do that. */
export function RemoteNews() {
  const { tools } = useTexts()
  const titleOf = usePhaseTitle()
  const phase = useWorkshop((workshop) => workshop.phase)
  const { isRunning, seconds } = useTimer()
  const said = useRef(phase?.id)
  const time = !isRunning
    ? ''
    : seconds === 0
      ? tools.timeUp
      : seconds <= 60
        ? tools.lastMinute
        : ''
  const sayPhase = useEffectEvent(() => {
    if (phase !== undefined && phase !== null) announce(tools.nowRuns(titleOf(phase)))
  })
  const phaseId = phase?.id
  useEffect(() => {
    if (said.current === phaseId) return
    said.current = phaseId
    sayPhase()
  }, [phaseId])
  useEffect(() => {
    if (time !== '') announce(time, 'assertive')
  }, [time])
  return undefined
}
