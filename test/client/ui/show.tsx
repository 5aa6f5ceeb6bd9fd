import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Announcer } from '#client/ui/announcer.tsx'
import { LanguageProvider } from '#client/ui/language.tsx'
import { Toasts } from '#client/ui/toasts.tsx'
import type { Language } from '#shared/model/language.ts'
import '#client/style/index.css'

const shown: (() => void)[] = []

/** Shows a part of the client with all that stands around it in the app. */
export function show(part: ReactNode, language: Language = 'en'): void {
  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  shown.push(() => {
    root.unmount()
    container.remove()
  })
  flushSync(() =>
    root.render(
      <LanguageProvider initial={language}>
        {part}
        <Announcer />
        <Toasts />
      </LanguageProvider>,
    ),
  )
}

export function closeShown(): void {
  for (const close of shown.splice(0)) close()
}
