import type { Section } from '../report.ts'
import { paragraph, plain } from '../sentences.ts'
import type { Telling } from '../telling.ts'
import { certaintySection } from './certainty.ts'
import { chainSection } from './chain.ts'
import { conditionsSection, sideEffectsSection } from './side-effects.ts'
import { groupsSection } from './groups.ts'
import { purposeSection } from './purpose.ts'
import { storiesSection } from './stories.ts'

export function tellingPart(telling: Telling): Section {
  const { report } = telling.texts
  return {
    id: 'telling',
    title: report.telling,
    blocks: [paragraph(plain(report.tellingAbout))],
    sections: [
      purposeSection(telling),
      groupsSection(telling),
      chainSection(telling),
      certaintySection(telling),
      sideEffectsSection(telling),
      conditionsSection(telling),
      storiesSection(telling),
    ],
  }
}
