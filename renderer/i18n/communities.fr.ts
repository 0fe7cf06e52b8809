import type { ParticipationStyle } from '../../shared/model/communities.ts'
import { createFormat } from './format.ts'
import type { Messages } from './messages.ts'

const { count, number, percent } = createFormat('fr')
const people = (n: number) => count(n, 'personne', 'personnes')
const styles: Readonly<Record<ParticipationStyle, (n: number) => string>> = {
  'quiet-expert': (n) => count(n, 'expert discret', 'experts discrets'),
  enthusiast: (n) => count(n, 'enthousiaste', 'enthousiastes'),
  broadcaster: (n) => count(n, 'diffuseur', 'diffuseurs'),
  observer: (n) => count(n, 'observateur', 'observateurs'),
  connector: (n) => count(n, 'relais', 'relais'),
}

export const communitiesFr: Messages['communities'] = {
  title: (n) => count(n, 'communauté', 'communautés'),
  lead: 'Des personnes qui s’écrivent entre elles plus qu’avec les autres, quel que soit leur département. Nommées d’après ce dont elles parlent plus que les autres.',
  asOf: (date) => `Au ${date}, sur douze mois.`,
  withheld: (communities, n) =>
    `${count(communities, 'communauté', 'communautés')} de moins de cinq personnes (${people(n)} en tout) : seul leur nombre est donné.`,
  none: 'Pas encore de communautés',
  noneHint: 'Elles se lisent dans qui écrit à qui, dès qu’il y a assez de messages.',
  loading: 'Recherche des communautés…',
  unnamed: (name) => `Autour de ${name}`,
  name: 'Communauté',
  people: 'Personnes',
  where: 'Départements',
  elsewhere: 'sans département montré',
  lately: 'Actives récemment',
  answered: 'Réponses',
  columns:
    'Actives récemment : membres qui y ont écrit au dernier trimestre. Réponses : part de ses messages d’ouverture auxquels une réponse a été vue, s’il y en a au moins 20.',
  fewAnswers: (share) =>
    `Une réponse n’a été vue qu’à ${share} des messages d’ouverture en tout : bien des conversations ne peuvent être suivies dans ces messages. Comparez les communautés, sans prendre ces parts au pied de la lettre.`,
  toSources: 'Aller aux sources',
  back: 'Toutes les communautés',
  peopleCount: people,
  burst: (quarter) => `une flambée : presque tout au ${quarter}`,
  resolution: {
    name: 'Résolution',
    formula: 'γ = (ω int − ω ext) / (ln ω int − ln ω ext), jusqu’à stabilité',
    meaning:
      'La finesse du découpage n’est pas choisie à la main : c’est celle qui rend les liens observés les plus vraisemblables, selon qu’ils sont plus denses à l’intérieur qu’entre communautés (Newman, 2016). 1 est la modularité simple ; au-delà, les communautés sont plus petites. La recherche est celle de Leiden (Traag et al., 2019), à graine fixe.',
  },
  health: {
    title: 'Comment elle va',
    active: (now, before) =>
      `${count(now, 'personne y a écrit', 'personnes y ont écrit')} au dernier trimestre, ${number(before)} au précédent.`,
    openings: (openings, answered) =>
      openings === 0
        ? 'Personne n’y a ouvert de conversation pendant ces douze mois.'
        : answered === null
          ? `Avec ${count(openings, 'message d’ouverture', 'messages d’ouverture')} en douze mois, on ne peut dire combien reçoivent une réponse.`
          : `${count(openings, 'message y a ouvert', 'messages y ont ouvert')} une conversation ; une réponse a été vue à ${answered === 1 ? 'chacun' : `${percent(answered)} d’entre eux`}.`,
    newcomers: (newcomers, welcomed) =>
      newcomers === 0
        ? 'Aucun nouveau venu dont on ait pu voir l’accueil.'
        : `Sur ${count(newcomers, 'nouveau venu', 'nouveaux venus')}, ${number(welcomed)} ${welcomed > 1 ? 'ont reçu une réponse à leur' : 'a reçu une réponse à son'} premier message sous cinq jours ouvrés.`,
    history: 'Messages entre ses membres, par trimestre',
  },
  animators: {
    title: 'Qui la fait vivre',
    none: 'Personne ne se détache.',
    acts: (opened, answered, welcomed, revived) =>
      [
        `a ouvert ${count(opened, 'conversation', 'conversations')}, dont ${number(answered)} où un membre a répondu`,
        ...(welcomed > 0 ? [`a répondu en premier à ${count(welcomed, 'nouveau venu', 'nouveaux venus')}`] : []),
        ...(revived > 0 ? [`a relancé ${count(revived, 'conversation endormie', 'conversations endormies')}`] : []),
      ].join(' ; '),
  },
  newcomers: {
    title: 'Nouveaux venus',
    none: 'Personne depuis six mois, ou trop peu de messages auparavant.',
    since: (date) => `y écrit depuis le ${date}`,
    welcomed: 'réponse sous cinq jours ouvrés',
    unanswered: 'sans réponse sous cinq jours ouvrés',
    open: 'la réponse peut encore venir',
  },
  invite: {
    title: 'Qui inviter',
    none: 'Personne d’extérieur n’écrit sur ses sujets tout en y connaissant quelqu’un.',
    why: (topics, names) => `Écrit sur ${topics}, et connaît ${names}.`,
    forThem: (names, others) =>
      `Pour cette personne : ${names}${others > 0 ? ` et ${count(others, 'autre', 'autres')}` : ''}, sur le même sujet, sans lien avec elle pour l’instant.`,
  },
  members: {
    title: 'Membres',
    place: 'Place',
    places: { core: 'cœur', edge: 'bord' },
    inside: 'Liens internes',
    outside: 'Liens externes',
    hint: 'Le cœur se connaît le mieux : chacun y est lié au plus grand nombre d’autres du cœur. Au bord, autant de liens mènent dehors que dedans.',
  },
  styles: {
    title: 'Façons de participer',
    hint: 'Comptées par groupes d’au moins cinq personnes ; jamais pour une personne en particulier.',
    counts: styles,
    nobody: 'personne ne se détache',
    about: {
      name: 'Les façons',
      formula:
        'relais : surtout des liens vers trois autres départements ou plus ; diffuseurs : beaucoup, à beaucoup de monde, rarement une réponse ; experts discrets : parmi les trois premiers d’un sujet, écrivant moins que la plupart ; enthousiastes : le quart qui écrit et ouvre le plus, avec des réponses ; observateurs : reçoivent, pour ce qu’ils écrivent, cinq fois plus que les autres',
      meaning:
        'La première qui convient compte. La plupart des gens n’entrent dans aucune. Cela décrit les habitudes d’un groupe, pas la valeur de quiconque.',
    },
  },
  own: {
    title: 'Votre façon de participer',
    styles: {
      connector: 'Relais : la plupart de vos liens mènent à d’autres départements, trois ou plus.',
      broadcaster: 'Diffuseur : ce que vous ouvrez va à beaucoup de monde, et reste souvent sans réponse.',
      enthusiast:
        'Enthousiaste : vous écrivez et ouvrez autant que ceux qui le font le plus, et recevez autant de réponses qu’eux.',
      observer: 'Observateur : pour ce que vous écrivez, vous recevez beaucoup.',
      none: 'Aucune façon ne se détache, comme chez la plupart des gens.',
    },
    few: (n, least) =>
      `${n === 0 ? 'Aucun échange n’est assez régulier' : n === 1 ? 'Un seul échange est assez régulier' : `Seuls ${number(n)} échanges sont assez réguliers`} pour faire un lien : une façon ne se dit qu’à partir de ${number(least)}.`,
    you: 'Vous',
    others: 'Les autres',
    wrote: 'Messages dans l’échange habituel à deux',
    opened: 'Conversations qui y sont ouvertes',
    answered: 'Dont l’autre a répondu',
    recipients: 'Destinataires d’un message d’ouverture',
    ties: (n, across, departments) =>
      across === 0
        ? `Cela repose sur ${count(n, 'lien', 'liens')}, dont aucun, à notre connaissance, ne mène à un autre département.`
        : `Cela repose sur ${count(n, 'lien', 'liens')}, dont ${number(across)} vers ${count(departments, 'autre département', 'autres départements')}.`,
    whose: (share) =>
      `Cette bibliothèque est la boîte d’une seule personne, qui a écrit ou reçu ${share} de ses lettres :`,
    nobodyElse:
      'Qui en dispose peut lire tout ce sur quoi cela repose. Aucune bibliothèque ne le montre de quelqu’un d’autre que de son propriétaire, et celle qui réunit les messages de plusieurs personnes ne le montre de personne.',
    withheld:
      'La façon de chacun n’est pas montrée ici : la bibliothèque réunit les messages de plusieurs personnes, et rien ne prouve qui est devant l’écran. Elle ne l’est que dans une bibliothèque qui est sa propre boîte.',
    about: {
      name: 'Ce qui est comparé',
      formula:
        'ce que chacun de deux a écrit à l’autre, sur les échanges qui font un lien : médianes ; puis les règles des façons de participer',
      meaning:
        'De ce que deux personnes s’écrivent, une boîte a les deux côtés ; de ce que les autres font ailleurs, elle n’a rien. Ce que vous faites dans votre échange habituel est donc mis à côté de ce que les autres font dans le leur. On ne peut dire ici si vous êtes un expert discret : savoir qui est le premier sur un sujet demande aussi les messages des autres. Cela décrit une habitude, pas la valeur de quiconque.',
    },
  },
  flows: {
    title: 'Départements et communautés',
    text: (share) =>
      `Chaque ruban réunit les personnes d’un département dans une communauté. Les deux s’accordent à ${share}.`,
    leftOut: (n) =>
      `${people(n)} sans département, ou d’un département de moins de cinq, ${n < 2 ? 'n’est pas dessinée' : 'ne sont pas dessinées'} ; le tableau les compte.`,
    help: 'Choisissez un ruban, ou une ligne du tableau, pour en voir les personnes.',
    table: 'La même chose en tableau',
    department: 'Département',
    rest: 'Autres départements, ou aucun',
    small: 'Communautés de moins de cinq',
    band: (department, community, n) => `${department} – ${community} : ${people(n)}`,
    nmi: {
      name: 'Accord (NMI)',
      formula: 'information mutuelle des deux, sur la moyenne de leurs entropies, de 0 à 1',
      meaning:
        '1 : les communautés sont les départements. Croît avec le nombre de groupes : à lire à côté de la suivante.',
    },
    ari: {
      name: 'Accord au-delà du hasard (ARI)',
      formula:
        'paires de personnes sur lesquelles les deux s’accordent, moins ce que donne le hasard, sur le plus possible',
      meaning: '1 : les mêmes groupes. 0 : pas mieux que le hasard.',
    },
  },
}
