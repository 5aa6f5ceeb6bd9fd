import { plural } from '../format.ts'
import { defineTexts } from '../define.ts'

/** The frame around a board: header, sharing, help, and what is shown when there is no board. */
export const appTexts = defineTexts({
  home: { nl: 'Naar het begin', fr: 'Retour à l’accueil', en: 'Back to start' },
  untitled: { nl: 'Bord zonder naam', fr: 'Tableau sans nom', en: 'Untitled board' },
  boardName: { nl: 'Naam van het bord', fr: 'Nom du tableau', en: 'Name of the board' },
  screenLanguage: { nl: 'Taal', fr: 'Langue', en: 'Language' },
  skipToBoard: { nl: 'Naar het bord', fr: 'Aller au tableau', en: 'Skip to the board' },

  view: { nl: 'Weergave', fr: 'Affichage', en: 'View' },
  viewCanvas: { nl: 'Canvas', fr: 'Canevas', en: 'Canvas' },
  viewOutline: { nl: 'Lijst', fr: 'Liste', en: 'List' },
  viewSplit: { nl: 'Naast elkaar', fr: 'Côte à côte', en: 'Side by side' },
  details: { nl: 'Details', fr: 'Détails', en: 'Details' },
  showDetails: { nl: 'Details tonen', fr: 'Afficher les détails', en: 'Show details' },
  hideDetails: { nl: 'Details verbergen', fr: 'Masquer les détails', en: 'Hide details' },

  saved: { nl: 'Bewaard', fr: 'Enregistré', en: 'Saved' },
  savedMore: {
    nl: 'Alles staat veilig op de server.',
    fr: 'Tout est en sécurité sur le serveur.',
    en: 'Everything is safe on the server.',
  },
  saving: { nl: 'Bewaren…', fr: 'Enregistrement…', en: 'Saving…' },
  savingMore: {
    nl: 'Je laatste wijzigingen zijn onderweg naar de server.',
    fr: 'Vos dernières modifications sont en route vers le serveur.',
    en: 'Your last changes are on their way to the server.',
  },
  offlineKept: {
    nl: 'Offline, bewaard op dit toestel',
    fr: 'Hors ligne, conservé sur cet appareil',
    en: 'Offline, kept on this device',
  },
  offlineKeptMore: {
    nl: 'Werk gerust verder. Zodra er weer verbinding is, gaan je wijzigingen naar de anderen.',
    fr: 'Continuez sans crainte. Dès que la connexion revient, vos modifications rejoignent les autres.',
    en: 'Carry on. As soon as there is a connection again, your changes go to the others.',
  },
  offlineTab: {
    nl: 'Offline, alleen in dit tabblad',
    fr: 'Hors ligne, dans cet onglet seulement',
    en: 'Offline, in this tab only',
  },
  offlineTabMore: {
    nl: 'Deze browser bewaart niets. Laat dit tabblad open tot er weer verbinding is.',
    fr: 'Ce navigateur ne garde rien. Laissez cet onglet ouvert jusqu’au retour de la connexion.',
    en: 'This browser keeps nothing. Leave this tab open until there is a connection again.',
  },
  heldKept: {
    nl: 'Alleen op dit toestel',
    fr: 'Sur cet appareil seulement',
    en: 'Only on this device',
  },
  heldKeptMore: {
    nl: 'De schijf van de server is bijna vol. Werk gerust verder: je wijzigingen blijven op dit toestel en gaan vanzelf naar de server zodra er weer plaats is.',
    fr: 'Le disque du serveur est presque plein. Continuez sans crainte : vos modifications restent sur cet appareil et partent d’elles-mêmes vers le serveur dès qu’il y a de la place.',
    en: 'The server’s disk is almost full. Carry on: your changes stay on this device and go to the server by themselves as soon as it has space.',
  },
  heldLocked: {
    nl: 'Wacht op het bord',
    fr: 'En attente du tableau',
    en: 'Waiting for the board',
  },
  heldLockedMore: {
    nl: 'De begeleider heeft het bord vergrendeld. Wat je net schreef blijft op dit toestel en gaat vanzelf naar de server zodra het bord weer open is.',
    fr: 'La personne qui anime a verrouillé le tableau. Ce que vous venez d’écrire reste sur cet appareil et part de lui-même vers le serveur dès que le tableau est rouvert.',
    en: 'The facilitator has locked the board. What you just wrote stays on this device and goes to the server by itself as soon as the board is open again.',
  },
  heldTab: {
    nl: 'Alleen in dit tabblad',
    fr: 'Dans cet onglet seulement',
    en: 'Only in this tab',
  },
  heldTabMore: {
    nl: 'De schijf van de server is bijna vol en deze browser bewaart niets. Laat dit tabblad open tot de server weer plaats heeft.',
    fr: 'Le disque du serveur est presque plein et ce navigateur ne garde rien. Laissez cet onglet ouvert jusqu’à ce que le serveur ait de la place.',
    en: 'The server’s disk is almost full and this browser keeps nothing. Leave this tab open until the server has space.',
  },
  refused: { nl: 'Wordt niet bewaard', fr: 'Non enregistré', en: 'Not being saved' },
  refusedLink: {
    nl: 'Je link is ingetrokken.',
    fr: 'Votre lien a été révoqué.',
    en: 'Your link was revoked.',
  },
  refusedGone: {
    nl: 'Dit bord is verwijderd.',
    fr: 'Ce tableau a été supprimé.',
    en: 'This board was deleted.',
  },
  refusedReadOnly: {
    nl: 'Je mag dit bord alleen nog bekijken.',
    fr: 'Vous ne pouvez plus que consulter ce tableau.',
    en: 'You may only look at this board now.',
  },
  refusedOther: {
    nl: 'De server neemt de wijzigingen van dit toestel niet meer aan.',
    fr: 'Le serveur n’accepte plus les modifications de cet appareil.',
    en: 'The server no longer takes changes from this device.',
  },
  damaged: {
    nl: 'Een deel van dit bord kon niet gelezen worden.',
    fr: 'Une partie de ce tableau n’a pas pu être lue.',
    en: 'Part of this board could not be read.',
  },
  damagedMore: {
    nl: 'Kijk of er iets ontbreekt. Wie het bord nog open heeft, brengt het vanzelf terug; anders zet je onder Versies een eerdere versie terug.',
    fr: 'Vérifiez s’il manque quelque chose. Ceux qui ont encore le tableau ouvert le ramènent d’eux-mêmes ; sinon, rétablissez une version antérieure sous Versions.',
    en: 'See whether something is missing. Whoever still has the board open brings it back by themselves; otherwise put back an earlier version under Versions.',
  },
  refusedUnsent: {
    nl: 'Wat je nog niet kon versturen, staat op dit toestel. Download het om het niet te verliezen.',
    fr: 'Ce que vous n’avez pas pu envoyer se trouve sur cet appareil. Téléchargez-le pour ne pas le perdre.',
    en: 'What you could not send is on this device. Download it so that it is not lost.',
  },
  refusedNothing: {
    nl: 'Er gaat niets verloren: alles wat je deed, was al bewaard.',
    fr: 'Rien n’est perdu : tout ce que vous avez fait était déjà enregistré.',
    en: 'Nothing is lost: everything you did was saved already.',
  },
  downloadUnsent: {
    nl: 'Mijn wijzigingen downloaden',
    fr: 'Télécharger mes modifications',
    en: 'Download my changes',
  },

  lookOnly: { nl: 'Alleen bekijken', fr: 'Lecture seule', en: 'View only' },
  lookOnlyMore: {
    nl: 'Met deze link kun je het bord volgen, niet veranderen. Vraag de begeleider een link om mee te bewerken.',
    fr: 'Ce lien permet de suivre le tableau, pas de le modifier. Demandez un lien de modification à la personne qui anime.',
    en: 'With this link you can follow the board, not change it. Ask the facilitator for a link to edit.',
  },

  undo: { nl: 'Ongedaan maken', fr: 'Annuler', en: 'Undo' },
  redo: { nl: 'Opnieuw uitvoeren', fr: 'Rétablir', en: 'Redo' },
  more: { nl: 'Meer', fr: 'Plus', en: 'More' },
  history: { nl: 'Versies', fr: 'Versions', en: 'Versions' },
  export: { nl: 'Exporteren', fr: 'Exporter', en: 'Export' },
  import: { nl: 'Importeren', fr: 'Importer', en: 'Import' },
  help: { nl: 'Hulp en sneltoetsen', fr: 'Aide et raccourcis', en: 'Help and shortcuts' },

  deleteBoard: { nl: 'Bord verwijderen', fr: 'Supprimer le tableau', en: 'Delete the board' },
  deleteQuestion: {
    nl: (title: string) => `“${title}” verwijderen?`,
    fr: (title: string) => `Supprimer « ${title} » ?`,
    en: (title: string) => `Delete “${title}”?`,
  },
  deleteMore: {
    nl: 'Het bord verdwijnt voor iedereen, met al zijn versies en links. Dit kan niet ongedaan worden gemaakt. Wil je het bewaren, exporteer het dan eerst.',
    fr: 'Le tableau disparaît pour tout le monde, avec ses versions et ses liens. C’est définitif. Pour le garder, exportez-le d’abord.',
    en: 'The board disappears for everybody, with all its versions and links. This cannot be undone. To keep it, export it first.',
  },
  deleted: {
    nl: 'Het bord is verwijderd.',
    fr: 'Le tableau est supprimé.',
    en: 'The board is deleted.',
  },

  people: { nl: 'Wie is er', fr: 'Qui est là', en: 'Who is here' },
  anonymous: { nl: 'Anoniem', fr: 'Anonyme', en: 'Anonymous' },
  me: {
    nl: (name: string) => `${name} (jij)`,
    fr: (name: string) => `${name} (vous)`,
    en: (name: string) => `${name} (you)`,
  },
  follow: {
    nl: (name: string) => `${name} volgen`,
    fr: (name: string) => `Suivre ${name}`,
    en: (name: string) => `Follow ${name}`,
  },
  following: {
    nl: (name: string) => `Je volgt ${name}`,
    fr: (name: string) => `Vous suivez ${name}`,
    en: (name: string) => `You are following ${name}`,
  },
  watching: {
    nl: (count: number) => plural('nl', count, 'kijkt mee', 'kijken mee'),
    fr: (count: number) => plural('fr', count, 'regarde', 'regardent'),
    en: (count: number) => plural('en', count, 'is watching', 'are watching'),
  },
  changeName: { nl: 'Mijn naam wijzigen', fr: 'Changer mon nom', en: 'Change my name' },
  nameQuestion: {
    nl: 'Hoe heet je? De anderen zien je naam bij je cursor.',
    fr: 'Comment vous appelez-vous ? Les autres voient votre nom près de votre curseur.',
    en: 'What is your name? The others see it beside your cursor.',
  },
  yourName: { nl: 'Je naam', fr: 'Votre nom', en: 'Your name' },
  useName: { nl: 'Gebruiken', fr: 'Utiliser', en: 'Use it' },
  stayAnonymous: { nl: 'Anoniem blijven', fr: 'Rester anonyme', en: 'Stay anonymous' },

  deletedSelected: {
    nl: (who: string) => `${who} heeft verwijderd wat je gekozen had`,
    fr: (who: string) => `${who} a supprimé ce que vous aviez sélectionné`,
    en: (who: string) => `${who} deleted what you had selected`,
  },
  deletedTyped: {
    nl: (who: string) => `${who} heeft verwijderd waar je in typte`,
    fr: (who: string) => `${who} a supprimé ce dans quoi vous écriviez`,
    en: (who: string) => `${who} deleted what you were typing in`,
  },
  typedWas: {
    nl: (words: string) => `Er stond: “${words}”`,
    fr: (words: string) => `Il y avait : « ${words} »`,
    en: (words: string) => `It said: “${words}”`,
  },

  loadingBoard: {
    nl: 'Het bord wordt geopend…',
    fr: 'Ouverture du tableau…',
    en: 'Opening the board…',
  },
  notFoundTitle: { nl: 'Hier is niets', fr: 'Il n’y a rien ici', en: 'There is nothing here' },
  notFoundText: {
    nl: 'Deze pagina bestaat niet. Misschien is het adres niet helemaal overgenomen.',
    fr: 'Cette page n’existe pas. L’adresse n’a peut-être pas été copiée en entier.',
    en: 'This page does not exist. Perhaps the address was not copied in full.',
  },
  brokenTitle: {
    nl: 'Er ging iets mis op dit scherm',
    fr: 'Quelque chose a échoué sur cet écran',
    en: 'Something broke on this screen',
  },
  brokenText: {
    nl: 'Je werk staat op de server en op dit toestel. Laad de pagina opnieuw om verder te gaan.',
    fr: 'Votre travail se trouve sur le serveur et sur cet appareil. Rechargez la page pour continuer.',
    en: 'Your work is on the server and on this device. Load the page again to go on.',
  },
  reload: { nl: 'Opnieuw laden', fr: 'Recharger', en: 'Load again' },
})
