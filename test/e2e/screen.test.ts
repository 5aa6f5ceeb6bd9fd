import { loadImage, createCanvas } from '@napi-rs/canvas'
import type { Page } from 'playwright-core'
import { decodeQR } from 'qr/decode.js'
import { afterEach, describe, expect, it } from 'vitest'
import { pickLanguage } from '#shared/text/define.ts'
import { screenTexts } from '#shared/text/areas/screen.ts'
import { createBoard, readModel } from './board-page.ts'
import {
  aPhase,
  collect,
  en as phoneWords,
  cardOn,
  writeCard,
  PhoneRoom,
  Workshop,
} from './phone-workshop.ts'

const words = pickLanguage(screenTexts, 'en')
const beamer = { width: 1920, height: 1080 } as const
const oldBeamer = { width: 1024, height: 768 } as const
const patiently = { timeout: 20_000 }
const vote = aPhase('vote', 'vote', { dots: 3, minutes: 5 })

const room = new PhoneRoom()

/** What the browser had to say of the screens that were opened. */
const complaints: string[] = []
afterEach(() => expect(complaints.splice(0)).toEqual([]))

/** The screen as it is opened by a link for those who only look, or by the facilitator. */
async function openScreen(
  workshop: Workshop,
  size: { readonly width: number; readonly height: number } = beamer,
  role: 'viewer' | 'facilitator' = 'viewer',
): Promise<Page> {
  const page = await room.browser.person(size)
  page.on('console', (message) => {
    // A server that is gone is what some of these tests are about.
    const isOfNetwork = /WebSocket|ERR_CONNECTION|Failed to load/.test(message.text())
    if (message.type() === 'error' && !isOfNetwork) complaints.push(message.text())
  })
  await page.goto(workshop.board.links[role].url.replace('#', '/screen#'))
  await page.locator('main.screen').waitFor()
  return page
}

/** What a phone would read from the wall. */
async function readCode(page: Page): Promise<string> {
  const image = await loadImage(await page.screenshot())
  const { width, height } = image
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  return decodeQR({ width, height, data })
}

/** The smallest letters of what the room is meant to read, as a part of the screen's height. */
function smallestLetters(page: Page): Promise<number> {
  return page.evaluate(() => {
    const isForRoom = (element: Element) => element.closest('.screen-signs') === null
    const sizes = [...document.querySelectorAll('.screen *')]
      .filter((element) => isForRoom(element) && element.checkVisibility())
      .filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
        ),
      )
      .map((element) => {
        const drawing = element.closest('svg')
        const size = Number.parseFloat(getComputedStyle(element).fontSize)
        if (drawing === null) return size
        const { width, height } = drawing.viewBox.baseVal
        return size * Math.min(drawing.clientWidth / width, drawing.clientHeight / height)
      })
    return Math.min(...sizes) / innerHeight
  })
}

describe('the plenary screen', () => {
  it.each([beamer, oldBeamer])('tells a room at %o how to join', async (size) => {
    const workshop = await room.running()
    await workshop.go(null)
    const page = await openScreen(workshop, size)
    const { joinCode, url } = workshop.board
    expect(await readCode(page)).toBe(`${url}/j/${joinCode}`)
    await workshop.go('collect')
    await page.locator('.screen-corner .screen-square').waitFor()
    expect(await readCode(page)).toBe(`${url}/j/${joinCode}`)
    const box = await page.locator('.screen-square').boundingBox()
    expect((box?.height ?? 0) / size.height).toBeGreaterThanOrEqual(0.14)
    await page.getByText(`${joinCode.slice(0, 3)} ${joinCode.slice(3)}`).waitFor()
  })

  it('shows the cards of a phone, and says on the phone that it does', async () => {
    const workshop = await room.running()
    const page = await openScreen(workshop)
    const phone = await room.phone(workshop)
    await writeCard(phone, 'Streets where people greet')
    await page.locator('[data-card]', { hasText: 'Streets where people greet' }).waitFor()
    await cardOn(phone, 'Streets where people greet').getByText(phoneWords.onScreen).waitFor()
    await page.getByText(words.sent(1, 1)).waitFor()
  })

  it.each([beamer, oldBeamer])('has letters for the back row at %o', async (size) => {
    const long =
      'Neighbours of all ages who hardly knew each other cook, eat and laugh together every week'
    const workshop = await room.running([{ ...collect, minutes: 5 }, vote])
    const page = await openScreen(workshop, size)
    const phone = await room.phone(workshop)
    await writeCard(phone, long)
    await page.locator('[data-card]', { hasText: long }).waitFor()
    expect(await smallestLetters(page)).toBeGreaterThanOrEqual(1 / 40)
    await workshop.command({ type: 'set-spotlight', spotlight: { elementIds: ['b', 'c'] } })
    await page.locator('[data-layout=board]').waitFor()
    expect(await smallestLetters(page)).toBeGreaterThanOrEqual(1 / 40)
    await workshop.command({ type: 'set-screen', screen: { languages: ['nl', 'fr'] } })
    await workshop.go('vote')
    await page.getByText('Étape vote').first().waitFor()
    expect(await smallestLetters(page)).toBeGreaterThanOrEqual(1 / 40)
  })

  it('follows the spotlight, and takes a lens where its cards would be too small', async () => {
    const workshop = await room.running()
    const page = await openScreen(workshop)
    await workshop.command({ type: 'set-spotlight', spotlight: { elementIds: ['c'] } })
    await page.locator('[data-layout=board] [data-card=c]').waitFor()
    const area = { x: 0, y: 0, width: 4_000, height: 2_000 }
    await workshop.command({ type: 'set-spotlight', spotlight: { area, elementIds: [] } })
    await page.locator('[data-layout=lens] [data-card=c]').waitFor()
  })

  it('says what to do while there is no card yet', async () => {
    const board = await createBoard(room.server.url)
    const laneIds = (await readModel(board)).lanes.slice(0, 1).map(({ id }) => id)
    const workshop = new Workshop(board)
    await workshop.command({ type: 'set-agenda', phases: [{ ...collect, laneIds }], revision: 0 })
    await workshop.go(collect.id)
    const page = await openScreen(workshop)
    await page.getByText(words.writeNow).waitFor()
    await page.getByText(words.joined(0)).waitFor()
    const phone = await room.phone(workshop)
    await writeCard(phone, 'A van on Saturdays')
    await page.locator('[data-card]').getByText('A van on Saturdays').waitFor()
    expect(await page.getByText(words.writeNow).count()).toBe(0)
  })

  it.each([beamer, oldBeamer])(
    'leaves most of %o to the board under the longest questions in two languages',
    async (size) => {
      const question = `${'What has to change for whom, '.repeat(10).slice(0, 279)}?`
      const prompt = { nl: `${question.slice(0, 277)}nl?`, fr: `${question.slice(0, 277)}fr?` }
      const workshop = await room.running([{ ...collect, prompt }])
      await workshop.command({ type: 'set-screen', screen: { languages: ['nl', 'fr'] } })
      const page = await openScreen(workshop, size)
      await page.locator('.screen-banner[data-languages="2"]').waitFor()
      const banner = await page.locator('.screen-banner').boundingBox()
      expect((banner?.height ?? size.height) / size.height).toBeLessThan(1 / 3)
      expect(await smallestLetters(page)).toBeGreaterThanOrEqual(1 / 40)
    },
  )

  it('hides how dots fall until it is revealed, and tells ties', async () => {
    const workshop = await room.running([vote])
    const page = await openScreen(workshop)
    const phone = await room.phone(workshop)
    await phone
      .getByRole('button', { name: phoneWords.oneMore('Neighbours know each other') })
      .click()
    await phone
      .getByRole('button', { name: phoneWords.oneMore('More people cook fresh food') })
      .click()
    await page.getByText(words.voted(1, 1)).waitFor()
    expect(await page.locator('.screen-results').count()).toBe(0)
    const { id: roundId } = await workshop.round()
    await workshop.command({ type: 'reveal-votes', roundId, isRevealed: true })
    await page.locator('.screen-results').waitFor()
    expect(await page.locator('.screen-rank', { hasText: words.tie }).count()).toBe(2)
  })

  it('is led by a clicker where its facilitator has opened it, and by nobody else', async () => {
    const workshop = await room.running([collect, vote])
    const [own, other] = await Promise.all([
      openScreen(workshop, beamer, 'facilitator'),
      openScreen(workshop),
    ])
    await other.keyboard.press('PageDown')
    await own.keyboard.press('PageDown')
    await own.getByText('Part vote').first().waitFor()
    await other.getByText('Part vote').first().waitFor()
    await own.keyboard.press('b')
    await other.locator('[data-state=black]').waitFor()
    await own.keyboard.press('b')
    await other.locator('[data-state=board]').waitFor()
    await own.locator('[data-state=board]').waitFor()
    await other.keyboard.press('b')
    await other.locator('[data-state=black]').waitFor()
    expect(await own.locator('[data-state=black]').count()).toBe(0)
  })

  it('keeps what it shows while it is frozen, and goes on after', async () => {
    const workshop = await room.running([collect, vote])
    const page = await openScreen(workshop)
    await workshop.command({ type: 'set-screen', screen: { isFrozen: true } })
    await page.getByText(words.frozen).waitFor()
    const phone = await room.phone(workshop)
    await writeCard(phone, 'Not yet')
    await cardOn(phone, 'Not yet').getByText(phoneWords.onScreen).waitFor()
    await workshop.go('vote')
    expect(await page.getByText('Part collect').count()).toBe(1)
    expect(await page.locator('[data-card]', { hasText: 'Not yet' }).count()).toBe(0)
    await workshop.command({ type: 'set-screen', screen: { isFrozen: false } })
    await page.getByText('Part vote').first().waitFor()
    await page.locator('[data-card]', { hasText: 'Not yet' }).waitFor()
  })

  it('opened while it is frozen shows what is going on then', async () => {
    const workshop = await room.running([collect, vote])
    await workshop.command({ type: 'set-screen', screen: { isFrozen: true } })
    const page = await openScreen(workshop)
    await page.getByText('Part collect').waitFor()
    await workshop.go('vote')
    expect(await page.getByText('Part collect').count()).toBe(1)
  })

  it('keeps its last frame when the server dies, and comes back by itself', async () => {
    const workshop = await room.running()
    const page = await openScreen(workshop)
    await page.locator('[data-card=c]').waitFor()
    await room.server.kill()
    await page.locator('[data-sign=away]').waitFor({ timeout: 20_000 })
    await page.locator('[data-card=c]').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await room.server.start()
    await expect.poll(() => page.locator('[data-sign=away]').count(), patiently).toBe(0)
    await workshop.command({ type: 'set-screen', screen: { isBlack: true } })
    await page.locator('[data-state=black]').waitFor()
  })
})
