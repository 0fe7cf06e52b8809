import { createFormat } from './format.ts'
import type { Messages } from './messages.ts'

const { count, number } = createFormat('fr')

export const sourcesFr: Messages['sources'] = {
  title: (n) => (n === 0 ? 'Aucune source pour l’instant' : count(n, 'source', 'sources')),
  balance:
    'Tout ce qui est trouvé est importé, déjà présent, exclu par une règle, ou rejeté avec sa raison : rien ne se perd sans un mot.',
  none: 'Rien n’a encore été importé',
  noneHint:
    'Déposez un export n’importe où dans cette fenêtre, tapez son emplacement, ou ouvrez l’entreprise d’exemple.',
  add: 'Ajouter des exports',
  path: 'Fichier ou dossier de cet ordinateur',
  pathExample: '/home/moi/exports/courrier.mbox',
  chooseFiles: 'Choisir des fichiers…',
  chooseFolder: 'Choisir un dossier…',
  importPath: 'Importer',
  completions: 'Complétions',
  ledger: 'Registre des sources',
  source: 'Source',
  found: 'Trouvés',
  imported: 'Importés',
  duplicate: 'Déjà présents',
  excluded: 'Exclus',
  rejected: 'Rejetés',
  lastImport: 'Dernier import',
  never: 'Jamais',
  total: 'Toutes les sources',
  parts: {
    imported: (n) => count(n, 'importé', 'importés'),
    duplicate: (n) => count(n, 'déjà présent', 'déjà présents'),
    excluded: (n) => count(n, 'exclu', 'exclus'),
    rejected: (n) => count(n, 'rejeté', 'rejetés'),
  },
  interrupted: 'Interrompue : relancez l’import, il reprendra où il s’est arrêté.',
  running: 'Import en cours',
  remove: 'Retirer',
  removeSource: (label) => `Retirer ${label}`,
  removeQuestion: (label, n) =>
    `Retirer ${label} et ses ${count(n, 'élément', 'éléments')} de la bibliothèque ? L’export lui-même n’est pas touché.`,
  removeConfirm: 'Retirer',
  keep: 'Garder',
  rejections: (label) => `Rejets : ${label}`,
  showRejections: (n) => `Voir ${count(n, 'rejet', 'rejets')}`,
  rejectionsIntro: (n) =>
    n === 0
      ? 'Tout ce qui a été trouvé a pu être importé.'
      : n === 1
        ? 'Un élément trouvé n’a pas pu être importé.'
        : `${number(n)} éléments trouvés n’ont pas pu être importés.`,
  queued: 'Attend son tour',
  rate: (n) => `${number(n)} par seconde`,
  report: 'Dernier import',
  reportEnded: (found, imported) => `${count(found, 'trouvé', 'trouvés')}, ${count(imported, 'importé', 'importés')}.`,
  reportCancelled: 'Il a été annulé ; ce qui a été importé reste.',
  directory: 'Annuaire',
  directoryHint:
    'Un fichier CSV des personnes : nom, adresse électronique et, si vous les avez, département, fonction, responsable, lieu, compétences. Il dit qui appartient à quoi.',
  directoryPath: 'Fichier d’annuaire (CSV)',
  directoryExample: '/home/moi/exports/annuaire.csv',
  loadDirectory: 'Charger',
  directoryDate: 'Valable à partir du (facultatif)',
  directoryDateHint:
    'Le jour à partir duquel ce fichier est vrai. Chargez un fichier plus ancien avec sa propre date, et les changements de département seront connus.',
  directoryLoaded: (people, departments, matched) =>
    `${count(people, 'personne', 'personnes')} dans ${count(departments, 'département', 'départements')} ; ${number(matched)} d’entre elles apparaissent dans les éléments importés.`,
  directoryClean: 'Aucun problème trouvé dans le fichier.',
  directoryProblems: (n) => `${count(n, 'point', 'points')} à regarder`,
  line: (n) => `ligne ${number(n)}`,
  wholeFile: 'fichier entier',
  problems: {
    'missing-name': 'n’a pas de nom',
    'malformed-address': 'n’est pas une adresse électronique',
    'duplicate-address': 'est l’adresse de plusieurs personnes',
    'duplicate-name': 'est le nom de plusieurs personnes ; elles restent distinctes',
    'unknown-manager': 'est indiqué comme responsable mais n’est pas dans l’annuaire',
    'manager-cycle': 'dirige, par d’autres, son propre responsable',
    'near-miss-domain': 'semble être un domaine mal orthographié',
    'department-of-one': 'ne compte qu’une personne ; peut-être un autre département mal orthographié',
    'departments-lost': 'personnes qui avaient un département n’en ont pas dans ce fichier ; est-ce le bon ?',
    'department-cycle': 'fait, par d’autres, partie de lui-même',
    'dates-reversed': 'part avant d’arriver',
  },
  model: {
    title: 'Un modèle pour le sens (facultatif)',
    hint: 'Avec un modèle de langue que vous fournissez (un « sentence transformer » : un dossier avec model.onnx et tokenizer.json), on trouve aussi les personnes qui ont écrit sur la même chose avec d’autres mots. Il tourne sur cet ordinateur ; rien n’est téléchargé, et sans lui tout le reste marche pareil. Lire tous les éléments prend de quelques minutes à quelques heures.',
    path: 'Dossier du modèle',
    example: '/home/moi/modeles/minilm',
    use: 'Essayer',
    off: 'S’en passer',
    done: (read, all) => `${number(read)} sur ${count(all, 'élément lu', 'éléments lus')}.`,
  },
}
