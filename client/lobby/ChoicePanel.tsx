import type { ReactNode } from 'react'
import { Icon, type IconSource } from '#client/ui/Icon.tsx'

interface ChoicePanelProps {
  readonly title: string
  readonly text: string
  readonly icon: IconSource
  /** Classes for the bar at its side and the ground of its icon. */
  readonly look: { readonly bar: string; readonly ground: string }
  /** What one does here. */
  readonly children: ReactNode
}

/** One of the three ways to begin; looks like a card of the board. */
export function ChoicePanel({ title, text, icon, look, children }: ChoicePanelProps) {
  return (
    <section
      className={`flex flex-col rounded-lg border border-l-6 border-line bg-surface p-5 sm:p-6 ${look.bar}`}
    >
      <span className={`grid size-11 place-items-center rounded-lg ${look.ground}`}>
        <Icon size={24} source={icon} />
      </span>
      <h2 className="mt-4 text-xl font-bold">{title}</h2>
      <p className="mt-1.5 mb-5 flex-1 text-muted">{text}</p>
      {children}
    </section>
  )
}
