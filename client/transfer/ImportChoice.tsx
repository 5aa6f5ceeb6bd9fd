import type { ImportPreview } from '#client/app/board-api.ts'
import { Button } from '#client/ui/Button.tsx'
import { ChoiceCards } from '#client/ui/ChoiceCards.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { inLanguage } from '#shared/model/language.ts'

export type ImportMode = 'add' | 'replace'

interface ImportChoiceProps {
  readonly fileName: string
  readonly preview: ImportPreview
  readonly mode: ImportMode
  readonly onMode: (mode: ImportMode) => void
  readonly onOther: () => void
}

/** What is in a file, what of it cannot come along and why, and what to do with it. */
export function ImportChoice({ fileName, preview, mode, onMode, onOther }: ImportChoiceProps) {
  const { transfer } = useTexts()
  const { language } = useLanguage()
  const { model, skipped } = preview
  const title = inLanguage(model.title, language, model.primaryLanguage)
  const counts = [
    transfer.cards(model.elements.length),
    transfer.links(model.links.length),
    transfer.assumptions(model.assumptions.length),
    transfer.indicators(model.indicators.length),
  ]
  return (
    <div className="space-y-5">
      <section className="rounded-lg border border-line bg-canvas p-4">
        <div className="flex items-start justify-between gap-3">
          <div className="min-w-0">
            <h3 className="truncate font-bold">{title === '' ? fileName : title}</h3>
            <p className="truncate text-sm text-muted">{fileName}</p>
          </div>
          <Button onPress={onOther} variant="quiet">
            {transfer.otherFile}
          </Button>
        </div>
        <ul className="mt-2 flex flex-wrap gap-2 text-sm">
          {counts.map((count) => (
            <li className="rounded-full border border-line bg-surface px-3 py-0.5" key={count}>
              {count}
            </li>
          ))}
        </ul>
      </section>
      {skipped.length === 0 ? undefined : (
        <details className="rounded-lg border border-line bg-warn-tint p-4 text-sm">
          <summary className="font-semibold">{transfer.skipped(skipped.length)}</summary>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {skipped.map(({ what, reason }) => (
              <li key={`${what} ${reason}`}>
                <code>{what}</code> {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      <ChoiceCards
        label={transfer.how}
        onChange={onMode}
        options={[
          { id: 'add', label: transfer.add, detail: transfer.addMore },
          { id: 'replace', label: transfer.replace, detail: transfer.replaceMore },
        ]}
        value={mode}
      />
      <p className="text-sm text-muted">{transfer.safety}</p>
    </div>
  )
}
