import { createFormat } from './format.ts'
import type { Messages } from './messages.ts'

const { count, number } = createFormat('fr')

export const peopleFr: Messages['people'] = {
  title: (n) => count(n, 'personne', 'personnes'),
  kindTitles: {
    member: (n) => count(n, 'membre', 'membres'),
    external: (n) => count(n, 'personne de l’extérieur', 'personnes de l’extérieur'),
    service: (n) => count(n, 'programme', 'programmes'),
    list: (n) => count(n, 'liste de diffusion', 'listes de diffusion'),
    shared: (n) => count(n, 'boîte partagée', 'boîtes partagées'),
    room: (n) => count(n, 'salle', 'salles'),
  },
  everyTitle: (n) => count(n, 'personne, liste ou programme', 'personnes, listes et programmes'),
  filter: 'Nom ou adresse',
  kind: 'Type',
  kinds: {
    member: 'Membres',
    external: 'De l’extérieur',
    service: 'Programmes',
    list: 'Listes de diffusion',
    shared: 'Boîtes partagées',
    room: 'Salles',
  },
  kindOf: {
    member: 'membre de l’organisation',
    external: 'de l’extérieur',
    service: 'un programme',
    list: 'une liste de diffusion',
    shared: 'une boîte partagée',
    room: 'une salle',
  },
  everyKind: 'Tous',
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
  topicsLater: 'Les sujets sont en cours d’établissement.',
  shape: {
    t: (deep, others) =>
      `Profil profond et large : parmi les premiers sur ${count(deep, 'sujet', 'sujets')}${others > 0 ? `, et à l’aise sur ${number(others)} ${others <= 1 ? 'autre' : 'autres'}` : ''}.`,
    deep: (deep, others) =>
      `Profil plus profond que large : parmi les premiers sur ${count(deep, 'sujet', 'sujets')}${others > 0 ? `, et ${number(others)} à côté` : ''}.`,
    broad: (_, others) =>
      `Profil plus large que profond : ${count(others, 'sujet', 'sujets')}, sans être parmi les premiers sur aucun.`,
    thin: (_, others) => `${count(others, 'sujet', 'sujets')}, sans être parmi les premiers sur aucun.`,
  },
  alsoDeclared: 'aussi déclaré',
  declaredOnly: 'Déclaré aussi',
  declaredIn: (items) => count(items, 'élément en parle', 'éléments en parlent'),
  declaredNowhere: 'absent de ses écrits',
  similar: 'Sur les mêmes sujets',
  similarHint: 'Plus deux personnes ont de sujets en commun, et plus ils sont rares, plus elles se ressemblent.',
  similarNone: 'Personne d’autre ne tient ces sujets.',
  inTouch: 'en contact',
  notInTouch: 'pas encore de lien',
  topicsNone: 'Trop peu a été écrit pour dégager des sujets.',
  topicRank: (rank, holders) =>
    holders < 2
      ? 'seule personne'
      : rank === 1
        ? `au premier rang sur ${number(holders)}`
        : `au rang ${number(rank)} sur ${number(holders)}`,
  colleagues: 'Écrit avec',
  colleaguesNone: 'Aucun lien avec d’autres n’a été trouvé.',
  colleaguesOutside:
    'Les liens ne sont établis qu’entre membres de l’organisation ; « Comment joindre » montre qui connaît cette personne.',
  colleaguesLater: 'Les liens sont en cours d’établissement.',
  oneWay: 'à sens unique',
  activity: 'Éléments écrits par trimestre',
  activityPeak: (quarter, n) => `Surtout au ${quarter} (${number(n)}).`,
  activityNone: 'Rien de daté n’a été écrit.',
  recent: 'Récemment',
  recentNone: 'Rien de ce qui a été écrit n’a été importé.',
  allItems: 'Tous ses éléments',
  summary: (items) => `A écrit ${count(items, 'élément', 'éléments')}.`,
}
