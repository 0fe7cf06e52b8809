import { createFormat } from './format.ts'
import type { Messages } from './messages.ts'

const { count, number, percent } = createFormat('fr')

export const expertsFr: Messages['experts'] = {
  first: 'Qui s’y connaît ?',
  several: 'Pour plusieurs sujets à la fois, séparez-les par un point-virgule : kubernetes ; prix du gaz.',
  firstHint:
    'Demandez dans le champ ci-dessus, avec vos mots : un sujet, un produit, un problème. Passerelle nomme des personnes d’après ce qu’elles ont écrit, répondu et modifié, et vous le montre.',
  topics: 'On en parle souvent ici',
  heading: (query) => `Qui s’y connaît en « ${query} » ?`,
  confidence: {
    high: 'La réponse est nette : l’essentiel des preuves désigne peu de personnes.',
    fair: 'Les preuves désignent plusieurs personnes ; regardez-les avant de leur écrire.',
    low: 'Les preuves se partagent entre beaucoup de personnes : voyez ces noms comme un point de départ.',
    none: 'Pas de réponse fiable',
  },
  thin: {
    high: (n) =>
      `Les preuves désignent peu de personnes, mais elles sont minces : ${count(n, 'élément', 'éléments')} pour la première. Lisez d’abord ce qu’il y a.`,
    fair: (n) =>
      `Les preuves sont minces et désignent plusieurs personnes : ${count(n, 'élément', 'éléments')} pour la première. Lisez d’abord ce qu’il y a.`,
    low: (n) =>
      `Les preuves sont minces et se partagent entre beaucoup de personnes : ${count(n, 'élément', 'éléments')} pour la première. Voyez ces noms comme un point de départ.`,
  },
  noneChosen: 'Personne, avec ces choix',
  noneChosenHint: 'Parmi tout le monde, et sans limite de date, il y a peut-être quelqu’un.',
  withoutChoices: 'Demander sans ces choix',
  noneHint:
    'Trop peu a été écrit là-dessus pour nommer quelqu’un. Cela dit quelque chose de la bibliothèque, pas des personnes : elles savent peut-être sans l’avoir écrit, ou dans des exports qui n’ont pas été importés.',
  nearest: 'Ce qui s’en approche le plus',
  searchInstead: 'Chercher plutôt dans les éléments',
  scope: 'Qui',
  scopes: { members: 'Personnes de l’organisation', everyone: 'Tout le monde, extérieurs compris' },
  topicsTogether: (topics) => `Viennent d’abord les personnes qui connaissent tous ces sujets : ${topics}.`,
  strengthByTopic: (topics) => `Force des preuves sur chaque sujet : ${topics}`,
  onTopic: (topic, score) => `${topic} ${percent(score)}`,
  left: (date) => `a quitté l’organisation le ${date}`,
  recency: 'Écrit',
  recencies: {
    any: 'À tout moment',
    '1': 'Depuis un an',
    '2': 'Depuis deux ans',
    '5': 'Depuis cinq ans',
  },
  presence: 'Disponibilité',
  presences: { all: 'Anciens compris', present: 'Seulement les présents' },
  missing: {
    title: 'Il manque quelqu’un ?',
    hint: 'Nommez la personne attendue : vous verrez à quel rang elle est, et pourquoi.',
    name: 'Nom',
    none: 'Personne de ce nom.',
    evidence: 'Ce qui parle pour elle',
  },
  rank: (n) => `Numéro ${number(n)}`,
  strength: 'Force des preuves',
  strengthHint: (score) => `${percent(score)} de celle de la première personne`,
  evidence: (name) => `Ce que ${name} a écrit`,
  moreEvidence: (n) => count(n, 'autre élément', 'autres éléments'),
  fewerEvidence: 'Moins',
  showMore: 'Montrer plus de personnes',
  activity: 'Activité sur le sujet',
  activityPeak: (quarter, n) => `Surtout au ${quarter} (${number(n)}).`,
  roles: {
    wrote: 'a écrit',
    answered: 'a répondu',
    reviewed: 'a approuvé',
    asked: 'a posé la question',
    relayed: 'a écrit, transmis par d’autres',
    edited: 'a modifié',
    named: 'est cité',
    linked: 'sa page y renvoie',
    received: 'a reçu',
  },
}
