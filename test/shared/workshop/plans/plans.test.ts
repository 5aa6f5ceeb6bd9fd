import { describe, expect, it } from 'vitest'
import { languages } from '#shared/model/language.ts'
import { templates } from '#shared/templates/registry.ts'
import { modes } from '#shared/workshop/modes.ts'
import { workshopLimits } from '#shared/workshop/workshop-limits.ts'
import { phaseSchema } from '#shared/workshop/phase.ts'
import { placeSteps, stepsOf } from '#shared/workshop/plans/place-steps.ts'
import { minutesOf, planFileSchema } from '#shared/workshop/plans/plan.ts'
import { plans } from '#shared/workshop/plans/registry.ts'

const sessions = plans.flatMap((plan) =>
  plan.sessions.map((session) => ({ name: `${plan.id} ${session.id}`, session })),
)

describe('a ready-made plan', () => {
  it.each(plans)('$id says what it is in three languages', ({ name, description, sessions }) => {
    for (const text of [name, description, ...sessions.map(({ title }) => title)])
      expect(Object.keys(text).toSorted()).toEqual(languages.toSorted())
  })

  it('has an id of its own, and its sessions too', () => {
    const names = sessions.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length)
  })

  it.each(sessions)('$name becomes valid phases on every template', ({ session }) => {
    for (const template of templates) {
      const phases = placeSteps(session.steps, template.build('nl').lanes)
      expect(phases).toHaveLength(session.steps.length)
      expect(phases.length).toBeLessThanOrEqual(workshopLimits.phases)
      for (const phase of phases) expect(phaseSchema.parse(phase)).toEqual(phase)
      expect(new Set(phases.map(({ id }) => id)).size).toBe(phases.length)
    }
  })

  it.each(sessions)('$name asks in three languages wherever phones are asked', ({ session }) => {
    for (const { mode, title, prompt } of session.steps) {
      expect(Object.keys(title).toSorted()).toEqual(languages.toSorted())
      const isAsked = modes[mode].phones !== 'look' || Object.keys(prompt).length > 0
      expect(Object.keys(prompt).toSorted()).toEqual(isAsked ? languages.toSorted() : [])
    }
  })

  it('makes the inspiration day exactly an hour, from impact back to activities', () => {
    const [hour] = plans.find(({ id }) => id === 'inspiration-day')?.sessions ?? []
    expect(minutesOf(hour?.steps ?? [])).toBe(60)
    const asked = hour?.steps.flatMap(({ mode, lanes }) => (mode === 'collect' ? lanes : []))
    expect(asked?.map(({ type }) => type)).toEqual(['impact', 'outcome', 'output', 'activity'])
  })
})

describe('lanes', () => {
  const step = { ...plans[0]?.sessions[0]?.steps[3] }
  const lanes = [
    { id: 'short', type: 'outcome', horizon: 'short' },
    { id: 'long', type: 'outcome', horizon: 'long' },
    { id: 'impact', type: 'impact' },
  ] as const

  function laneIdsFor(kinds: readonly object[]): readonly string[] | undefined {
    const asked = planFileSchema.parse({
      format: 'catena-plan',
      version: 1,
      name: 'Mine',
      steps: [{ ...step, lanes: kinds }],
    })
    return placeSteps(asked.steps, lanes)[0]?.laneIds
  }

  it('are found by what stands in them', () => {
    expect(laneIdsFor([{ type: 'impact' }])).toEqual(['impact'])
    expect(laneIdsFor([{ type: 'outcome' }])).toEqual(['short', 'long'])
    expect(laneIdsFor([{ type: 'outcome', horizon: 'long' }])).toEqual(['long'])
  })

  it('are those of the type where the board has none of that term', () => {
    expect(laneIdsFor([{ type: 'outcome', horizon: 'medium' }])).toEqual(['short', 'long'])
  })

  it('are left open where the board has none of the type', () => {
    expect(laneIdsFor([{ type: 'problem' }])).toEqual([])
  })

  it('come back from one board to another of the same kind', () => {
    for (const { session } of sessions) {
      const phases = placeSteps(session.steps, lanes)
      const again = placeSteps(stepsOf(phases, lanes), lanes)
      expect(again.map((phase) => ({ ...phase, id: '' }))).toEqual(
        phases.map((phase) => ({ ...phase, id: '' })),
      )
    }
  })
})
