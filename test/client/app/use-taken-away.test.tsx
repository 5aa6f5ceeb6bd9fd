import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { useTakenAway } from '#client/app/use-taken-away.ts'
import { EconomicsPage } from '#client/economics/EconomicsPage.tsx'
import { Inspector } from '#client/inspector/Inspector.tsx'
import { openLocalSession } from '#client/session/open-session.ts'
import type { BoardSession } from '#client/session/session.ts'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'

const others: BoardSession[] = []

afterEach(() => {
  for (const other of others.splice(0)) other.close()
  closeBoards()
})

const model = aModel()
  .withElement('teach', 'activity', 'Teach')
  .withElement('skills', 'outcome', 'Skills')
  .withLink('teach', 'skills')
  .build({
    languages: ['en'],
    assumptions: [
      {
        id: 'time',
        on: { kind: 'link', ref: 'teach--skills' },
        text: { en: 'They have time' },
        status: 'untested',
      },
    ],
    costs: [{ id: 'wages', kind: 'cash', amount: 4000, label: 'Wages' }],
  })

function Panels() {
  useTakenAway()
  return (
    <>
      <Inspector />
      <EconomicsPage />
    </>
  )
}

/** Two people on one board, the first of whom looks at something. */
function twoPeople(select: readonly string[]): [BoardSession, BoardSession] {
  const { session } = showBoard(model, <Panels />)
  const other = openLocalSession(model, { joinedWith: session })
  others.push(other)
  session.setSelection(select)
  return [session, other]
}

const isInPanel = () => document.activeElement?.matches('div[tabindex="-1"]')

describe('what somebody else deletes', () => {
  it.each([['skills'], ['teach--skills']])(
    'is told to those who look at it, whose keyboard stays in the panel: %s',
    async (id) => {
      const [, other] = twoPeople([id])
      await page.getByRole('textbox').first().click()
      await userEvent.keyboard('{Control>}a{/Control}{Delete}')
      if (id === 'skills') other.actions.deleteElements([id])
      else other.actions.deleteLinks([id])
      await expect.element(page.getByText('Someone deleted what you had selected')).toBeVisible()
      await expect.poll(isInPanel).toBe(true)
    },
  )

  it('gives back what was being typed in it', async () => {
    const [, other] = twoPeople(['teach--skills'])
    await page.getByRole('textbox', { name: /^Assumption 1/ }).click()
    await userEvent.keyboard('{End} in the evening')
    other.actions.deleteAssumption('time')
    await expect.element(page.getByText('Someone deleted what you were typing in')).toBeVisible()
    await expect.element(page.getByText('It said: “They have time in the evening”')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Copy' })).toBeVisible()
  })

  it('gives back what was not kept yet', async () => {
    const [, other] = twoPeople([])
    await page.getByRole('textbox', { name: 'Description: Wages' }).fill('Wages of two teachers')
    other.actions.deleteRecords('costs', ['wages'])
    await expect.element(page.getByText('It said: “Wages of two teachers”')).toBeVisible()
  })

  it('says nothing while what one types in stays', async () => {
    const [, other] = twoPeople(['skills'])
    await page.getByRole('textbox').first().click()
    other.actions.deleteLinks(['teach--skills'])
    other.actions.setField('elements', 'teach', 'sphere', 'control')
    other.actions.deleteRecords('costs', ['wages'])
    await expect
      .element(page.getByRole('textbox', { name: 'Description: Wages' }))
      .not.toBeInTheDocument()
    expect(document.body.textContent).not.toContain('deleted what')
  })
})
