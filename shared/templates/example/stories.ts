import type { Story } from '#shared/model/change-model.ts'
import { text, type Say } from './text.ts'

/** Nobody said these things. One may be told with a name, one without, one not yet. */
export function stories(say: Say): readonly Story[] {
  return [
    {
      id: 'basket',
      text: text(
        '“Vroeger kreeg ik een pakket en moest ik maar lusten wat erin zat. Nu sta ik met een mandje tussen de rekken, zoals iedereen.” (Fictief.)',
        '« Avant, je recevais un colis et je devais aimer ce qu’il y avait dedans. Maintenant, je suis entre les rayons avec un panier, comme tout le monde. » (Fictif.)',
        '“I used to be given a parcel and had to like what was in it. Now I stand between the shelves with a basket, like everyone else.” (Fictional.)',
      ),
      elementId: 'dignity',
      source: say('klant sinds 2024', 'cliente depuis 2024', 'customer since 2024'),
      consent: 'anonymous',
      date: '2026-03-12',
    },
    {
      id: 'forklift',
      text: text(
        '“Ik begon in het magazijn omdat ik thuis tegen de muren opliep. Na een jaar vroeg een teler of ik bij hem wou komen werken.” (Fictief.)',
        '« J’ai commencé à la réserve parce que je tournais en rond chez moi. Un an plus tard, un maraîcher m’a proposé de travailler chez lui. » (Fictif.)',
        '“I started in the storeroom because I was going mad at home. A year later a grower asked me to come and work for him.” (Fictional.)',
      ),
      elementId: 'next-step',
      source: say('Karim, vrijwilliger', 'Karim, bénévole', 'Karim, volunteer'),
      consent: 'named',
      date: '2026-05-20',
    },
    {
      id: 'detour',
      text: text(
        '“Mijn zus rijdt liever om dan dat de buren haar hier zien binnengaan.” (Fictief.)',
        '« Ma sœur préfère faire un détour plutôt que d’être vue ici par les voisins. » (Fictif.)',
        '“My sister would rather take a detour than have the neighbours see her come in here.” (Fictional.)',
      ),
      elementId: 'stigma',
      source: say('klant', 'client', 'customer'),
      consent: 'pending',
      date: '2026-06-02',
    },
  ]
}
