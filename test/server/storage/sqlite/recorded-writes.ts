import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a process did to the files of one folder, in order, with what it printed in between. */
export type DiskEvent =
  | { readonly kind: 'create'; readonly file: string }
  | { readonly kind: 'sync'; readonly file: string }
  | { readonly kind: 'remove'; readonly file: string }
  | { readonly kind: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly file: string; readonly length: number }
  | { readonly kind: 'rename'; readonly file: string; readonly to: string }
  | { readonly kind: 'sync-folder' }
  | { readonly kind: 'print'; readonly text: string }

/** Whether writes can be recorded here. */
export const mayRecord = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0

const calls =
  'open,openat,close,write,pwrite64,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2'

/** Runs a program of this folder with `folder/trace` as its record; what it does outside `folder` is left out. */
export function recordWrites(
  folder: string,
  program: string,
  parameters: readonly string[],
): readonly DiskEvent[] {
  const before = readdirSync(folder)
  const trace = join(folder, 'trace')
  // Hexadecimal, and long enough for any write of SQLite.
  const options = ['-f', '-qq', '-xx', '-s', '1000000', '-e', 'signal=none', '-e', `trace=${calls}`]
  const run = spawnSync(
    'strace',
    [...options, '-o', trace, process.execPath, join(import.meta.dirname, program), ...parameters],
    { encoding: 'utf8' },
  )
  if (run.status !== 0) throw new Error(`${program} ended with ${run.status}: ${run.stderr}`)
  return readTrace(readFileSync(trace, 'latin1'), folder, before)
}

function readTrace(trace: string, folder: string, before: readonly string[]): readonly DiskEvent[] {
  const events: DiskEvent[] = []
  /** Names of open files by descriptor; the folder's own is empty. */
  const names = new Map<string, string>()
  const known = new Set(before)
  /** Calls that another thread has cut in two in the trace. */
  const begun = new Map<string, { readonly call: string; readonly told: string }>()

  function nameOf(path: string): string | undefined {
    if (path === folder) return ''
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
  }

  function done(call: string, told: string, result: string): void {
    const descriptor = /^\d+/.exec(told)?.[0] ?? ''
    const [first = Buffer.alloc(0), second] = stringsIn(told)
    const name = names.get(descriptor)
    if (call.startsWith('open')) {
      const opened = nameOf(first.toString())
      names.delete(result)
      if (opened === undefined || result.startsWith('-')) return
      names.set(result, opened)
      if (told.includes('O_CREAT') && !known.has(opened)) {
        events.push({ kind: 'create', file: opened })
      }
      known.add(opened)
    } else if (call === 'close') {
      names.delete(descriptor)
    } else if (call.startsWith('unlink')) {
      const removed = nameOf(first.toString())
      if (removed === undefined || result !== '0') return
      known.delete(removed)
      events.push({ kind: 'remove', file: removed })
    } else if (call.startsWith('rename')) {
      const file = nameOf(first.toString())
      const to = nameOf(second?.toString() ?? '')
      if (file !== undefined && to !== undefined) events.push({ kind: 'rename', file, to })
    } else if (call === 'write' && descriptor === '1') {
      events.push({ kind: 'print', text: first.toString() })
    } else if (name === '') {
      if (call.endsWith('sync')) events.push({ kind: 'sync-folder' })
    } else if (name !== undefined) {
      const last = Number(/(\d+)$/.exec(told)?.[1])
      if (call === 'pwrite64') events.push({ kind: 'write', file: name, at: last, bytes: first })
      else if (call === 'ftruncate') events.push({ kind: 'truncate', file: name, length: last })
      else if (call.endsWith('sync')) events.push({ kind: 'sync', file: name })
      else throw new Error(`${call} of ${name} is not understood`)
    }
  }

  for (const line of trace.split('\n')) {
    const whole = /^(\d+) +(\w+)\((.*)\) += (-?\d+)/.exec(line)
    const start = /^(\d+) +(\w+)\((.*?),? *<unfinished \.\.\.>$/.exec(line)
    const end = /^(\d+) +<\.\.\. (\w+) resumed>(.*)\) += (-?\d+)/.exec(line)
    if (whole !== null) {
      const [, , call = '', told = '', result = ''] = whole
      done(call, told, result)
    } else if (start !== null) {
      const [, thread = '', call = '', told = ''] = start
      begun.set(thread, { call, told })
    } else if (end !== null) {
      const [, thread = '', , rest = '', result = ''] = end
      const { call, told } = begun.get(thread) ?? { call: '', told: '' }
      done(call, told + rest, result)
    }
  }
  return events
}

function stringsIn(told: string): readonly Buffer[] {
  return [...told.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) =>
    Buffer.from(hex.replaceAll('\\x', ''), 'hex'),
  )
}
