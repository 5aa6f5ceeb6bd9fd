import { readStored, writeStored } from '#client/ui/stored.ts'

const storageKey = 'catena.timer-sound'

/** Whether this device sounds when time is up: that of the hall, not each phone of a facilitator. */
export function hasTimerSound(): boolean {
  return readStored(storageKey) === 'on'
}

export function setTimerSound(isOn: boolean): void {
  writeStored(storageKey, isOn ? 'on' : 'off')
}
