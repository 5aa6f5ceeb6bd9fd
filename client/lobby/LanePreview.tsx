import { useMemo } from 'react'
import { inLanguage, type Language } from '#shared/model/language.ts'
import type { Template } from '#shared/templates/template.ts'

interface LanePreviewProps {
  readonly template: Template
  readonly language: Language
}

/** A template's lanes in a row, each in the colour of its stage. */
export function LanePreview({ template, language }: LanePreviewProps) {
  const lanes = useMemo(() => template.build(language).lanes, [template, language])
  return (
    <span className="mt-2 flex flex-wrap gap-1" lang={language}>
      {lanes.map((lane) => (
        <span
          className="rounded-sm border-l-4 py-0.5 pr-2 pl-1.5 text-xs font-medium text-ink"
          key={lane.id}
          style={{
            borderColor: `var(--color-stage-${lane.type})`,
            backgroundColor: `var(--color-stage-${lane.type}-tint)`,
          }}
        >
          {inLanguage(lane.title, language)}
        </span>
      ))}
    </span>
  )
}
