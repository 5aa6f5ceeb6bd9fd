import { defineTexts } from '../define.ts'

/** The first steps on a board and what the keys do. */
export const helpTexts = defineTexts({
  step1: {
    nl: 'Begin bij de impact: welke verandering wil je uiteindelijk zien?',
    fr: 'Commencez par l’impact : quel changement voulez-vous voir à terme ?',
    en: 'Begin with the impact: which change do you want to see in the end?',
  },
  step2: {
    nl: 'Werk terug: wat moet er eerst gebeuren? Shift+Tab maakt een kaartje in de kolom ervoor, al verbonden.',
    fr: 'Remontez : que faut-il d’abord ? Maj+Tab crée une carte dans la colonne précédente, déjà reliée.',
    en: 'Work backwards: what must happen first? Shift+Tab makes a card in the lane before it, linked already.',
  },
  step3: {
    nl: 'Sleep van de rand van een kaartje naar een ander om te tonen wat waartoe leidt.',
    fr: 'Tirez du bord d’une carte vers une autre pour montrer ce qui mène à quoi.',
    en: 'Drag from the edge of a card to another to show what leads to what.',
  },
  step4: {
    nl: 'Klik op het teken bij een verband en schrijf op wat waar moet zijn: de aanname.',
    fr: 'Cliquez sur le signe d’un lien et notez ce qui doit être vrai : l’hypothèse.',
    en: 'Click the badge on a link and write down what must be true: the assumption.',
  },
  cards: { nl: 'Kaartjes', fr: 'Cartes', en: 'Cards' },
  links: { nl: 'Verbanden', fr: 'Liens', en: 'Links' },
  board: { nl: 'Bord', fr: 'Tableau', en: 'Board' },
  newCard: { nl: 'Nieuw kaartje', fr: 'Nouvelle carte', en: 'New card' },
  edit: { nl: 'Tekst bewerken', fr: 'Modifier le texte', en: 'Edit the text' },
  nextLane: {
    nl: 'Bij het typen: volgend kaartje, verbonden',
    fr: 'En écrivant : carte suivante, reliée',
    en: 'While typing: next card, linked',
  },
  previousLane: {
    nl: 'Bij het typen: vorig kaartje, verbonden',
    fr: 'En écrivant : carte précédente, reliée',
    en: 'While typing: card before it, linked',
  },
  sameLane: {
    nl: 'Bij het typen: nog een kaartje eronder',
    fr: 'En écrivant : une autre carte dessous',
    en: 'While typing: another card below',
  },
  nudge: { nl: 'Kaartje verschuiven', fr: 'Décaler la carte', en: 'Nudge the card' },
  otherLane: {
    nl: 'Naar een andere kolom',
    fr: 'Vers une autre colonne',
    en: 'To another lane',
  },
  duplicate: { nl: 'Dupliceren', fr: 'Dupliquer', en: 'Duplicate' },
  remove: { nl: 'Verwijderen', fr: 'Supprimer', en: 'Delete' },
  link: { nl: 'Verbinden met…', fr: 'Relier à…', en: 'Link to…' },
  linkIncoming: { nl: 'Verbinden vanaf…', fr: 'Relier depuis…', en: 'Link from…' },
  walk: {
    nl: 'Langs de verbanden lopen',
    fr: 'Parcourir les liens',
    en: 'Walk along the links',
  },
  tidy: { nl: 'Ordenen', fr: 'Ranger', en: 'Tidy' },
  zoom: { nl: 'In- en uitzoomen', fr: 'Agrandir, réduire', en: 'Zoom in and out' },
  fit: { nl: 'Alles tonen', fr: 'Tout afficher', en: 'Fit everything' },
  regions: {
    nl: 'Naar het volgende deel van het scherm',
    fr: 'Vers la partie suivante de l’écran',
    en: 'To the next part of the screen',
  },
  paste: {
    nl: 'Een lijst plakken: één kaartje per regel',
    fr: 'Coller une liste : une carte par ligne',
    en: 'Paste a list: one card per line',
  },
})
