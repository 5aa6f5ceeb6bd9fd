import { expect, it } from 'vitest'
import { createServerClock } from '#shared/workshop/server-clock.ts'

it('follows the message that came the fastest', () => {
  let local = 1_000_000
  const clock = createServerClock(() => local)
  expect(clock.now()).toBe(local)
  // The server is 5 s ahead; messages take 300, 40 and 900 ms.
  for (const delay of [300, 40, 900]) {
    local += 10_000
    clock.told(local + 5000 - delay)
  }
  expect(clock.now()).toBe(local + 4960)
})

it('begins anew when a clock was set', () => {
  let local = 1_000_000
  const clock = createServerClock(() => local)
  clock.told(local + 40)
  local += 3_600_000
  clock.told(local - 3_600_000)
  expect(clock.now()).toBe(local - 3_600_000)
})
