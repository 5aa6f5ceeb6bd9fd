import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { FigureReading } from '#client/inspector/indicators/FigureReading.tsx'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'
import '#client/style/index.css'

afterEach(closeBoards)

it('fits a phone, however long its words, and breaks no figure or day for them', async () => {
  await page.viewport(390, 844)
  const word = 'Arbeidsmarktbegeleidingsprogramma'.repeat(3)
  const rows = [
    { date: '2026-06-30', value: 123_456, n: 3, comment: word },
    { date: word, value: 61, disaggregation: [{ dimension: 'District', group: word, value: 30 }] },
  ]
  showBoard(aModel().build(), <FigureReading list="measurements" rows={rows} />)
  expect(page.getByRole('table').element().getBoundingClientRect().right).toBeLessThanOrEqual(390)
  const figure = page.getByRole('cell', { name: '123,456' }).element()
  const [text] = figure.childNodes
  const range = document.createRange()
  range.selectNodeContents(text ?? figure)
  expect(range.getClientRects()).toHaveLength(1)
})
