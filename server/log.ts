import { createHash } from 'node:crypto'

/**
 * One JSON object a line on standard output. Only the fields below exist: what people write, names, secrets, bodies,
 * addresses and query strings never reach a log. The operator turns the files over; nothing here keeps any.
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
  /** Written as a hash: an id is half of what opens a board. */
  readonly boardId?: string
  /** Where a request came from, as far as `network` tells it. */
  readonly network?: string
  readonly seq?: number
  readonly count?: number
  /** Of our own mistakes only; written without what stands in quotes, which may be somebody's text. */
  readonly error?: unknown
}

export interface Log {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

const levels = ['info', 'warn', 'error'] as const

type Level = (typeof levels)[number]

const writers: { readonly [Field in keyof Required<LogFields>]: (value: unknown) => unknown } = {
  code: asWord,
  method: asWord,
  route: asWord,
  status: Number,
  ms: Number,
  bytes: Number,
  requestId: asWord,
  participantId: asWord,
  boardId: hashOf,
  network: asWord,
  seq: Number,
  count: Number,
  error: describe,
}

export function createLog(write: (line: string) => void, lowest: Level = 'info'): Log {
  function line(level: Level, event: string, fields: LogFields = {}): void {
    if (levels.indexOf(level) < levels.indexOf(lowest)) return
    const told = Object.entries(writers).flatMap(([field, written]) => {
      // The type allows the names of the fields only.
      const value = fields[field as keyof LogFields]
      return value === undefined ? [] : [[field, written(value)] as const]
    })
    const time = new Date().toISOString()
    write(JSON.stringify({ time, level, event, ...Object.fromEntries(told) }))
  }
  return {
    info: (event, fields) => line('info', event, fields),
    warn: (event, fields) => line('warn', event, fields),
    error: (event, fields) => line('error', event, fields),
  }
}

export const silentLog: Log = createLog(() => {})

const longestWord = 100

function asWord(value: unknown): string {
  return String(value).slice(0, longestWord)
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(String(value)).digest('hex').slice(0, 12)
}

const mostFrames = 12

/** What kind of mistake, where, and why as far as it is ours to tell. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ +at /.test(line))
  const cause = error.cause === undefined ? '' : `, caused by ${describe(error.cause)}`
  const told = [`${error.name}: ${reasonOf(error)}`, ...frames.slice(0, mostFrames)]
  return told.join('\n') + cause
}

/** The message where it is our own or the engine's; never one that may show the value it stumbled over. */
function reasonOf(error: Error): string {
  if ('errstr' in error) return asWord(error.errstr)
  if ('code' in error) return asWord(error.code)
  if (error.name !== 'Error' && error.name !== 'TypeError') return '…'
  return error.message.replace(/["'`“‘].*["'`”’]/s, '“…”').slice(0, 200)
}
