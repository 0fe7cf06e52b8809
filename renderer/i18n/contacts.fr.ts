import { createFormat } from './format.ts'
import type { Messages } from './messages.ts'

const { count } = createFormat('fr')

export const contactsFr: Messages['contacts'] = {
  part: 'Contacts extérieurs',
  title: (n) =>
    n === 0 ? 'Aucune organisation extérieure' : count(n, 'organisation extérieure', 'organisations extérieures'),
  hint: 'Qui connaît quelqu’un dans une autre organisation. Une organisation, c’est le domaine d’une adresse ; ceux des messageries grand public n’en sont pas. Se connaître, c’est s’être écrit l’un à l’autre.',
  filter: 'Organisation',
  none: 'Aucune organisation extérieure de ce nom',
  noneHint: 'Essayez une partie du domaine de ses adresses.',
  nobody: 'Personne de l’extérieur n’est encore connu',
  nobodyHint: 'Les personnes de l’extérieur paraissent ici dès que des exports contiennent leurs messages.',
  domain: 'Organisation',
  people: 'Ses personnes',
  insiders: 'Connues de',
  messages: 'Messages',
  last: 'Dernier échange',
  never: 'aucun échange',
  all: 'Toutes les organisations',
  at: (people, insiders) =>
    insiders === 0
      ? `${count(people, 'personne', 'personnes')} là-bas ; ici, aucun véritable échange.`
      : `${count(people, 'personne', 'personnes')} là-bas, ${people > 1 ? 'connues' : 'connue'} de ${count(insiders, 'personne', 'personnes')} ici.`,
  knownBy: 'En contact',
  nobodyKnows: 'Ici, personne n’échange avec elle dans les deux sens.',
  about: (topics) => `Écrit sur ${topics}`,
  exchanged: (sent, received) => `${count(sent, 'envoyé', 'envoyés')}, ${count(received, 'reçu', 'reçus')}`,
  lastOn: (date) => `le dernier le ${date}`,
  left: (date) => `départ le ${date}`,
}
