import { createContext, use } from 'react'
import type { Drawing } from '#shared/drawing/marks.ts'
import type { Language } from '#shared/model/language.ts'

interface ReportSurroundings {
  readonly language: Language
  /** The board, drawn. */
  readonly picture: Drawing
}

export const ReportContext = createContext<ReportSurroundings | undefined>(undefined)

export function useReportSurroundings(): ReportSurroundings {
  const surroundings = use(ReportContext)
  if (surroundings === undefined) throw new Error('no report around this')
  return surroundings
}
