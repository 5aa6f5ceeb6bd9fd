import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { Inspector } from '#client/inspector/Inspector.tsx'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'

afterEach(closeBoards)

const model = aModel()
  .withElement('teach', 'activity', 'Teach')
  .withElement('skills', 'outcome', 'Skills')
  .withLink('teach', 'skills', { evidenceIds: ['study'] })
  .build({
    stakeholders: [{ id: 'pupils', name: { en: 'Pupils' } }],
    evidence: [{ id: 'study', kind: 'research' }],
    stories: [{ id: 'told', text: { en: 'It helped' }, elementId: 'skills' }],
  })

describe('every text field', () => {
  it.each([[['skills']], [['teach--skills']], [[]]])(
    'of %j knows how long a text may be',
    async (select) => {
      showBoard(model, <Inspector />).session.setSelection(select)
      const title = page.getByRole('heading', { level: 2 })
      await expect.element(title.first()).toBeInTheDocument()
      for (const folded of document.querySelectorAll('details')) folded.open = true
      for (const button of document.querySelectorAll<HTMLElement>(
        'li > button[aria-expanded=false]',
      ))
        button.click()
      const fields = () => [
        ...document.querySelectorAll<HTMLInputElement>(
          'textarea, input[type=text]:not([role=combobox])',
        ),
      ]
      await expect.poll(() => fields().length).toBeGreaterThan(2)
      expect(
        fields()
          .filter(({ maxLength }) => maxLength < 0)
          .map(({ labels }) => labels?.[0]?.textContent),
      ).toEqual([])
    },
  )
})
