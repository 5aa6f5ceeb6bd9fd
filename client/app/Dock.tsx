import { X } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'

const Inspector = lazy(async () => ({
  default: (await import('#client/inspector/Inspector.tsx')).Inspector,
}))

interface DockProps {
  readonly onClose: () => void
}

/** The details at the right: beside the board on wide screens, over it on small ones. */
export function Dock({ onClose }: DockProps) {
  const { app } = useTexts()
  return (
    <aside
      aria-label={app.details}
      className="z-20 flex w-[22.5rem] shrink-0 flex-col border-l border-line bg-surface max-xl:absolute max-xl:inset-y-0 max-xl:right-0 max-xl:shadow-raised max-sm:inset-x-0 max-sm:w-auto"
      data-region="details"
      tabIndex={-1}
    >
      <div className="absolute top-2 right-2 z-10">
        <IconButton icon={X} isSmall label={app.hideDetails} onPress={onClose} />
      </div>
      <div className="min-h-0 flex-1">
        <Suspense>
          <Inspector />
        </Suspense>
      </div>
    </aside>
  )
}
