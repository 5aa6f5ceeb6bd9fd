import type { ProblemDefinition } from './definition.ts'

/** What can go wrong with a request: who asks, how it is asked, what for. */
export const requestProblems = {
  'no-access': {
    status: 401,
    text: {
      nl: {
        what: 'Je hebt geen toegang tot dit bord.',
        why: 'Er is geen link gebruikt op dit toestel, of de link is ingetrokken.',
        fix: 'Open de link die je kreeg, of vraag een nieuwe aan de begeleider.',
      },
      fr: {
        what: 'Vous n’avez pas accès à ce tableau.',
        why: 'Aucun lien n’a été utilisé sur cet appareil, ou le lien a été révoqué.',
        fix: 'Ouvrez le lien que vous avez reçu, ou demandez-en un nouveau à la personne qui anime.',
      },
      en: {
        what: 'You have no access to this board.',
        why: 'No link was used on this device, or the link was revoked.',
        fix: 'Open the link that you were given, or ask the facilitator for a new one.',
      },
    },
  },
  'role-too-low': {
    status: 403,
    text: {
      nl: {
        what: 'Dat mag je niet op dit bord.',
        why: 'Jouw link laat dit niet toe.',
        fix: 'Vraag de begeleider om het te doen, of om een link die meer toelaat.',
      },
      fr: {
        what: 'Vous ne pouvez pas faire cela sur ce tableau.',
        why: 'Votre lien ne le permet pas.',
        fix: 'Demandez à la personne qui anime de le faire, ou de vous donner un lien qui permet davantage.',
      },
      en: {
        what: 'You may not do that on this board.',
        why: 'Your link does not allow it.',
        fix: 'Ask the facilitator to do it, or for a link that allows more.',
      },
    },
  },
  'wrong-origin': {
    status: 403,
    text: {
      nl: {
        what: 'Dit verzoek is geweigerd.',
        why: 'Het kwam van een andere website dan Catena zelf.',
        fix: 'Open Catena op zijn eigen adres. Beheer je de server, zet dit adres dan in CATENA_ORIGINS.',
      },
      fr: {
        what: 'Cette demande a été refusée.',
        why: 'Elle venait d’un autre site que Catena.',
        fix: 'Ouvrez Catena à sa propre adresse. Si vous gérez le serveur, ajoutez cette adresse à CATENA_ORIGINS.',
      },
      en: {
        what: 'This request was refused.',
        why: 'It came from another site than Catena itself.',
        fix: 'Open Catena at its own address. If you run the server, add this address to CATENA_ORIGINS.',
      },
    },
  },
  'creation-key-needed': {
    status: 403,
    text: {
      nl: {
        what: 'Er is geen bord gemaakt.',
        why: 'Op deze server heb je een sleutel nodig om een bord te maken.',
        fix: 'Vraag de sleutel aan wie de server beheert en vul die in.',
      },
      fr: {
        what: 'Aucun tableau n’a été créé.',
        why: 'Sur ce serveur, il faut une clé pour créer un tableau.',
        fix: 'Demandez la clé à la personne qui gère le serveur et saisissez-la.',
      },
      en: {
        what: 'No board was made.',
        why: 'This server asks for a key to make a board.',
        fix: 'Ask whoever runs the server for the key and fill it in.',
      },
    },
  },
  'link-not-found': {
    status: 404,
    text: {
      nl: {
        what: 'Deze link werkt niet.',
        why: 'Hij is niet volledig, of hij is ingetrokken.',
        fix: 'Kopieer de hele link opnieuw, of vraag een nieuwe aan de begeleider.',
      },
      fr: {
        what: 'Ce lien ne fonctionne pas.',
        why: 'Il est incomplet, ou il a été révoqué.',
        fix: 'Copiez de nouveau le lien entier, ou demandez-en un autre à la personne qui anime.',
      },
      en: {
        what: 'This link does not work.',
        why: 'It is not complete, or it was revoked.',
        fix: 'Copy the whole link again, or ask the facilitator for a new one.',
      },
    },
  },
  'join-code-not-found': {
    status: 404,
    text: {
      nl: {
        what: 'Deze code werkt niet.',
        why: 'Er zit een fout in, of de begeleider heeft een nieuwe code gemaakt.',
        fix: 'Kijk de zes tekens na op het scherm in de zaal.',
      },
      fr: {
        what: 'Ce code ne fonctionne pas.',
        why: 'Il contient une erreur, ou la personne qui anime a créé un nouveau code.',
        fix: 'Vérifiez les six caractères sur l’écran dans la salle.',
      },
      en: {
        what: 'This code does not work.',
        why: 'It has a mistake in it, or the facilitator has made a new code.',
        fix: 'Check the six characters on the screen in the room.',
      },
    },
  },
  'too-many-tries': {
    status: 429,
    text: {
      nl: {
        what: 'Even wachten.',
        why: 'Er kwamen te veel verzoeken na elkaar.',
        fix: 'Probeer het over {seconds} seconden opnieuw.',
      },
      fr: {
        what: 'Un instant, s’il vous plaît.',
        why: 'Il y a eu trop de demandes de suite.',
        fix: 'Réessayez dans {seconds} secondes.',
      },
      en: {
        what: 'Please wait a moment.',
        why: 'There were too many requests in a row.',
        fix: 'Try again in {seconds} seconds.',
      },
    },
  },
  'last-facilitator-link': {
    status: 409,
    text: {
      nl: {
        what: 'Deze link is niet ingetrokken.',
        why: 'Het is de laatste link waarmee iemand dit bord kan begeleiden.',
        fix: 'Maak eerst een andere link voor een begeleider, en trek deze dan in.',
      },
      fr: {
        what: 'Ce lien n’a pas été révoqué.',
        why: 'C’est le dernier lien qui permet d’animer ce tableau.',
        fix: 'Créez d’abord un autre lien d’animation, puis révoquez celui-ci.',
      },
      en: {
        what: 'This link was not revoked.',
        why: 'It is the last link by which anybody can facilitate this board.',
        fix: 'Make another facilitator link first, then revoke this one.',
      },
    },
  },
  'route-not-found': {
    status: 404,
    text: {
      nl: {
        what: 'Dit adres bestaat niet.',
        why: 'Er is niets op {path}.',
        fix: 'Alle adressen staan in /api/openapi.json.',
      },
      fr: {
        what: 'Cette adresse n’existe pas.',
        why: 'Il n’y a rien à {path}.',
        fix: 'Toutes les adresses se trouvent dans /api/openapi.json.',
      },
      en: {
        what: 'This address does not exist.',
        why: 'There is nothing at {path}.',
        fix: 'All addresses are in /api/openapi.json.',
      },
    },
  },
  'method-not-allowed': {
    status: 405,
    text: {
      nl: {
        what: 'Dat kan niet op dit adres.',
        why: 'Dit adres kent {allowed}.',
        fix: 'Gebruik een van deze methodes.',
      },
      fr: {
        what: 'Ce n’est pas possible à cette adresse.',
        why: 'Cette adresse connaît {allowed}.',
        fix: 'Utilisez une de ces méthodes.',
      },
      en: {
        what: 'That cannot be done at this address.',
        why: 'This address knows {allowed}.',
        fix: 'Use one of these methods.',
      },
    },
  },
  'request-invalid': {
    status: 400,
    text: {
      nl: {
        what: 'Dit verzoek klopt niet.',
        why: '{reason}',
        fix: 'Verbeter dit en probeer het opnieuw. De vorm staat in /api/openapi.json.',
      },
      fr: {
        what: 'Cette demande n’est pas correcte.',
        why: '{reason}',
        fix: 'Corrigez-la et réessayez. La forme attendue se trouve dans /api/openapi.json.',
      },
      en: {
        what: 'This request is not right.',
        why: '{reason}',
        fix: 'Correct it and try again. The shape is in /api/openapi.json.',
      },
    },
  },
  'content-type-refused': {
    status: 415,
    text: {
      nl: {
        what: 'Deze inhoud wordt niet gelezen.',
        why: 'Er wordt {wanted} verwacht.',
        fix: 'Verstuur het met de juiste Content-Type.',
      },
      fr: {
        what: 'Ce contenu n’est pas lu.',
        why: '{wanted} est attendu.',
        fix: 'Envoyez-le avec le bon Content-Type.',
      },
      en: {
        what: 'This content is not read.',
        why: '{wanted} is expected.',
        fix: 'Send it with the right Content-Type.',
      },
    },
  },
  'encoding-refused': {
    status: 415,
    text: {
      nl: {
        what: 'Gecomprimeerde inhoud wordt niet gelezen.',
        why: 'Het verzoek heeft een Content-Encoding.',
        fix: 'Verstuur de inhoud zoals ze is.',
      },
      fr: {
        what: 'Le contenu compressé n’est pas lu.',
        why: 'La demande porte un Content-Encoding.',
        fix: 'Envoyez le contenu tel quel.',
      },
      en: {
        what: 'Compressed content is not read.',
        why: 'The request has a Content-Encoding.',
        fix: 'Send the content as it is.',
      },
    },
  },
  'body-too-large': {
    status: 413,
    text: {
      nl: {
        what: 'Dit is te groot.',
        why: 'De server leest hier hoogstens {megabytes} MB.',
        fix: 'Maak het kleiner, of verdeel het.',
      },
      fr: {
        what: 'C’est trop volumineux.',
        why: 'Le serveur lit ici {megabytes} Mo au plus.',
        fix: 'Réduisez-le, ou divisez-le.',
      },
      en: {
        what: 'This is too large.',
        why: 'The server reads at most {megabytes} MB here.',
        fix: 'Make it smaller, or divide it.',
      },
    },
  },
  'template-not-found': {
    status: 422,
    text: {
      nl: {
        what: 'Dit sjabloon bestaat niet.',
        why: 'Er is geen sjabloon “{template}”.',
        fix: 'Kies uit: {known}.',
      },
      fr: {
        what: 'Ce modèle de départ n’existe pas.',
        why: 'Il n’y a pas de modèle « {template} ».',
        fix: 'Choisissez parmi : {known}.',
      },
      en: {
        what: 'This template does not exist.',
        why: 'There is no template “{template}”.',
        fix: 'Choose from: {known}.',
      },
    },
  },
  'format-not-found': {
    status: 404,
    text: {
      nl: {
        what: 'Dit formaat bestaat niet.',
        why: 'Er is geen formaat “{format}”.',
        fix: 'Kies uit: {known}.',
      },
      fr: {
        what: 'Ce format n’existe pas.',
        why: 'Il n’y a pas de format « {format} ».',
        fix: 'Choisissez parmi : {known}.',
      },
      en: {
        what: 'This format does not exist.',
        why: 'There is no format “{format}”.',
        fix: 'Choose from: {known}.',
      },
    },
  },
  'version-not-found': {
    status: 404,
    text: {
      nl: {
        what: 'Deze versie bestaat niet.',
        why: 'Ze is er nooit geweest, of hoort bij een ander bord.',
        fix: 'Kies een versie uit de lijst.',
      },
      fr: {
        what: 'Cette version n’existe pas.',
        why: 'Elle n’a jamais existé, ou appartient à un autre tableau.',
        fix: 'Choisissez une version dans la liste.',
      },
      en: {
        what: 'This version does not exist.',
        why: 'It never did, or it belongs to another board.',
        fix: 'Choose a version from the list.',
      },
    },
  },
  'model-too-large': {
    status: 422,
    text: {
      nl: {
        what: 'Dit past niet op een bord.',
        why: 'Er zijn {count} kaartjes; een bord heeft er hoogstens {limit}.',
        fix: 'Verdeel het over meerdere borden.',
      },
      fr: {
        what: 'Cela ne tient pas sur un tableau.',
        why: 'Il y a {count} cartes ; un tableau en compte {limit} au plus.',
        fix: 'Répartissez-les sur plusieurs tableaux.',
      },
      en: {
        what: 'This does not fit on a board.',
        why: 'There are {count} cards; a board has at most {limit}.',
        fix: 'Divide it over several boards.',
      },
    },
  },
  'model-too-new': {
    status: 422,
    text: {
      nl: {
        what: 'Dit veranderingsmodel is te nieuw.',
        why: 'Het heeft versie {version}; deze server kent versie {known}.',
        fix: 'Vraag wie de server beheert om Catena bij te werken.',
      },
      fr: {
        what: 'Ce modèle de changement est trop récent.',
        why: 'Il est en version {version} ; ce serveur connaît la version {known}.',
        fix: 'Demandez à la personne qui gère le serveur de mettre Catena à jour.',
      },
      en: {
        what: 'This change model is too new.',
        why: 'It has version {version}; this server knows version {known}.',
        fix: 'Ask whoever runs the server to update Catena.',
      },
    },
  },
  'storage-full': {
    status: 507,
    text: {
      nl: {
        what: 'De server heeft geen plaats meer.',
        why: 'De schijf met de borden is vol.',
        fix: 'Wie de server beheert, maakt plaats vrij; daarna gaat het bewaren vanzelf verder.',
      },
      fr: {
        what: 'Le serveur n’a plus de place.',
        why: 'Le disque qui contient les tableaux est plein.',
        fix: 'La personne qui gère le serveur libère de la place ; l’enregistrement reprend ensuite tout seul.',
      },
      en: {
        what: 'The server has no room left.',
        why: 'The disk that holds the boards is full.',
        fix: 'Whoever runs the server makes room; saving then goes on by itself.',
      },
    },
  },
  'server-restarting': {
    status: 503,
    text: {
      nl: {
        what: 'De server start opnieuw op.',
        why: 'Er wordt onderhoud gedaan.',
        fix: 'Wacht enkele seconden en probeer het opnieuw.',
      },
      fr: {
        what: 'Le serveur redémarre.',
        why: 'Une maintenance est en cours.',
        fix: 'Attendez quelques secondes et réessayez.',
      },
      en: {
        what: 'The server is restarting.',
        why: 'It is being looked after.',
        fix: 'Wait a few seconds and try again.',
      },
    },
  },
  'server-mistake': {
    status: 500,
    text: {
      nl: {
        what: 'Er ging iets stuk aan onze kant.',
        why: 'De server maakte een fout. Wat op het bord staat, is bewaard.',
        fix: 'Probeer het opnieuw. Blijft het gebeuren, geef dan het nummer {requestId} door aan wie de server beheert.',
      },
      fr: {
        what: 'Quelque chose s’est cassé de notre côté.',
        why: 'Le serveur a fait une erreur. Ce qui est sur le tableau est conservé.',
        fix: 'Réessayez. Si cela se reproduit, donnez le numéro {requestId} à la personne qui gère le serveur.',
      },
      en: {
        what: 'Something broke on our side.',
        why: 'The server made a mistake. What is on the board is kept.',
        fix: 'Try again. If it keeps happening, give the number {requestId} to whoever runs the server.',
      },
    },
  },
} as const satisfies Record<string, ProblemDefinition>
