import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Wordmark } from './Wordmark.tsx'

/** Around a page that is neither home nor a board: the way home, and the language of the screen. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex min-h-full flex-col">
      <header className="flex items-center justify-between gap-4 p-4">
        <Link href="/">
          <Wordmark />
        </Link>
        <LanguageSwitch />
      </header>
      {children}
    </div>
  )
}
