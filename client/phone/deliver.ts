import { askServer, type Answer } from './ask-server.ts'
import type { Queued } from './outbox.ts'

/** One request of the contract for each kind of sending. */
export function deliver(boardId: string, { key, sending }: Queued): Promise<Answer> {
  const path = `/api/boards/${encodeURIComponent(boardId)}`
  const post = (resource: string, body: unknown) =>
    askServer(`${path}/${resource}`, { method: 'POST', body, idempotencyKey: key })
  switch (sending.kind) {
    case 'card': {
      const { text, laneId, phaseId, language } = sending
      return post('contributions', {
        text,
        phase: phaseId,
        ...(laneId === null ? {} : { lane: laneId }),
        ...(language === undefined ? {} : { language }),
      })
    }
    case 'vote': {
      const { elementId, dots, roundId } = sending
      return post('votes', { elementId, dots, round: roundId })
    }
    case 'rating':
      return post('ratings', { value: sending.value, phase: sending.phaseId })
    case 'change':
      return askServer(`${path}/contributions/${encodeURIComponent(sending.contributionId)}`, {
        method: 'PATCH',
        body: { text: sending.text },
      })
    case 'withdrawal':
      return askServer(`${path}/contributions/${encodeURIComponent(sending.contributionId)}`, {
        method: 'DELETE',
      })
  }
}
