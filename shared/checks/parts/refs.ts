import type { Ref } from '../check.ts'

type Identified = { readonly id: string }

export const elementRef = ({ id }: Identified): Ref => ({ kind: 'element', id })
export const linkRef = ({ id }: Identified): Ref => ({ kind: 'link', id })
export const indicatorRef = ({ id }: Identified): Ref => ({ kind: 'indicator', id })
export const assumptionRef = ({ id }: Identified): Ref => ({ kind: 'assumption', id })
export const stakeholderRef = ({ id }: Identified): Ref => ({ kind: 'stakeholder', id })
export const valueRef = (item: { readonly outcomeId: string }): Ref => ({
  kind: 'value',
  id: item.outcomeId,
})
