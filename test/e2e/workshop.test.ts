import { describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { pickLanguage } from '#shared/text/define.ts'
import { screenTexts } from '#shared/text/areas/screen.ts'
import { textsIn } from '#shared/text/registry.ts'
import { BoardPage } from './board-page.ts'
import {
  cardOn,
  en as phoneWords,
  phoneSized,
  throttle,
  writeCard,
  PhoneRoom,
} from './phone-workshop.ts'

const room = new PhoneRoom()

const { lobby, sharing, tools, rounds, workshop } = textsIn('en')
const screenWords = pickLanguage(screenTexts, 'en')

const met = 'Neighbours know each other'
const metAgain = 'Neighbours know each other by name'
const cooked = 'Families cook fresh food'
const alone = 'Fewer older people feel alone'
const names = ['Amina', 'Bram', 'Chantal'] as const

/** Begins on the home page; answers the board, and the link for those who work on it. */
async function startBoard(): Promise<{ readonly lead: BoardPage; readonly editorLink: string }> {
  const page = await room.browser.person()
  await page.goto(room.server.url)
  await page.getByRole('button', { name: lobby.start }).click()
  await page.getByRole('button', { name: lobby.create }).click()
  const link = page.getByLabel(sharing.linkFor(sharing.editor, sharing.editorMay))
  const editorLink = await link.inputValue()
  await page.getByRole('button', { name: sharing.toBoard }).click()
  const lead = new BoardPage(page)
  await lead.waitUntilLoaded()
  return { lead, editorLink }
}

/** A tool of the panel, opened. */
async function openTool({ page }: BoardPage, id: string): Promise<Locator> {
  const section = page.locator(`[data-tool=${id}]`)
  const title = section.locator('h2 button')
  if ((await title.getAttribute('aria-expanded')) === 'false') await title.click()
  return section
}

/** Starts a phase of the agenda out of turn. */
async function startPhase(lead: BoardPage, title: string, number: number): Promise<void> {
  const { page } = lead
  const agenda = await openTool(lead, 'agenda')
  await agenda.getByRole('button', { name: tools.moreFor(title) }).click()
  await page.getByRole('menuitem', { name: tools.start, exact: true }).click()
  await page.getByText(tools.phaseOf(number, 12)).first().waitFor()
}

/** Another page of the facilitator, on the beamer. */
async function openScreen(lead: BoardPage): Promise<Page> {
  const control = await openTool(lead, 'screen')
  const [screen] = await Promise.all([
    lead.page.context().waitForEvent('page'),
    control.getByRole('button', { name: tools.openScreen }).click(),
  ])
  await screen.setViewportSize({ width: 1920, height: 1080 })
  return screen
}

/** A phone on a mobile network that goes where the wall says, and types what the wall says. */
async function joinByCode(screen: Page, name: string): Promise<Page> {
  const address = await screen.locator('.screen-waiting-address').textContent()
  const code = await screen.locator('.screen-waiting-code').textContent()
  const phone = await room.browser.person(phoneSized)
  await throttle(phone)
  await phone.goto(`http://${address}`)
  await phone.getByLabel(phoneWords.code).fill(code ?? '')
  await phone.getByLabel(phoneWords.name).fill(name)
  await phone.locator('.main-action').click()
  await phone.getByRole('heading', { name: phoneWords.waitingTitle }).waitFor()
  return phone
}

async function giveDots(phone: Page, title: string, count: number): Promise<void> {
  const more = phone.getByRole('button', { name: phoneWords.oneMore(title) })
  for (let given = 0; given < count; given++) await more.click()
}

describe('a workshop', () => {
  it('goes from the home page to the top five, and leaves as a file', async () => {
    const { lead, editorLink } = await startBoard()
    await lead.page.getByRole('button', { name: tools.showPanel }).click()
    await lead.page.getByRole('button', { name: tools.choosePlan }).click()
    await lead.page.getByRole('button', { name: tools.applyNamed('In sixty minutes') }).click()
    await lead.page
      .locator('[data-phase]', { hasText: 'Outcomes' })
      .getByRole('button')
      .first()
      .click()
    const dialog = lead.page.getByRole('alertdialog')
    await dialog.getByText(tools.needsApproval).click()
    await dialog.getByRole('button', { name: tools.save }).click()
    await dialog.waitFor({ state: 'detached' })

    const screen = await openScreen(lead)
    const phones = await Promise.all(names.map((name) => joinByCode(screen, name)))
    const [first, second, third] = phones
    if (first === undefined || second === undefined || third === undefined) return expect.fail()
    await screen.getByText(screenWords.joined(3)).waitFor()

    await startPhase(lead, 'Outcomes', 4)
    await writeCard(third, cooked)
    await cardOn(third, cooked).getByText(phoneWords.waitingForApproval).waitFor()
    const inbox = await openTool(lead, 'inbox')
    await inbox.getByRole('button', { name: rounds.approveNamed(cooked) }).click()
    await screen.locator('[data-card]', { hasText: cooked }).waitFor()
    await cardOn(third, cooked).getByText(phoneWords.onScreen).waitFor()
    await writeCard(first, met)
    await writeCard(second, metAgain)
    await writeCard(first, alone)
    await inbox.getByRole('button', { name: rounds.approveAll(3) }).click()
    for (const text of [met, metAgain, alone]) await lead.cardWith(text).first().waitFor()

    await startPhase(lead, 'Putting together', 5)
    const merging = await openTool(lead, 'merging')
    const merge = merging.getByRole('button', { name: rounds.merge(2) })
    await merge.click()
    await lead.cardWith(metAgain).waitFor({ state: 'detached' })
    await lead.press('Control+z')
    await lead.cardWith(metAgain).waitFor()
    await merge.click()
    await lead.cardWith(metAgain).waitFor({ state: 'detached' })
    await second.getByText(phoneWords.earlierCards(1)).click()
    await cardOn(second, metAgain).getByText(phoneWords.merged(met)).waitFor()

    const lock = await openTool(lead, 'lock')
    await lock.locator('label', { hasText: 'Outcomes' }).click()
    const editor = await BoardPage.open(await room.browser.person(), editorLink)
    await editor.page.getByRole('img', { name: workshop.laneLocked }).waitFor()
    await editor.cardWith(alone).focus()
    await editor.press('Delete')
    await editor.savingIs('saved')
    expect(await editor.cardWith(alone).count()).toBe(1)

    await startPhase(lead, 'What counts most?', 11)
    await giveDots(first, met, 2)
    await giveDots(first, alone, 1)
    await giveDots(second, met, 1)
    await giveDots(second, alone, 2)
    await giveDots(third, cooked, 1)
    for (const phone of phones) await phone.getByText(phoneWords.votesSaved).waitFor()
    const voting = await openTool(lead, 'voting')
    await voting.getByText(rounds.voters(3)).waitFor()
    expect(await screen.locator('.screen-results').count()).toBe(0)
    await voting.getByRole('button', { name: rounds.revealVotes }).click()
    await screen.locator('.screen-results').waitFor()
    const ties = screen.locator('.screen-results li', { hasText: screenWords.tie })
    expect(await ties.allTextContents()).toEqual([
      expect.stringContaining(met),
      expect.stringContaining(alone),
    ])
    for (const phone of phones)
      await phone.locator('.results').getByText(phoneWords.resultDots(3)).first().waitFor()

    await lead.page.getByRole('button', { name: tools.nextIs('The top five') }).click()
    await screen.getByText('Do you see in this what you do it for?').waitFor()
    await expect.poll(() => ties.count()).toBe(2)
    await voting.getByRole('button', { name: rounds.placeTop(3) }).click()
    await lead.page.getByText(rounds.topPlaced(3)).first().waitFor()
    await lead.savingIs('saved')
    const file = await lead.exportJson()
    const { elements, votes } = JSON.parse(file) as ChangeModel
    const cards = elements
      .toSorted((one, other) => one.position.y - other.position.y)
      .map(({ id, title, stack = {} }) => ({
        title: title['en'],
        stacked: Object.values(stack).map((card) => card.title['en']),
        dots: votes.find(({ elementId }) => elementId === id)?.count,
      }))
    expect(cards).toEqual([
      { title: met, stacked: [metAgain], dots: 3 },
      { title: alone, stacked: [], dots: 3 },
      { title: cooked, stacked: [], dots: 1 },
    ])
    for (const name of names) expect(file).not.toContain(name)
  })
})
