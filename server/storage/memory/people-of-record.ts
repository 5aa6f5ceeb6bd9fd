import type { NewParticipant, Participant } from '../storage.ts'
import type { BoardRecord } from './board-record.ts'
import { eraseContributions } from './workshop-of-record.ts'

export function findOrAdd(
  { participants, cameAt }: BoardRecord,
  { id, boardId, key, name, createdAt }: NewParticipant,
): Participant {
  const known = participants.get(key)
  if (known !== undefined) return known
  const participant = { id, boardId, name, number: participants.size + 1 }
  participants.set(key, participant)
  cameAt.set(id, createdAt)
  return participant
}

export function eraseParticipant(
  record: BoardRecord,
  participantId: string,
): { readonly versions: number } {
  const { participants, grants, cameAt, versions } = record
  const known = [...participants].find(([, { id }]) => id === participantId)
  if (known !== undefined) {
    const [key, participant] = known
    participants.delete(key)
    participants.set(`erased-${participantId}`, { ...participant, name: '' })
    const since = cameAt.get(participantId) ?? 0
    record.versions = versions.filter(({ createdAt }) => createdAt < since)
  }
  eraseContributions(record, participantId)
  for (const [key, grant] of grants) if (grant.participantId === participantId) grants.delete(key)
  return { versions: versions.length - record.versions.length }
}
