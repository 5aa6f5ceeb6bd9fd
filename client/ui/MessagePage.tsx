import type { ReactNode } from 'react'

export interface MessagePageProps {
  readonly title: string
  readonly children: ReactNode
  /** What can be done from here. */
  readonly actions?: ReactNode
  readonly tone?: 'calm' | 'problem'
}

/** A page with one thing to say, in the middle. */
export function MessagePage({ title, children, actions, tone = 'calm' }: MessagePageProps) {
  const bar = tone === 'problem' ? 'border-l-danger' : 'border-l-stage-activity'
  return (
    <main className="grid min-h-full flex-1 place-items-center p-4">
      <div
        className={`w-full max-w-lg rounded-lg border border-l-6 border-line bg-surface p-6 sm:p-8 ${bar}`}
      >
        <h1 className="text-2xl font-bold">{title}</h1>
        <div className="mt-3 space-y-2 text-base">{children}</div>
        {actions === undefined ? undefined : (
          <div className="mt-6 flex flex-wrap gap-2">{actions}</div>
        )}
      </div>
    </main>
  )
}
