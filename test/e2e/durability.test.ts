import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { aModel } from '#test/support/change-model.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import { BoardPage, createBoard, readModel } from './board-page.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServerProcess)

const model = aModel()
  .withLane('activities', 'activity')
  .withLane('outputs', 'output')
  .withElement('a', 'activity', 'Teach', { laneId: 'activities', position: { x: 0, y: 0 } })
  .withElement('b', 'output', 'Lessons', { laneId: 'outputs', position: { x: 0, y: 0 } })
  .build()

async function addCard(board: BoardPage, beside: string, title: string): Promise<void> {
  await board.card(beside).focus()
  await board.press('n')
  await board.page.keyboard.type(title)
  await board.press('Enter')
}

describe('nothing is ever lost', () => {
  it('merges what both did while the network was away', async () => {
    const board = await createBoard(world.server.url, { model })
    const one = await BoardPage.open(await world.browser.person(), board.links.editor.url)
    const other = await BoardPage.open(await world.browser.person(), board.links.editor.url)
    await other.card('a').waitFor()
    await one.savingIs('saved')
    // Sockets that are open stay open in an offline page: the server's end is cut as a dead network would.
    await world.server.kill()
    await one.savingIs('offline')
    await addCard(one, 'a', 'Made offline by one')
    await addCard(other, 'b', 'Made offline by other')
    await world.server.start()
    for (const person of [one, other]) {
      await person.savingIs('saved')
      await person.cardWith('Made offline by one').waitFor()
      await person.cardWith('Made offline by other').waitFor()
    }
    expect((await readModel(board)).elements).toHaveLength(4)
  })

  it('has everything that anybody saw after the server was killed and started again', async () => {
    const board = await createBoard(world.server.url, { model })
    const one = await BoardPage.open(await world.browser.person(), board.links.editor.url)
    const other = await BoardPage.open(await world.browser.person(), board.links.viewer.url)
    await other.card('a').waitFor()
    await addCard(one, 'a', 'Seen by the other')
    await other.cardWith('Seen by the other').waitFor()
    await world.server.kill()
    await Promise.all([one.page.close(), other.page.close()])
    await world.server.start()
    const later = await BoardPage.open(await world.browser.person(), board.links.viewer.url)
    await later.cardWith('Seen by the other').waitFor()
  })

  it('finds the edits of a tab that was killed offline, to the last letter, and sends them', async () => {
    const board = await createBoard(world.server.url, { model })
    const page = await world.browser.person()
    const one = await BoardPage.open(page, board.links.editor.url)
    await one.savingIs('saved')
    await world.server.kill()
    await one.savingIs('offline')
    await addCard(one, 'a', 'Written before the crash')
    await one.isOnDevice()
    await one.cardWith('Written before').focus()
    await one.press('Enter')
    const last = '!'.repeat(100)
    await page.evaluate((letters) => {
      for (const letter of letters) document.execCommand('insertText', false, letter)
    }, last)
    const context = page.context()
    await Promise.allSettled([page.goto('chrome://crash', { timeout: 3000 })])
    await world.server.start()
    expect((await readModel(board)).elements).toHaveLength(2)
    const again = await BoardPage.open(await context.newPage(), `${world.server.url}/b/${board.id}`)
    await again.cardWith('Written before').waitFor()
    await again.savingIs('saved')
    const titles = (await readModel(board)).elements.map(({ title }) => title['en'])
    expect(titles).toEqual(expect.arrayContaining([`Written before the crash${last}`]))
    expect(titles).toHaveLength(3)
  })

  it('says so when a link is revoked, and gives what can not be sent any more as a file', async () => {
    const board = await createBoard(world.server.url, { model })
    const one = await BoardPage.open(await world.browser.person(), board.links.editor.url)
    await one.savingIs('saved')
    await world.server.kill()
    await one.savingIs('offline')
    await addCard(one, 'a', 'Too late')
    await world.server.elsewhere(async (url) => {
      const headers = { authorization: `Bearer ${board.links.facilitator.token}` }
      const listed = await fetch(`${url}/api/boards/${board.id}/links`, { headers })
      const { links } = (await listed.json()) as { links: { id: string; role: string }[] }
      const editor = links.find(({ role }) => role === 'editor')
      const revoked = await fetch(`${url}/api/boards/${board.id}/links/${editor?.id}`, {
        method: 'DELETE',
        headers,
      })
      expect(revoked.ok).toBe(true)
    })
    await world.server.start()
    await one.savingIs('refused')
    const [download] = await Promise.all([
      one.page.waitForEvent('download'),
      one.page
        .getByRole('button', { name: /download/i })
        .first()
        .click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const kept = JSON.parse(Buffer.concat(chunks).toString()) as typeof model
    expect(kept.elements.map(({ title }) => title['en'])).toContain('Too late')
    expect(
      (await readModel({ ...board, links: { ...board.links, editor: board.links.viewer } }))
        .elements,
    ).toHaveLength(2)
  })

  it('notices within seconds that the other end has fallen silent, and is back when it speaks', async () => {
    const board = await createBoard(world.server.url, { model })
    const one = await BoardPage.open(await world.browser.person(), board.links.editor.url)
    await one.savingIs('saved')
    process.kill(world.server.pid(), 'SIGSTOP')
    try {
      await addCard(one, 'a', 'Said into silence')
      await one.savingIs('offline')
    } finally {
      process.kill(world.server.pid(), 'SIGCONT')
    }
    await one.savingIs('saved')
    expect((await readModel(board)).elements).toHaveLength(3)
  })

  it('makes the edits of a retired epoch again in the new one', async () => {
    const board = await createBoard(world.server.url, { model })
    const one = await BoardPage.open(await world.browser.person(), board.links.editor.url)
    await one.savingIs('saved')
    await world.server.kill()
    await one.savingIs('offline')
    await addCard(one, 'a', 'From the old epoch')
    const database = new DatabaseSync(join(world.server.folder, 'catena.db'))
    database.prepare('UPDATE boards SET epoch = epoch + 1 WHERE id = ?').run(board.id)
    database.close()
    await world.server.start()
    await one.savingIs('saved')
    await one.cardWith('From the old epoch').waitFor()
    await expect.poll(async () => (await readModel(board)).elements.length).toBe(3)
  })
})
