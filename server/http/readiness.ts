import type { Storage } from '#server/storage/storage.ts'

/** What can keep the server from being ready. The storage is migrated before the server listens. */
export type Hindrance =
  | 'draining'
  | 'cannot-write'
  | 'slow-write'
  | 'disk-almost-full'
  | 'loop-late'

export interface Readiness {
  readonly storage: Storage
  /** Whether the disk is so full that boards take no edits. */
  readonly isReadOnly: () => boolean
  readonly loopLagMs: () => number
  readonly isDraining: () => boolean
  readonly limits: { readonly slowestCanaryMs: number; readonly slowestLoopMs: number }
}

/** Asks all checks; who asks while an answer is under way gets the same, because each writes to the disk. */
export function createReadiness(parts: Readiness): () => Promise<readonly Hindrance[]> {
  let underWay: Promise<readonly Hindrance[]> | undefined
  return () => {
    underWay ??= findHindrances(parts).finally(() => {
      underWay = undefined
    })
    return underWay
  }
}

async function findHindrances(parts: Readiness): Promise<readonly Hindrance[]> {
  const { storage, isReadOnly, loopLagMs, isDraining, limits } = parts
  if (isDraining()) return ['draining']
  const found: Hindrance[] = []
  const writing = await writeCanary(storage, limits.slowestCanaryMs)
  if (writing !== undefined) found.push(writing)
  if (isReadOnly()) found.push('disk-almost-full')
  if (loopLagMs() > limits.slowestLoopMs) found.push('loop-late')
  return found
}

async function writeCanary(storage: Storage, slowestMs: number): Promise<Hindrance | undefined> {
  let timer: NodeJS.Timeout | undefined
  const isSlow = new Promise<Hindrance>((resolve) => {
    timer = setTimeout(() => resolve('slow-write'), slowestMs)
  })
  const written = storage.checkWritable().then(
    () => undefined,
    () => 'cannot-write' as const,
  )
  return Promise.race([written, isSlow]).finally(() => clearTimeout(timer))
}
