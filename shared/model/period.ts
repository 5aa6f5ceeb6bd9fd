import type { ChangeModel } from './change-model.ts'

/** From when until when a theory of change holds; days as `2026-12-31`, or as a file words them. */
export interface Period {
  readonly start?: string
  readonly end?: string
}

/** The period of a board, also where another program wrote it as one year, such as 2026 or `2026`. */
export function periodOf({ period }: Pick<ChangeModel, 'period'>): Period {
  if (typeof period === 'number' || typeof period === 'string') return yearOf(String(period))
  if (typeof period !== 'object' || period === null) return {}
  const start = 'start' in period && typeof period.start === 'string' ? period.start : ''
  const end = 'end' in period && typeof period.end === 'string' ? period.end : ''
  return { ...(start === '' ? {} : { start }), ...(end === '' ? {} : { end }) }
}

function yearOf(text: string): Period {
  const [, first, last = first] = /^(\d{4})(?:\s*[-–/]\s*(\d{4}))?$/u.exec(text.trim()) ?? []
  return first === undefined ? {} : { start: `${first}-01-01`, end: `${last}-12-31` }
}
