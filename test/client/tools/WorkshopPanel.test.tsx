import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { languages } from '#shared/model/language.ts'
import { closeBoards } from '#test/client/outline/show-board.tsx'
import { leadWorkshop } from './led-workshop.tsx'
import { agenda, button, model, open } from './panel.ts'
import '#client/style/index.css'

beforeEach(() => localStorage.clear())

afterEach(async () => {
  closeBoards()
  vi.unstubAllGlobals()
  await page.viewport(1280, 800)
})

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

describe('the panel', () => {
  it('says what to do where there is no agenda', async () => {
    leadWorkshop(model)
    await expect.element(page.getByText('No agenda yet')).toBeVisible()
    await expect.element(button('Choose a plan')).toBeVisible()
  })

  it.each(languages)('is clean for axe in %s, all tools open', async (language) => {
    leadWorkshop(model, { language, workshop: agenda, addresses: ['http://192.168.1.5:3000'] })
    for (const closed of document.querySelectorAll<HTMLElement>(
      '[data-tool] [aria-expanded=false]',
    ))
      closed.click()
    await expect.element(page.getByRole('img', { name: /QR/ })).toBeVisible()
    expect(await findings()).toEqual([])
  })

  it.each(languages)('fits a phone as a remote in %s', async (language) => {
    await page.viewport(390, 844)
    leadWorkshop(model, { language, workshop: agenda, isRemote: true })
    for (const closed of document.querySelectorAll<HTMLElement>(
      '[data-tool] [aria-expanded=false]',
    ))
      closed.click()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  })

  it('keeps two facilitators in step', async () => {
    const led = leadWorkshop(model, { workshop: agenda, panels: 2 })
    await button('Start: Welcome').first().click()
    await expect.element(button('Next: Impact').nth(1)).toBeVisible()
    await button('Next: Impact').nth(1).click()
    await expect.element(button('Next: What counts').first()).toBeVisible()
    expect(led.workshop().run?.phaseId).toBe('g')
  })

  it('goes on once when two press at the same moment', async () => {
    const led = leadWorkshop(model, { workshop: agenda })
    await button('Start: Welcome').click()
    led.another({ type: 'go', from: 'w', to: 'g' }, false)
    await button('Next: Impact').click()
    await expect.poll(() => led.workshop().run?.phaseId).toBe('g')
  })

  it('takes a double tap for one, and a tap just after a colleague’s for the same', async () => {
    const led = leadWorkshop(model, {
      workshop: { ...agenda, run: { phaseId: 'w', startedAt: 1 } },
    })
    const next = button('Next: Impact').element()
    await userEvent.dblClick(next)
    await expect.element(button('Next: What counts')).toBeVisible()
    expect(led.workshop().run?.phaseId).toBe('g')
    await expect.element(button('Next: What counts')).not.toHaveAttribute('aria-disabled')
    led.another({ type: 'go', from: 'g', to: 'w' })
    await expect.element(button('Next: Impact')).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(button('Next: Impact').element(), { force: true })
    expect(led.workshop().run?.phaseId).toBe('w')
  })

  it('goes back, and ends after the last phase', async () => {
    const led = leadWorkshop(model, {
      workshop: { ...agenda, run: { phaseId: 'v', startedAt: 1 } },
    })
    await button(/^Back/).click()
    await expect.poll(() => led.workshop().run?.phaseId).toBe('g')
    await button('Next: What counts').click()
    await button('End').click()
    await expect.poll(() => led.workshop().run).toBe(undefined)
  })

  it('counts who has done what the phase asks', async () => {
    leadWorkshop(model, { workshop: { ...agenda, run: { phaseId: 'g', startedAt: 1 } } })
    await expect.element(page.getByText('0 of 137 have sent something')).toBeVisible()
    await expect.element(page.getByText('120 devices connected now')).toBeVisible()
  })

  it('shows why a command was not carried out', async () => {
    const led = leadWorkshop(model, { workshop: agenda })
    led.setReachable(false)
    await button('Start: Welcome').click()
    await expect.element(page.getByText('The server does not answer.')).toBeVisible()
  })
})

describe('the remote', () => {
  it('follows a presenter’s PageDown and PageUp', async () => {
    const led = leadWorkshop(model, { workshop: agenda, isRemote: true })
    const settled = () => expect.element(button(/^Next: /)).not.toHaveAttribute('aria-disabled')
    await userEvent.keyboard('{PageDown}')
    await expect.poll(() => led.workshop().run?.phaseId).toBe('w')
    await settled()
    await userEvent.keyboard('{PageDown}')
    await expect.poll(() => led.workshop().run?.phaseId).toBe('g')
    await settled()
    await userEvent.keyboard('{PageUp}')
    await expect.poll(() => led.workshop().run?.phaseId).toBe('w')
  })
})

describe('the timer', () => {
  it('gives more time, pauses and says the last minute in words', async () => {
    const led = leadWorkshop(model, { workshop: agenda })
    await button('Start: Welcome').click()
    await expect.element(page.getByRole('timer')).toHaveTextContent('5:00')
    await button('1 minute more').click()
    await expect.poll(() => page.getByRole('timer').element().textContent).toMatch(/^(6:00|5:5\d)$/)
    await button('Pause').click()
    await expect.element(page.getByText('Paused')).toBeVisible()
    await button('Resume').click()
    await expect.element(button('Pause')).toBeVisible()
    led.pass(330_000)
    await expect.element(page.getByText('Last minute').first()).toBeVisible()
    led.pass(60_000)
    await expect.element(page.getByText('Time is up').first()).toBeVisible()
  })
})

describe('locks', () => {
  it('hold for the board, a lane and selected cards, and are listed', async () => {
    const led = leadWorkshop(model, { workshop: agenda })
    await open('Lock')
    await page.getByRole('switch', { name: 'The whole board' }).click({ force: true })
    await expect.poll(() => led.workshop().lock.isBoardLocked).toBe(true)
    await page.getByRole('switch', { name: 'outcomes' }).click({ force: true })
    await expect.poll(() => led.workshop().lock.laneIds).toEqual(['outcomes'])
    led.session.setSelection(['e1', 'e2'])
    await button('Lock 2 selected cards').click()
    await expect.poll(() => led.workshop().lock.elementIds).toEqual(['e1', 'e2'])
    await button('Unlock Fair chances').click()
    await expect.poll(() => led.workshop().lock.elementIds).toEqual(['e1'])
    // The button is gone, and with it the keyboard would be.
    await expect.poll(() => document.activeElement?.closest('[data-tool=lock]')).toBeTruthy()
  })
})

describe('the spotlight', () => {
  it('shows the selection, and is switched off', async () => {
    const led = leadWorkshop(model, { workshop: agenda })
    led.session.setSelection(['e1'])
    await open('Spotlight')
    await button('Show what I selected').click()
    await expect.poll(() => led.workshop().spotlight?.elementIds).toEqual(['e1'])
    await expect.element(page.getByText('On the screen now: 1 card')).toBeVisible()
    await button('Spotlight off').click()
    await expect.poll(() => led.workshop().spotlight).toBe(undefined)
  })

  it('warns before the back row cannot read it', async () => {
    // 600 board pixels high is the most: letters of 15 are a fortieth of that.
    leadWorkshop(model, { workshop: agenda, sight: { x: 0, y: 0, width: 1200, height: 900 } })
    await open('Spotlight')
    await expect.element(page.getByText('Text too small for the back row')).toBeVisible()
    await expect.element(page.getByText(/16:9 or 4:3/)).toBeVisible()
  })

  it('does not warn of what can be read', async () => {
    leadWorkshop(model, { workshop: agenda, sight: { x: 0, y: 0, width: 700, height: 500 } })
    await open('Spotlight')
    await expect.element(button('Show what I see now')).toBeVisible()
    await expect.element(page.getByText('Text too small for the back row')).not.toBeInTheDocument()
  })
})

describe('gathering', () => {
  it('brings everyone to what is seen, until they are released', async () => {
    const sight = { x: 0, y: 0, width: 700, height: 500 }
    const led = leadWorkshop(model, { workshop: agenda, sight })
    await open('Bring everyone here')
    await button('Bring and hold').click()
    await expect.poll(() => led.workshop().gathering?.isHeld).toBe(true)
    expect(led.workshop().gathering?.area).toEqual(sight)
    await button('Release').click()
    await expect.poll(() => led.workshop().gathering).toBe(undefined)
  })
})

describe('the big screen', () => {
  it('is made black and shown in two languages', async () => {
    const led = leadWorkshop(
      { ...model, languages: ['nl', 'fr'], primaryLanguage: 'nl' },
      { workshop: agenda },
    )
    await open('Big screen')
    await page.getByRole('switch', { name: 'Black' }).click({ force: true })
    await expect.poll(() => led.workshop().screen.isBlack).toBe(true)
    await page.getByRole('button', { name: /Language of the screen/ }).click()
    await page.getByRole('option', { name: 'Nederlands and Français' }).click()
    await expect.poll(() => led.workshop().screen.languages).toEqual(['nl', 'fr'])
  })
})

describe('people', () => {
  const person = {
    id: 'p1',
    name: 'Bram',
    role: 'contributor',
    isConnected: true,
    cards: 3,
    dots: 2,
    isMuted: false,
  } as const

  it('are muted, let in again, and what they did is taken back after asking', async () => {
    const led = leadWorkshop(model, { workshop: agenda, participants: [person] })
    await open('People')
    await button('More for Bram').click()
    await page.getByRole('menuitem', { name: 'Mute' }).click()
    await expect.poll(() => led.workshop().mutedIds).toEqual(['p1'])
    await expect.element(page.getByText('muted', { exact: true })).toBeVisible()
    await button('More for Bram').click()
    await page.getByRole('menuitem', { name: 'Undo everything it did' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click()
    await expect.element(page.getByText('Taken back: 3 cards, 2 dots, 1 change')).toBeVisible()
    expect(led.posted).toEqual(['/api/boards/local/participants/p1/undo'])
  })

  it('are found by name where many came, those who are there first', async () => {
    const names = [
      'Zoé',
      'An',
      'Bram',
      'Cas',
      'Dré',
      'Eva',
      'Fien',
      'Guy',
      'Han',
      'Ine',
      'Jef',
      'Ken',
    ]
    const participants = names.map((name) => ({
      ...person,
      id: name,
      name,
      isConnected: name === 'Zoé' || name === 'Jef',
    }))
    leadWorkshop(model, { workshop: agenda, participants })
    await open('People')
    await expect.element(page.getByText('12 people, 2 connected now')).toBeVisible()
    const listed = () =>
      page
        .getByRole('button', { name: /^More for/ })
        .elements()
        .map((row) => row.getAttribute('aria-label')?.slice('More for '.length) ?? '')
        .filter((name) => names.includes(name))
    expect(listed().slice(0, 3)).toEqual(['Jef', 'Zoé', 'An'])
    await userEvent.fill(page.getByRole('searchbox', { name: 'Find by name' }), 'zoe')
    await expect.element(page.getByText('1 found')).toBeVisible()
    expect(listed()).toEqual(['Zoé'])
    await userEvent.fill(page.getByRole('searchbox', { name: 'Find by name' }), 'nobody')
    await expect.element(page.getByText('Nobody by that name.')).toBeVisible()
  })
})

describe('the sound', () => {
  it('comes when time is up, on the device that was asked for it', async () => {
    let tones = 0
    const parameter = { setValueAtTime: () => {}, linearRampToValueAtTime: () => {}, value: 0 }
    class SilentAudio {
      readonly currentTime = 0
      readonly destination = {}
      createOscillator() {
        return {
          frequency: parameter,
          connect: (to: object) => to,
          start: () => (tones += 1),
          stop: () => {},
        }
      }
      createGain() {
        return { gain: parameter, connect: (to: object) => to }
      }
      close() {}
    }
    vi.stubGlobal('AudioContext', SilentAudio)
    const led = leadWorkshop(model, { workshop: agenda })
    led.another({ type: 'start-timer', seconds: 0.3 })
    await expect.element(page.getByText('Time is up').first()).toBeVisible()
    expect(tones).toBe(0)
    await open('Timer')
    await page.getByRole('switch', { name: /Sound/ }).click({ force: true })
    // Tried out when it is switched on.
    expect(tones).toBe(3)
    led.another({ type: 'start-timer', seconds: 0.3 })
    await expect.poll(() => tones).toBe(6)
  })
})

describe('the remote’s large switches', () => {
  it('make the screen black and lock the board at one touch', async () => {
    const led = leadWorkshop(model, { workshop: agenda, isRemote: true })
    await button('Black').click()
    await expect.poll(() => led.workshop().screen.isBlack).toBe(true)
    await button('Lock the board').click()
    await expect.poll(() => led.workshop().lock.isBoardLocked).toBe(true)
    led.another({ type: 'set-spotlight', spotlight: { elementIds: ['e1'] } })
    await page.getByRole('button', { name: 'Spotlight', exact: true, pressed: true }).click()
    await expect.poll(() => led.workshop().spotlight).toBe(undefined)
  })
})
