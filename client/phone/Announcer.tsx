/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks'
import { announcementOf } from './announcement.ts'
import { useLanguage } from './language.tsx'
import type { PhoneState } from './phone.ts'

/** Tells screen readers what has changed by itself. */
export function Announcer({ state }: { readonly state: PhoneState }) {
  const { texts, language } = useLanguage()
  const [words, setWords] = useState('')
  const beforeRef = useRef(state)
  useEffect(() => {
    const found = announcementOf(beforeRef.current, state, { texts, language })
    beforeRef.current = state
    if (found !== undefined) setWords(found)
  }, [state, texts, language])
  return (
    <p class="unseen" role="status">
      {words}
    </p>
  )
}
