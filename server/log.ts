/**
 * One JSON object a line on standard output. Only the fields below exist: what people write, names, secrets, bodies
 * and query strings never reach a log.
 */
export interface LogFields {
  readonly code?: string
  readonly method?: string
  /** The route with its placeholders, not the address that was asked for. */
  readonly route?: string
  readonly status?: number
  readonly ms?: number
  readonly bytes?: number
  readonly requestId?: string
  readonly participantId?: string
  readonly seq?: number
  readonly count?: number
  readonly url?: string
  /** Of our own mistakes only. */
  readonly error?: unknown
}

export interface Log {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

const levels = ['info', 'warn', 'error'] as const

type Level = (typeof levels)[number]

export function createLog(write: (line: string) => void, lowest: Level = 'info'): Log {
  function line(level: Level, event: string, fields: LogFields = {}): void {
    if (levels.indexOf(level) < levels.indexOf(lowest)) return
    const { error, ...rest } = fields
    const told = error === undefined ? {} : { error: describe(error) }
    write(JSON.stringify({ time: new Date().toISOString(), level, event, ...rest, ...told }))
  }
  return {
    info: (event, fields) => line('info', event, fields),
    warn: (event, fields) => line('warn', event, fields),
    error: (event, fields) => line('error', event, fields),
  }
}

export const silentLog: Log = createLog(() => {})

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : ` caused by ${describe(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}
