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
    explain: 'Ce que veulent dire ces réglages',
    maxRank: 'Rang jusqu’à',
    maxRankMeans: 'Sa place parmi les personnes qui portent le sujet.',
    minThreads: 'Conversations dès',
    minThreadsMeans: 'Conversations distinctes où la personne en parle sur le fond, documents compris.',
    minShare: 'Part du sujet dès',
    minShareMeans: 'Sa part de tout ce qui s’est écrit à ce sujet.',
    minSubstance: 'Longueur dès',
    minSubstanceMeans: 'La longueur habituelle de ses textes sur le sujet, comparée à celle de tous les textes.',
    usualLength: (times) => (times === '0' ? 'toutes' : `${times} × l’ordinaire`),
    maxDepartment: 'Collègues qui en parlent, jusqu’à',
    maxDepartmentMeans: 'La part des autres membres de son département qui écrivent aussi à ce sujet.',
    maxChance: 'Hasard sous',
    maxChanceMeans:
      'La probabilité que le hasard seul en fasse écrire autant à quelqu’un, toutes les personnes et tous les sujets comptés.',
    maxVisibility: 'Visibilité jusqu’à',
    maxVisibilityMeans:
      'De 0 % à 100 % : son rang moyen parmi tous, d’après ses liens hors du département, les départements qu’elle touche, son équipe et les sollicitations ou mentions à ce sujet.',
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
  parts: { label: 'Au sujet des compétences', matrix: 'Qui sait quoi', gaps: 'Sans réponse', succession: 'Relève' },
  gaps: {
    title: (n) => count(n, 'sujet sans réponse', 'sujets sans réponse'),
    hint: (days) =>
      `Les sujets dont les questions, posées par courriel, restent plus souvent que d’ordinaire sans réponse au bout de ${count(days, 'jour ouvré', 'jours ouvrés')}. Une réponse est un texte de fond écrit par quelqu’un d’autre dans la même conversation ; seules comptent les questions de personnes à qui l’on a répondu ici au moins une fois.`,
    whole: (asked, open) =>
      `Sur ${count(asked, 'question', 'questions')} en tout, ${number(open)} ${open <= 1 ? 'est restée' : 'sont restées'} sans réponse dans ce délai.`,
    notFollowed: 'Les conversations ne se suivent pas ici',
    notFollowedHint:
      'La plupart des questions n’ont aucune réponse qui s’y rattache : ces exports ne disent guère quel message répond à quel autre. Une question sans réponse n’y prouve rien.',
    none: 'Aucun sujet ne ressort',
    noneHint:
      'Les questions reçoivent ici une réponse, ou trop peu ont été trouvées. Avec un délai plus court, davantage restent ouvertes.',
    days: 'Réponse sous',
    daysOf: (n) => count(n, 'jour ouvré', 'jours ouvrés'),
    line: (open, asked) => `${number(open)} sur ${count(asked, 'question', 'questions')} sans réponse à temps`,
    late: (n) => `${number(n)} avec une réponse plus tard`,
    askers: (n) => (n === null ? 'posées par moins de cinq personnes' : `posées par ${number(n)} personnes`),
    from: (departments) => `dont ${departments}`,
    holders: 'Pourraient savoir',
    evidence: 'Les questions',
  },
  succession: {
    title: (n) =>
      n === 0
        ? 'Aucun sujet ne tient à une seule personne'
        : count(n, 'sujet qui tient à une personne', 'sujets qui tiennent à une personne'),
    hint: 'Quelqu’un a écrit l’essentiel de ce qui existe à ce sujet. À côté, qui pourrait prendre la relève : d’après ses écrits sur ce sujet et les sujets voisins, les conversations communes et la proximité de travail ; tout compte moins à mesure que le silence dure.',
    noneHint: 'Plusieurs personnes écrivent sur chaque sujet trouvé, ou aucun sujet n’a encore été trouvé.',
    part: 'Qui pourrait le reprendre',
    partHint: (name) => `En cas de départ de ${name}.`,
    held: (name, percent) => `${name} en a écrit ${percent}`,
    nobody: 'Rien ne parle pour quelqu’un d’autre.',
    lastWrote: 'dernier écrit',
    formula: {
      name: 'Comment on les classe',
      formula:
        '(ln(1 + écrits) + ½ ln(1 + écrits voisins) + ½ ln(1 + conversations communes) + …) × ½ par deux ans de silence',
      meaning:
        'La déclarer ajoute 0,7, le même département 0,3, la même langue 0,3, le même lieu 0,15. Ces poids sont des conventions.',
    },
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
