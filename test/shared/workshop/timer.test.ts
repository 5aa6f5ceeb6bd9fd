import { expect, it } from 'vitest'
import {
  clockFace,
  extendTimer,
  isTimerSet,
  pauseTimer,
  remainingMs,
  resumeTimer,
  startTimer,
  stoppedTimer,
  timerStage,
} from '#shared/workshop/timer.ts'
import { noon } from './a-workshop.ts'

const minute = 60_000

it('counts down by the clock, below zero once it is over', () => {
  const timer = startTimer(5 * minute, noon)
  expect(remainingMs(timer, noon + minute)).toBe(4 * minute)
  expect(remainingMs(timer, noon + 6 * minute)).toBe(-minute)
})

it('stands still while it is paused', () => {
  const paused = pauseTimer(startTimer(5 * minute, noon), noon + minute)
  expect(remainingMs(paused, noon + 60 * minute)).toBe(4 * minute)
  const resumed = resumeTimer(paused, noon + 60 * minute)
  expect(remainingMs(resumed, noon + 61 * minute)).toBe(3 * minute)
})

it('gets more time while it runs, while it stands still, and when it is over', () => {
  const running = extendTimer(startTimer(minute, noon), minute, noon)
  expect(remainingMs(running, noon)).toBe(2 * minute)
  const paused = extendTimer(pauseTimer(startTimer(minute, noon), noon), minute, noon)
  expect(paused).toEqual({ durationMs: 2 * minute, endsAt: undefined, remainingMs: 2 * minute })
  const over = extendTimer(startTimer(minute, noon), 5 * minute, noon + 3 * minute)
  expect(remainingMs(over, noon + 3 * minute)).toBe(5 * minute)
})

it('begins with what it is extended by where none was set', () => {
  expect(isTimerSet(stoppedTimer)).toBe(false)
  const timer = extendTimer(stoppedTimer, minute, noon)
  expect(timer).toEqual({ durationMs: minute, endsAt: noon + minute, remainingMs: 0 })
})

it('does nothing where there is nothing to pause or to resume', () => {
  expect(pauseTimer(stoppedTimer, noon)).toBe(stoppedTimer)
  expect(resumeTimer(stoppedTimer, noon)).toBe(stoppedTimer)
})

it('reads as on a kitchen clock, and is over at nought only', () => {
  const faces = [0, 1, 59_001, 60_000, 245_000, 3_600_000, 5_405_000].map(clockFace)
  expect(faces).toEqual(['0:00', '0:01', '1:00', '1:00', '4:05', '1:00:00', '1:30:05'])
  expect(clockFace(-5_000)).toBe('0:00')
  expect([60_001, 60_000, 1, 0, -1].map(timerStage)).toEqual([
    'running',
    'last',
    'last',
    'over',
    'over',
  ])
})
