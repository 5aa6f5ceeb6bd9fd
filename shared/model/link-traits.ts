import type { LinkKind } from './change-model.ts'

/** What is particular to each kind of link; nothing outside this file asks for a kind by name. */
export interface LinkTraits {
  /** Whether the one makes the other more likely, so that it is a step of the results chain. */
  readonly isCausal: boolean
  /** Whether it may run back to what comes earlier in the chain. */
  readonly mayRunBack: boolean
  /** Whether it says that the one brings about the other, which has to rest on something. */
  readonly isClaim: boolean
}

const direction: LinkTraits = { isCausal: false, mayRunBack: true, isClaim: false }
const step: LinkTraits = { isCausal: true, mayRunBack: false, isClaim: false }

export const linkTraits: Readonly<Record<LinkKind, LinkTraits>> = {
  guides: direction,
  'realised-by': direction,
  enables: { ...step, mayRunBack: true },
  'leads-to': { ...step, isClaim: true },
  'contributes-to': step,
  feedback: direction,
  hinders: direction,
}
