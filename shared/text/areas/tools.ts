import { plural } from '../format.ts'
import { defineTexts } from '../define.ts'

/** The facilitator's panel and the remote: what leads a workshop. */
export const toolsTexts = defineTexts({
  panel: { nl: 'Begeleiden', fr: 'Animer', en: 'Facilitate' },
  showPanel: { nl: 'Workshop begeleiden', fr: 'Animer l’atelier', en: 'Facilitate the workshop' },
  remote: { nl: 'Afstandsbediening', fr: 'Télécommande', en: 'Remote' },
  waiting: {
    nl: 'De workshop wordt opgehaald…',
    fr: 'Chargement de l’atelier…',
    en: 'Fetching the workshop…',
  },
  offline: {
    nl: 'Geen verbinding. Wat je hier kiest, werkt weer zodra ze terug is; dat gaat vanzelf.',
    fr: 'Pas de connexion. Ces commandes fonctionneront dès son retour, qui se fait tout seul.',
    en: 'No connection. What you choose here works again once it is back, which happens by itself.',
  },
  onlyFacilitators: {
    nl: 'Deze bladzijde is voor begeleiders',
    fr: 'Cette page est réservée à l’animation',
    en: 'This page is for facilitators',
  },
  onlyFacilitatorsMore: {
    nl: 'Open het bord op dit toestel eerst met een link voor begeleiders. In het paneel Begeleiden op je computer staat een QR-code daarvoor.',
    fr: 'Ouvrez d’abord le tableau sur cet appareil avec un lien d’animation. Le panneau Animer de votre ordinateur en montre le code QR.',
    en: 'First open the board on this device by a link for facilitators. The panel Facilitate on your computer shows a QR code for it.',
  },
  toBoard: { nl: 'Naar het bord', fr: 'Vers le tableau', en: 'To the board' },

  notStarted: {
    nl: 'De workshop is niet bezig',
    fr: 'L’atelier n’est pas en cours',
    en: 'The workshop is not running',
  },
  noAgendaYet: {
    nl: 'Kies hieronder een draaiboek of maak zelf fasen. Daarna start je hier.',
    fr: 'Choisissez ci-dessous un déroulé ou créez vos étapes. Ensuite, c’est ici que vous démarrez.',
    en: 'Choose a plan below or make phases of your own. Then start here.',
  },
  phaseOf: {
    nl: (number: number, total: number) => `Fase ${number} van ${total}`,
    fr: (number: number, total: number) => `Étape ${number} sur ${total}`,
    en: (number: number, total: number) => `Phase ${number} of ${total}`,
  },
  start: { nl: 'Starten', fr: 'Démarrer', en: 'Start' },
  startWith: {
    nl: (title: string) => `Starten: ${title}`,
    fr: (title: string) => `Démarrer : ${title}`,
    en: (title: string) => `Start: ${title}`,
  },
  next: { nl: 'Volgende', fr: 'Suivant', en: 'Next' },
  nextIs: {
    nl: (title: string) => `Volgende: ${title}`,
    fr: (title: string) => `Suivant : ${title}`,
    en: (title: string) => `Next: ${title}`,
  },
  back: { nl: 'Terug', fr: 'Retour', en: 'Back' },
  backTo: {
    nl: (title: string) => `Terug naar: ${title}`,
    fr: (title: string) => `Revenir à : ${title}`,
    en: (title: string) => `Back to: ${title}`,
  },
  end: { nl: 'Afsluiten', fr: 'Terminer', en: 'End' },
  ended: {
    nl: 'De workshop is afgesloten. Wat fasen niet toelieten, mag weer.',
    fr: 'L’atelier est terminé. Ce que les étapes ne permettaient pas est de nouveau permis.',
    en: 'The workshop has ended. What phases did not allow is allowed again.',
  },
  runsNow: { nl: 'Loopt nu', fr: 'En cours', en: 'Running' },
  nowRuns: {
    nl: (title: string) => `Nu loopt: ${title}`,
    fr: (title: string) => `En cours : ${title}`,
    en: (title: string) => `Now running: ${title}`,
  },
  clicker: {
    nl: 'Met de toetsen PageDown en PageUp, of een presenter, ga je verder en terug.',
    fr: 'Les touches Page suivante et Page précédente, ou un pointeur, font avancer et reculer.',
    en: 'PageDown and PageUp, or a presenter, go on and back.',
  },

  agenda: { nl: 'Agenda', fr: 'Ordre du jour', en: 'Agenda' },
  agendaEmpty: {
    nl: 'Nog geen agenda',
    fr: 'Pas encore d’ordre du jour',
    en: 'No agenda yet',
  },
  agendaEmptyMore: {
    nl: 'Een fase zegt wat de zaal gevraagd wordt, wat telefoons kunnen en wat er op het bord mag. Begin met een draaiboek dat zijn nut bewees, of voeg zelf een fase toe.',
    fr: 'Une étape dit ce qui est demandé à la salle, ce que font les téléphones et ce qui est permis sur le tableau. Partez d’un déroulé éprouvé ou ajoutez une étape.',
    en: 'A phase says what the room is asked, what phones can do and what is allowed on the board. Begin with a plan that has proved itself, or add a phase yourself.',
  },
  choosePlan: { nl: 'Draaiboek kiezen', fr: 'Choisir un déroulé', en: 'Choose a plan' },
  addPhase: { nl: 'Fase toevoegen', fr: 'Ajouter une étape', en: 'Add a phase' },
  newPhase: { nl: 'Nieuwe fase', fr: 'Nouvelle étape', en: 'New phase' },
  editPhase: { nl: 'Bewerken', fr: 'Modifier', en: 'Edit' },
  editPhaseNamed: {
    nl: (title: string) => `Fase bewerken: ${title}`,
    fr: (title: string) => `Modifier l’étape : ${title}`,
    en: (title: string) => `Edit phase: ${title}`,
  },
  duplicate: { nl: 'Dupliceren', fr: 'Dupliquer', en: 'Duplicate' },
  moveUp: { nl: 'Naar boven', fr: 'Monter', en: 'Move up' },
  moveDown: { nl: 'Naar onder', fr: 'Descendre', en: 'Move down' },
  movedTo: {
    nl: (number: number, total: number) => `Staat nu op plaats ${number} van ${total}`,
    fr: (number: number, total: number) => `Désormais à la place ${number} sur ${total}`,
    en: (number: number, total: number) => `Now in place ${number} of ${total}`,
  },
  deletePhase: { nl: 'Verwijderen', fr: 'Supprimer', en: 'Delete' },
  deleteRunning: {
    nl: 'Verwijderen kan pas als een andere fase loopt',
    fr: 'Suppression possible quand une autre étape est en cours',
    en: 'Can be deleted once another phase runs',
  },
  phaseDeleted: {
    nl: (title: string) => `Fase verwijderd: ${title}`,
    fr: (title: string) => `Étape supprimée : ${title}`,
    en: (title: string) => `Phase deleted: ${title}`,
  },
  undo: { nl: 'Ongedaan maken', fr: 'Annuler', en: 'Undo' },
  moreFor: {
    nl: (title: string) => `Meer voor ${title}`,
    fr: (title: string) => `Plus pour ${title}`,
    en: (title: string) => `More for ${title}`,
  },
  minutes: {
    nl: (count: number) => `${count} min.`,
    fr: (count: number) => `${count} min`,
    en: (count: number) => `${count} min`,
  },
  hours: {
    nl: (hours: number, minutes: number) => `${hours} u. ${minutes} min.`,
    fr: (hours: number, minutes: number) => `${hours} h ${minutes} min`,
    en: (hours: number, minutes: number) => `${hours} h ${minutes} min`,
  },
  wholeHours: {
    nl: (hours: number) => `${hours} uur`,
    fr: (hours: number) => plural('fr', hours, 'heure', 'heures'),
    en: (hours: number) => plural('en', hours, 'hour', 'hours'),
  },
  phaseCount: {
    nl: (count: number) => plural('nl', count, 'fase', 'fasen'),
    fr: (count: number) => plural('fr', count, 'étape', 'étapes'),
    en: (count: number) => plural('en', count, 'phase', 'phases'),
  },
  sessionCount: {
    nl: (count: number) => plural('nl', count, 'sessie', 'sessies'),
    fr: (count: number) => plural('fr', count, 'séance', 'séances'),
    en: (count: number) => plural('en', count, 'session', 'sessions'),
  },
  reorderHint: {
    nl: 'Versleep een fase aan de puntjes, of gebruik Alt+pijl omhoog of omlaag.',
    fr: 'Glissez une étape par ses points, ou utilisez Alt+flèche haut ou bas.',
    en: 'Drag a phase by its dots, or use Alt+up or down arrow.',
  },

  mode: { nl: 'Soort fase', fr: 'Type d’étape', en: 'Kind of phase' },
  phaseTitle: { nl: 'Titel', fr: 'Titre', en: 'Title' },
  prompt: { nl: 'Vraag aan de zaal', fr: 'Question à la salle', en: 'Question to the room' },
  promptMore: {
    nl: 'Staat groot op het scherm en op elke telefoon.',
    fr: 'S’affiche en grand à l’écran et sur chaque téléphone.',
    en: 'Shown large on the screen and on every phone.',
  },
  textLanguage: { nl: 'Taal van de tekst', fr: 'Langue du texte', en: 'Language of the text' },
  textLanguageMore: {
    nl: 'Waar een taal leeg blijft, zien telefoons een andere taal.',
    fr: 'Là où une langue reste vide, les téléphones en montrent une autre.',
    en: 'Where a language stays empty, phones show another.',
  },
  minutesLabel: { nl: 'Minuten', fr: 'Minutes', en: 'Minutes' },
  minutesMore: { nl: '0: geen timer', fr: '0 : pas de minuteur', en: '0: no timer' },
  lanesForCards: {
    nl: 'Kolommen waarin kaartjes komen',
    fr: 'Colonnes où arrivent les cartes',
    en: 'Lanes that cards go into',
  },
  lanesForVotes: {
    nl: 'Kolommen waarover gestemd wordt',
    fr: 'Colonnes soumises au vote',
    en: 'Lanes that are voted on',
  },
  noLaneChosen: {
    nl: 'Geen keuze: alle kolommen',
    fr: 'Sans choix : toutes les colonnes',
    en: 'None chosen: all lanes',
  },
  choosesLane: {
    nl: 'Telefoons kiezen de kolom',
    fr: 'Les téléphones choisissent la colonne',
    en: 'Phones choose the lane',
  },
  maxCards: {
    nl: 'Kaartjes per telefoon',
    fr: 'Cartes par téléphone',
    en: 'Cards for each phone',
  },
  needsApproval: {
    nl: 'Kaartjes eerst in de inbox goedkeuren',
    fr: 'Approuver d’abord les cartes dans la boîte de réception',
    en: 'Approve cards in the inbox first',
  },
  dots: { nl: 'Stippen per persoon', fr: 'Points par personne', en: 'Dots for each person' },
  canvasRight: {
    nl: 'Wat bewerkers op het bord mogen',
    fr: 'Ce que les éditeurs peuvent faire sur le tableau',
    en: 'What editors may do on the board',
  },
  canvasRightMore: {
    nl: 'Begeleiders mogen altijd alles.',
    fr: 'L’animation peut toujours tout faire.',
    en: 'Facilitators may always do everything.',
  },
  canvasUsual: {
    nl: (right: string) => `Zoals gewoonlijk: ${right}`,
    fr: (right: string) => `Comme d’habitude : ${right}`,
    en: (right: string) => `As usual: ${right}`,
  },
  targetMore: {
    nl: 'Waarover het gaat, kies je tijdens de fase zelf.',
    fr: 'Le sujet se choisit pendant l’étape même.',
    en: 'What it is about is chosen during the phase itself.',
  },
  save: { nl: 'Bewaren', fr: 'Enregistrer', en: 'Save' },
  phaseChanged: {
    nl: 'Een andere begeleider heeft deze fase intussen gewijzigd.',
    fr: 'Une autre personne qui anime a modifié cette étape entre-temps.',
    en: 'Another facilitator has changed this phase meanwhile.',
  },
  phaseGone: {
    nl: 'Een andere begeleider heeft deze fase intussen verwijderd.',
    fr: 'Une autre personne qui anime a supprimé cette étape entre-temps.',
    en: 'Another facilitator has deleted this phase meanwhile.',
  },
  draftKept: {
    nl: 'Wat je typte, staat hier nog.',
    fr: 'Ce que vous avez écrit est encore là.',
    en: 'What you typed is still here.',
  },
  keepMine: {
    nl: 'Toch de mijne bewaren',
    fr: 'Garder quand même la mienne',
    en: 'Save mine anyway',
  },
  takeTheirs: { nl: 'Die van de ander nemen', fr: 'Prendre l’autre', en: 'Take the other one' },
  addMine: {
    nl: 'Als nieuwe fase toevoegen',
    fr: 'Ajouter comme nouvelle étape',
    en: 'Add as a new phase',
  },

  plans: { nl: 'Draaiboeken', fr: 'Déroulés', en: 'Plans' },
  plansMore: {
    nl: 'Een draaiboek wordt de agenda van dit bord. Daarna pas je alles aan: vragen, tijden, volgorde.',
    fr: 'Un déroulé devient l’ordre du jour de ce tableau. Ensuite, tout se modifie : questions, durées, ordre.',
    en: 'A plan becomes the agenda of this board. After that everything can be changed: questions, times, order.',
  },
  ownPlans: { nl: 'Mijn draaiboeken', fr: 'Mes déroulés', en: 'My plans' },
  ownPlansEmpty: {
    nl: 'Bewaar een agenda die goed werkte, dan staat ze hier op dit toestel klaar voor een volgende keer.',
    fr: 'Enregistrez un ordre du jour qui a bien fonctionné : il vous attendra ici, sur cet appareil.',
    en: 'Save an agenda that worked well, and it waits here on this device for the next time.',
  },
  readyPlans: { nl: 'Kant-en-klaar', fr: 'Prêts à l’emploi', en: 'Ready-made' },
  apply: { nl: 'Gebruiken', fr: 'Utiliser', en: 'Use' },
  applyNamed: {
    nl: (title: string) => `${title} gebruiken`,
    fr: (title: string) => `Utiliser ${title}`,
    en: (title: string) => `Use ${title}`,
  },
  showSteps: { nl: 'Fasen bekijken', fr: 'Voir les étapes', en: 'See the phases' },
  applyQuestion: {
    nl: 'Er staat al een agenda. Wat doen we ermee?',
    fr: 'Il y a déjà un ordre du jour. Qu’en fait-on ?',
    en: 'There is an agenda already. What should happen to it?',
  },
  applyReplace: { nl: 'Vervangen', fr: 'Remplacer', en: 'Replace it' },
  applyAppend: { nl: 'Erachter zetten', fr: 'Mettre à la suite', en: 'Put after it' },
  applyWhileRunning: {
    nl: 'Er loopt een fase. Vervangen sluit ze af.',
    fr: 'Une étape est en cours. Remplacer y met fin.',
    en: 'A phase is running. Replacing ends it.',
  },
  applied: {
    nl: (count: number) => `${plural('nl', count, 'fase', 'fasen')} op de agenda gezet`,
    fr: (count: number) => `${plural('fr', count, 'étape mise', 'étapes mises')} à l’ordre du jour`,
    en: (count: number) => `${plural('en', count, 'phase', 'phases')} put on the agenda`,
  },
  tooManyPhases: {
    nl: (limit: number) => `Een agenda heeft hoogstens ${limit} fasen.`,
    fr: (limit: number) => `Un ordre du jour compte au plus ${limit} étapes.`,
    en: (limit: number) => `An agenda has ${limit} phases at most.`,
  },
  tooManyPhasesMore: {
    nl: 'Verwijder eerst fasen, of vervang de agenda.',
    fr: 'Supprimez d’abord des étapes, ou remplacez l’ordre du jour.',
    en: 'Delete phases first, or replace the agenda.',
  },
  saveAsPlan: {
    nl: 'Deze agenda als draaiboek bewaren',
    fr: 'Enregistrer cet ordre du jour comme déroulé',
    en: 'Save this agenda as a plan',
  },
  planName: { nl: 'Naam van het draaiboek', fr: 'Nom du déroulé', en: 'Name of the plan' },
  planSaved: {
    nl: 'Het draaiboek staat op dit toestel.',
    fr: 'Le déroulé est sur cet appareil.',
    en: 'The plan is on this device.',
  },
  planNotSaved: {
    nl: 'Deze browser bewaart niets. Download het draaiboek als bestand.',
    fr: 'Ce navigateur ne garde rien. Téléchargez le déroulé sous forme de fichier.',
    en: 'This browser keeps nothing. Download the plan as a file.',
  },
  planDeleted: {
    nl: (name: string) => `Draaiboek verwijderd: ${name}`,
    fr: (name: string) => `Déroulé supprimé : ${name}`,
    en: (name: string) => `Plan deleted: ${name}`,
  },
  download: { nl: 'Downloaden', fr: 'Télécharger', en: 'Download' },
  downloadNamed: {
    nl: (name: string) => `${name} downloaden`,
    fr: (name: string) => `Télécharger ${name}`,
    en: (name: string) => `Download ${name}`,
  },
  deleteNamed: {
    nl: (name: string) => `${name} verwijderen`,
    fr: (name: string) => `Supprimer ${name}`,
    en: (name: string) => `Delete ${name}`,
  },
  importPlan: { nl: 'Bestand openen', fr: 'Ouvrir un fichier', en: 'Open a file' },
  planUnreadable: {
    nl: 'Dit is geen draaiboek van Catena.',
    fr: 'Ce n’est pas un déroulé de Catena.',
    en: 'This is not a plan of Catena.',
  },
  planUnreadableMore: {
    nl: 'Kies een bestand dat je hier of op een ander bord downloadde; het eindigt op .json.',
    fr: 'Choisissez un fichier téléchargé ici ou depuis un autre tableau ; il se termine par .json.',
    en: 'Choose a file that was downloaded here or on another board; it ends in .json.',
  },

  timer: { nl: 'Timer', fr: 'Minuteur', en: 'Timer' },
  timeLeft: {
    nl: (time: string) => `Nog ${time}`,
    fr: (time: string) => `Encore ${time}`,
    en: (time: string) => `${time} left`,
  },
  timerOff: { nl: 'Geen timer', fr: 'Pas de minuteur', en: 'No timer' },
  paused: { nl: 'Gepauzeerd', fr: 'En pause', en: 'Paused' },
  lastMinute: { nl: 'Laatste minuut', fr: 'Dernière minute', en: 'Last minute' },
  timeUp: { nl: 'De tijd is om', fr: 'Le temps est écoulé', en: 'Time is up' },
  pause: { nl: 'Pauzeren', fr: 'Mettre en pause', en: 'Pause' },
  resume: { nl: 'Hervatten', fr: 'Reprendre', en: 'Resume' },
  stop: { nl: 'Stoppen', fr: 'Arrêter', en: 'Stop' },
  addMinutes: {
    nl: (count: number) => plural('nl', count, 'minuut erbij', 'minuten erbij'),
    fr: (count: number) => plural('fr', count, 'minute de plus', 'minutes de plus'),
    en: (count: number) => plural('en', count, 'minute more', 'minutes more'),
  },
  startTimer: { nl: 'Timer starten', fr: 'Lancer le minuteur', en: 'Start the timer' },
  sound: {
    nl: 'Geluid op dit toestel als de tijd om is',
    fr: 'Son sur cet appareil à la fin du temps',
    en: 'Sound on this device when time is up',
  },

  sent: {
    nl: (senders: number, joined: number) =>
      `${senders} van ${joined} ${senders === 1 ? 'stuurde' : 'stuurden'} iets`,
    fr: (senders: number, joined: number) =>
      `${senders} sur ${joined} ${senders < 2 ? 'a' : 'ont'} envoyé quelque chose`,
    en: (senders: number, joined: number) =>
      `${senders} of ${joined} ${senders === 1 ? 'has' : 'have'} sent something`,
  },
  voted: {
    nl: (voters: number, joined: number) =>
      `${voters} van ${joined} ${voters === 1 ? 'stemde' : 'stemden'}`,
    fr: (voters: number, joined: number) =>
      `${voters} sur ${joined} ${voters < 2 ? 'a' : 'ont'} voté`,
    en: (voters: number, joined: number) =>
      `${voters} of ${joined} ${voters === 1 ? 'has' : 'have'} voted`,
  },
  answered: {
    nl: (answers: number, joined: number) =>
      `${answers} van ${joined} ${answers === 1 ? 'antwoordde' : 'antwoordden'}`,
    fr: (answers: number, joined: number) =>
      `${answers} sur ${joined} ${answers < 2 ? 'a' : 'ont'} répondu`,
    en: (answers: number, joined: number) =>
      `${answers} of ${joined} ${answers === 1 ? 'has' : 'have'} answered`,
  },
  joined: {
    nl: (count: number) => plural('nl', count, 'persoon kwam binnen', 'personen kwamen binnen'),
    fr: (count: number) => plural('fr', count, 'personne est entrée', 'personnes sont entrées'),
    en: (count: number) => plural('en', count, 'person joined', 'people joined'),
  },
  thereNow: {
    nl: (count: number) => plural('nl', count, 'toestel nu verbonden', 'toestellen nu verbonden'),
    fr: (count: number) =>
      plural('fr', count, 'appareil connecté en ce moment', 'appareils connectés en ce moment'),
    en: (count: number) => plural('en', count, 'device connected now', 'devices connected now'),
  },
  cards: {
    nl: (count: number) => plural('nl', count, 'kaartje', 'kaartjes'),
    fr: (count: number) => plural('fr', count, 'carte', 'cartes'),
    en: (count: number) => plural('en', count, 'card', 'cards'),
  },
  cardsWaiting: {
    nl: (count: number) => plural('nl', count, 'kaartje wacht', 'kaartjes wachten'),
    fr: (count: number) => plural('fr', count, 'carte attend', 'cartes attendent'),
    en: (count: number) => plural('en', count, 'card waits', 'cards wait'),
  },

  lock: { nl: 'Vergrendelen', fr: 'Verrouiller', en: 'Lock' },
  lockMore: {
    nl: 'Wat vergrendeld is, kan alleen een begeleider nog wijzigen. Kaartjes van telefoons wachten tot je ontgrendelt.',
    fr: 'Ce qui est verrouillé ne se modifie plus que par l’animation. Les cartes des téléphones attendent que vous déverrouilliez.',
    en: 'Only facilitators can still change what is locked. Cards from phones wait until you unlock.',
  },
  heldCards: {
    nl: (count: number) =>
      count === 1
        ? '1 kaartje van een telefoon wacht tot je ontgrendelt.'
        : `${count} kaartjes van telefoons wachten tot je ontgrendelt.`,
    fr: (count: number) =>
      count === 1
        ? '1 carte d’un téléphone attend que vous déverrouilliez.'
        : `${count} cartes de téléphones attendent que vous déverrouilliez.`,
    en: (count: number) =>
      count === 1
        ? '1 card from a phone waits until you unlock.'
        : `${count} cards from phones wait until you unlock.`,
  },
  lockBoard: { nl: 'Het hele bord', fr: 'Tout le tableau', en: 'The whole board' },
  lockWholeBoard: {
    nl: 'Bord vergrendelen',
    fr: 'Verrouiller le tableau',
    en: 'Lock the board',
  },
  lockLanes: { nl: 'Kolommen', fr: 'Colonnes', en: 'Lanes' },
  lockCards: { nl: 'Kaartjes', fr: 'Cartes', en: 'Cards' },
  lockSelected: {
    nl: (count: number) =>
      plural('nl', count, 'geselecteerd kaartje', 'geselecteerde kaartjes') + ' vergrendelen',
    fr: (count: number) =>
      `Verrouiller ${plural('fr', count, 'carte sélectionnée', 'cartes sélectionnées')}`,
    en: (count: number) => `Lock ${plural('en', count, 'selected card', 'selected cards')}`,
  },
  lockNothing: {
    nl: 'Selecteer kaartjes op het bord om ze te vergrendelen.',
    fr: 'Sélectionnez des cartes sur le tableau pour les verrouiller.',
    en: 'Select cards on the board to lock them.',
  },
  unlock: { nl: 'Ontgrendelen', fr: 'Déverrouiller', en: 'Unlock' },
  unlockNamed: {
    nl: (title: string) => `${title} ontgrendelen`,
    fr: (title: string) => `Déverrouiller ${title}`,
    en: (title: string) => `Unlock ${title}`,
  },
  unlockAll: {
    nl: 'Alle kaartjes ontgrendelen',
    fr: 'Déverrouiller toutes les cartes',
    en: 'Unlock all cards',
  },
  lockedCount: {
    nl: (count: number) => `${count} vergrendeld`,
    fr: (count: number) => plural('fr', count, 'verrou', 'verrous'),
    en: (count: number) => `${count} locked`,
  },
  boardLocked: { nl: 'Bord vergrendeld', fr: 'Tableau verrouillé', en: 'Board locked' },
  untitledCard: { nl: 'Kaartje zonder titel', fr: 'Carte sans titre', en: 'Untitled card' },

  spotlight: { nl: 'In de kijker', fr: 'Mise en lumière', en: 'Spotlight' },
  spotlightMore: {
    nl: 'Wat je hier kiest, toont het grote scherm. Zelf kun je rustig verder rondkijken.',
    fr: 'Le grand écran montre ce que vous choisissez ici. Vous pouvez continuer à vous déplacer librement.',
    en: 'The big screen shows what you choose here. You can go on looking around yourself.',
  },
  spotSelection: {
    nl: (count: number) =>
      count === 1 ? 'Wat ik selecteerde tonen' : `Mijn selectie tonen (${count})`,
    fr: (count: number) =>
      count === 1 ? 'Montrer ma sélection' : `Montrer ma sélection (${count})`,
    en: (count: number) => (count === 1 ? 'Show what I selected' : `Show my selection (${count})`),
  },
  spotNothing: {
    nl: 'Selecteer kaartjes of een verband op het bord om die in de kijker te zetten.',
    fr: 'Sélectionnez des cartes ou un lien sur le tableau pour les mettre en lumière.',
    en: 'Select cards or a link on the board to put them in the spotlight.',
  },
  spotView: { nl: 'Tonen wat ik nu zie', fr: 'Montrer ce que je vois', en: 'Show what I see now' },
  spotOff: { nl: 'Uit de kijker halen', fr: 'Arrêter la mise en lumière', en: 'Spotlight off' },
  spotNow: {
    nl: (what: string) => `Nu op het scherm: ${what}`,
    fr: (what: string) => `À l’écran : ${what}`,
    en: (what: string) => `On the screen now: ${what}`,
  },
  spotWhole: { nl: 'het hele bord', fr: 'tout le tableau', en: 'the whole board' },
  spotPart: { nl: 'een deel van het bord', fr: 'une partie du tableau', en: 'a part of the board' },
  spotLink: { nl: 'een verband', fr: 'un lien', en: 'a link' },
  isOn: { nl: 'Aan', fr: 'Activée', en: 'On' },
  tooSmall: {
    nl: 'Te klein voor de achterste rij',
    fr: 'Trop petit pour le dernier rang',
    en: 'Text too small for the back row',
  },
  tooSmallMore: {
    nl: (shapes: string) =>
      `Op een scherm van ${shapes} worden de letters kleiner dan een veertigste van de hoogte. Het scherm toont dan de titels van de kolommen en hoogstens negen kaartjes, vergroot. Zoom in voor het hele beeld.`,
    fr: (shapes: string) =>
      `Sur un écran ${shapes}, les lettres feraient moins d’un quarantième de la hauteur. L’écran montre alors les titres des colonnes et au plus neuf cartes, agrandies. Zoomez pour garder l’image entière.`,
    en: (shapes: string) =>
      `On a ${shapes} screen the letters become smaller than a fortieth of its height. The screen then shows the lanes’ titles and nine cards at most, enlarged. Zoom in to keep the whole picture.`,
  },
  shapesBoth: {
    nl: (one: string, other: string) => `${one} of ${other}`,
    fr: (one: string, other: string) => `${one} ou ${other}`,
    en: (one: string, other: string) => `${one} or ${other}`,
  },
  needsCanvas: {
    nl: 'Ga naar het canvas om te tonen wat je ziet.',
    fr: 'Passez au canevas pour montrer ce que vous voyez.',
    en: 'Go to the canvas to show what you see.',
  },

  gather: { nl: 'Iedereen hierheen', fr: 'Tous ici', en: 'Bring everyone here' },
  gatherMore: {
    nl: 'Vraagt wie mee op het bord werkt, te komen kijken waar jij bent. Ieder mag dat weigeren.',
    fr: 'Invite celles et ceux qui travaillent sur le tableau à venir là où vous êtes. Chacun peut refuser.',
    en: 'Asks those who work on the board to come to where you are. Everybody may decline.',
  },
  invite: { nl: 'Uitnodigen', fr: 'Inviter', en: 'Invite' },
  hold: { nl: 'Meenemen en vasthouden', fr: 'Amener et garder', en: 'Bring and hold' },
  holdMore: {
    nl: 'Vasthouden: niemand kan op het canvas wegschuiven, tot je loslaat of er vijf minuten om zijn. Andere begeleiders blijven vrij.',
    fr: 'Garder : personne ne peut quitter cet endroit du canevas, jusqu’à ce que vous libériez ou après cinq minutes. Les autres personnes qui animent restent libres.',
    en: 'Holding: nobody can move away on the canvas until you release it, or five minutes have passed. Other facilitators stay free.',
  },
  release: { nl: 'Loslaten', fr: 'Libérer', en: 'Release' },
  held: { nl: 'Iedereen kijkt mee', fr: 'Tout le monde suit', en: 'Everybody is held' },
  invited: { nl: 'Uitnodiging loopt', fr: 'Invitation en cours', en: 'Invitation out' },
  heldBy: {
    nl: (name: string) => `Geroepen door ${name}`,
    fr: (name: string) => `À l’appel de ${name}`,
    en: (name: string) => `Called by ${name}`,
  },
  followHint: {
    nl: 'Wie blijvend wil volgen wat jij ziet, klikt boven het bord op jouw initialen.',
    fr: 'Pour suivre en continu ce que vous voyez, il suffit de cliquer sur vos initiales au-dessus du tableau.',
    en: 'Whoever wants to keep following what you see clicks your initials above the board.',
  },

  screen: { nl: 'Groot scherm', fr: 'Grand écran', en: 'Big screen' },
  openScreen: { nl: 'Scherm openen', fr: 'Ouvrir l’écran', en: 'Open the screen' },
  openScreenMore: {
    nl: 'Opent in een nieuw venster. Sleep het naar de beamer en maak het schermvullend.',
    fr: 'S’ouvre dans une nouvelle fenêtre. Glissez-la vers le projecteur et passez en plein écran.',
    en: 'Opens in a new window. Drag it to the projector and make it full screen.',
  },
  black: { nl: 'Zwart', fr: 'Noir', en: 'Black' },
  freeze: { nl: 'Bevriezen', fr: 'Figer l’image', en: 'Freeze' },
  showCode: { nl: 'Code en QR tonen', fr: 'Montrer le code et le QR', en: 'Show code and QR' },
  screenLanguages: {
    nl: 'Taal van het scherm',
    fr: 'Langue de l’écran',
    en: 'Language of the screen',
  },
  screenLanguageOwn: {
    nl: (language: string) => `Zoals het bord (${language})`,
    fr: (language: string) => `Comme le tableau (${language})`,
    en: (language: string) => `As the board (${language})`,
  },
  screenLanguageTwo: {
    nl: (one: string, other: string) => `${one} en ${other}`,
    fr: (one: string, other: string) => `${one} et ${other}`,
    en: (one: string, other: string) => `${one} and ${other}`,
  },
  address: { nl: 'Adres in de QR-code', fr: 'Adresse du code QR', en: 'Address in the QR code' },
  addressMore: {
    nl: 'Kies het netwerk waarop ook de telefoons zitten.',
    fr: 'Choisissez le réseau sur lequel se trouvent aussi les téléphones.',
    en: 'Choose the network that the phones are on too.',
  },
  addressOwn: {
    nl: (address: string) => `Zoals deze bladzijde (${address})`,
    fr: (address: string) => `Comme cette page (${address})`,
    en: (address: string) => `As this page (${address})`,
  },
  addressHere: {
    nl: 'Dit adres werkt alleen op deze computer. Kies een ander voor de telefoons.',
    fr: 'Cette adresse ne fonctionne que sur cet ordinateur. Choisissez-en une autre pour les téléphones.',
    en: 'This address works on this computer only. Choose another for the phones.',
  },

  join: { nl: 'Deelnemen', fr: 'Participer', en: 'Joining' },
  joinMore: {
    nl: 'Scan, of ga naar het adres en typ de code. Geen account nodig.',
    fr: 'Scannez, ou allez à l’adresse et tapez le code. Sans compte.',
    en: 'Scan, or go to the address and type the code. No account needed.',
  },
  joinQr: {
    nl: 'QR-code om met een telefoon mee te doen',
    fr: 'Code QR pour participer avec un téléphone',
    en: 'QR code to join with a phone',
  },
  code: { nl: 'Code', fr: 'Code', en: 'Code' },
  noCode: {
    nl: 'De code is hier niet bekend. Laad de bladzijde opnieuw zodra er verbinding is.',
    fr: 'Le code n’est pas connu ici. Rechargez la page dès que la connexion est là.',
    en: 'The code is not known here. Load the page again once there is a connection.',
  },
  allLinks: {
    nl: 'Alle links en rollen',
    fr: 'Tous les liens et rôles',
    en: 'All links and roles',
  },

  remoteMore: {
    nl: 'Stuur fasen, timer en scherm vanaf je telefoon, terwijl je in de zaal rondloopt.',
    fr: 'Pilotez étapes, minuteur et écran depuis votre téléphone, en circulant dans la salle.',
    en: 'Lead phases, timer and screen from your phone while you walk around the room.',
  },
  makeRemote: { nl: 'QR-code maken', fr: 'Créer le code QR', en: 'Make the QR code' },
  remoteLinkName: { nl: 'Afstandsbediening', fr: 'Télécommande', en: 'Remote' },
  remoteQr: {
    nl: 'QR-code van de afstandsbediening',
    fr: 'Code QR de la télécommande',
    en: 'QR code of the remote',
  },
  remoteReady: {
    nl: 'Scan met je eigen telefoon. Wie deze code scant, wordt begeleider: toon hem niet aan de zaal.',
    fr: 'Scannez avec votre propre téléphone. Qui scanne ce code devient animateur : ne le montrez pas à la salle.',
    en: 'Scan with your own phone. Whoever scans this becomes a facilitator: do not show it to the room.',
  },
  hide: { nl: 'Verbergen', fr: 'Masquer', en: 'Hide' },

  people: { nl: 'Mensen', fr: 'Personnes', en: 'People' },
  findPerson: { nl: 'Zoeken op naam', fr: 'Chercher un nom', en: 'Find by name' },
  peopleEmpty: {
    nl: 'Er is nog niemand binnengekomen. Toon de QR-code of de code.',
    fr: 'Personne n’est encore entré. Montrez le code QR ou le code.',
    en: 'Nobody has come in yet. Show the QR code or the code.',
  },
  peopleUnreadable: {
    nl: 'De lijst kon niet opgehaald worden.',
    fr: 'La liste n’a pas pu être chargée.',
    en: 'The list could not be fetched.',
  },
  again: { nl: 'Opnieuw proberen', fr: 'Réessayer', en: 'Try again' },
  peopleCount: {
    nl: (count: number, here: number) =>
      `${plural('nl', count, 'persoon', 'personen')}, ${here} nu verbonden`,
    fr: (count: number, here: number) =>
      `${plural('fr', count, 'personne', 'personnes')}, dont ${here} en ligne`,
    en: (count: number, here: number) =>
      `${plural('en', count, 'person', 'people')}, ${here} connected now`,
  },
  peopleFound: {
    nl: (count: number) => `${count} gevonden`,
    fr: (count: number) => plural('fr', count, 'nom trouvé', 'noms trouvés'),
    en: (count: number) => `${count} found`,
  },
  nobodyFound: {
    nl: 'Niemand met die naam.',
    fr: 'Personne de ce nom.',
    en: 'Nobody by that name.',
  },
  personHere: { nl: 'nu verbonden', fr: 'connecté', en: 'connected' },
  personAway: { nl: 'niet verbonden', fr: 'déconnecté', en: 'not connected' },
  dotsGiven: {
    nl: (count: number) => plural('nl', count, 'stip', 'stippen'),
    fr: (count: number) => plural('fr', count, 'point', 'points'),
    en: (count: number) => plural('en', count, 'dot', 'dots'),
  },
  muted: { nl: 'stilgezet', fr: 'en sourdine', en: 'muted' },
  mutedCount: {
    nl: (count: number) => `${count} stilgezet`,
    fr: (count: number) => `${count} en sourdine`,
    en: (count: number) => `${count} muted`,
  },
  mute: { nl: 'Stilzetten', fr: 'Mettre en sourdine', en: 'Mute' },
  unmute: { nl: 'Weer laten meedoen', fr: 'Rétablir', en: 'Let join in again' },
  undoAll: {
    nl: 'Alles ongedaan maken wat dit toestel deed',
    fr: 'Annuler tout ce que cet appareil a fait',
    en: 'Undo everything it did',
  },
  undoAllQuestion: {
    nl: (name: string) => `Alles van ${name} ongedaan maken?`,
    fr: (name: string) => `Annuler tout ce que ${name} a fait ?`,
    en: (name: string) => `Undo everything by ${name}?`,
  },
  undoAllMore: {
    nl: 'Kaartjes, stippen en wijzigingen van dit toestel verdwijnen. Wat anderen deden, blijft. Er wordt eerst een versie bewaard, die je onder Versies kunt terugzetten.',
    fr: 'Les cartes, points et modifications de cet appareil disparaissent. Ce que les autres ont fait reste. Une version est d’abord enregistrée ; vous pourrez la rétablir sous Versions.',
    en: 'Cards, dots and changes of this device disappear. What others did stays. A version is saved first, which you can put back under Versions.',
  },
  undoneAll: {
    nl: (cards: number, dots: number, edits: number) =>
      `Teruggedraaid: ${plural('nl', cards, 'kaartje', 'kaartjes')}, ${plural('nl', dots, 'stip', 'stippen')}, ${plural('nl', edits, 'wijziging', 'wijzigingen')}`,
    fr: (cards: number, dots: number, edits: number) =>
      `Annulé : ${plural('fr', cards, 'carte', 'cartes')}, ${plural('fr', dots, 'point', 'points')}, ${plural('fr', edits, 'modification', 'modifications')}`,
    en: (cards: number, dots: number, edits: number) =>
      `Taken back: ${plural('en', cards, 'card', 'cards')}, ${plural('en', dots, 'dot', 'dots')}, ${plural('en', edits, 'change', 'changes')}`,
  },
  anonymous: { nl: 'Anoniem', fr: 'Anonyme', en: 'Anonymous' },
  moreWays: { nl: 'Meer', fr: 'Plus', en: 'More' },
})

/** By what way somebody came in. */
export const personRoleTexts = defineTexts({
  facilitator: { nl: 'begeleider', fr: 'animation', en: 'facilitator' },
  editor: { nl: 'bewerkt mee', fr: 'édition', en: 'editor' },
  commenter: { nl: 'geeft opmerkingen', fr: 'commentaires', en: 'commenter' },
  viewer: { nl: 'kijkt mee', fr: 'lecture', en: 'viewer' },
  contributor: { nl: 'telefoon', fr: 'téléphone', en: 'phone' },
})

/** What kinds of phase are called. */
export const phaseModeTexts = defineTexts({
  talk: { nl: 'Gesprek', fr: 'Discussion', en: 'Talk' },
  collect: { nl: 'Kaartjes verzamelen', fr: 'Recueillir des cartes', en: 'Collect cards' },
  private: { nl: 'Eerst ieder voor zich', fr: 'D’abord chacun pour soi', en: 'Private first' },
  merge: { nl: 'Samenvoegen', fr: 'Regrouper', en: 'Merge' },
  link: { nl: 'Verbanden leggen', fr: 'Tracer les liens', en: 'Draw links' },
  vote: { nl: 'Stemmen', fr: 'Voter', en: 'Vote' },
  rate: { nl: 'Inschatten', fr: 'Estimer', en: 'Rate' },
  review: { nl: 'Bespreken', fr: 'Passer en revue', en: 'Review' },
  break: { nl: 'Pauze', fr: 'Pause', en: 'Break' },
})

/** What happens in each kind of phase. */
export const phaseModeHintTexts = defineTexts({
  talk: {
    nl: 'Iedereen kijkt naar het grote scherm.',
    fr: 'Tout le monde regarde le grand écran.',
    en: 'Everybody looks at the big screen.',
  },
  collect: {
    nl: 'Telefoons sturen kaartjes, die meteen op het bord komen.',
    fr: 'Les téléphones envoient des cartes, qui arrivent aussitôt sur le tableau.',
    en: 'Phones send cards, which come onto the board at once.',
  },
  private: {
    nl: 'Telefoons sturen kaartjes die niemand ziet tot jij ze toont.',
    fr: 'Les téléphones envoient des cartes que personne ne voit avant que vous les révéliez.',
    en: 'Phones send cards that nobody sees until you reveal them.',
  },
  merge: {
    nl: 'Kaartjes die hetzelfde zeggen, komen samen.',
    fr: 'Les cartes qui disent la même chose sont regroupées.',
    en: 'Cards that say the same are put together.',
  },
  link: {
    nl: 'Bewerkers leggen verbanden en schrijven aannames op.',
    fr: 'Les éditeurs tracent des liens et notent les hypothèses.',
    en: 'Editors draw links and write down assumptions.',
  },
  vote: {
    nl: 'Telefoons verdelen stippen over kaartjes; jij toont de uitslag.',
    fr: 'Les téléphones répartissent des points sur les cartes ; vous révélez le résultat.',
    en: 'Phones share out dots over cards; you reveal the result.',
  },
  rate: {
    nl: 'Telefoons zeggen hoe zeker ze zijn van een kaartje, verband of aanname.',
    fr: 'Les téléphones disent à quel point ils sont sûrs d’une carte, d’un lien ou d’une hypothèse.',
    en: 'Phones say how sure they are of a card, link or assumption.',
  },
  review: {
    nl: 'Samen bekijken en bijwerken; op het bord mag alles.',
    fr: 'Regarder et retoucher ensemble ; tout est permis sur le tableau.',
    en: 'Look and improve together; everything is allowed on the board.',
  },
  break: {
    nl: 'Het scherm toont de pauze en de timer.',
    fr: 'L’écran montre la pause et le minuteur.',
    en: 'The screen shows the break and the timer.',
  },
})

/** What editors may change on the canvas. */
export const canvasRightTexts = defineTexts({
  all: { nl: 'Alles', fr: 'Tout', en: 'Everything' },
  add: {
    nl: 'Eigen kaartjes toevoegen',
    fr: 'Ajouter ses propres cartes',
    en: 'Add cards of their own',
  },
  arrange: {
    nl: 'Kaartjes schikken en samenvoegen',
    fr: 'Ranger et regrouper les cartes',
    en: 'Arrange and merge cards',
  },
  link: { nl: 'Verbanden en aannames', fr: 'Liens et hypothèses', en: 'Links and assumptions' },
  none: { nl: 'Alleen kijken', fr: 'Regarder seulement', en: 'Look only' },
})
