import { useTexts } from '#client/ui/language.tsx'
import { ChainMark } from './Wordmark.tsx'

export function LoadingPage() {
  const { app } = useTexts()
  return (
    <main className="grid min-h-full place-items-center">
      <p className="flex flex-col items-center gap-4 text-muted" aria-live="polite">
        <span className="animate-pulse">
          <ChainMark size={48} />
        </span>
        {app.loadingBoard}
      </p>
    </main>
  )
}
