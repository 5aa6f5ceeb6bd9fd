import type { Check } from '../check.ts'
import { isCritical } from '../parts/critical.ts'
import { linkRef } from '../parts/refs.ts'

export const bareConfidence: Check = {
  code: 'A04',
  severity: 'info',
  title: { nl: 'Zeker zonder bewijs', fr: 'Sûr sans preuve', en: 'Certain without evidence' },
  message: {
    nl: ({ name }) => `De zekerheid van ${name} is hoog, maar er staat geen bewijs bij.`,
    fr: ({ name }) => `Le degré de confiance de ${name} est élevé, mais sans élément probant.`,
    en: ({ name }) => `The confidence in ${name} is high, but no evidence is given.`,
  },
  why: {
    nl: 'Wat voor jullie vanzelf spreekt, is dat niet voor een financier of een nieuwe collega.',
    fr: 'Ce qui est évident pour vous ne l’est pas pour un financeur ou un nouveau collègue.',
    en: 'What goes without saying for you does not for a funder or a new colleague.',
  },
  fix: {
    nl: 'Noteer waar de zekerheid vandaan komt: onderzoek, eigen ervaring, een deskundige. Is het een gevoel, zet ze dan op gemiddeld.',
    fr: 'Notez d’où vient cette confiance : étude, expérience, avis d’expert. Si c’est une impression, passez à « moyen ».',
    en: 'Note where the confidence comes from: research, your own practice, an expert. If it is a feeling, set it to medium.',
  },
  find: (graph) =>
    graph.steps
      .filter(
        (link) =>
          link.confidence === 'high' &&
          isCritical(graph, link) &&
          graph.evidenceFor(link).length === 0,
      )
      .map((link) => ({ refs: [linkRef(link)] })),
}
