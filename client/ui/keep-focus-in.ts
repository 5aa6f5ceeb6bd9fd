/**
 * Keeps the keyboard in a part of the page, as its `ref`: where what has the focus goes away when it is pressed, or is
 * switched off, the part has it. Else the page as a whole would, and there no dialog hears Escape. Where a button goes
 * away with its row, the same one of the next row has it, or what follows the list: rows are deleted one after another.
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

  const look = (mutations: readonly MutationRecord[]) => {
    if (focused === undefined || isUsable(focused)) return
    const { activeElement, body } = document
    const isNowhere = activeElement === null || activeElement === body || activeElement === focused
    const next = nextInstead(focused, mutations, part)
    focused = undefined
    if (!isNowhere) return
    next?.focus()
    // What is folded away takes no focus.
    if (next === undefined || document.activeElement !== next) part.focus({ preventScroll: true })
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

/** What takes the place of a button that was removed with its row: in the next row, or after the last. */
function nextInstead(
  button: Element,
  mutations: readonly MutationRecord[],
  part: HTMLElement,
): HTMLElement | undefined {
  const row = button.closest('li, tr')
  // Who typed in it must not press anything with the next key.
  if (row === null || !isButton(button)) return undefined
  const removal = mutations.find(({ removedNodes }) =>
    [...removedNodes].some((removed) => removed.contains(row)),
  )
  const next = removal === undefined ? undefined : placeAfter(removal, part)
  if (next === undefined) return undefined
  const gone = buttonsIn(row)
  const buttons = buttonsIn(next)
  const place = gone.indexOf(button)
  return (
    buttons.find((other) => nameOf(other) === nameOf(button)) ??
    // Where the name is another in each row, or the row is folded: what deletes it stands last, or above all the rest.
    buttons.at(place === 0 ? 0 : place - gone.length) ??
    buttons[0] ??
    next.querySelector<HTMLElement>('input, textarea') ??
    undefined
  )
}

/** What follows in the list, or after it under the same heading. */
function placeAfter(
  { nextSibling, target }: MutationRecord,
  part: HTMLElement,
): Element | undefined {
  if (nextSibling instanceof Element && nextSibling.isConnected) return nextSibling
  if (!(target instanceof Element)) return undefined
  const end = target.closest('section, details') ?? part
  let place: Element | null = target
  while (place !== null && place !== end && place.nextElementSibling === null)
    place = place.parentElement
  return place === end ? undefined : (place?.nextElementSibling ?? undefined)
}

function buttonsIn(place: Element): readonly HTMLButtonElement[] {
  return [place, ...place.querySelectorAll('button')].filter(isButton)
}

function isButton(element: Element): element is HTMLButtonElement {
  return element instanceof HTMLButtonElement && !element.disabled
}

function nameOf(button: Element): string {
  return button.ariaLabel ?? button.textContent
}
