import { linkTraits } from '#shared/model/link-traits.ts'
import type { Check } from '../check.ts'
import { isCritical } from '../parts/critical.ts'
import { linkRef } from '../parts/refs.ts'

export const unsupportedLink: Check = {
  code: 'A01',
  severity: 'warning',
  title: {
    nl: 'Verband zonder aanname',
    fr: 'Lien sans hypothèse',
    en: 'Link without an assumption',
  },
  message: {
    nl: ({ name }) => `Onder ${name} ligt nog geen aanname en geen bewijs.`,
    fr: ({ name }) => `${name} ne repose encore sur aucune hypothèse ni preuve.`,
    en: ({ name }) => `Nothing lies under ${name} yet: no assumption and no evidence.`,
  },
  why: {
    nl: 'Tussen wat jullie leveren en wat er bij mensen verandert, loopt het het vaakst mis. Daar moet op tafel liggen waarop jullie rekenen.',
    fr: 'C’est entre ce que vous produisez et ce qui change chez les gens que cela coince le plus souvent. Il faut y dire sur quoi vous comptez.',
    en: 'Between what you deliver and what changes for people things go wrong most often. What you count on has to be on the table there.',
  },
  fix: {
    nl: 'Vraag “wat moet waar zijn opdat dit klopt?” en noteer die aanname bij het verband. Weten jullie het al zeker, voeg dan het bewijs toe.',
    fr: 'Demandez « que faut-il pour que ce soit vrai ? » et notez cette hypothèse sur le lien. Si vous en êtes déjà sûrs, ajoutez la preuve.',
    en: 'Ask “what must be true for this to hold?” and note that assumption on the link. If you know for sure already, add the evidence.',
  },
  find: (graph) =>
    graph.steps
      .filter(
        (link) =>
          linkTraits[link.kind].isClaim &&
          isCritical(graph, link) &&
          graph.assumptionsOn(link.id).length === 0 &&
          graph.evidenceFor(link).length === 0,
      )
      .map((link) => ({ refs: [linkRef(link)] })),
}
