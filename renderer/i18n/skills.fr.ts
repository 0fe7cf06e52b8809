import { createFormat } from './format.ts'
import type { Messages } from './messages.ts'

const { count, number } = createFormat('fr')

export const skillsFr: Messages['skills'] = {
  hidden: {
    part: 'Experts cachés',
    title: (n) => count(n, 'expert caché', 'experts cachés'),
    hint: 'Ces personnes écrivent une bonne part de ce qui existe sur un sujet, dans plusieurs conversations ; peu de gens hors de leur département leur écrivent, et l’annuaire n’en dit rien.',
    none: 'Aucun expert caché n’a été trouvé',
    noneHint: 'Admettez plus de visibilité ou moins de conversations, ou choisissez tous les départements.',
    rules: 'Ce qui compte comme caché',
    maxRank: 'Rang jusqu’à',
    minThreads: 'Conversations dès',
    minShare: 'Part du sujet dès',
    minSubstance: 'Longueur dès',
    usualLength: (times) => (times === '0' ? 'toutes' : `${times} × l’ordinaire`),
    maxDepartment: 'De leur département, jusqu’à',
    maxChance: 'Hasard sous',
    maxVisibility: 'Visibilité jusqu’à',
    reset: 'Règles habituelles',
    alsoOn: 'Aussi sur',
    evidence: 'Ses écrits',
    untitled: 'sans objet',
    visibility: (percent) => `visibilité ${percent}`,
  },
  matrix: {
    part: 'Compétences',
    title: (people, topics) => `${count(people, 'personne', 'personnes')}, ${count(topics, 'sujet', 'sujets')}`,
    hint: 'Ce que l’annuaire déclare, à côté de ce que les écrits montrent, sujet par sujet.',
    none: 'Aucune compétence n’est connue ici',
    noneHint: 'Chargez un annuaire qui nomme des compétences, ou ajoutez des exports où l’on écrit.',
    inferred: 'trouvé dans ses écrits',
    declared: 'déclaré dans l’annuaire',
    both: 'déclaré et trouvé',
    confirmed: 'la personne le dit elle-même',
    single: 'une seule personne écrit à ce sujet',
    omitted: (n) =>
      n < 2 ? `${number(n)} sujet moins partagé est omis.` : `${number(n)} sujets moins partagés sont omis.`,
    save: 'Enregistrer en CSV',
    file: 'competences.csv',
    person: 'Personne',
    department: 'Département',
    cell: (name, topic, what) => `${name}, ${topic} : ${what}`,
    rank: (rank) => `rang ${number(rank)}`,
  },
  judge: {
    confirm: (topic) => `Confirmer « ${topic} »`,
    reject: (topic) => `Rejeter « ${topic} » : ce n’est pas son sujet`,
    hide: (topic) => `Masquer « ${topic} »`,
    takeBack: 'Revenir dessus',
    confirmed: 'confirmé',
    said: 'Dit de ce profil',
    verdicts: {
      confirmed: 'confirmé',
      rejected: 'rejeté : ce n’est pas son sujet',
      hidden: 'masqué : montré nulle part',
    },
  },
}
