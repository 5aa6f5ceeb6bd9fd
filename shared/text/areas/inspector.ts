import { formatList, plural } from '../format.ts'
import { defineTexts } from '../define.ts'

/** The details of what is selected: a card, a link, several things, or the board itself. */
export const inspectorTexts = defineTexts({
  board: { nl: 'Dit bord', fr: 'Ce tableau', en: 'This board' },
  link: { nl: 'Verband', fr: 'Lien', en: 'Link' },
  onlyReading: {
    nl: 'Je kijkt mee: met deze link kun je niets wijzigen.',
    fr: 'Vous consultez : ce lien ne permet pas de modifier.',
    en: 'You are viewing: this link does not let you change anything.',
  },
  onlyCommenting: {
    nl: 'Met deze link kun je reageren, maar niets wijzigen.',
    fr: 'Ce lien permet de commenter, mais pas de modifier.',
    en: 'This link lets you comment, but not change anything.',
  },
  alsoHere: {
    nl: (names: readonly string[]) =>
      `${formatList('nl', names)} ${names.length === 1 ? 'schrijft' : 'schrijven'} hier nu ook`,
    fr: (names: readonly string[]) =>
      `${formatList('fr', names)} ${names.length === 1 ? 'écrit' : 'écrivent'} ici aussi`,
    en: (names: readonly string[]) =>
      `${formatList('en', names)} ${names.length === 1 ? 'is' : 'are'} writing here too`,
  },
  inLanguage: {
    nl: (field: string, language: string) => `${field} (${language})`,
    fr: (field: string, language: string) => `${field} (${language})`,
    en: (field: string, language: string) => `${field} (${language})`,
  },
  notChosen: { nl: 'Niet gekozen', fr: 'Non choisi', en: 'Not chosen' },
  nothing: { nl: 'Niet ingevuld', fr: 'Non renseigné', en: 'Not filled in' },

  cardTitle: { nl: 'Titel', fr: 'Titre', en: 'Title' },
  description: { nl: 'Beschrijving', fr: 'Description', en: 'Description' },
  lane: { nl: 'Kolom', fr: 'Colonne', en: 'Lane' },
  stakeholders: { nl: 'Doelgroepen', fr: 'Publics cibles', en: 'Target groups' },
  addStakeholder: {
    nl: 'Doelgroep kiezen of toevoegen',
    fr: 'Choisir ou ajouter un public cible',
    en: 'Choose or add a target group',
  },
  horizon: { nl: 'Termijn', fr: 'Terme', en: 'Horizon' },
  sphere: { nl: 'Invloedssfeer', fr: 'Sphère', en: 'Sphere' },
  confidence: { nl: 'Zekerheid', fr: 'Degré de confiance', en: 'Confidence' },
  polarity: { nl: 'Richting van het effect', fr: 'Sens de l’effet', en: 'Direction of the effect' },
  unintended: { nl: 'Onbedoeld', fr: 'Inattendu', en: 'Unintended' },
  condition: { nl: 'Externe voorwaarde', fr: 'Condition externe', en: 'External condition' },
  beyondLine: {
    nl: 'Voorbij de verantwoordingslijn',
    fr: 'Au-delà de la ligne de responsabilité',
    en: 'Beyond the accountability line',
  },
  pinned: { nl: 'Vastgezet', fr: 'Épinglée', en: 'Pinned' },
  pinnedHint: {
    nl: 'Blijft staan bij ordenen.',
    fr: 'Reste en place lors du rangement.',
    en: 'Stays where it is when the board is tidied.',
  },
  parked: { nl: 'In de parking', fr: 'Au parking', en: 'In the parking' },
  status: { nl: 'Status', fr: 'Statut', en: 'Status' },
  tags: { nl: 'Trefwoorden', fr: 'Mots-clés', en: 'Tags' },
  addTag: { nl: 'Trefwoord toevoegen', fr: 'Ajouter un mot-clé', en: 'Add a tag' },
  sdgTargets: { nl: 'SDG-doelen', fr: 'Cibles ODD', en: 'SDG targets' },
  chooseSdgTargets: { nl: 'SDG’s kiezen', fr: 'Choisir des ODD', en: 'Choose SDGs' },
  findSdgTarget: {
    nl: 'Zoek op nummer of woord',
    fr: 'Chercher par numéro ou par mot',
    en: 'Search by number or word',
  },
  sdgTargetsFound: {
    nl: (count: number) => plural('nl', count, 'doel gevonden', 'doelen gevonden'),
    fr: (count: number) => plural('fr', count, 'cible trouvée', 'cibles trouvées'),
    en: (count: number) => plural('en', count, 'target found', 'targets found'),
  },
  sdgTargetsOf: {
    nl: (goal: string, count: number) =>
      `Doelen van SDG ${goal}${count === 0 ? '' : `, ${count} gekozen`}`,
    fr: (goal: string, count: number) =>
      `Cibles de l’ODD ${goal}${count === 0 ? '' : `, ${count} choisie${count === 1 ? '' : 's'}`}`,
    en: (goal: string, count: number) =>
      `Targets of SDG ${goal}${count === 0 ? '' : `, ${count} chosen`}`,
  },
  sdgSource: {
    nl: 'Doelen: Verenigde Naties, via de codelijst van de IATI-standaard (CC BY 4.0). Een officiële Nederlandse tekst is er niet.',
    fr: 'Cibles : Nations Unies, d’après la liste de codes du standard IATI (CC BY 4.0).',
    en: 'Targets: United Nations, from the code list of the IATI Standard (CC BY 4.0).',
  },
  done: { nl: 'Klaar', fr: 'Terminé', en: 'Done' },
  remove: {
    nl: (word: string) => `${word} weghalen`,
    fr: (word: string) => `Retirer ${word}`,
    en: (word: string) => `Remove ${word}`,
  },
  add: { nl: 'Toevoegen', fr: 'Ajouter', en: 'Add' },
  kindOfChange: { nl: 'Plaats in de keten', fr: 'Place dans la chaîne', en: 'Place in the chain' },
  wordsAndGroups: {
    nl: 'Groepen en trefwoorden',
    fr: 'Groupes et mots-clés',
    en: 'Groups and tags',
  },
  properties: { nl: 'Eigenschappen', fr: 'Propriétés', en: 'Properties' },
  nuances: { nl: 'Nuances', fr: 'Nuances', en: 'Nuances' },
  links: { nl: 'Verbanden', fr: 'Liens', en: 'Links' },
  noLinks: { nl: 'Nog geen verbanden', fr: 'Pas encore de liens', en: 'No links yet' },

  assumptions: { nl: 'Aannames', fr: 'Hypothèses', en: 'Assumptions' },
  noAssumptions: {
    nl: 'Wat moet waar zijn opdat dit klopt?',
    fr: 'Que faut-il pour que cela soit vrai ?',
    en: 'What must be true for this to hold?',
  },
  addAssumption: { nl: 'Aanname toevoegen', fr: 'Ajouter une hypothèse', en: 'Add assumption' },
  assumptionNumber: {
    nl: (number: number) => `Aanname ${number}`,
    fr: (number: number) => `Hypothèse ${number}`,
    en: (number: number) => `Assumption ${number}`,
  },
  deleteAssumption: {
    nl: 'Aanname verwijderen',
    fr: 'Supprimer l’hypothèse',
    en: 'Delete assumption',
  },
  assumptionDeleted: {
    nl: 'De aanname is verwijderd',
    fr: 'L’hypothèse est supprimée',
    en: 'The assumption is deleted',
  },
  importance: { nl: 'Belang', fr: 'Importance', en: 'Importance' },
  importanceOf: {
    nl: (value: number) => `${value} van 5`,
    fr: (value: number) => `${value} sur 5`,
    en: (value: number) => `${value} of 5`,
  },
  test: { nl: 'Hoe toetsen we dit?', fr: 'Comment le vérifier ?', en: 'How do we test this?' },
  owner: { nl: 'Wie volgt dit op?', fr: 'Qui s’en occupe ?', en: 'Who follows this up?' },
  reviewOn: { nl: 'Herzieningsdatum', fr: 'Date de révision', en: 'Review date' },
  assumptionKind: { nl: 'Soort', fr: 'Nature', en: 'Kind' },
  moreOnAssumption: {
    nl: 'Meer over deze aanname',
    fr: 'Plus sur cette hypothèse',
    en: 'More about this assumption',
  },

  from: { nl: 'Van', fr: 'De', en: 'From' },
  to: { nl: 'Naar', fr: 'Vers', en: 'To' },
  linkKind: { nl: 'Soort verband', fr: 'Type de lien', en: 'Kind of link' },
  rationale: { nl: 'Onderbouwing', fr: 'Justification', en: 'Rationale' },
  rationaleHint: { nl: 'Omdat…', fr: 'Parce que…', en: 'Because…' },
  reverse: { nl: 'Omkeren', fr: 'Inverser', en: 'Reverse' },
  delete: { nl: 'Verwijderen', fr: 'Supprimer', en: 'Delete' },
  undo: { nl: 'Ongedaan maken', fr: 'Annuler', en: 'Undo' },

  severalSelected: {
    nl: (count: number) => `${count} geselecteerd`,
    fr: (count: number) => `${count} sélectionnés`,
    en: (count: number) => `${count} selected`,
  },
  groupCounts: {
    nl: (cards: number, links: number) =>
      `${plural('nl', cards, 'kaartje', 'kaartjes')}, ${plural('nl', links, 'verband', 'verbanden')}`,
    fr: (cards: number, links: number) =>
      `${plural('fr', cards, 'carte', 'cartes')}, ${plural('fr', links, 'lien', 'liens')}`,
    en: (cards: number, links: number) =>
      `${plural('en', cards, 'card', 'cards')}, ${plural('en', links, 'link', 'links')}`,
  },
  moveAllTo: { nl: 'Alle verplaatsen naar', fr: 'Tout déplacer vers', en: 'Move all to' },
  linkAllTo: { nl: 'Alle laten leiden tot', fr: 'Tout relier à', en: 'Let all lead to' },
  tagAll: { nl: 'Trefwoord voor alle', fr: 'Mot-clé pour toutes', en: 'Tag for all' },
  deleteAll: { nl: 'Alle verwijderen', fr: 'Tout supprimer', en: 'Delete all' },
  groupDeleted: {
    nl: 'De selectie is verwijderd',
    fr: 'La sélection est supprimée',
    en: 'The selection is deleted',
  },

  boardTitle: { nl: 'Titel van het bord', fr: 'Titre du tableau', en: 'Board title' },
  organisation: { nl: 'Organisatie', fr: 'Organisation', en: 'Organisation' },
  country: { nl: 'Land', fr: 'Pays', en: 'Country' },
  identifier: {
    nl: 'Ondernemings- of verenigingsnummer',
    fr: 'Numéro d’entreprise ou d’association',
    en: 'Registration number',
  },
  identifierHint: {
    nl: 'Bv. 0123.456.789',
    fr: 'P. ex. 0123.456.789',
    en: 'E.g. 0123.456.789',
  },
  website: { nl: 'Website', fr: 'Site web', en: 'Website' },
  programme: { nl: 'Traject', fr: 'Parcours', en: 'Programme' },
  periodStart: { nl: 'Begint op', fr: 'Débute le', en: 'Starts on' },
  periodEnd: { nl: 'Loopt tot', fr: 'Se termine le', en: 'Ends on' },
  currency: { nl: 'Munt', fr: 'Devise', en: 'Currency' },
  purpose: { nl: 'Waarom', fr: 'Pourquoi', en: 'Why' },
  problem: { nl: 'Probleem', fr: 'Problème', en: 'Problem' },
  mission: { nl: 'Missie', fr: 'Mission', en: 'Mission' },
  vision: { nl: 'Visie', fr: 'Vision', en: 'Vision' },
  languages: { nl: 'Talen van het bord', fr: 'Langues du tableau', en: 'Languages of the board' },
  primaryLanguage: { nl: 'Eerste taal', fr: 'Première langue', en: 'First language' },
  furtherLanguages: { nl: 'Ook in', fr: 'Aussi en', en: 'Also in' },
  allStakeholders: {
    nl: 'Doelgroepen en andere belanghebbenden',
    fr: 'Publics cibles et autres parties prenantes',
    en: 'Target groups and other stakeholders',
  },
  noStakeholders: {
    nl: 'Nog geen doelgroepen',
    fr: 'Pas encore de publics cibles',
    en: 'No target groups yet',
  },
  stakeholderName: { nl: 'Naam', fr: 'Nom', en: 'Name' },
  stakeholderRole: { nl: 'Rol', fr: 'Rôle', en: 'Role' },
  stakeholderSize: { nl: 'Hoeveel mensen', fr: 'Combien de personnes', en: 'How many people' },
  stakeholderLevel: { nl: 'Niveau', fr: 'Niveau', en: 'Level' },
  stakeholderArea: { nl: 'Waar', fr: 'Où', en: 'Where' },
  underserved: {
    nl: 'Wordt elders te weinig bereikt',
    fr: 'Est trop peu touché ailleurs',
    en: 'Is reached too little elsewhere',
  },
  consulted: {
    nl: 'Heeft hierover meegepraat',
    fr: 'A pu donner son avis',
    en: 'Had a say in this',
  },
  newStakeholder: { nl: 'Nieuwe doelgroep', fr: 'Nouveau public cible', en: 'New target group' },
  stakeholderDeleted: {
    nl: 'De belanghebbende is verwijderd',
    fr: 'La partie prenante est supprimée',
    en: 'The stakeholder is deleted',
  },
  notANumber: { nl: 'Vul een getal in', fr: 'Indiquez un nombre', en: 'Fill in a number' },
  notADate: {
    nl: 'Vul een volledige datum in, bv. 31/12/2026',
    fr: 'Indiquez une date complète, p. ex. 31/12/2026',
    en: 'Fill in a whole date, e.g. 31/12/2026',
  },
})
