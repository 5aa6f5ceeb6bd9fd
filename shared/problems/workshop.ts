import type { ProblemDefinition } from './definition.ts'

/** What can go wrong in a workshop: phases, cards from phones, dots. */
export const workshopProblems = {
  'workshop-part-gone': {
    status: 409,
    text: {
      nl: {
        what: 'Dat kan niet meer.',
        why: 'De fase, de ronde of het kaartje waar het over gaat is er niet meer.',
        fix: 'Kijk wat er nu op het scherm staat en probeer opnieuw.',
      },
      fr: {
        what: 'Ce n’est plus possible.',
        why: 'L’étape, le tour ou la carte en question n’existe plus.',
        fix: 'Regardez ce qui est affiché maintenant et réessayez.',
      },
      en: {
        what: 'That is no longer possible.',
        why: 'The phase, round or card that it is about is gone.',
        fix: 'Look at what is shown now and try again.',
      },
    },
  },
  'agenda-changed': {
    status: 409,
    text: {
      nl: {
        what: 'De agenda is niet bewaard.',
        why: 'Een andere begeleider heeft ze intussen gewijzigd.',
        fix: 'Kijk naar de nieuwe agenda en wijzig ze opnieuw.',
      },
      fr: {
        what: 'L’ordre du jour n’a pas été enregistré.',
        why: 'Une autre personne qui anime l’a modifié entre-temps.',
        fix: 'Regardez le nouvel ordre du jour et modifiez-le à nouveau.',
      },
      en: {
        what: 'The agenda was not saved.',
        why: 'Another facilitator has changed it meanwhile.',
        fix: 'Look at the new agenda and change it again.',
      },
    },
  },
  'canvas-restricted': {
    status: 409,
    text: {
      nl: {
        what: 'Het bord is niet vervangen.',
        why: 'De begeleider heeft vastgelegd wat er nu op het bord gewijzigd kan worden.',
        fix: 'Wacht tot het bord weer open is, of vraag de begeleider om het te doen.',
      },
      fr: {
        what: 'Le tableau n’a pas été remplacé.',
        why: 'La personne qui anime a limité ce que l’on peut modifier en ce moment.',
        fix: 'Attendez que le tableau soit rouvert, ou demandez-lui de le faire.',
      },
      en: {
        what: 'The board was not replaced.',
        why: 'The facilitator has limited what can be changed on it just now.',
        fix: 'Wait until the board is open again, or ask the facilitator to do it.',
      },
    },
  },
  'phase-closed': {
    status: 409,
    text: {
      nl: {
        what: 'Dit wordt nu niet aangenomen.',
        why: 'De begeleider is met een ander deel van de workshop bezig.',
        fix: 'Wat je schreef blijft op dit toestel. Kijk naar het grote scherm.',
      },
      fr: {
        what: 'Ce n’est pas accepté pour le moment.',
        why: 'L’atelier en est à une autre étape.',
        fix: 'Ce que vous avez écrit reste sur cet appareil. Regardez le grand écran.',
      },
      en: {
        what: 'This is not taken just now.',
        why: 'The workshop is at another step.',
        fix: 'What you wrote stays on this device. Look at the big screen.',
      },
    },
  },
  'too-many-cards': {
    status: 409,
    text: {
      nl: {
        what: 'Je hebt al genoeg kaartjes gestuurd.',
        why: 'In dit deel stuurt ieder hoogstens {limit} kaartjes.',
        fix: 'Trek een kaartje in als je een ander wil sturen.',
      },
      fr: {
        what: 'Vous avez déjà envoyé assez de cartes.',
        why: 'À cette étape, chacun envoie au plus {limit} cartes.',
        fix: 'Retirez une carte si vous voulez en envoyer une autre.',
      },
      en: {
        what: 'You have sent enough cards.',
        why: 'In this part everybody sends {limit} cards at most.',
        fix: 'Withdraw a card if you want to send another.',
      },
    },
  },
  'sending-too-fast': {
    status: 429,
    text: {
      nl: {
        what: 'Even wachten.',
        why: 'Er kwamen te veel kaartjes na elkaar van dit toestel.',
        fix: 'Het wordt over {seconds} seconden opnieuw verstuurd.',
      },
      fr: {
        what: 'Un instant, s’il vous plaît.',
        why: 'Trop de cartes sont arrivées de suite de cet appareil.',
        fix: 'L’envoi reprend dans {seconds} secondes.',
      },
      en: {
        what: 'Please wait a moment.',
        why: 'Too many cards came from this device in a row.',
        fix: 'It is sent again in {seconds} seconds.',
      },
    },
  },
  'device-muted': {
    status: 403,
    text: {
      nl: {
        what: 'Dit toestel kan nu niets sturen.',
        why: 'De begeleider heeft het stilgezet.',
        fix: 'Spreek de begeleider aan als dat een vergissing is.',
      },
      fr: {
        what: 'Cet appareil ne peut rien envoyer pour le moment.',
        why: 'La personne qui anime l’a mis en sourdine.',
        fix: 'Adressez-vous à elle s’il s’agit d’une erreur.',
      },
      en: {
        what: 'This device cannot send anything just now.',
        why: 'The facilitator has muted it.',
        fix: 'Talk to the facilitator if that is a mistake.',
      },
    },
  },
  'no-dots-left': {
    status: 409,
    text: {
      nl: {
        what: 'Deze stip is niet geplaatst.',
        why: 'Je {limit} stippen zijn op.',
        fix: 'Haal een stip weg bij een ander kaartje en plaats ze hier.',
      },
      fr: {
        what: 'Ce point n’a pas été placé.',
        why: 'Vos {limit} points sont utilisés.',
        fix: 'Retirez un point d’une autre carte pour le placer ici.',
      },
      en: {
        what: 'This dot was not placed.',
        why: 'Your {limit} dots are used up.',
        fix: 'Take a dot from another card and place it here.',
      },
    },
  },
  'not-on-ballot': {
    status: 409,
    text: {
      nl: {
        what: 'Op dit kaartje kan nu niet gestemd worden.',
        why: 'Het is weg, of het hoort niet bij deze stemronde.',
        fix: 'Kies een van de kaartjes in de lijst.',
      },
      fr: {
        what: 'On ne peut pas voter pour cette carte.',
        why: 'Elle n’existe plus, ou elle ne fait pas partie de ce tour de vote.',
        fix: 'Choisissez une des cartes de la liste.',
      },
      en: {
        what: 'This card cannot be voted on now.',
        why: 'It is gone, or it is not part of this round.',
        fix: 'Choose one of the cards in the list.',
      },
    },
  },
  'key-needed': {
    status: 400,
    text: {
      nl: {
        what: 'Dit verzoek is niet uitgevoerd.',
        why: 'Er hoort een kop Idempotency-Key bij met een UUID, zodat het geen twee keer telt.',
        fix: 'Stuur het opnieuw met zo’n sleutel, en herhaal dezelfde sleutel bij elke nieuwe poging.',
      },
      fr: {
        what: 'Cette demande n’a pas été exécutée.',
        why: 'Elle doit porter un en-tête Idempotency-Key avec un UUID, pour ne pas compter deux fois.',
        fix: 'Renvoyez-la avec une telle clé, et répétez la même clé à chaque nouvel essai.',
      },
      en: {
        what: 'This request was not carried out.',
        why: 'It needs an Idempotency-Key header with a UUID, so that it does not count twice.',
        fix: 'Send it again with such a key, and repeat the same key with every new try.',
      },
    },
  },
  'key-reused': {
    status: 409,
    text: {
      nl: {
        what: 'Dit verzoek is niet uitgevoerd.',
        why: 'Dezelfde Idempotency-Key hoorde al bij een ander verzoek.',
        fix: 'Stuur het opnieuw met een nieuwe sleutel.',
      },
      fr: {
        what: 'Cette demande n’a pas été exécutée.',
        why: 'La même Idempotency-Key appartenait déjà à une autre demande.',
        fix: 'Renvoyez-la avec une nouvelle clé.',
      },
      en: {
        what: 'This request was not carried out.',
        why: 'The same Idempotency-Key already belonged to another request.',
        fix: 'Send it again with a new key.',
      },
    },
  },
  'contribution-gone': {
    status: 404,
    text: {
      nl: {
        what: 'Dit kaartje is er niet meer.',
        why: 'Het is ingetrokken, geweigerd of van het bord gehaald.',
        fix: 'Schrijf een nieuw kaartje als het nog nodig is.',
      },
      fr: {
        what: 'Cette carte n’existe plus.',
        why: 'Elle a été retirée, refusée ou enlevée du tableau.',
        fix: 'Écrivez une nouvelle carte si c’est encore utile.',
      },
      en: {
        what: 'This card is gone.',
        why: 'It was withdrawn, refused or taken off the board.',
        fix: 'Write a new card if it is still needed.',
      },
    },
  },
  'contribution-fixed': {
    status: 409,
    text: {
      nl: {
        what: 'Dit kaartje verandert niet meer.',
        why: 'Het staat al op het bord, het is vergrendeld, of dit deel van de workshop is voorbij.',
        fix: 'Vraag de begeleider om het op het bord te wijzigen.',
      },
      fr: {
        what: 'Cette carte ne peut plus changer.',
        why: 'Elle est déjà sur le tableau, elle est verrouillée, ou cette étape est terminée.',
        fix: 'Demandez à la personne qui anime de la modifier sur le tableau.',
      },
      en: {
        what: 'This card does not change any more.',
        why: 'It is on the board already, it is locked, or this part of the workshop is over.',
        fix: 'Ask the facilitator to change it on the board.',
      },
    },
  },
  'past-too-long': {
    status: 422,
    text: {
      nl: {
        what: 'Dit is niet ongedaan gemaakt.',
        why: 'Op dit bord is te veel gebeurd om één persoon eruit te halen.',
        fix: 'Zet een versie terug van voor die tijd.',
      },
      fr: {
        what: 'Rien n’a été annulé.',
        why: 'Trop de choses se sont passées sur ce tableau pour en retirer une personne.',
        fix: 'Restaurez une version d’avant ce moment.',
      },
      en: {
        what: 'This was not undone.',
        why: 'Too much has happened on this board to take one person out of it.',
        fix: 'Restore a version from before that time.',
      },
    },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>
