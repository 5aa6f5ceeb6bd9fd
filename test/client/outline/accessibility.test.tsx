import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { Inspector } from '#client/inspector/Inspector.tsx'
import { Outline } from '#client/outline/Outline.tsx'
import { languages } from '#shared/model/language.ts'
import { textsIn } from '#shared/text/registry.ts'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from './show-board.tsx'

afterEach(closeBoards)

const model = aModel()
  .withLane('activities', 'activity')
  .withLane('outcomes', 'outcome')
  .withElement('teach', 'activity', 'Teach', { laneId: 'activities', tags: ['youth'] })
  .withElement('skills', 'outcome', 'Skills', { laneId: 'outcomes' })
  .withElement('other', 'note', 'Somewhere', { parked: true })
  .withLink('teach', 'skills', { assumptionIds: ['come'], evidenceIds: ['study'] })
  .build({
    evidence: [{ id: 'study', kind: 'research', stance: 'against', url: 'https://example.org' }],
    stories: [{ id: 'told', elementId: 'skills', text: { en: 'It helped' } }],
    indicators: [
      {
        id: 'reach',
        elementId: 'skills',
        name: { en: 'Reach' },
        measure: 'unit',
        baseline: { value: 1, date: '2025' },
        targets: [{ date: '2028', value: 9 }],
        measurements: [{ date: 'one day', value: 'many' }],
      },
    ],
    stakeholders: [{ id: 'pupils', name: { en: 'Pupils' } }],
    assumptions: [
      {
        id: 'come',
        on: { kind: 'link', ref: 'teach--skills' },
        text: { en: 'They come' },
        status: 'contested',
      },
    ],
  })

/** What axe finds of the two worst kinds, each as one readable line. */
async function seriousFindings(root: HTMLElement): Promise<readonly string[]> {
  // Colours are judged where the style sheet is loaded: in the tests of whole pages.
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe.each(languages)('in %s, axe finds nothing serious', (language) => {
  it('in the outline with a link unfolded', async () => {
    const { root } = showBoard(model, <Outline />, { language })
    root.querySelector<HTMLElement>('[data-card] li button[aria-expanded]')?.click()
    await expect.poll(() => root.querySelector('textarea')).not.toBeNull()
    expect(await seriousFindings(root)).toEqual([])
  })

  it.each([
    ['a card', ['skills']],
    ['a link', ['teach--skills']],
    ['several things', ['teach', 'skills']],
    ['the board', []],
  ])('in the inspector of %s', async (_, selected) => {
    const { root, session } = showBoard(model, <Inspector />, { language })
    session.setSelection(selected)
    await expect.element(page.getByRole('heading', { level: 2 })).toBeInTheDocument()
    for (const folded of root.querySelectorAll('details')) folded.open = true
    for (const folded of root.querySelectorAll<HTMLElement>('li > button[aria-expanded=false]'))
      folded.click()
    expect(await seriousFindings(root)).toEqual([])
  })

  it('in the figures of an indicator, with rows that are pasted', async () => {
    const { session } = showBoard(model, <Inspector />, { language })
    session.setSelection(['skills'])
    const { indicators } = textsIn(language)
    await page.getByRole('button', { name: indicators.fillIn }).click()
    await page.getByRole('button', { name: indicators.paste }).last().click()
    await page.getByRole('textbox', { name: indicators.pasteHere }).fill('2026\t5\tveel')
    await expect
      .element(page.getByRole('button', { name: indicators.addRows(1) }))
      .toBeInTheDocument()
    const dialog = document.querySelector<HTMLElement>('[role=dialog]')
    expect(dialog === null ? ['no dialog'] : await seriousFindings(dialog)).toEqual([])
  })

  it('among the Sustainable Development Goals', async () => {
    const { root, session } = showBoard(model, <Inspector />, { language })
    session.setSelection(['skills'])
    const { inspector } = textsIn(language)
    await expect
      .element(page.getByRole('heading', { level: 2, name: 'Skills' }))
      .toBeInTheDocument()
    for (const folded of root.querySelectorAll('details')) folded.open = true
    await page.getByRole('button', { name: inspector.chooseSdgTargets }).click()
    await page.getByRole('searchbox').fill('4')
    await expect.element(page.getByRole('checkbox').first()).toBeInTheDocument()
    const dialog = document.querySelector<HTMLElement>('[role=dialog]')
    expect(dialog === null ? ['no dialog'] : await seriousFindings(dialog)).toEqual([])
  })
})
