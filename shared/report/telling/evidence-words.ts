import type { Evidence } from '#shared/model/change-model.ts'
import type { Sentence } from '../report.ts'
import { joined, plain, quiet } from '../sentences.ts'
import { wordFor } from '../stakeholder-words.ts'
import type { Telling } from '../telling.ts'

/** What the evidence is, what kind of evidence, how strong, and where it is from. */
export function evidenceSentence(evidence: Evidence, { texts }: Telling): Sentence {
  const { kind, strength, year, source, url } = evidence
  const summary = evidence.summary ?? ''
  const known = [
    wordFor(texts.evidenceKinds, kind).toLowerCase(),
    strength === undefined ? '' : wordFor(texts.evidenceStrengths, strength).toLowerCase(),
    year === undefined ? '' : String(year),
    source ?? '',
  ].filter((words) => words !== '')
  return joined([
    plain(summary === '' ? texts.report.notFilledIn : summary),
    known.length === 0 ? [] : quiet(`(${known.join(', ')})`),
    url === undefined || url === '' ? [] : webAddress(url),
  ])
}

export function isAgainst({ stance }: Evidence): boolean {
  return stance === 'against'
}

/** Only what is surely a page becomes a link: a file may hold any address. */
function webAddress(url: string): Sentence {
  return /^https?:\/\//i.test(url) ? [{ text: url, href: url }] : quiet(url)
}
