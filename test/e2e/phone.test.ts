import { describe, expect, it } from 'vitest'
import { languages } from '#shared/model/language.ts'
import { pickLanguage } from '#shared/text/define.ts'
import { phoneTexts } from '#shared/text/areas/phone.ts'
import { findBarriers } from './find-barriers.ts'
import {
  aPhase,
  cardOn,
  collect,
  en,
  phoneSized,
  Workshop,
  writeCard,
  PhoneRoom,
} from './phone-workshop.ts'

const room = new PhoneRoom()

/** What may take longer than a moment on a busy machine. */
const patiently = { timeout: 20_000 }

describe('writing', () => {
  it('changes and withdraws a card while the part goes on', async () => {
    const workshop = await room.running()
    const phone = await room.phone(workshop)
    await writeCard(phone, 'Neighbors met')
    await cardOn(phone, 'Neighbors met').getByText(en.onScreen).waitFor()
    await cardOn(phone, 'Neighbors met').getByRole('button', { name: en.edit }).click()
    await phone.locator('.own-cards textarea').fill('Neighbours meet')
    await phone.locator('.own-cards .strong').click()
    await expect.poll(() => workshop.titles(), patiently).toContain('Neighbours meet')
    await cardOn(phone, 'Neighbours meet').getByRole('button', { name: en.withdraw }).click()
    await expect.poll(() => phone.locator('.own-cards li').count(), patiently).toBe(0)
    await expect.poll(() => workshop.titles(), patiently).not.toContain('Neighbours meet')
    // The focus is never lost: with the last card it went to the question.
    const focused = () => phone.evaluate(() => document.activeElement?.tagName)
    await expect.poll(focused).toBe('H1')
    await writeCard(phone, 'One more')
    await expect.poll(focused).toBe('TEXTAREA')
    await workshop.go(null)
    await phone.getByRole('heading', { name: en.endedTitle }).waitFor()
    await expect
      .poll(() => phone.evaluate(() => document.activeElement?.textContent))
      .toBe(en.endedTitle)
  })

  it('keeps what was not sent when the part ends, and what a part refuses', async () => {
    const second = aPhase('more', 'collect', { maxCards: 1 })
    const workshop = await room.running([collect, second])
    const phone = await room.phone(workshop)
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

  it('says after the last card that it was, keeps the focus there, and goes back and forth as pages do', async () => {
    const workshop = await room.running([aPhase('once', 'collect', { maxCards: 1 })])
    const phone = await room.phone(workshop)
    await writeCard(phone, 'The only one')
    const focused = () => phone.evaluate(() => document.activeElement?.textContent)
    await expect.poll(focused).toBe(en.enoughCards(1))
    await phone.goto(new URL('/j', phone.url()).href)
    await phone.locator('.row-action').click()
    await cardOn(phone, 'The only one').waitFor()
    await phone.goBack()
    await phone.getByRole('textbox', { name: en.code }).waitFor()
    await phone.goForward()
    await cardOn(phone, 'The only one').waitFor()
  })

  it('keeps what is being changed when the phase ends, to be copied', async () => {
    const workshop = await room.running([aPhase('first', 'collect'), aPhase('vote', 'vote')])
    const phone = await room.phone(workshop)
    await writeCard(phone, 'First thought')
    const card = cardOn(phone, 'First thought')
    await card.getByText(en.onScreen).waitFor()
    await card.getByRole('button', { name: en.textOf(en.edit, 'First thought') }).click()
    const field = phone.locator('.own-cards textarea')
    await field.fill('Second thought')
    await workshop.go('vote')
    await phone.locator('.task textarea').waitFor({ state: 'detached' })
    expect(await field.inputValue()).toBe('Second thought')
    await phone.getByRole('button', { name: en.save }).click()
    await cardOn(phone, 'Second thought')
      .getByRole('button', { name: en.textOf(en.copy, 'Second thought') })
      .waitFor()
  })

  it('shows what waits for approval, and what is private until it is revealed', async () => {
    const approved = aPhase('approved', 'collect', { needsApproval: true })
    const secret = aPhase('secret', 'private')
    const workshop = await room.running([approved, secret])
    const phone = await room.phone(workshop)
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

  it('says that a lock holds its card, which comes onto the board once it opens', async () => {
    const workshop = await room.running()
    const phone = await room.phone(workshop)
    await workshop.command({ type: 'lock-board', isLocked: true })
    await phone.getByText(en.lockedNote).waitFor()
    await writeCard(phone, 'Behind the lock')
    await cardOn(phone, 'Behind the lock').getByText(en.waitingForUnlock).waitFor()
    expect(await workshop.titles()).not.toContain('Behind the lock')
    await workshop.command({ type: 'lock-board', isLocked: false })
    await cardOn(phone, 'Behind the lock').getByText(en.onScreen).waitFor()
    await phone.getByText(en.lockedNote).waitFor({ state: 'detached' })
  })

  it('lets a phone choose the lane where it may', async () => {
    const free = aPhase('free', 'collect', { laneIds: [], choosesLane: true })
    const workshop = await room.running([free])
    const phone = await room.phone(workshop)
    await phone.getByRole('radio').last().check()
    await writeCard(phone, 'In the right place')
    await cardOn(phone, 'In the right place').getByText(en.onScreen).waitFor()
  })
})

describe('dots and answers', () => {
  const vote = aPhase('vote', 'vote', { dots: 2 })

  it('spreads dots in an order of its own, keeps them through a reload, and shows how all fell', async () => {
    const workshop = await room.running([vote])
    const phones = await Promise.all([1, 2, 3].map(() => room.phone(workshop)))
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
    const workshop = await room.running([vote])
    const phone = await room.phone(workshop)
    const more = phone.getByRole('button', { name: en.oneMore('More people cook fresh food') })
    await more.click()
    await phone.getByText(en.votesSaved).waitFor()
    await room.server.kill()
    await more.click()
    await room.server.start()
    await phone.getByText(en.votesSaved).waitFor({ timeout: 20_000 })
    const { id } = await workshop.round()
    await workshop.command({ type: 'reveal-votes', roundId: id, isRevealed: true })
    await phone.locator('.results').getByText(en.resultDots(2)).waitFor()
  })

  it('takes one answer about a card, the last one', async () => {
    const rate = aPhase('rate', 'rate', { target: { kind: 'element', ref: 'b' } })
    const workshop = await room.running([rate])
    const phone = await room.phone(workshop)
    await phone.getByText('Neighbours know each other').waitFor()
    await phone.getByRole('radio', { name: '4' }).check()
    await phone.getByText(en.ratingReceived).waitFor()
    await phone.getByRole('radio', { name: '2' }).check()
    await phone.getByText(en.ratingReceived).waitFor()
    await phone.reload()
    await expect
      .poll(() => phone.getByRole('radio', { name: '2' }).isChecked(), patiently)
      .toBe(true)
    await workshop.command({ type: 'reveal-ratings', phaseId: 'rate', isRevealed: true })
    await phone.getByText(en.answers(1)).waitFor()
    expect(await phone.getByText(en.answers(1)).count()).toBe(1)
  })
})

describe.each(languages)('in %s', (language) => {
  it('every screen is clean for axe, fits 320 pixels, also with letters twice as large, and a thumb', async () => {
    const texts = pickLanguage(phoneTexts, language)
    const vote = aPhase('vote', 'vote')
    const rate = aPhase('rate', 'rate', { target: { kind: 'element', ref: 'b' } })
    const look = aPhase('look', 'talk')
    const free = { ...collect, laneIds: [], choosesLane: true, minutes: 5 }
    const workshop = await Workshop.start(room.server.url, [free, vote, rate, look])
    const phone = await room.browser.person({ ...phoneSized, language })
    const isFine = async () => {
      expect(await findBarriers(phone)).toEqual([])
      await phone.setViewportSize({ width: 320, height: 640 })
      const small = await phone
        .locator('button, summary, fieldset label, input[type=text], textarea')
        .evaluateAll((targets) =>
          targets
            .filter((target) => {
              const { width, height } = target.getBoundingClientRect()
              return width > 0 && Math.min(width, height) < 44
            })
            .map(({ outerHTML }) => outerHTML),
        )
      expect(small).toEqual([])
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
    await phone.goto(`${room.server.url}/j`)
    await phone.getByRole('heading', { name: texts.joinTitle }).waitFor()
    await isFine()
    await workshop.join(phone)
    await phone.getByRole('heading', { name: texts.waitingTitle }).waitFor()
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
