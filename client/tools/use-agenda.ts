import { useCallback } from 'react'
import { showProblem } from '#client/app/problem-message.ts'
import { Refusal } from '#client/app/request.ts'
import { useLanguage } from '#client/ui/language.tsx'
import type { AgendaEdit } from '#shared/workshop/agenda-edits.ts'
import type { AgendaPart } from '#shared/workshop/view.ts'
import { useFacilitation } from './facilitation.ts'
import { readWorkshop, sendCommand } from './workshop-api.ts'

export const noAgenda: AgendaPart = {
  revision: 0,
  phases: [],
  runningId: null,
  revealedPhaseIds: [],
  mutedIds: [],
}

/** How often an edit is made anew, while others change the agenda as fast. */
const tries = 4

/** What became of an edit of the agenda. */
export type AgendaOutcome = 'done' | 'declined' | 'failed'

/**
 * Edits the agenda. Where another facilitator was faster, the edit is made anew on theirs; it returns undefined where
 * it does not fit there, and then nothing is changed.
 */
export function useAgendaEdit(): (
  edit: (phases: Parameters<AgendaEdit>[0]) => ReturnType<AgendaEdit> | undefined,
) => Promise<AgendaOutcome> {
  const { boardId, workshop } = useFacilitation()
  const { language } = useLanguage()
  return useCallback(
    async (edit) => {
      let agenda = workshop.get().agenda ?? noAgenda
      for (let round = 1; ; round += 1) {
        const phases = edit(agenda.phases)
        if (phases === undefined) return 'declined'
        try {
          await sendCommand(boardId, {
            type: 'set-agenda',
            phases: [...phases],
            revision: agenda.revision,
          })
          return 'done'
        } catch (error) {
          const isOlder = error instanceof Refusal && error.code === 'agenda-changed'
          const newest =
            isOlder && round < tries
              ? await readWorkshop(boardId).catch(() => undefined)
              : undefined
          if (newest?.agenda === undefined) {
            showProblem(error, language)
            return 'failed'
          }
          agenda = newest.agenda
        }
      }
    },
    [boardId, language, workshop],
  )
}
