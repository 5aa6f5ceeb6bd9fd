import { useMemo } from 'react'
import type { ImportPreview } from '#client/app/board-api.ts'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { inLanguage } from '#shared/model/language.ts'
import { cardsByLane } from './cards-by-lane.ts'
import { SkippedParts } from './SkippedParts.tsx'

interface ImportPreviewViewProps {
  readonly preview: ImportPreview
}

/** Enough to see whether it is what was meant. */
const mostCards = 3

/** What would come onto the board: how much, the first cards of each lane, and what stays behind. */
export function ImportPreviewView({ preview: { model, skipped } }: ImportPreviewViewProps) {
  const { transfer } = useTexts()
  const { language } = useLanguage()
  const lanes = useMemo(
    () => cardsByLane(model, language, transfer.inParking),
    [model, language, transfer],
  )
  const title = inLanguage(model.title, language, model.primaryLanguage)
  const counts = (['cards', 'links', 'assumptions', 'indicators'] as const)
    .map((name) => ({ name, count: model[name === 'cards' ? 'elements' : name].length }))
    .filter(({ name, count }) => name === 'cards' || count > 0)
  return (
    <section aria-label={transfer.preview} className="space-y-4">
      <div>
        {title === '' ? undefined : <p className="mb-2 font-bold break-words">{title}</p>}
        <ul className="flex flex-wrap gap-2 text-sm">
          {counts.map(({ name, count }) => (
            <li className="rounded-full border border-line bg-canvas px-3 py-0.5" key={name}>
              {transfer[name](count)}
            </li>
          ))}
        </ul>
      </div>
      <ul className="grid gap-3 sm:grid-cols-2">
        {lanes.map((lane) => (
          <li className="min-w-0 rounded-lg border border-line p-3 text-sm" key={lane.id}>
            <h3 className="font-semibold">
              {lane.title} <span className="font-normal text-muted">{lane.titles.length}</span>
            </h3>
            <ul className="mt-1 space-y-0.5">
              {lane.titles.slice(0, mostCards).map((card) => (
                <li className="line-clamp-2 break-words" key={card.id}>
                  {card.title === '' ? transfer.untitledCard : card.title}
                </li>
              ))}
              {lane.titles.length > mostCards ? (
                <li className="text-muted">{transfer.moreCards(lane.titles.length - mostCards)}</li>
              ) : undefined}
            </ul>
          </li>
        ))}
      </ul>
      <SkippedParts skipped={skipped} />
    </section>
  )
}
