import * as Y from 'yjs'

/**
 * The board's document on this device: every edit, own and remote, in IndexedDB, so that a killed tab or a day without
 * network loses nothing. Several tabs may write to the same copy: updates may be applied twice.
 */
export interface DeviceCopy {
  /** Whether what was written so far is really kept; false where the browser keeps nothing. */
  readonly isKept: () => boolean
  /** The edits of an earlier visit; resolves also when there are none. */
  readonly loaded: Promise<void>
  /** Waits until all writes so far are done. */
  flush(): Promise<void>
  readFact(key: string): Promise<unknown>
  writeFact(key: string, value: unknown): Promise<void>
  /** Throws the copy's edits away, keeping its facts; the document itself is left as it is. */
  clear(): Promise<void>
  close(): Promise<void>
}

const compactAfter = 300
const remoteDelayMs = 400

/** The document's own mark on what came from the device, so that it is not written back. */
const fromDevice = Symbol('device')

export function deviceCopyName(boardId: string, epoch: number | ''): string {
  return `catena:${boardId}:${epoch}`
}

export function openDeviceCopy(
  name: string,
  doc: Y.Doc,
  isOwnEdit: (origin: unknown) => boolean,
  onChange: () => void,
): DeviceCopy {
  let isKept = true
  let waiting: Uint8Array[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let writes: Promise<unknown> = Promise.resolve()
  let opened: IDBDatabase | undefined
  const database = openDatabase(name).then(
    (db) => (opened = db),
    () => undefined,
  )

  function setKept(value: boolean): void {
    if (isKept === value) return
    isKept = value
    onChange()
  }

  const loaded = (async () => {
    const db = await database
    if (db === undefined) return setKept(false)
    const updates = await all(db.transaction('updates').objectStore('updates'))
    if (updates.length > 0) Y.applyUpdate(doc, Y.mergeUpdates(updates), fromDevice)
    if (updates.length > compactAfter) await compact(db)
  })().catch(() => setKept(false))

  function handleUpdate(update: Uint8Array, origin: unknown): void {
    if (origin === fromDevice) return
    waiting.push(update)
    if (isOwnEdit(origin)) write()
    else timer ??= setTimeout(write, remoteDelayMs)
  }

  function write(): void {
    clearTimeout(timer)
    timer = undefined
    const updates = waiting
    waiting = []
    if (updates.length === 0) return
    writes = Promise.all([writes, append(Y.mergeUpdates(updates))])
  }

  // Out of the tab's hands before the next letter is typed: what waited for the one before would die with the tab.
  async function append(update: Uint8Array): Promise<void> {
    try {
      const db = opened ?? (await database)
      if (db === undefined) return
      const transaction = db.transaction('updates', 'readwrite')
      transaction.objectStore('updates').add(update)
      await committed(transaction)
      setKept(true)
    } catch {
      setKept(false)
    }
  }

  doc.on('update', handleUpdate)

  return {
    isKept: () => isKept,
    loaded,
    flush: async () => {
      write()
      await writes
    },
    readFact: async (key) => {
      const db = await database
      return db === undefined
        ? undefined
        : result(db.transaction('facts').objectStore('facts').get(key))
    },
    writeFact: async (key, value) => {
      const db = await database
      if (db === undefined) return
      const transaction = db.transaction('facts', 'readwrite')
      if (value === undefined) transaction.objectStore('facts').delete(key)
      else transaction.objectStore('facts').put(value, key)
      await committed(transaction)
    },
    clear: async () => {
      waiting = []
      await writes
      const db = await database
      if (db === undefined) return
      const transaction = db.transaction('updates', 'readwrite')
      transaction.objectStore('updates').clear()
      await committed(transaction)
    },
    close: async () => {
      doc.off('update', handleUpdate)
      write()
      await writes
      ;(await database)?.close()
    },
  }
}

export async function removeDeviceCopy(name: string): Promise<void> {
  await result(indexedDB.deleteDatabase(name))
}

/** Removes every copy of a board from this device. */
export async function forgetDeviceCopies(boardId: string): Promise<void> {
  const known = await indexedDB.databases()
  await Promise.all(
    known
      .flatMap(({ name }) => (name?.startsWith(deviceCopyName(boardId, '')) === true ? [name] : []))
      .map(removeDeviceCopy),
  )
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1)
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('updates', { autoIncrement: true })
    request.result.createObjectStore('facts')
  })
  return result(request).then((db) => {
    // Another tab wants to forget this board: holding on would block it for ever.
    db.addEventListener('versionchange', () => db.close())
    return db
  })
}

/** Puts everything into one row, within one transaction, so that another tab's writes are never lost. */
async function compact(db: IDBDatabase): Promise<void> {
  const transaction = db.transaction('updates', 'readwrite')
  const store = transaction.objectStore('updates')
  const updates = await all(store)
  const merged = Y.mergeUpdates(updates)
  store.clear()
  store.add(merged)
  await committed(transaction)
}

async function all(store: IDBObjectStore): Promise<Uint8Array[]> {
  const rows: unknown = await result(store.getAll())
  return Array.isArray(rows) ? rows.filter((row) => row instanceof Uint8Array) : []
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')))
  })
}

/** Asks for no more, so that the browser keeps it even if this tab dies now, and waits until it has. */
function committed(transaction: IDBTransaction): Promise<void> {
  transaction.commit()
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    const fail = (): void => reject(transaction.error ?? new Error('IndexedDB failed'))
    transaction.addEventListener('error', fail)
    transaction.addEventListener('abort', fail)
  })
}
