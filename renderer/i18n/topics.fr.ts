import { createFormat } from './format.ts'
import type { Messages } from './messages.ts'

const { count } = createFormat('fr')
const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

export const topicsFr: Messages['topics'] = {
  title: (n) => (n === 0 ? 'Aucun sujet' : count(n, 'sujet', 'sujets')),
  filter: 'Sujet',
  order: 'D’abord',
  orders: {
    size: 'Les plus gros',
    telling: 'Les plus parlants',
    rising: 'En hausse',
    fading: 'En recul',
    risk: 'Fragiles',
  },
  name: 'Sujet',
  items: 'Éléments',
  holders: 'Porté par',
  since: 'Depuis',
  trend: 'Récemment',
  trends: { rising: 'en hausse', fading: 'en recul', burst: 'flambée' },
  only: (name) => `${name}, seul nom connu`,
  andOthers: (name, others) => `${name} et ${count(others, 'autre', 'autres')}`,
  nobody: 'Aucun sujet de ce nom',
  nobodyHint: 'Essayez une partie d’un mot, ou retirez un filtre.',
  none: 'Pas encore de sujets',
  noneHint: 'Les sujets se dégagent de ce que les gens écrivent, dès qu’il y en a assez.',
  clear: 'Retirer tous les filtres',
  people: 'Qui le porte',
  share: (percent) => `${percent} de ce que ses porteurs en ont écrit`,
  risk: 'Ce qui serait perdu',
  riskAlone: (name, items, all) =>
    `${name} est la seule personne connue ici pour maîtriser ce sujet, avec ${count(items, 'élément', 'éléments')} sur ${all}.`,
  riskFew: (people, effective) =>
    `${count(people, 'personne en porte', 'personnes en portent')} la moitié. C’est comme si ${decimal.format(effective)} personnes en portaient des parts égales.`,
  effective: {
    name: 'Nombre effectif d’experts',
    formula: '1 / (s₁² + s₂² + …), s étant la part de chacun dans les éléments',
    meaning: 'Un quand une seule personne a tout écrit ; autant que de porteurs quand tous ont écrit autant.',
  },
  history: 'Éléments par trimestre',
  trendSentence: {
    rising: (ratio) =>
      ratio === null
        ? 'Il est nouveau : on n’en parle que depuis deux trimestres.'
        : `Il est en hausse : sa part dans tout ce qui s’écrit vaut ${decimal.format(ratio)} fois celle d’avant.`,
    fading: (ratio) =>
      `Il est en recul : ces deux derniers trimestres, sa part dans tout ce qui s’écrit vaut ${decimal.format(ratio ?? 0)} fois celle d’avant.`,
    unclear: () => 'Rien ne montre qu’on en parle plus ou moins qu’avant ces deux derniers trimestres.',
  },
  burst: (quarter) => `Ce fut une flambée : presque tout tient dans le ${quarter}.`,
  trendTest: {
    name: 'Ce que ferait le hasard seul',
    formula: 'test exact de deux taux de Poisson, chaque conversation comptée une fois',
    meaning:
      'La probabilité d’un tel écart si rien n’avait changé. La hausse ou le recul ne se dit que si elle est sous un sur cent.',
  },
  related: 'Évoqué avec',
  relatedNone: 'Aucun autre sujet ne l’accompagne.',
  evidence: 'Éléments les plus récents',
  evidenceNone: 'Ses éléments ne se retrouvent plus.',
  forms: (forms) => `S’écrit aussi : ${forms}`,
  search: 'Le rechercher',
  ask: 'Qui s’y connaît ?',
  back: 'Tous les sujets',
  change: 'Modifier ce sujet',
  rename: 'Renommer',
  renameTo: 'Nouveau nom',
  merge: 'Fusionner avec',
  mergeChoose: 'Un autre sujet…',
  mergeDo: 'Fusionner',
  hide: 'Masquer',
  split: 'Ce sont deux sujets',
  edits: 'Modifications des sujets',
  undo: 'Annuler',
  said: {
    rename: (was, now) => `« ${was} » s’appelle « ${now} ».`,
    merge: (was, into) => `« ${was} » fait partie de « ${into} ».`,
    hide: (was) => `« ${was} » est masqué.`,
    split: (was) => `« ${was} » est deux sujets distincts.`,
  },
}
