import { costKinds, type Cost } from '#shared/model/change-model.ts'

export type CostKind = (typeof costKinds)[number]

/** What goes in, by kind: who reads a ratio must see how much of it is no money. */
export interface Inputs {
  readonly byKind: Readonly<Record<CostKind | 'other', number>>
  readonly total: number
  /** Without what is given in kind or by volunteers. */
  readonly withoutNonCash: number
}

const nonCashKinds: readonly CostKind[] = ['in-kind', 'volunteer']

export function totalInputs(costs: readonly Cost[]): Inputs {
  const sum = (isMeant: (kind: string) => boolean): number =>
    costs.reduce((total, { kind, amount }) => (isMeant(kind) ? total + amount : total), 0)
  const isKnown = (kind: string): kind is CostKind => costKinds.some((known) => known === kind)
  return {
    byKind: {
      cash: sum((kind) => kind === 'cash'),
      'in-kind': sum((kind) => kind === 'in-kind'),
      volunteer: sum((kind) => kind === 'volunteer'),
      other: sum((kind) => !isKnown(kind)),
    },
    total: sum(() => true),
    withoutNonCash: sum((kind) => !nonCashKinds.some((nonCash) => nonCash === kind)),
  }
}
