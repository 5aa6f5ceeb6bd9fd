import { useMemo, useState } from 'react'
import { useModel, useSession } from '#client/session/use-session.tsx'
import type { Drawing } from '#shared/drawing/marks.ts'
import { drawBoard } from '#shared/drawing/picture/draw-board.ts'
import type { Language } from '#shared/model/language.ts'
import type { Report } from '#shared/report/report.ts'
import { reportOf } from '#shared/report/report-of.ts'
import { useCalmValue } from '#client/ui/use-calm-value.ts'

/** Somebody who types next to it should not feel it being made. */
const calmMs = 400

/** The report of the board as it stands, and its picture; they follow every change once people pause. */
export function useReport(language: Language): {
  readonly report: Report
  readonly picture: Drawing
} {
  const session = useSession()
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const snapshot = useCalmValue(
    useModel((snapshot) => snapshot),
    calmMs,
  )
  return useMemo(() => {
    // The snapshot tells when to look again; the model is what there is to see.
    const model = snapshot.isLoaded ? session.model() : undefined
    if (model === undefined) throw new Error('a report of a board that is not there yet')
    return { report: reportOf(model, { language, today }), picture: drawBoard(model, language) }
  }, [session, snapshot, language, today])
}
