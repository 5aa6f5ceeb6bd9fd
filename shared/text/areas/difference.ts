import { defineTexts } from '../define.ts'
import { plural } from '../format.ts'

/** What changed between two versions, in a few words each. */
export const differenceTexts = defineTexts({
  none: { nl: 'Geen wijzigingen', fr: 'Aucun changement', en: 'No changes' },
  cardsAdded: {
    nl: (count: number) => plural('nl', count, 'kaartje toegevoegd', 'kaartjes toegevoegd'),
    fr: (count: number) => plural('fr', count, 'carte ajoutée', 'cartes ajoutées'),
    en: (count: number) => plural('en', count, 'card added', 'cards added'),
  },
  cardsRemoved: {
    nl: (count: number) => plural('nl', count, 'kaartje verwijderd', 'kaartjes verwijderd'),
    fr: (count: number) => plural('fr', count, 'carte supprimée', 'cartes supprimées'),
    en: (count: number) => plural('en', count, 'card removed', 'cards removed'),
  },
  cardsChanged: {
    nl: (count: number) => plural('nl', count, 'kaartje gewijzigd', 'kaartjes gewijzigd'),
    fr: (count: number) => plural('fr', count, 'carte modifiée', 'cartes modifiées'),
    en: (count: number) => plural('en', count, 'card changed', 'cards changed'),
  },
  cardsMoved: {
    nl: (count: number) => plural('nl', count, 'kaartje verplaatst', 'kaartjes verplaatst'),
    fr: (count: number) => plural('fr', count, 'carte déplacée', 'cartes déplacées'),
    en: (count: number) => plural('en', count, 'card moved', 'cards moved'),
  },
  linksAdded: {
    nl: (count: number) => plural('nl', count, 'verband toegevoegd', 'verbanden toegevoegd'),
    fr: (count: number) => plural('fr', count, 'lien ajouté', 'liens ajoutés'),
    en: (count: number) => plural('en', count, 'link added', 'links added'),
  },
  linksRemoved: {
    nl: (count: number) => plural('nl', count, 'verband verwijderd', 'verbanden verwijderd'),
    fr: (count: number) => plural('fr', count, 'lien supprimé', 'liens supprimés'),
    en: (count: number) => plural('en', count, 'link removed', 'links removed'),
  },
  linksChanged: {
    nl: (count: number) => plural('nl', count, 'verband gewijzigd', 'verbanden gewijzigd'),
    fr: (count: number) => plural('fr', count, 'lien modifié', 'liens modifiés'),
    en: (count: number) => plural('en', count, 'link changed', 'links changed'),
  },
  other: {
    nl: (count: number) => plural('nl', count, 'andere wijziging', 'andere wijzigingen'),
    fr: (count: number) => plural('fr', count, 'autre changement', 'autres changements'),
    en: (count: number) => plural('en', count, 'other change', 'other changes'),
  },
})
