import { useCallback } from 'react'
import { showProblem } from '#client/app/problem-message.ts'
import { useLanguage } from '#client/ui/language.tsx'
import type { Command } from '#shared/workshop/commands.ts'
import { useFacilitation } from './facilitation.ts'
import { sendCommand } from './workshop-api.ts'

/** Tells the workshop something; what it refuses is shown. Says whether it was done. */
export function useCommand(): (command: Command) => Promise<boolean> {
  const { boardId } = useFacilitation()
  const { language } = useLanguage()
  return useCallback(
    async (command) => {
      try {
        await sendCommand(boardId, command)
        return true
      } catch (error) {
        showProblem(error, language)
        return false
      }
    },
    [boardId, language],
  )
}
