import { defineTexts } from '../define.ts'

/** Links to a board: what each lets people do, making and revoking them. */
export const sharingTexts = defineTexts({
  share: { nl: 'Delen', fr: 'Partager', en: 'Share' },
  shareTitle: { nl: 'Dit bord delen', fr: 'Partager ce tableau', en: 'Share this board' },
  newLinkMore: {
    nl: 'Wie de link heeft, komt binnen: geen account nodig. Om veiligheidsredenen zie je een link maar één keer; maak er gerust meer.',
    fr: 'Qui a le lien peut entrer, sans compte. Par sécurité, un lien ne s’affiche qu’une fois ; vous pouvez en créer autant que vous voulez.',
    en: 'Whoever has the link can come in, without an account. For safety a link is shown only once; make as many as you like.',
  },
  role: { nl: 'Met deze link kun je', fr: 'Ce lien sert à', en: 'This link is to' },
  linkName: {
    nl: 'Voor wie? (mag leeg)',
    fr: 'Pour qui ? (facultatif)',
    en: 'For whom? (optional)',
  },
  linkNameExample: {
    nl: 'bv. collega’s van de buurtwerking',
    fr: 'p. ex. collègues de l’équipe de quartier',
    en: 'e.g. colleagues of the community team',
  },
  makeLink: { nl: 'Link maken', fr: 'Créer le lien', en: 'Make link' },
  linkReady: {
    nl: (role: string) => `De link is klaar: ${role}`,
    fr: (role: string) => `Le lien est prêt : ${role}`,
    en: (role: string) => `The link is ready: ${role}`,
  },
  linkFor: {
    nl: (role: string, may: string) => `${role}: ${may}`,
    fr: (role: string, may: string) => `${role} : ${may}`,
    en: (role: string, may: string) => `${role}: ${may}`,
  },
  qrCode: {
    nl: 'QR-code van de link',
    fr: 'Code QR du lien',
    en: 'QR code of the link',
  },
  qrCodeMore: {
    nl: 'Richt een camera hierop om met deze link binnen te komen.',
    fr: 'Pointez un appareil photo sur ce code pour entrer par ce lien.',
    en: 'Point a camera at this to come in by this link.',
  },
  hereOnly: {
    nl: 'Deze link werkt alleen op deze computer. Voor anderen vervang je “localhost” door het netwerkadres dat de server bij het starten toont.',
    fr: 'Ce lien ne fonctionne que sur cet ordinateur. Pour les autres, remplacez « localhost » par l’adresse réseau que le serveur affiche au démarrage.',
    en: 'This link works on this computer only. For others, replace “localhost” by the network address that the server shows when it starts.',
  },
  hereOnlyAll: {
    nl: 'Deze links werken alleen op deze computer. Voor anderen vervang je “localhost” door het netwerkadres dat de server bij het starten toont.',
    fr: 'Ces liens ne fonctionnent que sur cet ordinateur. Pour les autres, remplacez « localhost » par l’adresse réseau que le serveur affiche au démarrage.',
    en: 'These links work on this computer only. For others, replace “localhost” by the network address that the server shows when it starts.',
  },
  activeLinks: { nl: 'Actieve links', fr: 'Liens actifs', en: 'Active links' },
  revoke: { nl: 'Intrekken', fr: 'Révoquer', en: 'Revoke' },
  revokeQuestion: {
    nl: (name: string) => `“${name}” intrekken?`,
    fr: (name: string) => `Révoquer « ${name} » ?`,
    en: (name: string) => `Revoke “${name}”?`,
  },
  revokeMore: {
    nl: 'Wie met deze link binnenkwam, kan er meteen niet meer bij. Wat ze maakten, blijft staan.',
    fr: 'Les personnes entrées par ce lien perdent l’accès aussitôt. Ce qu’elles ont fait reste.',
    en: 'People who came in by this link lose access at once. What they made stays.',
  },
  revoked: {
    nl: 'De link is ingetrokken.',
    fr: 'Le lien est révoqué.',
    en: 'The link is revoked.',
  },
  madeOn: {
    nl: (date: string) => `gemaakt op ${date}`,
    fr: (date: string) => `créé le ${date}`,
    en: (date: string) => `made on ${date}`,
  },
  joinCode: { nl: 'Code voor gsm’s', fr: 'Code pour les téléphones', en: 'Code for phones' },
  joinCodeMore: {
    nl: 'Met deze code kunnen deelnemers in een volgende versie kaartjes sturen vanaf hun gsm.',
    fr: 'Avec ce code, les participants pourront, dans une prochaine version, envoyer des cartes depuis leur téléphone.',
    en: 'With this code participants will send cards from their phones in a later version.',
  },

  renewCode: { nl: 'Nieuwe code', fr: 'Nouveau code', en: 'New code' },
  codeRenewed: {
    nl: 'De oude code werkt niet meer.',
    fr: 'L’ancien code ne fonctionne plus.',
    en: 'The old code no longer works.',
  },

  facilitator: { nl: 'Begeleiden', fr: 'Animer', en: 'Facilitate' },
  editor: { nl: 'Bewerken', fr: 'Modifier', en: 'Edit' },
  commenter: { nl: 'Reageren', fr: 'Commenter', en: 'Comment' },
  viewer: { nl: 'Bekijken', fr: 'Consulter', en: 'View' },
  contributor: { nl: 'Bijdragen', fr: 'Contribuer', en: 'Contribute' },
  facilitatorMay: {
    nl: 'alles: ook delen, versies terugzetten en verwijderen',
    fr: 'tout : aussi partager, restaurer des versions et supprimer',
    en: 'everything: also share, restore versions and delete',
  },
  editorMay: {
    nl: 'kaartjes en verbanden maken en wijzigen',
    fr: 'créer et modifier des cartes et des liens',
    en: 'make and change cards and links',
  },
  commenterMay: {
    nl: 'het bord volgen; reageren komt in een volgende versie',
    fr: 'suivre le tableau ; les commentaires viendront dans une prochaine version',
    en: 'follow the board; commenting comes in a later version',
  },
  viewerMay: {
    nl: 'het bord volgen, zonder iets te wijzigen',
    fr: 'suivre le tableau, sans rien modifier',
    en: 'follow the board without changing anything',
  },
  contributorMay: {
    nl: 'kaartjes en stemmen sturen vanaf een gsm, in een volgende versie',
    fr: 'envoyer des cartes et des votes depuis un téléphone, dans une prochaine version',
    en: 'send cards and votes from a phone, in a later version',
  },

  saveLinksTitle: { nl: 'Bewaar je links', fr: 'Gardez vos liens', en: 'Save your links' },
  saveLinksText: {
    nl: 'Dit bord heeft geen account of wachtwoord: deze links zijn de sleutels. Bewaar zeker de eerste, die kun je later niet meer opvragen.',
    fr: 'Ce tableau n’a ni compte ni mot de passe : ces liens en sont les clés. Gardez surtout le premier, vous ne pourrez plus le retrouver.',
    en: 'This board has no account or password: these links are its keys. Save the first one above all; it cannot be looked up later.',
  },
  saveLinksFile: { nl: 'Downloaden', fr: 'Télécharger', en: 'Download' },
  saveLinksPrint: { nl: 'Afdrukken', fr: 'Imprimer', en: 'Print' },
  saveLinksCopy: { nl: 'Alles kopiëren', fr: 'Tout copier', en: 'Copy all' },
  toBoard: { nl: 'Naar het bord', fr: 'Aller au tableau', en: 'Go to the board' },
  linksOf: {
    nl: (title: string) => `Links van “${title}”`,
    fr: (title: string) => `Liens de « ${title} »`,
    en: (title: string) => `Links of “${title}”`,
  },
})
