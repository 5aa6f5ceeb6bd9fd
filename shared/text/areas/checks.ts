import { defineTexts } from '../define.ts'
import { plural } from '../format.ts'

/** The coach lens; what each rule says stands beside the rule in shared/checks. */
export const checksTexts = defineTexts({
  lens: { nl: 'Coachblik', fr: 'Regard du coach', en: 'Coach lens' },
  lensWithCount: {
    nl: (count: number) => `Coachblik: ${plural('nl', count, 'aandachtspunt', 'aandachtspunten')}`,
    fr: (count: number) =>
      `Regard du coach : ${plural('fr', count, 'point d’attention', 'points d’attention')}`,
    en: (count: number) =>
      `Coach lens: ${plural('en', count, 'point that needs attention', 'points that need attention')}`,
  },
  turnOff: {
    nl: 'Coachblik uitzetten',
    fr: 'Fermer le regard du coach',
    en: 'Turn off coach lens',
  },
  title: { nl: 'Coachblik', fr: 'Regard du coach', en: 'Coach lens' },
  tab: { nl: 'Aandachtspunten', fr: 'Points d’attention', en: 'Checks' },
  panels: { nl: 'Zijpaneel', fr: 'Volet latéral', en: 'Side panel' },
  intro: {
    nl: 'Vragen die een coach zou stellen. Alleen jij ziet dit: niet op het grote scherm, en de anderen pas als ze zelf kijken.',
    fr: 'Les questions qu’un coach poserait. Elles ne s’affichent que chez vous : ni sur le grand écran, ni chez les autres tant qu’ils ne regardent pas.',
    en: 'Questions a coach would ask. Only you see them: not the big screen, and the others only when they look themselves.',
  },
  looking: { nl: 'Even kijken…', fr: 'Un coup d’œil…', en: 'Having a look…' },
  emptyBoard: {
    nl: 'Er staat nog niets op het bord. Begin bij de impact en werk terug; daarna denkt de coachblik mee.',
    fr: 'Le tableau est encore vide. Commencez par l’impact et remontez ; le regard du coach vous aidera ensuite.',
    en: 'There is nothing on the board yet. Start at the impact and work backwards; then the coach lens thinks along.',
  },
  nothingFound: {
    nl: 'Niets op te merken: de keten hangt samen en wordt onderbouwd.',
    fr: 'Rien à signaler : la chaîne se tient et elle est étayée.',
    en: 'Nothing to remark: the chain hangs together and rests on something.',
  },
  error: { nl: 'Klopt niet', fr: 'À corriger', en: 'Not right yet' },
  warning: { nl: 'Verzwakt de keten', fr: 'Fragilise la chaîne', en: 'Weakens the chain' },
  info: { nl: 'Om over na te denken', fr: 'À méditer', en: 'Worth a thought' },
  why: { nl: 'Waarom het telt', fr: 'Pourquoi c’est important', en: 'Why it matters' },
  fix: { nl: 'Wat je kunt doen', fr: 'Ce que vous pouvez faire', en: 'What you can do' },
  goToCard: { nl: 'Ga naar het kaartje', fr: 'Aller à la carte', en: 'Go to the card' },
  goToLink: { nl: 'Ga naar het verband', fr: 'Aller au lien', en: 'Go to the link' },
  goToGroup: { nl: 'Ga naar de groep', fr: 'Aller au groupe', en: 'Go to the group' },
  goToBoard: {
    nl: 'Ga naar de details van het bord',
    fr: 'Aller aux détails du tableau',
    en: 'Go to the details of the board',
  },
  showAll: {
    nl: (count: number) => `Alle ${count} tonen`,
    fr: (count: number) => `Tout afficher (${count})`,
    en: (count: number) => `Show all ${count}`,
  },
  found: {
    nl: (count: number) =>
      `${plural('nl', count, 'aandachtspunt', 'aandachtspunten')} van de coachblik`,
    fr: (count: number) => `${plural('fr', count, 'point', 'points')} du regard du coach`,
    en: (count: number) => `${plural('en', count, 'point', 'points')} from the coach lens`,
  },
  switchOff: {
    nl: 'Niet nodig op dit bord',
    fr: 'Inutile pour ce tableau',
    en: 'Not needed on this board',
  },
  off: {
    nl: 'Uitgezet op dit bord',
    fr: 'Désactivés sur ce tableau',
    en: 'Switched off on this board',
  },
  switchOn: {
    nl: (title: string) => `${title} weer aanzetten`,
    fr: (title: string) => `Réactiver ${title}`,
    en: (title: string) => `Switch ${title} on again`,
  },
  switchedOff: {
    nl: (title: string) => `${title} staat uit voor dit bord`,
    fr: (title: string) => `${title} est désactivé pour ce tableau`,
    en: (title: string) => `${title} is off for this board`,
  },
  switchedOn: {
    nl: (title: string) => `${title} staat weer aan voor dit bord`,
    fr: (title: string) => `${title} est réactivé pour ce tableau`,
    en: (title: string) => `${title} is on again for this board`,
  },
})
