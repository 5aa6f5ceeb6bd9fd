import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { practiceRound } from '#shared/workshop/plans/practice-round.ts'
import { moveTo, press, release } from '#test/client/canvas/pointer.ts'
import { closeBoards } from '#test/client/outline/show-board.tsx'
import { leadWorkshop } from '../led-workshop.tsx'
import { agenda, button, gather, model, vote, welcome } from '../panel.ts'
import '#client/style/index.css'

beforeEach(() => localStorage.clear())

afterEach(() => {
  closeBoards()
  vi.unstubAllGlobals()
})

describe('the agenda', () => {
  const order = (led: ReturnType<typeof leadWorkshop>) => led.workshop().phases.map(({ id }) => id)

  const row = (id: string) => {
    const found = document.querySelector<HTMLElement>(`[data-phase=${id}]`)
    if (found === null) throw new Error(`no phase ${id}`)
    return found
  }
  const placeOf = (id: string) => [...(row(id).parentElement?.children ?? [])].indexOf(row(id))

  /** Takes a phase by its grip to one side of another; where the hand is then. */
  async function holdOver(id: string, other: string, side: 'above' | 'below') {
    const grip = row(id).querySelector('[data-grip]')?.getBoundingClientRect()
    if (grip === undefined) throw new Error(`no grip on ${id}`)
    const { top, bottom } = row(other).getBoundingClientRect()
    const x = grip.left + grip.width / 2
    await press({ x, y: grip.top + grip.height / 2 })
    const point = { x, y: side === 'above' ? top + 4 : bottom - 4 }
    await moveTo(point)
    await expect.poll(() => document.querySelector('[data-drop]')).not.toBe(null)
    return point
  }

  it('is filled from a plan, on the lanes of the board', async () => {
    const led = leadWorkshop(model)
    await button('Choose a plan').click()
    await button('Use In sixty minutes').click()
    await expect.poll(() => led.workshop().phases.length).toBe(12)
    const collected = led.workshop().phases.find(({ title }) => title['en'] === 'Impact')
    expect(collected?.laneIds).toEqual(['impact'])
  })

  it('asks before a plan takes the place of what is there, and gives it back', async () => {
    const led = leadWorkshop(model, { workshop: agenda })
    await button('Choose a plan').click()
    await button('Use Practice round').click()
    await button('Replace it').click()
    await expect.poll(() => led.workshop().phases.length).toBe(2)
    await button('Undo').click()
    await expect.poll(() => order(led)).toEqual(['w', 'g', 'v'])
  })

  it('moves a phase by keyboard and keeps the keyboard on it', async () => {
    const led = leadWorkshop(model, { workshop: agenda })
    document.querySelector<HTMLElement>('[data-phase=w] button')?.focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect.poll(() => order(led)).toEqual(['g', 'w', 'v'])
    await expect
      .poll(() => document.activeElement?.closest('[data-phase]')?.getAttribute('data-phase'))
      .toBe('w')
  })

  it('moves a phase by its grip, and Escape lets go of it', async () => {
    const led = leadWorkshop(model, { workshop: agenda })
    await expect.poll(() => document.querySelectorAll('[data-phase]').length).toBe(3)
    await release(await holdOver('v', 'w', 'above'))
    await expect.poll(() => order(led)).toEqual(['v', 'w', 'g'])
    await expect.poll(() => placeOf('v')).toBe(0)
    const held = await holdOver('v', 'g', 'below')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => document.querySelector('[data-drop]')).toBe(null)
    await release(held)
    await release(await holdOver('v', 'w', 'below'))
    await expect.poll(() => order(led)).toEqual(['w', 'v', 'g'])
  })

  it('deletes a phase and puts it back', async () => {
    const led = leadWorkshop(model, { workshop: agenda })
    await button('More for Impact').click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await expect.poll(() => order(led)).toEqual(['w', 'v'])
    await button('Undo').click()
    await expect.poll(() => order(led)).toEqual(['w', 'g', 'v'])
  })

  it('makes an edit anew where another facilitator changed something else', async () => {
    const led = leadWorkshop(model, { workshop: agenda })
    await button(/^2\s*Impact/).click()
    await userEvent.fill(page.getByRole('textbox', { name: 'Title' }), 'Our impact')
    led.another({ type: 'set-agenda', revision: 0, phases: [welcome, vote, gather] }, false)
    await button('Save').click()
    await expect.poll(() => led.workshop().phases[2]?.title).toEqual({ en: 'Our impact' })
    expect(order(led)).toEqual(['w', 'v', 'g'])
  })

  it('keeps what was typed where another facilitator changed the same phase, and asks', async () => {
    const led = leadWorkshop(model, { workshop: agenda })
    await button(/^2\s*Impact/).click()
    const title = page.getByRole('textbox', { name: 'Title' })
    await userEvent.fill(title, 'Our impact')
    const theirs = { ...gather, title: { en: 'The impact' } }
    led.another({ type: 'set-agenda', revision: 0, phases: [welcome, theirs, vote] })
    await expect.element(page.getByText(/has changed this phase meanwhile/)).toBeVisible()
    await expect.element(title).toHaveValue('Our impact')
    await button('Save mine anyway').click()
    await expect.poll(() => led.workshop().phases[1]?.title).toEqual({ en: 'Our impact' })
  })

  it('offers what was typed as a new phase where the phase was deleted meanwhile', async () => {
    const led = leadWorkshop(model, { workshop: agenda })
    await button(/^2\s*Impact/).click()
    await userEvent.fill(page.getByRole('textbox', { name: 'Title' }), 'Our impact')
    led.another({ type: 'set-agenda', revision: 0, phases: [welcome, vote] })
    await button('Add as a new phase').click()
    await expect
      .poll(() => led.workshop().phases.map(({ title }) => title['en']))
      .toEqual(['Welcome', 'What counts', 'Our impact'])
  })

  it('keeps an agenda as a plan on this device', async () => {
    const led = leadWorkshop(model, { workshop: agenda })
    await button('Choose a plan').click()
    await userEvent.fill(page.getByRole('textbox', { name: 'Name of the plan' }), 'Our evening')
    await button('Save').click()
    await button('Use Our evening').click()
    await button('Put after it').click()
    await expect.poll(() => led.workshop().phases.length).toBe(6)
  })
})

describe('a plan in a file', () => {
  it('is opened, kept and used; another file is told to be none', async () => {
    const led = leadWorkshop(model)
    await button('Choose a plan').click()
    const plan = {
      format: 'catena-plan',
      version: 1,
      name: 'From a colleague',
      steps: practiceRound.sessions[0]?.steps,
    }
    await choose(new File(['{"format": "catena"}'], 'model.json'))
    await expect.element(page.getByText('This is not a plan of Catena.')).toBeVisible()
    await choose(new File([JSON.stringify(plan)], 'plan.json'))
    const use = button('Use From a colleague')
    await expect.element(use).toBeVisible()
    // The message about the other file may lie over it.
    use.element().dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await expect.poll(() => led.workshop().phases.length).toBe(2)
  })

  async function choose(file: File): Promise<void> {
    const field = document.querySelector<HTMLInputElement>('input[type=file]')
    if (field === null) throw new Error('no field for files')
    await userEvent.upload(field, file)
  }
})
