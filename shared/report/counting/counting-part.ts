import type { Section } from '../report.ts'
import { paragraph, plain } from '../sentences.ts'
import type { Telling } from '../telling.ts'
import { costsSection } from './costs.ts'
import { goalsSection } from './goals.ts'
import { indicatorsSection } from './indicators.ts'
import { ratioSection } from './ratio.ts'
import { reachSection } from './reach.ts'

export function countingPart(telling: Telling): Section {
  const { report } = telling.texts
  return {
    id: 'counting',
    title: report.counting,
    blocks: [paragraph(plain(report.countingAbout))],
    sections: [
      reachSection(telling),
      indicatorsSection(telling),
      costsSection(telling),
      ratioSection(telling),
      ...goalsSection(telling),
    ],
  }
}
