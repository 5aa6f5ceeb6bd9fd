import { describe, expect, it } from 'vitest'
import { isPressed } from '#client/canvas/keys.ts'

function keyEvent(key: string, more: Partial<Parameters<typeof isPressed>[0]> = {}) {
  return {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...more,
  }
}

describe('keys', () => {
  it('go by the letter on the key, whatever the layout', () => {
    expect(isPressed(keyEvent('z', { ctrlKey: true, code: 'KeyW' }), 'Ctrl+Z')).toBe(true)
    expect(isPressed(keyEvent('Z', { metaKey: true, shiftKey: true }), 'Ctrl+Shift+Z')).toBe(true)
    expect(isPressed(keyEvent('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Z')).toBe(false)
  })

  it('go by the place of a digit, which needs Shift on a Belgian keyboard', () => {
    expect(isPressed(keyEvent('!', { shiftKey: true, code: 'Digit1' }), 'Shift+1')).toBe(true)
    expect(isPressed(keyEvent('1', { shiftKey: true, code: 'Digit1' }), 'Shift+1')).toBe(true)
    expect(isPressed(keyEvent('&', { code: 'Digit1' }), 'Shift+1')).toBe(false)
  })

  it('take a sign with Shift or without', () => {
    expect(isPressed(keyEvent('?', { shiftKey: true }), '?')).toBe(true)
    expect(isPressed(keyEvent('?'), '?')).toBe(true)
    expect(isPressed(keyEvent('+', { shiftKey: true }), '+')).toBe(true)
  })

  it('leave AltGr to those who type signs with it', () => {
    expect(isPressed(keyEvent('n', { ctrlKey: true, altKey: true }), 'N')).toBe(false)
    expect(isPressed(keyEvent('ArrowLeft', { altKey: true }), 'Alt+←')).toBe(true)
  })

  it('tell Space and arrows by name', () => {
    expect(isPressed(keyEvent(' '), 'Space')).toBe(true)
    expect(isPressed(keyEvent('ArrowUp', { shiftKey: true }), 'Shift+↑')).toBe(true)
    expect(isPressed(keyEvent('ArrowUp', { shiftKey: true }), '↑')).toBe(false)
  })
})
