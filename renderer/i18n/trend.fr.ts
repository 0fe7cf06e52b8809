import type { Messages } from './messages.ts'
import { createFormat } from './format.ts'

const { number } = createFormat('fr')

export const trendFr: Messages['trend'] = {
  title: 'Trimestre par trimestre',
  tooShort: 'Trop peu de trimestres entiers pour voir une évolution.',
  steady: 'Aucun changement durable que le hasard ne ferait aussi bien.',
  help: 'Chaque trimestre d’après ses seuls liens. La bande est ce que donneraient 95 % d’échantillons semblables de personnes ; là où manque un point, trop peu a été vu. La ligne brisée est ce que donne le hasard ; la verticale, le début d’un changement.',
  chance: (p) =>
    p < 0.001
      ? '(par hasard : moins de 1 fois sur 1 000)'
      : `(par hasard : ${number(Math.max(1, Math.round(p * 1000)))} fois sur 1 000)`,
  hours: (value) => `${number(Math.round(value * 10) / 10)} h`,
  measures: {
    ei: 'E-I de l’ensemble',
    modularity: 'Modularité des départements',
    replyHours: 'Heures avant la réponse d’un autre département (médiane)',
    bridging: 'Personnes qui connaissent un autre département',
  },
  change: {
    ei: (since, of, before, after, up) =>
      `Depuis le ${since}, une ${up ? 'plus grande' : 'moins grande'} part des liens ${of === null ? '' : `de ${of} `}franchit une frontière : E-I ${after}, contre ${before}.`,
    modularity: (since, _, before, after, up) =>
      `Depuis le ${since}, les départements sont ${up ? 'plus' : 'moins'} séparés : modularité ${after}, contre ${before}.`,
    replyHours: (since, _, before, after, up) =>
      `Depuis le ${since}, les réponses d’un autre département prennent ${up ? 'plus' : 'moins'} de temps : ${after}, contre ${before}.`,
    bridging: (since, _, before, after, up) =>
      `Depuis le ${since}, ${up ? 'davantage' : 'moins'} de personnes connaissent un autre département : ${after}, contre ${before}.`,
  },
  structure: {
    core: (people, departments, inside, among) =>
      `${number(people)} personnes de ${number(departments)} départements forment un cœur : ${inside} des liens possibles entre elles existent, contre ${among} entre les autres.`,
    noCore: 'Aucun cœur ne se détache du reste.',
    reach: (two, three) =>
      `De deux personnes de départements différents, ${two} sont à deux liens au plus, et ${three} à trois au plus.`,
    about: {
      name: 'Cœur et périphérie',
      formula:
        'corrélation des liens avec un cœur entièrement lié et une périphérie qui ne l’est pas, meilleur partage selon le nombre de liens',
      meaning: '1 : un cœur serré et des bords lâches. Sous 0,3 environ, il n’y en a guère (Borgatti & Everett, 2000).',
    },
  },
  about: {
    replyHours: {
      name: 'Heures avant la réponse d’un autre département',
      formula: 'médiane des heures ouvrées entre un message et sa réponse, d’un département à un autre',
      meaning:
        'La moitié des réponses sont venues plus vite. Nuits et fins de semaine ne comptent pas, ni ce qui est resté sans réponse.',
    },
    bridging: {
      name: 'Personnes qui connaissent un autre département',
      formula: 'personnes ayant au moins un lien hors de leur département / personnes ayant des liens',
      meaning:
        '100 % : quiconque a des liens connaît quelqu’un ailleurs. 0 % : aucun département n’en connaît un autre.',
    },
    change: {
      name: 'Quand un changement est dit',
      formula:
        'le pas dont les moyennes d’avant et d’après diffèrent le plus, contre les mêmes trimestres dans 2 000 ordres au hasard',
      meaning:
        'Dit là où le hasard ne fait un pas aussi net que moins d’une fois sur vingt, compte tenu de tous les essais. À partir de six trimestres ; ce qui dérive lentement paraît aussi comme un pas (d’après Pettitt, 1979).',
    },
  },
  byDepartment: 'E-I de chaque département',
  table: 'Le tout en tableau',
  quarter: 'Trimestre',
  people: 'Personnes',
  ties: 'Liens',
}
