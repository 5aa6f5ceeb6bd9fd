import { ask } from '#client/app/request.ts'
import type { Role } from '#shared/model/role.ts'
import type { Command } from '#shared/workshop/commands.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'

/** What facilitators ask of the server; whatever it refuses is thrown by `ask`, with words for it. */

export async function sendCommand(boardId: string, command: Command): Promise<void> {
  await ask(`${pathOf(boardId)}/workshop/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(command),
  })
}

/** The workshop as it stands on the server. */
export async function readWorkshop(boardId: string): Promise<WorkshopParts> {
  const { view } = await answerOf<{ readonly view: WorkshopParts }>(`${pathOf(boardId)}/workshop`)
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
  const { participants } = await answerOf<{ readonly participants: readonly Participant[] }>(
    `${pathOf(boardId)}/participants`,
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
  const path = `${pathOf(boardId)}/participants/${encodeURIComponent(participantId)}/undo`
  return answerOf(path, { method: 'POST' })
}

/** By which addresses this server is found on its networks. */
export async function listAddresses(boardId: string): Promise<readonly string[]> {
  const { addresses } = await answerOf<{ readonly addresses: readonly string[] }>(
    `${pathOf(boardId)}/addresses`,
  )
  return addresses
}

function pathOf(boardId: string): string {
  return `/api/boards/${encodeURIComponent(boardId)}`
}

async function answerOf<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  // The server's own tests hold it to these shapes.
  return (await ask(path, init)).json() as Promise<Answer>
}
