import { defineTexts } from '../define.ts'

/** The file formats: what they are called, and what they leave out. */
export const formatTexts = defineTexts({
  json: {
    nl: 'Catena (JSON)',
    fr: 'Catena (JSON)',
    en: 'Catena (JSON)',
  },
  jsonLeavesOut: {
    nl: 'Opmerkingen, versies en wie waarvoor stemde; wat op het bord staat, gaat volledig mee.',
    fr: 'Les commentaires, les versions et le détail des votes ; tout ce qui est sur le tableau est repris.',
    en: 'Comments, versions and who voted for what; everything on the board goes along.',
  },
  jsonImportLeavesOut: {
    nl: 'Alleen wat onleesbaar is: dubbele kaartjes, en verbanden die nergens heen leiden.',
    fr: 'Seulement ce qui est illisible : les cartes en double et les liens qui ne mènent nulle part.',
    en: 'Only what cannot be read: cards that occur twice, and links that lead nowhere.',
  },
  svg: {
    nl: 'Tekening (SVG)',
    fr: 'Dessin (SVG)',
    en: 'Drawing (SVG)',
  },
  svgLeavesOut: {
    nl: 'Notities, beschrijvingen, indicatoren, bewijs, kosten en de andere talen.',
    fr: 'Les notes, les descriptions, les indicateurs, les preuves, les coûts et les autres langues.',
    en: 'Notes, descriptions, indicators, evidence, costs and the other languages.',
  },
  mermaid: {
    nl: 'Mermaid-diagram',
    fr: 'Diagramme Mermaid',
    en: 'Mermaid diagram',
  },
  mermaidLeavesOut: {
    nl: 'Notities, de plaats van de kaartjes, beschrijvingen, aannames, indicatoren, bewijs, kosten en de andere talen.',
    fr: 'Les notes, la place des cartes, les descriptions, les hypothèses, les indicateurs, les preuves, les coûts et les autres langues.',
    en: 'Notes, the places of the cards, descriptions, assumptions, indicators, evidence, costs and the other languages.',
  },
  dot: {
    nl: 'Graphviz (DOT)',
    fr: 'Graphviz (DOT)',
    en: 'Graphviz (DOT)',
  },
  dotLeavesOut: {
    nl: 'Notities, de plaats van de kaartjes, beschrijvingen, aannames, indicatoren, bewijs, kosten en de andere talen.',
    fr: 'Les notes, la place des cartes, les descriptions, les hypothèses, les indicateurs, les preuves, les coûts et les autres langues.',
    en: 'Notes, the places of the cards, descriptions, assumptions, indicators, evidence, costs and the other languages.',
  },
})

/** Words that stand in exported drawings. */
export const drawingTexts = defineTexts({
  parking: { nl: 'Parking', fr: 'Parking', en: 'Parking' },
  emptyBoard: {
    nl: 'Dit bord is nog leeg.',
    fr: 'Ce tableau est encore vide.',
    en: 'This board is still empty.',
  },
  untitled: { nl: 'Zonder titel', fr: 'Sans titre', en: 'Untitled' },
  accountability: {
    nl: 'Voorbij de verantwoordingslijn',
    fr: 'Au-delà de la ligne de responsabilité',
    en: 'Beyond the accountability line',
  },
  assumptionIs: {
    nl: (status: string) => `Aanname: ${status}`,
    fr: (status: string) => `Hypothèse : ${status}`,
    en: (status: string) => `Assumption: ${status}`,
  },
  unintended: { nl: 'onbedoeld', fr: 'inattendu', en: 'unintended' },
  condition: {
    nl: 'externe voorwaarde',
    fr: 'condition externe',
    en: 'external condition',
  },
  against: {
    nl: 'loopt terug',
    fr: 'remonte la chaîne',
    en: 'runs back',
  },
})

/** Why part of a file was not taken over. */
export const skippedTexts = defineTexts({
  twice: {
    nl: 'Er is al iets met dezelfde id; het eerste is behouden.',
    fr: 'Un autre élément porte déjà le même identifiant ; le premier a été gardé.',
    en: 'Something else has the same id; the first was kept.',
  },
  nowhere: {
    nl: 'Het begint of eindigt bij een kaartje dat niet in het bestand staat.',
    fr: 'Il part d’une carte absente du fichier, ou y mène.',
    en: 'It starts or ends at a card that is not in the file.',
  },
  nothing: {
    nl: 'Het gaat over een kaartje of een verband dat niet in het bestand staat.',
    fr: 'Il porte sur une carte ou un lien absents du fichier.',
    en: 'It is about a card or a link that is not in the file.',
  },
})
