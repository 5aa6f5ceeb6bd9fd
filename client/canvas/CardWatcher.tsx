import { PencilLine } from 'lucide-react'
import { useStore } from '#client/session/use-session.tsx'
import { presenceColors } from '#shared/drawing/tokens.ts'
import { useCanvas } from './canvas-state.ts'

interface CardWatcherProps {
  readonly id: string
}

/** Whoever else has this card selected: an outline in their colour with their name. */
export function CardWatcher({ id }: CardWatcherProps) {
  const { watchers } = useCanvas()
  const watcher = useStore(watchers, (all) => all.get(id))
  if (watcher === undefined) return null
  const color = presenceColors[watcher.user.color % presenceColors.length]
  return (
    <span className="card-watcher" style={{ color }}>
      <span className="card-watcher-name" style={{ background: color }}>
        {watcher.editing === id ? <PencilLine aria-hidden="true" size={11} /> : null}
        {watcher.user.name}
      </span>
    </span>
  )
}
