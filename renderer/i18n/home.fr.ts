import { createFormat } from './format.ts'
import type { Messages } from './messages.ts'

const { count } = createFormat('fr')

export const homeFr: Messages['home'] = {
  title: 'Trouver qui sait, et voir ce qui sépare.',
  what: 'Passerelle lit les exports de courriels, de discussions et de documents que vous avez déjà, et montre qui sait quoi, chaque fois avec les pièces à l’appui.',
  promise: 'Tout reste sur cet ordinateur : rien n’est envoyé nulle part, à personne.',
  doors: 'Qu’est-ce qui vous amène ?',
  lookFor: 'Je cherche quelqu’un qui sait',
  lookForHint: 'Demandez avec vos mots ; voyez quelques personnes, pourquoi chacune d’elles, et ce qu’elles ont écrit.',
  mapSkills: 'Je cartographie les compétences',
  mapSkillsHint: 'Voyez qui travaille sur quoi, par département, sans que personne l’ait déclaré.',
  lookAtSilos: 'Je regarde les silos',
  lookAtSilosHint: 'Voyez quels départements se parlent, lesquels non, et qui se tient entre eux.',
  begin: 'Commencez avec vos exports',
  beginHint: 'Déposez des fichiers ou des dossiers n’importe où dans cette fenêtre, ou tapez leur emplacement.',
  sample: 'Ouvrir l’entreprise d’exemple',
  sampleHint: 'Pas d’export sous la main ? L’entreprise d’exemple est inventée, et montre tout.',
  holds: (items, people, departments) =>
    `La bibliothèque contient ${count(items, 'élément', 'éléments')} de ${count(people, 'personne', 'personnes')}${departments > 0 ? ` dans ${count(departments, 'département', 'départements')}` : ''}.`,
  covers: (first, last) => `Elle va du ${first} au ${last}.`,
  strays: (n) =>
    `${count(n, 'élément est daté', 'éléments sont datés')} d’années plus tôt ou plus tard : peut-être une horloge fausse.`,
  emails: (n) => (n < 2 ? 'courriel' : 'courriels'),
  chats: (n) => (n < 2 ? 'message de discussion' : 'messages de discussion'),
  documents: (n) => (n < 2 ? 'document' : 'documents'),
  sources: (n) => (n < 2 ? 'source' : 'sources'),
  stale: 'De nouveaux éléments sont arrivés depuis que les liens et les sujets ont été établis.',
  unanalysed: 'Les liens et les sujets n’ont pas encore été établis.',
  noDirectory:
    'Aucun annuaire n’est chargé : les départements sont donc inconnus. Avec un annuaire, les silos peuvent être montrés.',
  loadDirectory: 'Charger un annuaire',
  analyse: 'Les établir',
  addMore: 'Ajouter des exports',
  where: (path, size) => `Dans ${path}, ${size}.`,
}
