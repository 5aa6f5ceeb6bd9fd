import type { Phase } from './phase.ts'

/** Changes of an agenda that can be made anew on a newer one, where another facilitator was faster. */
export type AgendaEdit = (phases: readonly Phase[]) => readonly Phase[]

/** At a place, or at the end where that is beyond it. */
export function inserted(phase: Phase, index = Number.POSITIVE_INFINITY): AgendaEdit {
  return (phases) => [...phases.slice(0, index), phase, ...phases.slice(index)]
}

/** After another phase, or at the end where that one is gone. */
export function insertedAfter(phase: Phase, otherId: string): AgendaEdit {
  return (phases) => {
    const index = phases.findIndex(({ id }) => id === otherId)
    return inserted(phase, index === -1 ? undefined : index + 1)(phases)
  }
}

export function replaced(phase: Phase): AgendaEdit {
  return (phases) => phases.map((one) => (one.id === phase.id ? phase : one))
}

export function removed(id: string): AgendaEdit {
  return (phases) => phases.filter((phase) => phase.id !== id)
}

/** So many places further on, or back where that is negative; no further than the ends. */
export function moved(id: string, places: number): AgendaEdit {
  return (phases) => {
    const index = phases.findIndex((phase) => phase.id === id)
    const phase = phases[index]
    if (phase === undefined) return phases
    const others = phases.filter((one) => one !== phase)
    return inserted(phase, Math.max(0, Math.min(others.length, index + places)))(others)
  }
}
