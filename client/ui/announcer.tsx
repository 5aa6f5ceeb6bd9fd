import { useEffect, useState } from 'react'

export type Urgency = 'polite' | 'assertive'

interface Announcement {
  readonly text: string
  readonly urgency: Urgency
}

// Announcements come from places without a component, such as a drop on the canvas.
const announcements = new EventTarget()

/** Says something to those who listen to the screen instead of seeing it. */
export function announce(text: string, urgency: Urgency = 'polite'): void {
  announcements.dispatchEvent(
    new CustomEvent<Announcement>('announce', { detail: { text, urgency } }),
  )
}

/** The two live regions; stands once, at the root. */
export function Announcer() {
  const [said, setSaid] = useState<Readonly<Record<Urgency, string>>>({ polite: '', assertive: '' })
  useEffect(() => {
    const say = (event: Event) => {
      const { text, urgency } = (event as CustomEvent<Announcement>).detail
      setSaid((before) => ({
        ...before,
        // The same words twice are read twice only when the text differs: an invisible space does it.
        [urgency]: before[urgency] === text ? `${text}\u00A0` : text,
      }))
    }
    announcements.addEventListener('announce', say)
    return () => announcements.removeEventListener('announce', say)
  }, [])
  return (
    // The attribute keeps it audible while a dialog hides the rest of the page.
    <div className="sr-only" data-live-announcer="true">
      <div aria-live="polite">{said.polite}</div>
      <div aria-live="assertive">{said.assertive}</div>
    </div>
  )
}
