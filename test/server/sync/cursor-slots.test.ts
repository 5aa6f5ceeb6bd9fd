import { expect, it } from 'vitest'
import { CursorSlots } from '#server/sync/cursor-slots.ts'

it('[SYN44] a place goes from who rests to who moves, never from who moves too', () => {
  const slots = new CursorSlots<string>(2)
  expect(slots.moved('an', 0).isShown).toBe(true)
  expect(slots.moved('bo', 100).isShown).toBe(true)
  expect(slots.moved('cas', 200)).toEqual({ isShown: false })
  slots.moved('bo', 2_050)
  expect(slots.moved('cas', 2_100)).toEqual({ isShown: true, displaced: 'an' })
  expect(['an', 'bo', 'cas'].map((who) => slots.has(who))).toEqual([false, true, true])
  slots.remove('bo')
  expect(slots.moved('an', 2_200)).toEqual({ isShown: true })
})
