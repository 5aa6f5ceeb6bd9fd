/**
 * Keeps the keyboard in a part of the page, as its `ref`: where what has the focus goes away when it is pressed, or is
 * switched off, the part has it. Else the page as a whole would, and there no dialog hears Escape.
 */
export function keepFocusIn(part: HTMLElement | null): (() => void) | undefined {
  // React tells of its end by what is returned.
  if (part === null) return undefined
  let focused: Element | undefined

  function handleFocus({ target }: FocusEvent): void {
    if (target instanceof Element) focused = target
  }

  // What is removed loses the focus while it is still there.
  function handleBlur(): void {
    queueMicrotask(() => {
      if (focused !== undefined && focused !== document.activeElement && isUsable(focused))
        focused = undefined
    })
  }

  const look = () => {
    if (focused === undefined || isUsable(focused)) return
    const { activeElement, body } = document
    const isNowhere = activeElement === null || activeElement === body || activeElement === focused
    focused = undefined
    if (isNowhere) part.focus({ preventScroll: true })
  }

  part.addEventListener('focusin', handleFocus)
  part.addEventListener('focusout', handleBlur)
  const changes = new MutationObserver(look)
  changes.observe(part, { attributeFilter: ['disabled'], childList: true, subtree: true })
  return () => {
    changes.disconnect()
    part.removeEventListener('focusin', handleFocus)
    part.removeEventListener('focusout', handleBlur)
  }
}

function isUsable(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled')
}
