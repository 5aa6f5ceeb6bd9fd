import { useCallback } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Phase } from '#shared/workshop/phase.ts'

/** What a phase is called here; the name of its kind where it has no title. */
export function usePhaseTitle(): (phase: Pick<Phase, 'title' | 'mode'>) => string {
  const reading = useReading()
  const { phaseModes } = useTexts()
  return useCallback(
    ({ title, mode }) => {
      const { text } = reading.read(title)
      return text === '' ? phaseModes[mode] : text
    },
    [reading, phaseModes],
  )
}
