import type { Evidence } from '#shared/model/change-model.ts'
import type { Texts } from '#shared/text/registry.ts'

/** The kinds people choose from, in their words. */
export function kindOptions({ evidenceKinds }: Texts) {
  const { research, practice, expert, story } = evidenceKinds
  return { research, practice, expert, story }
}

type ChosenKind = keyof ReturnType<typeof kindOptions>

const otherNames: Readonly<Record<string, ChosenKind>> = {
  internal: 'practice',
  external: 'research',
}

/** The kind that evidence is shown as, also where another program calls it something else; undefined for unknown words. */
export function shownKind(
  { evidenceKinds, ...texts }: Texts,
  kind: string,
): ChosenKind | undefined {
  const known = Object.keys(kindOptions({ evidenceKinds, ...texts })) as ChosenKind[]
  return known.find((option) => option === kind) ?? otherNames[kind]
}

/** A few words about it: kind, direction, strength, year, source. */
export function evidenceFacts(texts: Texts, evidence: Evidence): string {
  const kinds: Readonly<Record<string, string>> = texts.evidenceKinds
  const strengths: Readonly<Record<string, string>> = texts.evidenceStrengths
  const { kind, stance, strength = '', year, source = '', summary } = evidence
  return [
    stance === 'against' ? texts.stances.against : '',
    kinds[kind] ?? kind,
    strengths[strength] ?? strength,
    year === undefined ? '' : String(year),
    summary === undefined ? '' : source,
  ]
    .filter((fact) => fact !== '')
    .join(' · ')
}
