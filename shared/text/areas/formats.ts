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
  outline: {
    nl: 'Lijst (tekst of Markdown)',
    fr: 'Liste (texte ou Markdown)',
    en: 'List (text or Markdown)',
  },
  outlineImportLeavesOut: {
    nl: 'Opmaak, nummers en afbeeldingen; elke regel wordt een kaartje, inspringen betekent “leidt tot”.',
    fr: 'La mise en forme, les numéros et les images ; chaque ligne devient une carte, un retrait signifie « mène à ».',
    en: 'Formatting, numbers and pictures; every line becomes a card, an indent means “leads to”.',
  },
  miro: {
    nl: 'Post-its van Miro (CSV)',
    fr: 'Post-its de Miro (CSV)',
    en: 'Sticky notes of Miro (CSV)',
  },
  miroImportLeavesOut: {
    nl: 'Pijlen, kleuren en de plaats op het bord; kaartjes zonder soort komen in de parking.',
    fr: 'Les flèches, les couleurs et la place sur le tableau ; les cartes sans type vont dans le parking.',
    en: 'Arrows, colours and places on the board; cards without a type go to the parking.',
  },
  cids: {
    nl: 'Common Impact Data Standard (CIDS 3.2)',
    fr: 'Common Impact Data Standard (CIDS 3.2)',
    en: 'Common Impact Data Standard (CIDS 3.2)',
  },
  cidsLeavesOut: {
    nl: 'Notities, verhalen, stemmen en de plaats van de kaartjes. Verbanden, aannames, bewijs en wat ze waard zijn, staan in een eigen uitbreiding die andere programma’s overslaan. In het bestand staat welk niveau van de standaard het haalt en wat er ontbreekt voor het volgende.',
    fr: 'Les notes, les récits, les votes et la place des cartes. Les liens, les hypothèses, les preuves et leur valeur figurent dans une extension propre que les autres programmes ignorent. Le fichier indique quel niveau du standard il atteint et ce qui manque pour le suivant.',
    en: 'Notes, stories, votes and the places of the cards. Links, assumptions, evidence and values are in an extension of our own, which other programs pass over. The file says which tier of the standard it reaches and what is missing for the next.',
  },
  cidsImportLeavesOut: {
    nl: 'Adressen, contactpersonen, codelijsten en rapporten; wat wordt overgeslagen, staat erbij met de reden.',
    fr: 'Les adresses, les personnes de contact, les listes de codes et les rapports ; ce qui est ignoré est indiqué avec la raison.',
    en: 'Addresses, contacts, code lists and reports; what is skipped is listed with the reason.',
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
