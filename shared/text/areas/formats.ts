import { defineTexts } from '../define.ts'
import { plural } from '../format.ts'

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
  xlsx: {
    nl: 'Excel, alles (XLSX)',
    fr: 'Excel, tout (XLSX)',
    en: 'Excel, everything (XLSX)',
  },
  xlsxLeavesOut: {
    nl: 'Opmerkingen, versies en wie waarvoor stemde; de rest kun je aanvullen en weer importeren.',
    fr: 'Les commentaires, les versions et le détail des votes ; le reste peut être complété puis réimporté.',
    en: 'Comments, versions and who voted for what; the rest can be filled in and imported again.',
  },
  xlsxImportLeavesOut: {
    nl: 'Formules (hun laatste uitkomst telt), opmaak, grafieken en kolommen die we niet kennen.',
    fr: 'Les formules (leur dernier résultat compte), la mise en forme, les graphiques et les colonnes inconnues.',
    en: 'Formulas (their last result counts), layout, charts and columns that we do not know.',
  },
  csv: {
    nl: 'Tabel, alles (CSV)',
    fr: 'Table, tout (CSV)',
    en: 'Table, everything (CSV)',
  },
  csvLeavesOut: {
    nl: 'Opmerkingen, versies en wie waarvoor stemde; de rest kun je aanvullen en weer importeren.',
    fr: 'Les commentaires, les versions et le détail des votes ; le reste peut être complété puis réimporté.',
    en: 'Comments, versions and who voted for what; the rest can be filled in and imported again.',
  },
  csvImportLeavesOut: {
    nl: 'Kolommen die we niet kennen.',
    fr: 'Les colonnes que nous ne connaissons pas.',
    en: 'Columns that we do not know.',
  },
  logframe: {
    nl: 'Logisch kader (logframe)',
    fr: 'Cadre logique',
    en: 'Logical framework (logframe)',
  },
  logframeLeavesOut: {
    nl: 'Notities, missie, visie, doelstellingen, problemen en de parking, doelgroepen, de onderbouwing van verbanden, SDG’s, eerdere metingen, opmerkingen en groepen bij metingen, bewijs, verhalen, baten, referentieprojecten en de andere talen; onbedoelde effecten worden alleen genoemd. Wat een kader vraagt en het bord niet weet, blijft leeg.',
    fr: 'Les notes, la mission, la vision, les objectifs, les problèmes et le parking, les publics cibles, la justification des liens, les ODD, les mesures antérieures, les commentaires et les groupes des mesures, les preuves, les récits, les bénéfices, les projets de référence et les autres langues ; les effets inattendus sont seulement nommés. Ce que le cadre demande et que le tableau ignore reste vide.',
    en: 'Notes, mission, vision, objectives, problems and the parking, target groups, the reasons for links, SDGs, earlier measurements, comments and groups of measurements, evidence, stories, benefits, reference projects and the other languages; unintended effects are only named. What a framework asks and the board does not know stays empty.',
  },
  logframeAll: { nl: 'Alle drie (Excel)', fr: 'Les trois (Excel)', en: 'All three (Excel)' },
  logframeEu: {
    nl: 'Europese Unie (Excel)',
    fr: 'Union européenne (Excel)',
    en: 'European Union (Excel)',
  },
  logframeClassic: {
    nl: 'Klassiek 4×4 (Excel)',
    fr: 'Classique 4×4 (Excel)',
    en: 'Classic 4×4 (Excel)',
  },
  logframeFcdo: { nl: 'FCDO (Excel)', fr: 'FCDO (Excel)', en: 'FCDO (Excel)' },
  logframeEuCsv: {
    nl: 'Europese Unie (CSV)',
    fr: 'Union européenne (CSV)',
    en: 'European Union (CSV)',
  },
  logframeClassicCsv: {
    nl: 'Klassiek 4×4 (CSV)',
    fr: 'Classique 4×4 (CSV)',
    en: 'Classic 4×4 (CSV)',
  },
  logframeFcdoCsv: { nl: 'FCDO (CSV)', fr: 'FCDO (CSV)', en: 'FCDO (CSV)' },
  sroi: {
    nl: 'SROI-waardekaart (Excel)',
    fr: 'Carte de valeur SROI (Excel)',
    en: 'SROI value map (Excel)',
  },
  sroiLeavesOut: {
    nl: 'Alles wat geen kost of effect met een waarde is; wat niet meetelt, staat er wel bij genoemd.',
    fr: 'Tout ce qui n’est ni un coût ni un effet valorisé ; ce qui n’est pas compté y est mentionné.',
    en: 'All that is no cost or valued outcome; what is not counted is named in it.',
  },
  svg: {
    nl: 'Tekening (SVG)',
    fr: 'Dessin (SVG)',
    en: 'Drawing (SVG)',
  },
  svgLeavesOut: {
    nl: 'Notities, doelgroepen, beschrijvingen, de onderbouwing van verbanden, de tekst van aannames, indicatoren, bewijs, kosten, waarden, scenario’s, referentieprojecten, verhalen, stemmen, wat het bord over zichzelf zegt, zoals de missie, en de andere talen.',
    fr: 'Les notes, les publics cibles, les descriptions, la justification des liens, le texte des hypothèses, les indicateurs, les preuves, les coûts, les valeurs, les scénarios, les projets de référence, les récits, les votes, ce que le tableau dit de lui-même, comme la mission, et les autres langues.',
    en: 'Notes, target groups, descriptions, the reasons for links, the words of assumptions, indicators, evidence, costs, values, scenarios, reference projects, stories, votes, what the board says of itself, such as its mission, and the other languages.',
  },
  mermaid: {
    nl: 'Mermaid-diagram',
    fr: 'Diagramme Mermaid',
    en: 'Mermaid diagram',
  },
  mermaidLeavesOut: {
    nl: 'Alles behalve de titels en soorten van de kaartjes en de soorten van hun verbanden, in één taal. Veel programma’s tekenen hoogstens 500 verbanden.',
    fr: 'Tout sauf les titres et les types des cartes et les sortes de leurs liens, dans une seule langue. Beaucoup de programmes dessinent 500 liens au plus.',
    en: 'Everything but the titles and types of the cards and the kinds of their links, in one language. Many programs draw 500 links at most.',
  },
  dot: {
    nl: 'Graphviz (DOT)',
    fr: 'Graphviz (DOT)',
    en: 'Graphviz (DOT)',
  },
  dotLeavesOut: {
    nl: 'Alles behalve de titels en soorten van de kaartjes en de soorten van hun verbanden, in één taal.',
    fr: 'Tout sauf les titres et les types des cartes et les sortes de leurs liens, dans une seule langue.',
    en: 'Everything but the titles and types of the cards and the kinds of their links, in one language.',
  },
  iati: {
    nl: 'IATI 2.03 (XML)',
    fr: 'IATI 2.03 (XML)',
    en: 'IATI 2.03 (XML)',
  },
  iatiLeavesOut: {
    nl: 'Notities, bewijs, hoe aannames getoetst worden, kosten, waarden, scenario’s, referentieprojecten, verhalen en stemmen. Wat IATI vraagt en niet op het bord staat (kenmerk en soort van de organisatie, sector, soms de startdatum), staat in het bestand als nog in te vullen; een resultaat zonder indicator krijgt een lege plaats. Verbanden en aannames staan in de beschrijvingen.',
    fr: 'Les notes, les preuves, la façon de vérifier les hypothèses, les coûts, les valeurs, les scénarios, les projets de référence, les récits et les votes. Ce que l’IATI demande et que le tableau ne contient pas (identifiant et type de l’organisation, secteur, parfois date de début) figure dans le fichier comme à compléter ; un résultat sans indicateur reçoit une place vide. Les liens et les hypothèses figurent dans les descriptions.',
    en: 'Notes, evidence, how assumptions are tested, costs, values, scenarios, reference projects, stories and votes. What IATI asks for and the board does not have (the organisation’s identifier and type, the sector, sometimes the start date) is marked in the file as still to be filled in; a result without an indicator gets an empty place. Links and assumptions are in the descriptions.',
  },
  iatiImportLeavesOut: {
    nl: 'Alles behalve de resultaten en hun indicatoren: budgetten, transacties, locaties, sectoren en documenten. IATI kent geen verbanden; die komen alleen mee uit een bestand van Catena.',
    fr: 'Tout sauf les résultats et leurs indicateurs : budgets, transactions, lieux, secteurs et documents. L’IATI ne connaît pas de liens ; ils ne viennent que d’un fichier de Catena.',
    en: 'Everything but the results and their indicators: budgets, transactions, locations, sectors and documents. IATI has no links; they come along from a file of Catena only.',
  },
  graphml: { nl: 'GraphML', fr: 'GraphML', en: 'GraphML' },
  graphmlPlain: {
    nl: 'Voor netwerkanalyse (Gephi, networkx, R)',
    fr: 'Pour l’analyse de réseaux (Gephi, networkx, R)',
    en: 'For network analysis (Gephi, networkx, R)',
  },
  graphmlYed: {
    nl: 'Om verder te tekenen in yEd',
    fr: 'Pour continuer à dessiner dans yEd',
    en: 'To go on drawing in yEd',
  },
  graphmlLeavesOut: {
    nl: 'Notities, aannames, bewijs, indicatoren, kosten, waarden, scenario’s, referentieprojecten, verhalen, stemmen en wat het bord over zichzelf zegt, zoals de missie. Van de andere talen gaan alleen de titels mee.',
    fr: 'Les notes, les hypothèses, les preuves, les indicateurs, les coûts, les valeurs, les scénarios, les projets de référence, les récits, les votes et ce que le tableau dit de lui-même, comme la mission. Des autres langues, seuls les titres sont repris.',
    en: 'Notes, assumptions, evidence, indicators, costs, values, scenarios, reference projects, stories, votes and what the board says of itself, such as its mission. Of the other languages only the titles go along.',
  },
  graphmlImportLeavesOut: {
    nl: 'De tekening zelf: plaats, kleuren en vormen. Kaartjes waarvan het bestand niet zegt wat ze zijn, komen in de parking.',
    fr: 'Le dessin lui-même : place, couleurs et formes. Les cartes dont le fichier ne dit pas la nature vont au parking.',
    en: 'The drawing itself: places, colours and shapes. Cards of which the file does not say what they are go to the parking strip.',
  },
  jsoncanvas: {
    nl: 'JSON Canvas (Obsidian)',
    fr: 'JSON Canvas (Obsidian)',
    en: 'JSON Canvas (Obsidian)',
  },
  jsoncanvasLeavesOut: {
    nl: 'Alles behalve de titels, soorten en plaatsen van de kaartjes en de soorten van hun verbanden, in één taal.',
    fr: 'Tout sauf les titres, les types et les places des cartes et les sortes de leurs liens, dans une seule langue.',
    en: 'Everything but the titles, types and places of the cards and the kinds of their links, in one language.',
  },
  jsoncanvasImportLeavesOut: {
    nl: 'Afbeeldingen en andere bijlagen. Kaartjes waarvan groep noch kleur zegt wat ze zijn, komen in de parking.',
    fr: 'Les images et autres pièces jointes. Les cartes dont ni le groupe ni la couleur ne disent la nature vont au parking.',
    en: 'Pictures and other attachments. Cards of which neither group nor colour says what they are go to the parking strip.',
  },
  kumu: { nl: 'Kumu (JSON)', fr: 'Kumu (JSON)', en: 'Kumu (JSON)' },
  kumuLeavesOut: {
    nl: 'Notities, de plaats van de kaartjes, aannames, bewijs, indicatoren, kosten, waarden, scenario’s, referentieprojecten, verhalen, stemmen, wat het bord over zichzelf zegt, zoals de missie, en de andere talen.',
    fr: 'Les notes, la place des cartes, les hypothèses, les preuves, les indicateurs, les coûts, les valeurs, les scénarios, les projets de référence, les récits, les votes, ce que le tableau dit de lui-même, comme la mission, et les autres langues.',
    en: 'Notes, the places of the cards, assumptions, evidence, indicators, costs, values, scenarios, reference projects, stories, votes, what the board says of itself, such as its mission, and the other languages.',
  },
  kumuImportLeavesOut: {
    nl: 'Kaarten, weergaven en eigen velden van Kumu. Elementen waarvan het type hier niets betekent, komen in de parking.',
    fr: 'Les cartes, les vues et les champs propres à Kumu. Les éléments dont le type n’a pas de sens ici vont au parking.',
    en: 'Kumu’s maps, views and own fields. Elements whose type means nothing here go to the parking strip.',
  },
  opml: { nl: 'Outline (OPML)', fr: 'Plan (OPML)', en: 'Outline (OPML)' },
  opmlLeavesOut: {
    nl: 'Notities, doelgroepen, soorten en onderbouwing van verbanden, aannames, indicatoren, bewijs, kosten, waarden, scenario’s, referentieprojecten, verhalen, stemmen, wat het bord over zichzelf zegt, zoals de missie, en de andere talen. Een kaartje dat uit meerdere volgt, staat er één keer volledig en verder als verwijzing.',
    fr: 'Les notes, les publics cibles, les sortes et la justification des liens, les hypothèses, les indicateurs, les preuves, les coûts, les valeurs, les scénarios, les projets de référence, les récits, les votes, ce que le tableau dit de lui-même, comme la mission, et les autres langues. Une carte qui découle de plusieurs figure une fois en entier, ailleurs comme renvoi.',
    en: 'Notes, target groups, kinds of links and the reasons for them, assumptions, indicators, evidence, costs, values, scenarios, reference projects, stories, votes, what the board says of itself, such as its mission, and the other languages. A card that follows from several stands there once in full, elsewhere as a reference.',
  },
  outline: {
    nl: 'Lijst (tekst, Markdown of OPML)',
    fr: 'Liste (texte, Markdown ou OPML)',
    en: 'List (text, Markdown or OPML)',
  },
  outlineImportLeavesOut: {
    nl: 'Opmaak, nummers, labels en afbeeldingen; elke regel wordt een kaartje, inspringen betekent “leidt tot”.',
    fr: 'La mise en forme, les numéros, les étiquettes et les images ; chaque ligne devient une carte, un retrait signifie « mène à ».',
    en: 'Formatting, numbers, tags and pictures; every line becomes a card, an indent means “leads to”.',
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
    nl: 'Impactgegevens (CIDS 3.2)',
    fr: 'Données d’impact (CIDS 3.2)',
    en: 'Impact data (CIDS 3.2)',
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
  moreSkipped: {
    nl: (count: number) =>
      `Nog ${plural('nl', count, 'ander onderdeel wordt', 'andere onderdelen worden')} overgeslagen.`,
    fr: (count: number) =>
      `${plural('fr', count, 'autre élément est ignoré', 'autres éléments sont ignorés')}.`,
    en: (count: number) => `${plural('en', count, 'more part is', 'more parts are')} skipped.`,
  },
})

/** The formats for paper and screens. */
export const pdfTexts = defineTexts({
  pdf: { nl: 'PDF', fr: 'PDF', en: 'PDF' },
  poster: { nl: 'Praatplaat op A3', fr: 'Affiche A3', en: 'Poster on A3' },
  booklet: { nl: 'Boekje op A4', fr: 'Livret A4', en: 'Booklet on A4' },
  report: { nl: 'Impactrapport op A4', fr: 'Rapport d’impact A4', en: 'Impact report on A4' },
  leavesOut: {
    nl: 'Notities, stemmen, werkelijke kosten, referentieprojecten, opmerkingen en groepen bij metingen, verhalen zonder toestemming en de andere talen; bewijs, kosten, waarden en verhalen staan alleen in het rapport, en de praatplaat toont ook geen beschrijvingen, indicatoren of teksten van aannames. Chinees, Japans, Koreaans en de meeste andere schriften van Azië verschijnen als vakjes.',
    fr: 'Les notes, les votes, les coûts réels, les projets de référence, les commentaires et les groupes des mesures, les récits sans accord et les autres langues ; les preuves, les coûts, les valeurs et les récits ne sont que dans le rapport, et l’affiche ne reprend pas non plus les descriptions, les indicateurs ni le texte des hypothèses. Le chinois, le japonais, le coréen et la plupart des autres écritures d’Asie apparaissent comme des cases vides.',
    en: 'Notes, votes, actual costs, reference projects, comments and groups of measurements, stories without consent and the other languages; evidence, costs, values and stories are in the report alone, and the poster does not show descriptions, indicators or the words of assumptions either. Chinese, Japanese, Korean and most other scripts of Asia come out as boxes.',
  },
})

export const pngTexts = defineTexts({
  png: { nl: 'Afbeelding (PNG)', fr: 'Image (PNG)', en: 'Picture (PNG)' },
  leavesOut: {
    nl: 'Notities, doelgroepen, beschrijvingen, de onderbouwing van verbanden, de tekst van aannames, indicatoren, bewijs, kosten, waarden, scenario’s, referentieprojecten, verhalen, stemmen, wat het bord over zichzelf zegt, zoals de missie, en de andere talen; tekst in de afbeelding kan niet worden geselecteerd. Chinees, Japans, Koreaans en de meeste andere schriften van Azië verschijnen als vakjes.',
    fr: 'Les notes, les publics cibles, les descriptions, la justification des liens, le texte des hypothèses, les indicateurs, les preuves, les coûts, les valeurs, les scénarios, les projets de référence, les récits, les votes, ce que le tableau dit de lui-même, comme la mission, et les autres langues ; le texte de l’image ne peut pas être sélectionné. Le chinois, le japonais, le coréen et la plupart des autres écritures d’Asie apparaissent comme des cases vides.',
    en: 'Notes, target groups, descriptions, the reasons for links, the words of assumptions, indicators, evidence, costs, values, scenarios, reference projects, stories, votes, what the board says of itself, such as its mission, and the other languages; text in the picture cannot be selected. Chinese, Japanese, Korean and most other scripts of Asia come out as boxes.',
  },
})

export const pptxTexts = defineTexts({
  pptx: { nl: 'Presentatie (PPTX)', fr: 'Présentation (PPTX)', en: 'Slides (PPTX)' },
  leavesOut: {
    nl: 'Notities, doelgroepen, bewijs, verhalen, stemmen, de rekening achter de cijfers en de andere talen. Beschrijvingen en aannames staan in de sprekersnotities.',
    fr: 'Les notes, les publics cibles, les preuves, les récits, les votes, le calcul derrière les chiffres et les autres langues. Les descriptions et les hypothèses sont dans les commentaires du présentateur.',
    en: 'Notes, target groups, evidence, stories, votes, the sums behind the figures and the other languages. Descriptions and assumptions are in the speaker notes.',
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
  assumptionIs: {
    nl: (status: string) => `Aanname: ${status}`,
    fr: (status: string) => `Hypothèse : ${status}`,
    en: (status: string) => `Assumption: ${status}`,
  },
  sheet: {
    nl: (number: number, count: number) => `deel ${number} van ${count}`,
    fr: (number: number, count: number) => `partie ${number} sur ${count}`,
    en: (number: number, count: number) => `part ${number} of ${count}`,
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
  noPlace: {
    nl: 'Hiervoor is er geen plaats op een bord.',
    fr: 'Un tableau n’a pas de place pour cela.',
    en: 'A board has no place for this.',
  },
  oneCard: {
    nl: 'Een indicator hoort bij één kaartje; hij staat bij het eerste.',
    fr: 'Un indicateur appartient à une seule carte ; il est sur la première.',
    en: 'An indicator belongs to one card; it is on the first.',
  },
  nothing: {
    nl: 'Het gaat over een kaartje of een verband dat niet in het bestand staat.',
    fr: 'Il porte sur une carte ou un lien absents du fichier.',
    en: 'It is about a card or a link that is not in the file.',
  },
  itself: {
    nl: 'Het leidt van een kaartje naar datzelfde kaartje.',
    fr: 'Il mène d’une carte à cette même carte.',
    en: 'It leads from a card to that same card.',
  },
  undirected: {
    nl: 'De lijn heeft geen richting; ze is gelezen van begin naar einde.',
    fr: 'La ligne n’a pas de direction ; elle a été lue du début vers la fin.',
    en: 'The line has no direction; it was read from its start to its end.',
  },
  hyperedge: {
    nl: 'Het verbindt meer dan twee kaartjes tegelijk.',
    fr: 'Il relie plus de deux cartes à la fois.',
    en: 'It links more than two cards at once.',
  },
  frame: {
    nl: 'Het is een kader; wat erin staat, is wel meegenomen.',
    fr: 'C’est un cadre ; son contenu a bien été repris.',
    en: 'It is a frame; what is in it was taken along.',
  },
  attachment: {
    nl: 'Het is een afbeelding of bijlage; een bord heeft alleen tekst.',
    fr: 'C’est une image ou une pièce jointe ; un tableau ne contient que du texte.',
    en: 'It is a picture or attachment; a board has text only.',
  },
  unreadable: {
    nl: 'Het heeft niet de vorm die daar verwacht wordt.',
    fr: 'Il n’a pas la forme attendue à cet endroit.',
    en: 'It does not have the form expected there.',
  },
  unreadableThere: {
    nl: 'Het was al onleesbaar op het bord waar dit bestand vandaan komt. Het blijft in het bestand staan.',
    fr: 'C’était déjà illisible sur le tableau d’où vient ce fichier. Le fichier le conserve.',
    en: 'It could not be read on the board this file comes from either. The file keeps it.',
  },
})

/** What is wrong with a value in a file, after its place. */
export const valueProblemTexts = defineTexts({
  missing: { nl: 'dit ontbreekt', fr: 'il manque quelque chose', en: 'this is missing' },
  oneOf: {
    nl: (values: string) => `hier kan alleen staan: ${values}`,
    fr: (values: string) => `valeurs possibles : ${values}`,
    en: (values: string) => `this can only be: ${values}`,
  },
  otherForm: {
    nl: 'hier hoort iets anders, zoals tekst in plaats van een getal of omgekeerd',
    fr: 'il faut autre chose ici, comme du texte au lieu d’un nombre ou l’inverse',
    en: 'something else belongs here, such as text instead of a number or the other way round',
  },
  tooMuch: {
    nl: 'meer dan een bord daar bewaart',
    fr: 'plus que ce qu’un tableau y conserve',
    en: 'more than a board keeps there',
  },
})
