import { economicsOf } from '#shared/economics/economics.ts'
import type { Check, Found } from '../check.ts'
import { valueRef } from '../parts/refs.ts'

export const noCosts: Check = {
  code: 'V06',
  severity: 'error',
  title: {
    nl: 'Baten zonder kosten of bron',
    fr: 'Bénéfices sans coûts ni source',
    en: 'Benefits without costs or source',
  },
  message: {
    nl: () => 'Er zijn baten ingevuld, maar geen kosten: er is geen rendementsfactor mogelijk.',
    fr: () =>
      'Des bénéfices sont indiqués, mais pas de coûts : aucun ratio de rendement n’est possible.',
    en: () => 'There are benefits but no costs: no ratio is possible.',
  },
  why: {
    nl: 'Een rendementsfactor zegt iets als iedereen kan nagaan waar de kosten en de bedragen vandaan komen. Anders is het een los cijfer.',
    fr: 'Un ratio de rendement n’a de sens que si chacun peut vérifier d’où viennent les coûts et les montants. Sinon, c’est un chiffre en l’air.',
    en: 'A ratio says something when everybody can check where the costs and amounts come from. Otherwise it is a bare number.',
  },
  fix: {
    nl: 'Vul de kosten in, ook die in natura en van vrijwilligers, en geef bij elk bedrag de bron.',
    fr: 'Indiquez les coûts, y compris en nature et bénévoles, et donnez la source de chaque montant.',
    en: 'Fill in the costs, also those in kind and of volunteers, and give the source of every amount.',
  },
  find: ({ model }) => {
    const items = model.valuation?.items ?? []
    if (!items.some(({ quantity, proxy }) => quantity * proxy.value > 0)) return []
    // Those in another currency do not count.
    if (!economicsOf(model).costs.some(({ amount }) => amount > 0)) return [{ refs: [] }]
    return items
      .filter(({ proxy }) => (proxy.source ?? '').trim() === '')
      .map((item): Found => ({ refs: [valueRef(item)], message: withoutSource }))
  },
}

const withoutSource: Check['message'] = {
  nl: ({ name }) => `Bij het bedrag voor ${name} staat geen bron.`,
  fr: ({ name }) => `Le montant pour ${name} n’a pas de source.`,
  en: ({ name }) => `The amount for ${name} has no source.`,
}
