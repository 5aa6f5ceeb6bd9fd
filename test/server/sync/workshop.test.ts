import { expect, it } from 'vitest'
import { addElement, boardId, startLiveServer, until, type LiveServer } from './live-server.ts'
import { StagedWorkshop } from './board-workshop.ts'
import { RawClient } from './raw-client.ts'

async function join(live: LiveServer, query: string): Promise<RawClient> {
  const client = await new RawClient(live.url, query).opened()
  client.ask()
  await until(() => client.updates.length > 0, 'the board')
  return client
}

const screen = {
  isBlack: false,
  isFrozen: false,
  showsCode: true,
  languages: [],
  address: '',
}
const agenda = {
  revision: 1,
  phases: [],
  runningId: null,
  revealedPhaseIds: [],
  mutedIds: [],
}

it('[SYN100] tells whoever comes in all that is for them, after the welcome, then what changes', async () => {
  const workshop = new StagedWorkshop({ right: 'arrange' })
  workshop.tell({ screen, agenda })
  const server = await startLiveServer({ workshop })
  const editor = await join(server, 'token=editor:an&ack=1')
  const viewer = await join(server, 'token=viewer:vic&ack=1')
  await until(() => editor.workshop.length + viewer.workshop.length === 2, 'all parts')
  expect(editor.heard[0]).toBe(66)
  expect(editor.workshop[0]).toMatchObject({ screen, agenda, canvas: { right: 'arrange' } })
  expect(viewer.workshop[0]).toMatchObject({ screen, canvas: { right: 'arrange' } })
  expect(viewer.workshop[0]).not.toHaveProperty('agenda')

  workshop.tell({ agenda: { ...agenda, revision: 2 } })
  workshop.tell({ screen: { ...screen, isBlack: true } })
  await until(() => editor.workshop.length === 3 && viewer.workshop.length === 2, 'changes')
  expect(editor.workshop[1]).toEqual({ agenda: { ...agenda, revision: 2 } })
  expect(viewer.workshop[1]).toEqual({ screen: { ...screen, isBlack: true } })
})

it('[SYN100] what changes while somebody is on the way in is in what they are told first', async () => {
  const workshop = new StagedWorkshop()
  workshop.tell({ screen })
  const read = Promise.withResolvers<void>()
  let isAsked = false
  const { viewFor } = workshop
  workshop.viewFor = async (...asked) => {
    isAsked = true
    const view = await viewFor.apply(workshop, asked)
    await read.promise
    return view
  }
  const server = await startLiveServer({ workshop })
  const editor = await join(server, 'token=editor:an&ack=1')
  await until(() => isAsked, 'asked')
  workshop.tell({ screen: { ...screen, isFrozen: true } })
  const late = await join(server, 'token=editor:bo&ack=1')
  read.resolve()
  await until(() => editor.workshop.length > 0 && late.workshop.length > 0, 'all parts')
  for (const { workshop: told } of [editor, late])
    expect(told).toEqual([expect.objectContaining({ screen: { ...screen, isFrozen: true } })])
})

it('[SYN100] stock clients hear nothing of it, and a board without a workshop says nothing', async () => {
  const workshop = new StagedWorkshop({ right: 'arrange' })
  let server = await startLiveServer({ workshop })
  const stock = await join(server, 'token=editor:an')
  const told = await join(server, 'token=editor:bo&ack=1')
  await until(() => told.workshop.length > 0, 'all parts')
  workshop.tell({ screen })
  await until(() => told.workshop.length === 2, 'the change')
  expect(stock.heard.filter((type) => type > 3)).toEqual([])
  await server.close()
  expect(workshop.listeners).toBe(0)

  server = await startLiveServer()
  const alone = await join(server, 'token=editor:an&ack=1')
  alone.sendSync(
    2,
    alone.change((doc) => addElement(doc, 'A card')),
  )
  await until(() => alone.acks.at(-1) === 1, 'on disk')
  expect(alone.workshop).toEqual([])
})

it('[SYN101] knows what may be changed before it judges the first edit', async () => {
  const workshop = new StagedWorkshop({ right: 'none' })
  const rules = Promise.withResolvers<void>()
  const { rulesOf } = workshop
  workshop.rulesOf = async () => {
    const before = await rulesOf.apply(workshop)
    await rules.promise
    return before
  }
  const server = await startLiveServer({ workshop })
  const editor = new RawClient(server.url, 'token=editor:an&ack=1')
  // Locked when it was asked for, unlocked while it was being told: what came last holds.
  workshop.allow({ right: 'link' })
  rules.resolve()
  await editor.opened()
  editor.ask()
  editor.sendSync(
    2,
    editor.change((doc) => addElement(doc, 'Not now')),
  )
  await until(() => editor.takenBack.length > 0, 'taken back')
  expect(editor.takenBack).toEqual(['link'])
  expect((await server.rooms.readModel(boardId)).model.elements).toEqual([])
})
