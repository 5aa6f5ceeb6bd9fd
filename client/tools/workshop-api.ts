import type { Role } from '#shared/model/role.ts'
import type { Command } from '#shared/workshop/commands.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { readOfBoard, sendToBoard } from './ask-board.ts'

/** What facilitators ask of the server; whatever it refuses is thrown by `ask`, with words for it. */

export async function sendCommand(boardId: string, command: Command): Promise<void> {
  await sendToBoard(boardId, 'workshop/commands', command)
}

/** The workshop as it stands on the server. */
export async function readWorkshop(boardId: string): Promise<WorkshopParts> {
  const { view } = await readOfBoard<{ readonly view: WorkshopParts }>(boardId, 'workshop')
  return view
}

/** Somebody who came in, by whatever way. */
export interface Participant {
  readonly id: string
  /** Empty where none was given. */
  readonly name: string
  /** Null for somebody who lost access. */
  readonly role: Role | null
  readonly isConnected: boolean
  readonly cards: number
  readonly dots: number
  readonly isMuted: boolean
}

export async function listParticipants(boardId: string): Promise<readonly Participant[]> {
  const { participants } = await readOfBoard<{ readonly participants: readonly Participant[] }>(
    boardId,
    'participants',
  )
  return participants
}

/** How much was taken back. */
export interface TakenBack {
  readonly cards: number
  readonly dots: number
  readonly edits: number
}

/** Takes back everything that somebody did; the server saves a version before. */
export function undoParticipant(boardId: string, participantId: string): Promise<TakenBack> {
  return sendToBoard(boardId, `participants/${encodeURIComponent(participantId)}/undo`)
}

/** By which addresses this server is found on its networks. */
export async function listAddresses(boardId: string): Promise<readonly string[]> {
  const { addresses } = await readOfBoard<{ readonly addresses: readonly string[] }>(
    boardId,
    'addresses',
  )
  return addresses
}
