import { createFormat } from './format.ts'
import type { Messages } from './messages.ts'

const { count, number } = createFormat('fr')

export const searchFr: Messages['search'] = {
  first: 'Chercher dans les courriels, discussions et documents',
  firstHint:
    'Tapez des mots dans le champ ci-dessus. Accents, majuscules et terminaisons ne comptent pas ; ceci, en revanche, compte :',
  examples: [
    ['« données de comptage »', 'ces mots, côte à côte'],
    ['tarif OU prix', 'l’un ou l’autre'],
    ['tempête -assurance', 'le premier sans le second'],
    ['from:ada dept:Juridique', 'écrit par Ada, du département juridique'],
    ['type:document date:2019..2020', 'les documents de deux années'],
    ['contrat NEAR/5 gaz', 'à cinq mots d’écart au plus'],
    ['pompe -est:automatique', 'sans les envois automatiques ni les lettres d’information'],
  ],
  found: (n) => (n === 0 ? 'Aucun élément ne correspond' : count(n, 'élément correspond', 'éléments correspondent')),
  understood: 'Compris comme',
  nothingHint:
    'Essayez avec moins de mots, ou retirez un filtre. Les personnes qui savent se trouvent peut-être quand même.',
  wordsAlone: 'Chercher seulement les mots',
  askExperts: 'Demander plutôt qui s’y connaît',
  order: 'Ordre',
  orders: { relevance: 'Les plus pertinents', newest: 'Les plus récents', oldest: 'Les plus anciens' },
  results: 'Résultats',
  keys: 'j et k parcourent les résultats ; Entrée en ouvre un.',
  unknownAuthor: 'auteur inconnu',
  refine: 'Affiner',
  facets: {
    person: 'Écrit par',
    department: 'Département',
    source: 'Source',
    kind: 'Type',
    year: 'Année',
    language: 'Langue',
  },
  only: (label) => `Seulement ${label}`,
  without: (label) => `Sans ${label}`,
  undo: (label) => `Retirer le filtre ${label}`,
  more: (n) => `${number(n)} de plus`,
  fewer: 'Moins',
  timeline: 'Correspondances par mois',
  strays: (n) =>
    `${count(n, 'élément daté', 'éléments datés')} de bien plus tôt ou plus tard : hors de ce diagramme, peut-être une horloge fausse.`,
  timelineSummary: (peak, n) => `Surtout en ${peak} (${number(n)}).`,
  monthMatches: (month, n) => `${month} : ${count(n, 'élément', 'éléments')}`,
  unknownLanguage: 'Indéterminée',
}
