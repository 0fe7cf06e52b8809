import { en, fr, type Play } from '../play.ts'

/** Between two departments: what `a`'s side needs of `b`'s, or tells it. `{doc}` and `{task}` are of `a`'s department. */
export const ROUTINE_ACROSS: readonly Play[] = [
  fr(
    "Besoin d'un interlocuteur chez vous",
    `
    @a
    Qui est la bonne personne dans ton service pour tout ce qui touche à {task} ? {On m'a donné trois noms différents.|Je ne veux pas déranger la mauvaise personne.}
    @b
    Passe par moi pour l'instant, je répartis. {?Le nouvel organigramme n'est pas encore publié.}
    @a
    Parfait, c'est plus simple comme ça.
  `,
  ),
  fr(
    'Invitation : {meeting}',
    `
    @a
    Ce serait bien que quelqu'un de votre côté vienne à {meeting} de {day}. On y parle de {task}, et vous serez concernés.
    @b
    Je viens. Une heure suffit ?
    @a
    Oui, ton point passe en premier, tu pourras partir ensuite.
  `,
  ),
  fr(
    'Retour attendu sur {doc}',
    `
    @a
    Je vous ai envoyé {doc} il y a dix jours, j'aurais besoin de vos remarques avant le {deadline}.
    @b
    Désolé, c'est resté sous la pile. Pas de remarque de fond, seulement deux chiffres que je ne retrouve pas chez nous.
    @a
    Ce sont les chiffres d'avant la correction de {month}. Je mets une note.
    @b
    Alors c'est bon pour nous.
  `,
  ),
  fr(
    'Un regard extérieur sur {task}',
    `
    @a
    Pour {task}, on cherche un regard extérieur au service. Quelqu'un de chez vous aurait une demi-journée autour du {date} ?
    @b
    Une heure ou deux, oui. Une demi-journée, c'est beaucoup en ce moment.
    @a
    Deux heures suffiront, merci.
  `,
  ),
  fr(
    'Impact chez vous de {task}',
    `
    @a
    Avant de lancer {task}, je fais le tour des services : est-ce que ça change quelque chose chez vous ?
    @b
    Oui, nos modèles de documents. Il nous faut une semaine de préavis.
    @a
    C'est noté, démarrage pas avant le {deadline}.
  `,
  ),
  fr(
    'Chiffres à rapprocher',
    `
    @a
    Nos chiffres de {month} ne collent pas avec les vôtres, l'écart est de {n} unités.
    @b
    Nous comptons à la date de commande, vous à la date de livraison, je pense.
    @a
    C'est exactement ça. On garde les deux et on l'écrit en bas de page.
  `,
  ),
  fr(
    'Visite de votre site {day}',
    `
    @a
    Je suis sur votre site {day}. On peut se voir une demi-heure pour {task} ?
    @b
    Avec plaisir, {hour} ? Je réserve une salle et je te fais faire le tour.
    @c
    Je vous rejoins si je sors à temps de ma réunion.
  `,
  ),
  fr(
    "Merci pour l'aide",
    `
    @a
    Merci à ton équipe pour le coup de main de la semaine dernière, on n'y serait pas arrivés dans les temps.
    @b
    Je transmets. La prochaine fois, prévenez-nous une semaine plus tôt !
  `,
  ),
  fr(
    'Qui valide quoi',
    `
    @a
    Pour {task}, la validation finale, c'est vous ou nous ?
    @b
    Vous validez le contenu, nous la date. {?C'est écrit dans la procédure, mais personne ne la lit.}
    @c
    Et en cas de désaccord ?
    @a
    On en parle {day} et on tranche.
  `,
  ),
  en(
    'Who is the right contact on your side?',
    `
    @a
    Who should I talk to in your team about {task}? {I was given three different names.|I don't want to bother the wrong person.}
    @b
    Come through me for now, I'll pass it on.
    @a
    Perfect, that is easier.
  `,
  ),
  en(
    'Invitation: {meeting}',
    `
    @a
    Could somebody from your side join {meeting} on {day}? We will talk about {task} and it affects you.
    @b
    I'll come. Is an hour enough?
    @a
    Yes, your item goes first and you can leave afterwards.
  `,
  ),
  en(
    'Waiting for your comments: {doc}',
    `
    @a
    I sent you {doc} ten days ago and need your comments before {deadline}.
    @b
    Sorry, it slipped. No real objections, only two figures that I cannot find on our side.
    @a
    They are from before the correction in {month}. I'll add a note.
    @b
    Then we are fine with it.
  `,
  ),
  en(
    'A fresh pair of eyes on {task}',
    `
    @a
    For {task}, we are looking for somebody from outside the department. Would one of you have half a day around {date}?
    @b
    An hour or two, yes. Half a day is a lot at the moment.
    @a
    Two hours will do, thank you.
  `,
  ),
  en(
    'Does {task} change anything for you?',
    `
    @a
    Before we start {task} I am asking around: does it change anything on your side?
    @b
    Yes, our templates. We need a week's notice.
    @a
    Noted, no start before {deadline}.
  `,
  ),
  en(
    'Our figures and yours',
    `
    @a
    Our figures for {month} differ from yours by {n} units.
    @b
    I think we count by order date and you by delivery date.
    @a
    That's it. Let's keep both and say so in a footnote.
  `,
  ),
  en(
    'At your site on {day}',
    `
    @a
    I am at your site on {day}. Half an hour for {task}?
    @b
    Gladly, {hour}? I'll book a room and show you round.
    @c
    I'll join if my meeting ends in time.
  `,
  ),
  en(
    'Thanks for the help',
    `
    @a
    Thank your team for the help last week, we would not have made it.
    @b
    I'll tell them. A week's warning next time, please!
  `,
  ),
]
