import type { ErrorCode, ErrorParams, WireError } from '../api/errors.ts'
import type { Language } from './language.ts'

/** What happened, and what the person can do next. `{name}` stands for a parameter. */
interface ErrorText {
  readonly what: string
  readonly next: string
}

const ERROR_TEXTS: Readonly<Record<ErrorCode, Readonly<Record<Language, ErrorText>>>> = {
  'path-not-found': {
    en: { what: 'There is nothing at {path}.', next: 'Check the spelling, or choose the file or folder again.' },
    fr: {
      what: 'Il n’y a rien à l’emplacement {path}.',
      next: 'Vérifiez l’orthographe ou choisissez de nouveau le fichier ou le dossier.',
    },
  },
  'path-not-readable': {
    en: {
      what: '{path} cannot be read.',
      next: 'Give yourself the right to read it, or copy it to a folder of your own.',
    },
    fr: {
      what: '{path} ne peut pas être lu.',
      next: 'Donnez-vous le droit de lecture, ou copiez-le dans un dossier à vous.',
    },
  },
  'path-not-writable': {
    en: { what: '{path} cannot be written.', next: 'Choose a folder that is there and that you may write to.' },
    fr: {
      what: 'Impossible d’écrire {path}.',
      next: 'Choisissez un dossier qui existe et dans lequel vous avez le droit d’écrire.',
    },
  },
  'folder-empty': {
    en: { what: 'The folder {path} is empty.', next: 'Choose the folder that holds the export itself.' },
    fr: { what: 'Le dossier {path} est vide.', next: 'Choisissez le dossier qui contient l’export lui-même.' },
  },
  'nothing-to-import': {
    en: {
      what: 'Nothing in {path} is an export that Passerelle reads.',
      next: 'It reads mbox, EML, Maildir, Slack exports, PDF, DOCX, HTML, Markdown and text.',
    },
    fr: {
      what: 'Rien dans {path} n’est un export que Passerelle sait lire.',
      next: 'Elle lit mbox, EML, Maildir, les exports Slack, PDF, DOCX, HTML, Markdown et le texte.',
    },
  },
  'format-unknown': {
    en: { what: 'There is no import format called “{format}”.', next: 'Use one of: {formats}.' },
    fr: { what: 'Aucun format d’import ne s’appelle « {format} ».', next: 'Utilisez l’un de ceux-ci : {formats}.' },
  },
  'library-not-writable': {
    en: {
      what: 'The library {path} cannot be written.',
      next: 'Choose another folder for it, or give yourself the right to write there.',
    },
    fr: {
      what: 'La bibliothèque {path} ne peut pas être écrite.',
      next: 'Choisissez un autre dossier, ou donnez-vous le droit d’y écrire.',
    },
  },
  'library-newer': {
    en: {
      what: 'The library {path} was made by a newer Passerelle (version {found}; this one knows up to {known}).',
      next: 'Update Passerelle, or choose another library. Nothing was changed.',
    },
    fr: {
      what: 'La bibliothèque {path} a été créée par une version plus récente de Passerelle (version {found} ; celle-ci connaît jusqu’à {known}).',
      next: 'Mettez Passerelle à jour, ou choisissez une autre bibliothèque. Rien n’a été modifié.',
    },
  },
  'library-corrupt': {
    en: {
      what: 'The library {path} is damaged or is not a Passerelle library: {detail}.',
      next: 'Run “doctor”, or import your exports into a new library.',
    },
    fr: {
      what: 'La bibliothèque {path} est endommagée ou n’est pas une bibliothèque Passerelle : {detail}.',
      next: 'Lancez « doctor », ou importez vos exports dans une nouvelle bibliothèque.',
    },
  },
  'library-locked': {
    en: {
      what: 'Another Passerelle is writing to the library {path}.',
      next: 'Wait until it has finished, or close it.',
    },
    fr: {
      what: 'Une autre instance de Passerelle écrit dans la bibliothèque {path}.',
      next: 'Attendez qu’elle ait terminé, ou fermez-la.',
    },
  },
  'library-missing': {
    en: { what: 'There is no library at {path} yet.', next: 'Import an export first.' },
    fr: { what: 'Il n’y a pas encore de bibliothèque à l’emplacement {path}.', next: 'Importez d’abord un export.' },
  },
  'disk-full': {
    en: {
      what: 'The disk that holds {path} is full.',
      next: 'Free some room and import again: it goes on from where it stopped, and nothing that was imported is lost.',
    },
    fr: {
      what: 'Le disque qui contient {path} est plein.',
      next: 'Libérez de la place puis relancez l’import : il reprendra où il s’est arrêté, et rien de ce qui a été importé n’est perdu.',
    },
  },
  'directory-columns': {
    en: {
      what: '{path} does not look like a directory: no column for {missing} among {found}.',
      next: 'Give the file a header line with at least a name and an e-mail address.',
    },
    fr: {
      what: '{path} ne ressemble pas à un annuaire : aucune colonne pour {missing} parmi {found}.',
      next: 'Donnez au fichier une ligne d’en-tête avec au moins un nom et une adresse électronique.',
    },
  },
  'directory-empty': {
    en: {
      what: 'The directory {path} lists nobody.',
      next: 'Check that it has a line for each person below its header.',
    },
    fr: {
      what: 'L’annuaire {path} ne contient personne.',
      next: 'Vérifiez qu’il a une ligne par personne sous son en-tête.',
    },
  },
  'query-syntax': {
    en: {
      what: 'The query stops making sense at character {position}, at “{detail}”.',
      next: 'Close the quotation mark or the bracket, or search for the words alone.',
    },
    fr: {
      what: 'La requête n’a plus de sens à partir du caractère {position}, à « {detail} ».',
      next: 'Fermez le guillemet ou la parenthèse, ou cherchez seulement les mots.',
    },
  },
  'query-empty': {
    en: {
      what: 'There is nothing to look for in “{query}”.',
      next: 'Type at least one word that is not as common as “the”.',
    },
    fr: {
      what: 'Il n’y a rien à chercher dans « {query} ».',
      next: 'Tapez au moins un mot moins courant que « le » ou « de ».',
    },
  },
  'not-found': {
    en: {
      what: 'There is no {kind} {id} in this library.',
      next: 'It may have gone with a removal or a correction since; search for it again.',
    },
    fr: {
      what: 'Il n’y a pas {kind} {id} dans cette bibliothèque.',
      next: 'Un retrait ou une correction l’a peut-être fait disparaître ; cherchez de nouveau.',
    },
  },
  'alias-unknown': {
    en: {
      what: 'Nobody in this library uses “{key}”.',
      next: 'Take it from the person’s card: an e-mail address, a chat account, or “name:” and the bare name.',
    },
    fr: {
      what: 'Personne dans cette bibliothèque n’utilise « {key} ».',
      next: 'Reprenez-la sur la fiche de la personne : adresse électronique, compte de messagerie, ou « name: » suivi du nom seul.',
    },
  },
  'bad-argument': {
    en: { what: '{name} is not right: {detail}.', next: 'Correct it and try again.' },
    fr: { what: '{name} n’est pas correct : {detail}.', next: 'Corrigez et réessayez.' },
  },
  'model-unusable': {
    en: {
      what: 'The model at {path} cannot be used ({detail}).',
      next: 'Choose a folder with model.onnx and tokenizer.json of a sentence transformer; onnxruntime-web must be installed.',
    },
    fr: {
      what: 'Le modèle dans {path} ne peut pas servir ({detail}).',
      next: 'Choisissez un dossier avec les fichiers model.onnx et tokenizer.json d’un « sentence transformer » ; onnxruntime-web doit être installé.',
    },
  },
  busy: {
    en: { what: 'An import is under way.', next: 'Wait until it has finished, or cancel it.' },
    fr: { what: 'Un import est en cours.', next: 'Attendez qu’il se termine, ou annulez-le.' },
  },
  cancelled: {
    en: { what: 'Cancelled.', next: 'What was imported stays; importing again goes on from there.' },
    fr: { what: 'Annulé.', next: 'Ce qui a été importé reste ; relancer l’import reprend à partir de là.' },
  },
  'sample-missing': {
    en: { what: 'The sample company has not been generated.', next: 'Run “npm run sample” once, then try again.' },
    fr: {
      what: 'L’entreprise d’exemple n’a pas été générée.',
      next: 'Lancez une fois « npm run sample », puis réessayez.',
    },
  },
  'page-missing': {
    en: { what: 'Passerelle’s page has not been built.', next: 'Run “npm run build” once, then try again.' },
    fr: {
      what: 'La page de Passerelle n’a pas été construite.',
      next: 'Lancez une fois « npm run build », puis réessayez.',
    },
  },
  'upload-failed': {
    en: {
      what: '{path} could not be handed over: {detail}.',
      next: 'Type its path instead, or free some room on the disk.',
    },
    fr: {
      what: '{path} n’a pas pu être transmis : {detail}.',
      next: 'Tapez plutôt son chemin, ou libérez de la place sur le disque.',
    },
  },
  'connection-lost': {
    en: {
      what: 'Passerelle’s engine does not answer any more.',
      next: 'Start Passerelle again; nothing that was imported is lost.',
    },
    fr: {
      what: 'Le moteur de Passerelle ne répond plus.',
      next: 'Relancez Passerelle ; rien de ce qui a été importé n’est perdu.',
    },
  },
  'not-allowed': {
    en: {
      what: 'This page is not allowed to do that.',
      next: 'Open Passerelle from the address that it printed when it started.',
    },
    fr: {
      what: 'Cette page n’a pas le droit de faire cela.',
      next: 'Ouvrez Passerelle à l’adresse affichée à son démarrage.',
    },
  },
  internal: {
    en: {
      what: 'Something went wrong inside Passerelle: {detail}.',
      next: 'Try again; if it stays, report it with this sentence.',
    },
    fr: {
      what: 'Une erreur s’est produite dans Passerelle : {detail}.',
      next: 'Réessayez ; si elle persiste, signalez-la avec cette phrase.',
    },
  },
}

/** What the engine may fail to find, as French says it after “pas”; in English its name is the word. */
const MISSING_IN_FRENCH: Readonly<Record<string, string>> = {
  topic: 'de sujet',
  item: 'd’élément',
  person: 'de personne',
  job: 'de tâche',
  source: 'de source',
  page: 'de page',
  correction: 'de correction',
  organisation: 'd’organisation',
}

/** The sentence and the next step for an error; parameters that are missing leave nothing behind. */
export function errorText(error: WireError, language: Language): { what: string; next: string } {
  const { what, next } = ERROR_TEXTS[error.code][language]
  const { kind } = error.params
  const worded = language === 'fr' && typeof kind === 'string' ? { kind: MISSING_IN_FRENCH[kind] ?? `de ${kind}` } : {}
  const params = { ...error.params, ...worded }
  return { what: fill(what, params), next: fill(next, params) }
}

function fill(template: string, params: ErrorParams): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}
