import { randomUUID } from 'node:crypto'
import { pause } from '../../sync/load/pauses.ts'
import { NoAnswer } from './http.ts'
import type { Phone } from './phone.ts'

export const vandalWords = 'Vandals were here'

const texts = [
  vandalWords,
  `${vandalWords} ${'🔥'.repeat(40)}`,
  `${vandalWords} <script>document.title = 'gone'</script>`,
  `${vandalWords} ${'long '.repeat(2_000)}`,
  `${vandalWords} \u202e\u0000\u200b`,
]
/** Beyond what a command may have; made once, or the load would be busy with it. */
const hugeBody = Buffer.from(JSON.stringify({ text: 'x'.repeat(3_000_000) }))
const longBody = { text: 'x'.repeat(10_000) }
/** A phone has no more connections to a server than this at a time. */
const together = 3

/** Somebody who sends as fast as a phone can whatever may do harm, until told to end. */
export async function vandalise(
  phone: Phone,
  stolenKeys: readonly string[],
  isOver: () => boolean,
): Promise<ReadonlyMap<number, number>> {
  const answers = new Map<number, number>()
  // Each in an order of its own.
  let turn = phone.index * 7
  const act = async (): Promise<void> => {
    while (!isOver()) {
      turn += 1
      const status = await attack(phone, stolenKeys, turn)
      answers.set(status, (answers.get(status) ?? 0) + 1)
      // A phone, not a botnet: some ten requests a second on each connection.
      await pause(100)
    }
  }
  await Promise.all(Array.from({ length: together }, act))
  return answers
}

async function attack(phone: Phone, stolenKeys: readonly string[], turn: number): Promise<number> {
  const stolen = stolenKeys[turn % stolenKeys.length] ?? ''
  const post = (resource: string, body: unknown, key: string = randomUUID()) =>
    phone.ask(resource, { method: 'POST', body, headers: { 'Idempotency-Key': key } })
  const ways = [
    () => post('contributions', { text: texts[turn % texts.length] ?? vandalWords }),
    () => post('contributions', { text: vandalWords }, stolen),
    () => post('votes', { elementId: 'outcome-0', dots: 1_000 }),
    () => post('contributions', turn % 60 === 3 ? hugeBody : longBody),
    () => post('workshop/commands', { type: 'lock-board', isLocked: true }),
    () => phone.ask('workshop'),
  ]
  const act = ways[turn % ways.length]
  try {
    return act === undefined ? 0 : (await act()).status
  } catch (error) {
    // A server may well hang up on such bodies.
    if (error instanceof NoAnswer) return 0
    throw error
  }
}

/** Puts all its dots on many cards in the same moment, as from as many tabs. */
export async function overspend(phone: Phone, ids: readonly string[], dots: number): Promise<void> {
  const votes = ids.map((elementId) =>
    phone.ask('votes', {
      method: 'POST',
      body: { elementId, dots },
      headers: { 'Idempotency-Key': randomUUID() },
    }),
  )
  await Promise.allSettled(votes)
}
