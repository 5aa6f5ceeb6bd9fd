import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { aModel } from '#test/support/change-model.ts'
import { closeCodes } from '#shared/sync/messages.ts'
import { startServer } from '#test/support/server.ts'
import { RawClient } from '#test/server/sync/raw-client.ts'
import { until } from '#test/server/sync/live-server.ts'
import { BoardPage, createBoard, readModel } from './board-page.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServer)

const model = aModel()
  .withLane('activities', 'activity')
  .withElement('a', 'activity', 'Teach', { laneId: 'activities', position: { x: 0, y: 0 } })
  .withElement('b', 'activity', 'Cook', { laneId: 'activities', position: { x: 0, y: 120 } })
  .build()

/** How many updates the server has refused because of what they say. */
async function refused(): Promise<number> {
  const metrics = await (await fetch(`${world.server.url}/metrics`)).text()
  expect(metrics).toContain('catena_updates_rejected_total')
  return Number(/^catena_updates_rejected_total{code="schema"} (\d+)/m.exec(metrics)?.[1] ?? 0)
}

it('[SYN71] [DOC30] a card deleted offline comes back with what somebody else made of it meanwhile', async () => {
  const board = await createBoard(world.server.url, { model })
  const one = await BoardPage.open(await world.browser.person(), board.links.editor.url)
  await one.savingIs('saved')
  const url = `${world.server.url.replace('http', 'ws')}/sync`
  const other = new RawClient(url, `token=${board.links.facilitator.token}&ack=1`, {}, board.id)
  await other.opened()
  other.ask()
  await until(() => other.doc.getMap('elements').has('b'), 'the board')

  // Deleted offline, while somebody else gives it another type: the undo of Yjs would bring it back without any.
  await one.page.context().setOffline(true)
  world.server.rooms.disconnect(
    board.id,
    ({ participantId }) => participantId !== other.welcome?.participantId,
    closeCodes.busy,
  )
  await one.savingIs('offline')
  await one.card('b').focus()
  await one.press('Delete')
  await one.card('b').waitFor({ state: 'detached' })
  const changed = other.change((doc) => {
    const card = doc.getMap<Y.Map<unknown>>('elements').get('b')
    card?.set('type', 'output')
  })
  other.sendSync(2, changed)
  await until(() => other.acks.at(-1) === 1, 'the type')
  await one.page.context().setOffline(false)
  await one.savingIs('saved')

  await one.card('a').focus()
  await one.press('Control+z')
  await one.press('n')
  await one.page.keyboard.type('Made at the same moment')
  await one.press('Enter')
  await one.cardWith('Made at the same moment').waitFor()
  await one.savingIs('saved')
  await expect
    .poll(async () => (await readModel(board)).elements.map(({ title }) => title['en']).toSorted())
    .toEqual(['Cook', 'Made at the same moment', 'Teach'])
  expect((await readModel(board)).elements.find(({ id }) => id === 'b')?.type).toBe('output')
  expect(await refused()).toBe(0)
  expect(await one.card('b').count()).toBe(1)
  other.close()
})
