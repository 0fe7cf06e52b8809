import { createFormat } from './format.ts'
import type { Messages } from './messages.ts'

const { count } = createFormat('fr')

export const reachFr: Messages['reach'] = {
  button: 'Comment joindre',
  title: (name) => `Comment joindre ${name}`,
  nobody: 'Personne à joindre',
  nobodyHint: 'Demandez qui s’y connaît, puis choisissez quelqu’un.',
  self: 'C’est vous',
  selfHint: 'La personne à joindre, c’est vous-même. Si ce n’est pas le cas, changez qui vous êtes.',
  notSomebody: (name) => `${name} n’est pas quelqu’un à qui l’on écrit`,
  me: {
    title: 'Qui êtes-vous ?',
    hint: 'Le chemin vers quelqu’un part de vous. La bibliothèque le retient sur cet ordinateur, et vous pouvez le changer à tout moment.',
    name: 'Votre nom',
    found: 'Personnes de ce nom',
    none: 'Personne de ce nom.',
    is: (name) => `Vous êtes ${name}.`,
    change: 'Changer',
    keep: 'Ne rien changer',
  },
  topic: 'Au sujet de',
  topicPlaceholder: 'un sujet, en quelques mots',
  change: 'Chercher à nouveau',
  left: (name, date) => `${name} a quitté l’organisation le ${date} : aucun chemin n’y mène.`,
  instead: 'D’autres personnes qui ont écrit là-dessus',
  insteadNone: 'Parmi les personnes toujours présentes, aucune autre n’a écrit là-dessus.',
  acquainted: (messages) =>
    `Vous échangez déjà : ${count(messages, 'message', 'messages')} sur les douze derniers mois. Nul besoin d’intermédiaire.`,
  through: (name) => `${name} échange avec vous comme avec cette personne, et pourrait vous présenter.`,
  steps: (people) => `${count(people, 'personne vous sépare', 'personnes vous séparent')}.`,
  noPath: 'Personne de votre entourage n’y mène.',
  noPathHint:
    'Sur les douze derniers mois, ni vos contacts ni les leurs n’ont échangé avec cette personne. Voici qui peut aider :',
  standIns: {
    'asker-department': 'dans votre département, au plus près de cette personne',
    'person-department': 'dans son département, au plus près de vous',
    liaison: 'échange avec toute l’organisation',
  },
  nobodyHelps: 'Personne qui puisse aider n’a été trouvé non plus : écrivez-lui directement.',
  path: 'Le chemin',
  pathLabel: (names) => `De vous à cette personne : ${names}`,
  others: 'D’autres chemins',
  messagesEach: (counts) => `${counts} messages`,
  you: 'vous',
  how: 'Comment il est choisi',
  howText:
    'Seules comptent les vraies relations : chacun a écrit à l’autre, au moins cinq fois par an, dans des messages à dix destinataires au plus, sur les douze derniers mois. Le chemin qui passe par le moins de monde vient en tête, car chacun y rend un service. Parmi les connaissances communes, la première est celle dont la relation la moins forte reste la plus forte, plus encore si elle a écrit sur le sujet dans les mêmes conversations. Parmi les chemins plus longs, le premier est celui dont la somme des 1 / force est la plus petite. Les autres chemins ne repassent par personne quand c’est possible.',
  introducers: 'Qui peut vous présenter',
  exchanged: (withYou, withThem) =>
    `${count(withYou, 'message', 'messages')} avec vous, ${count(withThem, 'message', 'messages')} avec cette personne`,
  shared: (threads) => count(threads, 'conversation commune sur le sujet', 'conversations communes sur le sujet'),
  evidence: 'Ce qu’elle a écrit là-dessus',
  evidenceNone: 'Rien de cette personne là-dessus n’a été trouvé : le message ne cite rien.',
  offers: 'Ce que vous pouvez offrir',
  offer: (topic, asked) => `${topic} : des questions dans ${count(asked, 'message', 'messages')}`,
  offersNone:
    'Aucune de ses questions ne porte sur vos sujets : le message propose de mettre ses réponses par écrit, en la citant.',
  draft: {
    title: 'Un premier message',
    hint: 'Dans la langue où cette personne écrit. Modifiez-le à votre guise ; rien n’est envoyé d’ici.',
    to: 'Pour',
    toIntroducer: (name) => `${name}, pour une présentation`,
    mood: 'Ton',
    moods: { plain: 'Simple', warm: 'Chaleureux', brief: 'Bref' },
    language: 'Langue',
    subject: 'Objet',
    body: 'Message',
    copy: 'Copier le message',
    copied: 'Copié.',
    selected: 'Le message est sélectionné : copiez-le avec Ctrl C.',
  },
}
