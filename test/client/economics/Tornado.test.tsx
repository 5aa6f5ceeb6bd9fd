import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { EconomicsPage } from '#client/economics/EconomicsPage.tsx'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'
import '#client/style/index.css'

afterEach(closeBoards)

const model = aModel()
  .withElement('skills', 'outcome', 'Skills')
  .build({
    costs: [{ id: 'wages', kind: 'cash', amount: 4000 }],
    valuation: {
      currency: 'EUR',
      items: [{ outcomeId: 'skills', quantity: 10, proxy: { value: 1000 }, deadweight: 0.2 }],
    },
  })

describe('the tornado', () => {
  it.each([360, 390, 1366])(
    'has figures that touch neither names nor edges at %i pixels',
    async (width) => {
      await page.viewport(width, 900)
      showBoard(model, <EconomicsPage />, { language: 'fr' })
      const plot = page.getByRole('img', { name: /autour du ratio/ }).element()
      const inside = plot.getBoundingClientRect()
      const names = [...plot.querySelectorAll('span')].map((name) => name.getBoundingClientRect())
      for (const figure of plot.querySelectorAll('text')) {
        const { left, right, top, bottom } = figure.getBoundingClientRect()
        expect(left).toBeGreaterThanOrEqual(inside.left)
        expect(right).toBeLessThanOrEqual(inside.right)
        const touched = names.filter(
          (name) =>
            name.left < right && left < name.right && name.top < bottom && top < name.bottom,
        )
        expect(touched).toEqual([])
      }
    },
  )
})
