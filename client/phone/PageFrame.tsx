/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { LanguageSwitch } from './language.tsx'

interface PageFrameProps {
  readonly title: string
  /** The language of the title, where it is not the screen's. */
  readonly titleLanguage?: string | undefined
  readonly children: ComponentChildren
}

export function PageFrame({ title, titleLanguage, children }: PageFrameProps) {
  return (
    <>
      <header class="top">
        <p class="board-title" {...(titleLanguage === undefined ? {} : { lang: titleLanguage })}>
          {title}
        </p>
        <LanguageSwitch />
      </header>
      <main>{children}</main>
    </>
  )
}
