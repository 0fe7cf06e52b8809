import { createFormat } from './format.ts'
import type { Messages } from './messages.ts'

const { count, number } = createFormat('fr')

export const peopleFr: Messages['people'] = {
  title: (n) => count(n, 'personne', 'personnes'),
  filter: 'Nom ou adresse',
  kind: 'Type',
  kinds: { member: 'De l’organisation', external: 'De l’extérieur', service: 'Programmes, listes et boîtes partagées' },
  kindOf: { member: 'de l’organisation', external: 'de l’extérieur', service: 'programme, liste ou boîte partagée' },
  everyKind: 'Tous les types',
  department: 'Département',
  everyDepartment: 'Tous les départements',
  name: 'Nom',
  role: 'Fonction',
  address: 'Adresse',
  written: 'Éléments écrits',
  nobody: 'Personne de ce nom',
  nobodyHint: 'Essayez une partie du nom ou de l’adresse, ou retirez un filtre.',
  clear: 'Retirer tous les filtres',
  addresses: 'Adresses',
  location: 'Lieu',
  manager: 'Responsable',
  declared: 'Compétences déclarées',
  topics: 'Écrit sur',
  topicsNone: 'Trop peu a été écrit pour dégager des sujets.',
  topicRank: (rank, holders) =>
    holders < 2
      ? 'seule personne'
      : rank === 1
        ? `au premier rang sur ${number(holders)}`
        : `au rang ${number(rank)} sur ${number(holders)}`,
  colleagues: 'Écrit avec',
  colleaguesNone: 'Aucun lien avec d’autres n’a été trouvé.',
  oneWay: 'à sens unique',
  activity: 'Éléments écrits par trimestre',
  activityPeak: (quarter, n) => `Surtout au ${quarter} (${number(n)}).`,
  activityNone: 'Rien de daté n’a été écrit.',
  recent: 'Récemment',
  recentNone: 'Rien de ce qui a été écrit n’a été importé.',
  aliases: 'Pourquoi c’est une seule personne',
  aliasesHint: 'Chaque nom et chaque adresse attribués à cette personne, et pourquoi.',
  reasons: {
    'same-address': 'la même adresse',
    directory: 'l’annuaire le dit',
    'chat-profile': 'le profil de discussion donne l’adresse',
    'unique-full-name': 'un nom complet que personne d’autre ne porte',
  },
  allItems: 'Tous ses éléments',
  summary: (items) => `A écrit ${count(items, 'élément', 'éléments')}.`,
}
