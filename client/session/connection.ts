import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { applyAwarenessUpdate, encodeAwarenessUpdate, type Awareness } from 'y-protocols/awareness'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'
import {
  closeCodes,
  isFinalClose,
  largestUpdateBytes,
  messageTypes,
} from '#shared/sync/messages.ts'
import type { TakenBack } from '#shared/workshop/refused-changes.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'

/**
 * The socket to the server. It counts what it sends and what the server says is on disk, notices silence, and comes
 * back by itself after anything but a final close. Frames and their order are told in server/sync/SPEC.md.
 */
export interface Connection {
  readonly isOnline: () => boolean
  /** Whether it has neither succeeded nor failed yet. */
  readonly isFirstTry: () => boolean
  /** Whether the server has told all it has. */
  readonly isSynced: () => boolean
  /** Whether the server takes edits; it takes none while its disk is almost full. */
  readonly isTaking: () => boolean
  /** Whether everything sent is on the server's disk. */
  readonly isAcknowledged: () => boolean
  close(): void
}

export interface ConnectionEvents {
  readonly onChange: () => void
  readonly onSynced: () => void
  readonly onWelcome: (welcome: Welcome) => void
  readonly onAudience: (viewers: number) => void
  readonly onWorkshop: (parts: WorkshopParts) => void
  readonly onTakenBack: (takenBack: TakenBack) => void
  /** A final close, or a refused frame: this connection does nothing more. */
  readonly onRefused: (refusal: { readonly closeCode: number } | { readonly nack: string }) => void
}

export interface Welcome {
  readonly epoch: number
  readonly participantId: string
  readonly role: string
}

const silenceMs = 15_000
const probeMs = 8_000
const firstRetryMs = 300
const longestRetryMs = 6_000

export function openConnection(
  url: string,
  doc: Y.Doc,
  awareness: Awareness,
  canWrite: boolean,
  events: ConnectionEvents,
): Connection {
  let socket: WebSocket | undefined
  let isSynced = false
  let isTaking = true
  let hasAnswered = false
  let sent = 0
  let acknowledged = 0
  let failures = 0
  let isFirstTry = true
  let isClosed = false
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let silenceTimer: ReturnType<typeof setTimeout> | undefined
  let probeTimer: ReturnType<typeof setTimeout> | undefined
  const origin = Symbol('connection')

  function connect(): void {
    clearTimeout(retryTimer)
    if (isClosed || socket !== undefined) return
    const opened = new WebSocket(url)
    opened.binaryType = 'arraybuffer'
    socket = opened
    opened.addEventListener('open', () => {
      if (socket !== opened) return
      isFirstTry = false
      heard()
      send(opened, (encoder) => {
        encoding.writeVarUint(encoder, messageTypes.sync)
        sync.writeSyncStep1(encoder, doc)
      })
      if (awareness.getLocalState() !== null) sendAwareness([doc.clientID])
    })
    opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (socket !== opened || !(data instanceof ArrayBuffer)) return
      heard()
      receive(opened, new Uint8Array(data))
    })
    opened.addEventListener('close', ({ code, reason }) => {
      if (socket === opened) lost(code, reason)
    })
  }

  function receive(from: WebSocket, frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    if (type === messageTypes.sync) receiveSync(from, decoder)
    else if (type === messageTypes.awareness)
      applyAwarenessUpdate(awareness, decoding.readVarUint8Array(decoder), origin)
    else if (type === messageTypes.ack) {
      acknowledged = decoding.readVarUint(decoder)
      events.onChange()
    } else if (type === messageTypes.nack) {
      decoding.readVarUint(decoder)
      refuse({ nack: decoding.readVarString(decoder) })
    } else if (type === messageTypes.welcome) {
      events.onWelcome({
        epoch: decoding.readVarUint(decoder),
        participantId: decoding.readVarString(decoder),
        role: decoding.readVarString(decoder),
      })
    } else if (type === messageTypes.audience) events.onAudience(decoding.readVarUint(decoder))
    else if (type === messageTypes.state) receiveState(decoding.readVarUint(decoder) === 0)
    else if (type === messageTypes.workshop)
      // Written by the server of this same version.
      events.onWorkshop(JSON.parse(decoding.readVarString(decoder)) as WorkshopParts)
    else if (type === messageTypes.takenBack) events.onTakenBack(readTakenBack(decoder))
  }

  // What was made until the server asks again goes with the answer to that.
  function receiveState(taking: boolean): void {
    isTaking = taking
    hasAnswered = false
    events.onChange()
  }

  function receiveSync(from: WebSocket, decoder: decoding.Decoder): void {
    const kind = decoding.readVarUint(decoder)
    const content = decoding.readVarUint8Array(decoder)
    if (kind === sync.messageYjsSyncStep1) {
      if (!canWrite) return
      hasAnswered = true
      sent += 1
      send(from, (encoder) => {
        encoding.writeVarUint(encoder, messageTypes.sync)
        sync.writeSyncStep2(encoder, doc, content)
      })
      events.onChange()
      return
    }
    Y.applyUpdate(doc, content, origin)
    if (kind !== sync.messageYjsSyncStep2 || isSynced) return
    isSynced = true
    failures = 0
    events.onSynced()
    events.onChange()
  }

  // Until the server's step 1 is answered nothing is sent: the answer will contain it all.
  function handleUpdate(update: Uint8Array, source: unknown): void {
    if (source === origin || !hasAnswered || socket?.readyState !== WebSocket.OPEN) return
    sent += 1
    send(socket, (encoder) => {
      encoding.writeVarUint(encoder, messageTypes.sync)
      if (update.length <= largestUpdateBytes) return sync.writeUpdate(encoder, update)
      // A whole file at once: only an answer to step 1 may be that large, and there it says the same.
      encoding.writeVarUint(encoder, sync.messageYjsSyncStep2)
      encoding.writeVarUint8Array(encoder, update)
    })
    events.onChange()
  }

  function handleAwareness(
    { added, updated, removed }: { added: number[]; updated: number[]; removed: number[] },
    source: unknown,
  ): void {
    if (source === origin) return
    if ([...added, ...updated, ...removed].includes(doc.clientID)) sendAwareness([doc.clientID])
  }

  function sendAwareness(clients: number[]): void {
    if (socket?.readyState !== WebSocket.OPEN || !canWrite) return
    send(socket, (encoder) => {
      encoding.writeVarUint(encoder, messageTypes.awareness)
      encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, clients))
    })
  }

  // The server says something at least every 10 s; a TCP connection may be dead long before the browser notices.
  function heard(): void {
    clearTimeout(silenceTimer)
    clearTimeout(probeTimer)
    silenceTimer = setTimeout(() => lost(), silenceMs)
    probeTimer = setTimeout(probe, probeMs)
  }

  function probe(): void {
    if (socket?.readyState === WebSocket.OPEN)
      send(socket, (encoder) => encoding.writeVarUint(encoder, messageTypes.queryAwareness))
  }

  function lost(code?: number, reason = ''): void {
    const old = socket
    isFirstTry = false
    drop()
    old?.close()
    if (code !== undefined && isFinalClose(code)) return refuse({ closeCode: code })
    events.onChange()
    if (isClosed) return
    // Neither all at once after a restart, whose server says when, nor in step ever after.
    const asked = code === closeCodes.restarting ? Number(reason) : 0
    const pause = Math.min(longestRetryMs, firstRetryMs * 2 ** failures) * (0.5 + Math.random())
    failures += 1
    retryTimer = setTimeout(connect, asked > 0 ? Math.min(asked, longestRetryMs) : pause)
  }

  function drop(): void {
    clearTimeout(silenceTimer)
    clearTimeout(probeTimer)
    socket = undefined
    isSynced = false
    isTaking = true
    hasAnswered = false
    sent = 0
    acknowledged = 0
  }

  function refuse(refusal: Parameters<ConnectionEvents['onRefused']>[0]): void {
    close()
    events.onRefused(refusal)
  }

  function handleReturn(): void {
    if (document.visibilityState === 'hidden' || socket !== undefined) return
    failures = 0
    connect()
  }

  function close(): void {
    isClosed = true
    clearTimeout(retryTimer)
    const old = socket
    drop()
    old?.close()
    doc.off('update', handleUpdate)
    awareness.off('update', handleAwareness)
    window.removeEventListener('online', handleReturn)
    document.removeEventListener('visibilitychange', handleReturn)
  }

  doc.on('update', handleUpdate)
  awareness.on('update', handleAwareness)
  window.addEventListener('online', handleReturn)
  document.addEventListener('visibilitychange', handleReturn)
  connect()

  return {
    isOnline: () => socket?.readyState === WebSocket.OPEN,
    isFirstTry: () => isFirstTry,
    isSynced: () => isSynced,
    isTaking: () => isTaking,
    isAcknowledged: () => isSynced && (!canWrite || hasAnswered) && acknowledged >= sent,
    close,
  }
}

function readTakenBack(decoder: decoding.Decoder): TakenBack {
  const rule = decoding.readVarString(decoder) as TakenBack['rule']
  const count = decoding.readVarUint(decoder)
  return { rule, records: Array.from({ length: count }, () => decoding.readVarString(decoder)) }
}

function send(socket: WebSocket, write: (encoder: encoding.Encoder) => void): void {
  const encoder = encoding.createEncoder()
  write(encoder)
  socket.send(encoding.toUint8Array(encoder))
}
