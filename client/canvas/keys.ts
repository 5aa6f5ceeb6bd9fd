/** Key presses as people write them, such as `Ctrl+Shift+Z`, and whether an event is one. */

interface PressedKey {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const namedKeys: Readonly<Record<string, string>> = {
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  Esc: 'Escape',
  Space: ' ',
}

/**
 * Letters go by what is on the key, so that Ctrl+Z follows the layout; digits by their place, as Shift+1 is not "1"
 * on any layout. On a Mac the command key is Ctrl. Ctrl and Alt together are nothing of ours: AltGr is both on Windows.
 */
export function isPressed(event: PressedKey, keys: string): boolean {
  const parts = keys === '+' ? ['+'] : keys.split('+')
  const key = parts.at(-1) ?? ''
  const hasCtrl = event.ctrlKey || event.metaKey
  if (hasCtrl !== parts.includes('Ctrl') || event.altKey !== parts.includes('Alt')) return false
  if (/^\d$/.test(key)) return event.shiftKey && event.code === `Digit${key}`
  // A sign such as "?" or "+" may need Shift on one layout and not on another.
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  const named = namedKeys[key]
  if ((!isSign || named !== undefined) && event.shiftKey !== parts.includes('Shift')) return false
  return named === undefined ? event.key.toLowerCase() === key.toLowerCase() : event.key === named
}
