import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#shared/model/language.ts'
import { pickLanguage } from '#shared/text/define.ts'
import { phoneTexts } from '#shared/text/areas/phone.ts'
import { openBrowser, type TestBrowser } from '#test/support/browser.ts'
import { startServerProcess, type ServerProcess } from '#test/support/server-process.ts'
import { aPhase, Workshop, writeCard } from './phone-workshop.ts'

let server: ServerProcess
let browser: TestBrowser

beforeAll(async () => {
  server = await startServerProcess()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

const en = pickLanguage(phoneTexts, 'en')
const fallbacks = { timeout: 20_000 }
const collect = aPhase('collect', 'collect', {
  prompt: { nl: 'Wat moet er veranderen?', fr: 'Que doit-il changer ?', en: 'What has to change?' },
})

const phoneSized = { width: 390, height: 844, hasTouch: true } as const

async function aPhone(workshop: Workshop, language: 'nl' | 'fr' | 'en' = 'en'): Promise<Page> {
  const phone = await browser.person({ ...phoneSized, language })
  await workshop.join(phone)
  await phone.locator('h1').waitFor()
  return phone
}

function cardOn(phone: Page, text: string) {
  return phone.locator('.own-cards li').filter({ hasText: text })
}

async function running(phases = [collect], to = phases[0]?.id ?? null): Promise<Workshop> {
  const workshop = await Workshop.start(server.url, phases)
  await workshop.go(to)
  return workshop
}

/** A slow mobile network: 1.6 Mbit/s, 150 ms. Answers what all that came weighed. */
async function throttle(phone: Page): Promise<() => number> {
  const devtools = await phone.context().newCDPSession(phone)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  })
  let bytes = 0
  devtools.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength))
  devtools.on('Network.responseReceived', ({ response }) => (bytes += response.encodedDataLength))
  return () => bytes
}

describe('coming in', () => {
  it('has its first card with the server two seconds after it was opened, on a slow network and within 80 kB', async () => {
    const workshop = await running()
    const phones = await Promise.all([1, 2, 3].map(() => browser.person(phoneSized)))
    const seconds: number[] = []
    const weights: number[] = []
    for (const [index, phone] of phones.entries()) {
      const weigh = await throttle(phone)
      const begin = Date.now()
      await phone.goto(`${server.url}/j/${workshop.board.joinCode}`, { waitUntil: 'commit' })
      await phone.locator('textarea').fill(`From phone ${index}`)
      await phone.locator('.main-action').click()
      await cardOn(phone, `From phone ${index}`)
        .getByText(/Received|On the screen/)
        .waitFor()
      seconds.push((Date.now() - begin) / 1000)
      weights.push(weigh())
    }
    console.log('first card after', seconds, 's; bytes', weights)
    expect(Math.max(...weights)).toBeLessThan(80_000)
    // Two seconds on a machine of its own; here others work too.
    expect(Math.min(...seconds)).toBeLessThan(3)
    await expect.poll(() => workshop.titles(), fallbacks).toContain('From phone 2')
    expect(await workshop.sent()).toHaveLength(3)
  })

  it('takes a code however it is typed, and says when it is a wrong one', async () => {
    const workshop = await running()
    const phone = await browser.person(phoneSized)
    await phone.goto(`${server.url}/j`)
    await phone.getByLabel('Code', { exact: false }).first().fill('hello')
    await phone.keyboard.press('Enter')
    await phone.getByText(en.codeWrong).waitFor()
    await phone.locator('input.code').fill('ZZZZZZ')
    await phone.keyboard.press('Enter')
    await phone.getByText('This code does not work.').waitFor()
    const { joinCode } = workshop.board
    await phone
      .locator('input.code')
      .fill(` ${joinCode.slice(0, 3).toLowerCase()} ${joinCode.slice(3)}`)
    await phone.locator('input[autocomplete=name]').fill('Sofie')
    await phone.keyboard.press('Enter')
    await phone.locator('textarea').waitFor()
    expect(new URL(phone.url()).pathname).toBe(`/j/${joinCode}`)
    await phone.getByText(en.asName('Sofie')).waitFor()

    // Next time it is one tap.
    await phone.goto(`${server.url}/j`)
    await phone.getByRole('button', { name: 'Buurtkeuken' }).click()
    await phone.locator('textarea').waitFor()
  })

  it('leads who may only contribute from the board to the page for phones', async () => {
    const workshop = await running()
    const phone = await browser.person(phoneSized)
    await phone.goto(workshop.board.links.contributor.url)
    await phone.locator('textarea').waitFor()
    await writeCard(phone, 'By a link')
    await cardOn(phone, 'By a link').getByText(en.onScreen).waitFor()
  })

  it('speaks the language of the browser, and another when asked', async () => {
    const workshop = await running()
    const phone = await aPhone(workshop, 'fr')
    await phone.getByRole('heading', { name: /Que doit-il changer/ }).waitFor()
    await phone.getByRole('button', { name: 'NL' }).click()
    await phone.getByRole('heading', { name: 'Wat moet er veranderen?' }).waitFor()
    expect(await phone.locator('html').getAttribute('lang')).toBe('nl')
    await phone.reload()
    await phone.getByRole('heading', { name: 'Wat moet er veranderen?' }).waitFor()
  })
})

describe('a bad network', () => {
  it('keeps a card in airplane mode, also when the page is closed meanwhile, and sends it once', async () => {
    const workshop = await running()
    const phone = await aPhone(workshop)
    await phone.locator('textarea').waitFor()
    const context = phone.context()
    await context.setOffline(true)
    await phone.getByText(en.offline).first().waitFor()
    await writeCard(phone, 'Written in the tunnel')
    await cardOn(phone, 'Written in the tunnel').getByText(en.sentLater).waitFor()
    await phone.close()
    await context.setOffline(false)
    const again = await context.newPage()
    await workshop.join(again)
    await cardOn(again, 'Written in the tunnel').getByText(en.onScreen).waitFor()
    expect((await workshop.sent()).map(({ text }) => text)).toEqual(['Written in the tunnel'])
    await again.reload()
    await cardOn(again, 'Written in the tunnel').getByText(en.onScreen).waitFor()
    expect(await workshop.sent()).toHaveLength(1)
  })

  it('stores a card once whose answer was lost, whichever of two tabs sends it again', async () => {
    const workshop = await running()
    const phone = await aPhone(workshop)
    await phone.locator('textarea').waitFor()
    const other = await phone.context().newPage()
    await workshop.join(other)
    await other.locator('textarea').waitFor()
    let lost = 0
    await phone.context().route('**/contributions', async (route) => {
      if (route.request().method() !== 'POST' || lost >= 2) return route.continue()
      lost += 1
      await route.fetch()
      await route.abort('connectionreset')
    })
    await writeCard(phone, 'Sent and sent again')
    await cardOn(phone, 'Sent and sent again').getByText(en.onScreen).waitFor()
    await cardOn(other, 'Sent and sent again').getByText(en.onScreen).waitFor()
    await expect.poll(() => phone.locator('.own-cards li').count(), fallbacks).toBe(1)
    expect(lost).toBe(2)
    expect(await workshop.sent()).toHaveLength(1)
  })

  it('goes on by itself when the server was killed and started again', async () => {
    const workshop = await running()
    const phone = await aPhone(workshop)
    await phone.locator('textarea').waitFor()
    await server.kill()
    await writeCard(phone, 'While the server was gone')
    await phone.getByText(en.offline).first().waitFor()
    await server.start()
    await cardOn(phone, 'While the server was gone').getByText(en.onScreen).waitFor()
    await expect.poll(() => phone.getByText(en.offline).count(), fallbacks).toBe(0)
    expect(await workshop.sent()).toHaveLength(1)
    // And hears of the next step.
    await workshop.go(null)
    await phone.getByRole('heading', { name: en.endedTitle }).waitFor()
  })

  it('follows the workshop where events do not come through', async () => {
    const workshop = await running()
    const phone = await browser.person(phoneSized)
    await phone.route('**/events', (route) => route.abort())
    await workshop.join(phone)
    await phone.locator('textarea').waitFor()
    await workshop.go(null)
    await phone.getByRole('heading', { name: en.endedTitle }).waitFor()
  })
})

describe('writing', () => {
  it('changes and withdraws a card while the part goes on', async () => {
    const workshop = await running()
    const phone = await aPhone(workshop)
    await writeCard(phone, 'Neighbors met')
    await cardOn(phone, 'Neighbors met').getByText(en.onScreen).waitFor()
    await cardOn(phone, 'Neighbors met').getByRole('button', { name: en.edit }).click()
    await phone.locator('.own-cards textarea').fill('Neighbours meet')
    await phone.locator('.own-cards .strong').click()
    await expect.poll(() => workshop.titles(), fallbacks).toContain('Neighbours meet')
    await cardOn(phone, 'Neighbours meet').getByRole('button', { name: en.withdraw }).click()
    await expect.poll(() => phone.locator('.own-cards li').count(), fallbacks).toBe(0)
    await expect.poll(() => workshop.titles(), fallbacks).not.toContain('Neighbours meet')
  })

  it('keeps what was not sent when the part ends, and what a part refuses', async () => {
    const second = aPhase('more', 'collect', { maxCards: 1 })
    const workshop = await running([collect, second])
    const phone = await aPhone(workshop)
    await phone.locator('textarea').fill('Almost ready')
    await workshop.go('more')
    const kept = cardOn(phone, 'Almost ready')
    await kept.getByText(en.phaseEnded).waitFor()
    expect(await phone.locator('textarea').inputValue()).toBe('')
    await kept.getByRole('button', { name: en.sendAgain }).click()
    await cardOn(phone, 'Almost ready').getByText(en.onScreen).waitFor()
    await phone.getByText(en.enoughCards(1)).waitFor()
    expect(await workshop.sent()).toHaveLength(1)
  })

  it('shows what waits for approval, what is private and what was merged away', async () => {
    const approved = aPhase('approved', 'collect', { needsApproval: true })
    const secret = aPhase('secret', 'private')
    const workshop = await running([approved, secret])
    const phone = await aPhone(workshop)
    await writeCard(phone, 'May I')
    await cardOn(phone, 'May I').getByText(en.waitingForApproval).waitFor()
    await workshop.go('secret')
    await phone.getByText(en.privateNote).waitFor()
    await writeCard(phone, 'Just between us')
    await cardOn(phone, 'Just between us').getByText(en.receivedPrivate).waitFor()
    expect(await workshop.titles()).not.toContain('Just between us')
    await workshop.command({ type: 'reveal', phaseId: 'secret', names: 'kept' })
    await cardOn(phone, 'Just between us').getByText(en.onScreen).waitFor()
  })

  it('lets a phone choose the lane where it may', async () => {
    const free = aPhase('free', 'collect', { laneIds: [], choosesLane: true })
    const workshop = await running([free])
    const phone = await aPhone(workshop)
    await phone.getByRole('radio').last().check()
    await writeCard(phone, 'In the right place')
    await cardOn(phone, 'In the right place').getByText(en.onScreen).waitFor()
  })
})

describe('dots and answers', () => {
  const vote = aPhase('vote', 'vote', { dots: 2 })

  it('spreads dots in an order of its own, keeps them through a reload, and shows how all fell', async () => {
    const workshop = await running([vote])
    const phones = await Promise.all([1, 2, 3].map(() => aPhone(workshop)))
    for (const phone of phones) {
      const more = phone.getByRole('button', { name: en.oneMore('Neighbours know each other') })
      await more.click()
      await more.click()
      // No dots left: nothing happens.
      await more.press('Enter')
      await phone.getByText(en.votesSaved).waitFor()
      await phone.getByText(en.dotsLeft(0)).waitFor()
    }
    const [first] = phones
    if (first === undefined) throw new Error('no phone')
    const order = await first.locator('.ballot li > p').allTextContents()
    await first.reload()
    await first.getByText(en.dotsLeft(0)).waitFor()
    expect(await first.locator('.ballot li > p').allTextContents()).toEqual(order)
    await first.getByRole('button', { name: en.oneLess('Neighbours know each other') }).click()
    await first.getByText(en.votesSaved).waitFor()
    const { id, voters } = await workshop.round()
    expect(voters).toBe(3)
    await workshop.command({ type: 'reveal-votes', roundId: id, isRevealed: true })
    for (const phone of phones)
      await phone.locator('.results').getByText(en.resultDots(5)).waitFor()
  })

  it('counts the dots of a phone once that was cut off in the middle of a vote', async () => {
    const workshop = await running([vote])
    const phone = await aPhone(workshop)
    const more = phone.getByRole('button', { name: en.oneMore('More people cook fresh food') })
    await more.click()
    await phone.getByText(en.votesSaved).waitFor()
    await server.kill()
    await more.click()
    await server.start()
    await phone.getByText(en.votesSaved).waitFor({ timeout: 20_000 })
    const { id } = await workshop.round()
    await workshop.command({ type: 'reveal-votes', roundId: id, isRevealed: true })
    await phone.locator('.results').getByText(en.resultDots(2)).waitFor()
  })

  it('takes one answer about a card, the last one', async () => {
    const rate = aPhase('rate', 'rate', { target: { kind: 'element', ref: 'b' } })
    const workshop = await running([rate])
    const phone = await aPhone(workshop)
    await phone.getByText('Neighbours know each other').waitFor()
    await phone.getByRole('radio', { name: '4' }).check()
    await phone.getByText(en.ratingReceived).waitFor()
    await phone.getByRole('radio', { name: '2' }).check()
    await phone.getByText(en.ratingReceived).waitFor()
    await phone.reload()
    await expect
      .poll(() => phone.getByRole('radio', { name: '2' }).isChecked(), fallbacks)
      .toBe(true)
    await workshop.command({ type: 'reveal-ratings', phaseId: 'rate', isRevealed: true })
    await phone.getByText(en.answers(1)).waitFor()
    expect(await phone.getByText(en.answers(1)).count()).toBe(1)
  })
})

describe.each(languages)('in %s', (language) => {
  it('every screen is clean for axe and fits 320 pixels, at twice the size of letters too', async () => {
    const texts = pickLanguage(phoneTexts, language)
    const vote = aPhase('vote', 'vote')
    const rate = aPhase('rate', 'rate', { target: { kind: 'element', ref: 'b' } })
    const look = aPhase('look', 'talk')
    const free = { ...collect, laneIds: [], choosesLane: true, minutes: 5 }
    const workshop = await Workshop.start(server.url, [free, vote, rate, look])
    const phone = await browser.person({ ...phoneSized, language })
    const isFine = async () => {
      const { violations } = await new AxeBuilder({ page: phone }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      await phone.setViewportSize({ width: 320, height: 640 })
      for (const size of ['', '225%']) {
        await phone.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize
        }, size)
        expect(
          await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          `${size} ${await phone.locator('main').textContent()}`,
        ).toBeLessThanOrEqual(0)
      }
      await phone.evaluate(() => document.documentElement.removeAttribute('style'))
      await phone.setViewportSize({ width: 390, height: 844 })
    }
    await phone.goto(`${server.url}/j`)
    await phone.getByRole('heading', { name: texts.joinTitle }).waitFor()
    await isFine()
    await workshop.join(phone)
    await phone.getByRole('heading', { name: texts.waitingTitle }).waitFor()
    await isFine()
    await workshop.go('collect')
    await writeCard(phone, 'Een kaart met een lang-samengesteld-woordenboekwoord erin')
    await phone.locator('.own-cards').getByText(texts.onScreen).waitFor()
    await isFine()
    await workshop.go('vote')
    await phone.locator('.ballot').waitFor()
    await isFine()
    await workshop.go('rate')
    await phone.getByRole('radio').first().waitFor()
    await isFine()
    await workshop.go('look')
    await phone.getByText(texts.lookUp).waitFor()
    await isFine()
  })
})
