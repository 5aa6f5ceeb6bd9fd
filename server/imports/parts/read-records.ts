import type { Language } from '#shared/model/language.ts'
import { skippedTexts } from '#shared/text/areas/formats.ts'
import type { SkippedPart } from '../importer.ts'

/** An object in a JSON file of another program. */
export type FoundRecord = Readonly<Record<string, unknown>>

export interface FoundRecords {
  readonly records: readonly FoundRecord[]
  readonly skipped: readonly SkippedPart[]
}

export function isRecord(value: unknown): value is FoundRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects in a list; what else stands in it is skipped. */
export function recordsIn(list: unknown, name: string, language: Language): FoundRecords {
  const members: readonly unknown[] = Array.isArray(list) ? list : []
  return {
    records: members.filter(isRecord),
    skipped: members.flatMap((member, index) =>
      isRecord(member)
        ? []
        : [{ what: `${name}[${index}]`, reason: skippedTexts.unreadable[language] }],
    ),
  }
}

/** What a field says, as text; undefined where it is absent, empty or something else than words and numbers. */
export function textIn(record: FoundRecord, ...fields: readonly string[]): string | undefined {
  for (const field of fields) {
    const said = asText(record[field])
    if (said !== undefined && said !== '') return said
  }
  return undefined
}

function asText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join('|')
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}
