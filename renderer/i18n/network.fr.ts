import { createFormat } from './format.ts'
import type { Messages } from './messages.ts'

const { count, number, percent } = createFormat('fr')
const people = (n: number) => count(n, 'personne', 'personnes')
const ties = (n: number) => count(n, 'lien', 'liens')

export const networkFr: Messages['network'] = {
  loading: 'Lecture de qui connaît qui…',
  arranging: (share) => `Disposition… ${percent(share)}`,
  emptyTitle: 'Pas encore de réseau',
  emptyText:
    'Le réseau montre qui écrit à qui. Importez d’abord des messages ; des liens apparaissent dès que des personnes se répondent.',
  toSources: 'Aller aux sources',
  noDirectory:
    'Aucun annuaire n’est chargé : le département de personne n’est connu et tout le monde a la même couleur.',
  noWebGl: 'Cet ordinateur ne peut pas dessiner le réseau (WebGL n’est pas disponible). Le voici en tableau.',
  canvas: (n, m) => `Réseau de ${people(n)} et ${ties(m)}`,
  keys: 'Les flèches mènent d’une personne à l’autre le long des liens, Entrée ne montre que leur entourage, + et − rapprochent et éloignent, 0 montre tout, Échap lâche prise.',
  shown: (n, all, m) => (n === all ? `${people(n)}, ${ties(m)}` : `${number(n)} sur ${people(all)}, ${ties(m)}`),
  omitted: (n) => `${people(n)} parmi les moins reliées ne sont pas montrées.`,
  controls: 'Ce qui est montré',
  find: 'Trouver une personne',
  nobody: 'Personne de ce nom ici.',
  size: 'Taille des disques',
  sizes: {
    degree: 'Liens',
    strength: 'Force des liens',
    betweenness: 'Intermédiarité',
    brokerage: 'Entremise',
  },
  scope: 'Liens',
  scopes: { all: 'Tous', within: 'Internes', across: 'Externes' },
  weak: 'Écarter les liens faibles',
  weakValue: (n) => (n === 0 ? 'aucun' : `les ${percent(n / 100)} les plus faibles`),
  core: 'Seulement le noyau',
  coreValue: (n) => (n === 0 ? 'tout le monde' : `${ties(n)} ou plus`),
  colour: 'Couleur des disques',
  colours: { department: 'Département', community: 'Communauté' },
  hulls: 'Entourer les communautés',
  topics: 'Montrer les sujets',
  topicsHelp:
    'En petit, nommés en italique, chacun parmi ceux qui le portent : les plus parlants que deux personnes d’ici portent.',
  topicsShown: (n) => count(n, 'sujet', 'sujets'),
  topic: {
    items: (n) => `${count(n, 'élément', 'éléments')} à ce sujet.`,
    page: 'Le sujet et ce qui l’atteste',
    holders: 'Qui le porte',
    shares: 'Part : ce que cette personne a écrit, parmi les éléments de ceux qui portent le sujet.',
  },
  communities: 'Communautés',
  community: (n) => `Communauté ${number(n)}`,
  mostly: (department, share) => `${percent(share)} ${department}`,
  smallCommunities: 'Les groupes de moins de cinq personnes sont en gris. Un contour réunit neuf membres sur dix.',
  departments: 'Départements',
  alone: (name) => `Seulement ${name}`,
  everyone: 'Tout le monde',
  noDepartment: 'Sans département',
  within: 'dans un département',
  across: 'entre départements',
  zoomIn: 'Plus près',
  zoomOut: 'Plus loin',
  wholeView: 'Tout le réseau',
  save: {
    title: 'Enregistrer le réseau',
    formats: {
      png: { name: 'PNG', use: 'une image de ce qui est à l’écran' },
      svg: { name: 'SVG', use: 'un dessin de ce qui est montré, pour imprimer' },
      gexf: { name: 'GEXF', use: 'tout le réseau, pour Gephi' },
      graphml: { name: 'GraphML', use: 'tout le réseau, pour d’autres logiciels' },
      csv: { name: 'CSV', use: 'la liste de tous les liens, pour un tableur' },
    },
  },
  time: {
    title: 'Temps',
    open: 'Au fil du temps',
    yearTo: (quarter, year) => `Année jusqu’au T${quarter} ${year}`,
    reading: 'Lecture…',
    failed: 'Cette année n’a pas pu être lue.',
    close: 'Les douze derniers mois',
  },
  pictureName: 'réseau',
  asTable: 'Tableau',
  asGraph: 'Graphe',
  person: {
    profile: 'Profil',
    measures: 'Sa place dans le réseau',
    ties: (n) => `Échange avec ${people(n)}`,
    noTies: 'Aucun lien parmi ceux qui sont montrés.',
    why: (name) => `Pourquoi le lien avec ${name} ?`,
    around: 'Ne montrer que son entourage',
    depths: { 1: '1 pas', 2: '2 pas', 3: '3 pas' },
    path: 'Chemin vers quelqu’un',
    whole: 'Montrer de nouveau tout le monde',
    second:
      'Ou majuscule-clic sur elle dans le graphe : pourquoi les deux sont liées, ou comment elles pourraient se joindre.',
  },
  tie: {
    wrote: (from, to, n) => `${from} a écrit ${count(n, 'message', 'messages')} à ${to}.`,
    between: (first, last) => (first === last ? `Le ${first}.` : `Entre le ${first} et le ${last}.`),
    items: 'Leurs derniers messages',
    by: (name) => `de ${name}`,
    none: 'Aucun message entre les deux ne compte comme un lien.',
    chain: 'Comment elles pourraient se joindre',
    noChain: 'Aucune suite de liens ne mène de l’une à l’autre.',
  },
  measures: {
    degree: {
      name: 'Liens',
      formula: 'nombre de personnes avec qui l’on a un lien',
      meaning: 'Avec combien de personnes on échange régulièrement.',
    },
    strength: {
      name: 'Force des liens',
      formula: 'somme, sur les liens, des messages divisés chacun par leur nombre de destinataires',
      meaning: 'Combien on échange ; un message à une personne compte plus qu’un message à dix.',
    },
    betweenness: {
      name: 'Intermédiarité',
      formula: 'part des plus courtes chaînes entre deux autres personnes qui passent par celle-ci',
      meaning:
        '0 : personne n’a besoin d’elle pour joindre quiconque. Élevée : beaucoup passe par elle (Freeman, 1977).',
    },
    brokerage: {
      name: 'Entremise',
      formula: '1 − contrainte ; contrainte = Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)²',
      meaning:
        'Près de 1 : ses contacts ne se connaissent pas entre eux, nouvelles et idées se croisent chez elle. Près de 0 : tous ceux qu’elle connaît se connaissent (Burt, 1992).',
    },
  },
  table: {
    caption: 'Les personnes du réseau et leurs mesures',
    name: 'Nom',
    department: 'Département',
    rows: (n, all) => `Les ${number(n)} premières personnes sur ${number(all)} ; les filtres en réduisent le nombre.`,
  },
}
