import type { HabitWords } from './habitSentences.ts'

const number = (value: number, digits = 0) => value.toLocaleString('fr', { maximumFractionDigits: digits })
const fixed = (value: number) => value.toLocaleString('fr', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const percent = (share: number) => `${number(share * 100, share > 0 && share < 0.01 ? 1 : 0)} %`
const range = ([low, high]: readonly [number, number]) => `de ${number(low * 100)} à ${percent(high)}`
const count = (n: number, one: string, many: string) => `${number(n)} ${n < 2 ? one : many}`
const list = (names: readonly string[]) => new Intl.ListFormat('fr').format(names)
const signed = (value: number, digits: number) => `${value < 0 ? '−' : '+'}${number(Math.abs(value), digits)}`
const hours = (value: number) =>
  value < 1
    ? `${number(Math.max(1, value * 60))} min`
    : `${number(value, 1)} ${value < 2 ? 'heure ouvrée' : 'heures ouvrées'}`

export const HABITS_FR: HabitWords = {
  hours,
  slow: ({ a, b, medianHours, interval, usualHours, replies, pairs }) =>
    `Entre ${a} et ${b}, une réponse prend ${hours(medianHours)} (intervalle à 95 % : de ${number(interval[0], 1)} à ${number(interval[1], 1)}), contre ${hours(usualHours)} d’ordinaire d’un département à l’autre : ${count(replies, 'réponse', 'réponses')} entre ${count(pairs, 'paire', 'paires')} de personnes.`,
  noSlow: (judged) =>
    judged === 0
      ? 'Trop peu de réponses passent d’un département à l’autre pour comparer les frontières.'
      : `Aucune frontière n’est nettement plus lente que les autres, sur ${number(judged)} qui ont assez de réponses pour en juger.`,
  open: ({ asking, answering, asked, open, interval }, days) =>
    `${asking} interroge ${answering} : ${number(open)} sur ${count(asked, 'question', 'questions')} (${range(interval)}) sont restées sans réponse dans les ${number(days)} jours ouvrés.`,
  openShares({ days, within, across }) {
    if (within === null || across === null)
      return 'Trop peu de questions et de réponses se suivent dans les messages lus pour dire combien restent ouvertes.'
    return `Parmi les questions posées à un autre département, ${percent(across.share)} sont restées sans réponse dans les ${number(days)} jours ouvrés (${number(across.open)} sur ${number(across.asked)} ; ${range(across.interval)}) ; à l’intérieur d’un département, ${percent(within.share)} (${number(within.open)} sur ${number(within.asked)} ; ${range(within.interval)}).`
  },
  kept: ({ label, department, items, seenOutside, askedBy }) =>
    `${department} garde « ${label} » pour soi : ${number(seenOutside)} de ses ${number(items)} éléments sont parvenus à quelqu’un d’ailleurs, alors que ${number(askedBy)} personnes d’autres départements posent des questions à ce sujet.`,
  singles: ({ department, single, topics, interval }) =>
    `${department} : ${number(single)} sur ${count(topics, 'sujet', 'sujets')} (${range(interval)}) ne sont portés que par une seule personne.`,
  formal(fit) {
    if (fit === null)
      return ['L’annuaire ne nomme aucun responsable : on ne peut pas rapprocher la hiérarchie du réseau réel.']
    const { alongLines, silentLines, elsewhere, moves } = fit
    return [
      `${percent(alongLines.share)} des liens (${number(alongLines.count)} sur ${number(alongLines.of)}) suivent la ligne hiérarchique, entre une personne et son responsable.`,
      silentLines === null
        ? 'Combien n’échangent jamais avec leur responsable n’est pas dit : trop peu de personnes.'
        : `N’ont échangé aucun message avec leur responsable pendant cette période : ${number(silentLines.count)} ${silentLines.count < 2 ? 'personne' : 'personnes'} sur ${number(silentLines.of)} (${range(silentLines.interval)}).`,
      elsewhere === null
        ? 'Qui a son vrai centre dans un autre département n’est pas dit : moins de cinq personnes.'
        : `Ont surtout des liens avec un autre département que le leur : ${number(elsewhere.count)} ${elsewhere.count < 2 ? 'personne' : 'personnes'} sur ${number(elsewhere.of)} (${range(elsewhere.interval)}).`,
      ...moves.map(({ from, to, people }) => `${number(people)} personnes de ${from} ont leur centre dans ${to}.`),
    ]
  },
  words: ({ words }) =>
    `${list(words.map(({ word, department, items }) => `${department} dit « ${word} » (${number(items)})`))}.`,
  coverage: (heard, of, missing) =>
    heard === of
      ? `Des messages des ${number(of)} départements ont été lus.`
      : `Des messages de ${number(heard)} départements sur ${number(of)} ont été lus ; de ${list(missing)}, peu ou rien : ce qui manque n’est pas un silo.`,
  throughOthers: (names, of) =>
    `${names.length > 3 ? `Pour ${number(names.length)} départements sur ${number(of)}` : `Pour ${list(names)}`}, moins de la moitié des personnes ont ici leurs propres messages : le reste n’est vu que dans ceux des autres, et des liens manquent.`,
  partial: (names) => `Une grande part des messages manque (${list(names)}) : à lire avec prudence.`,
  tried: ({ before, after, newlyInReach, sampled }) =>
    [
      `${count(newlyInReach, 'paire', 'paires')} de personnes de départements différents ${newlyInReach < 2 ? 'serait' : 'seraient'} à deux liens au plus`,
      before.reach === null || after.reach === null
        ? ''
        : ` (${fixed(before.reach * 100)} → ${fixed(after.reach * 100)} % de toutes)`,
      before.eiIndex === null || after.eiIndex === null ? '' : ` ; E-I ${signed(after.eiIndex - before.eiIndex, 4)}`,
      before.efficiency === null || after.efficiency === null
        ? ''
        : ` ; efficacité globale ${signed(after.efficiency - before.efficiency, 5)}${sampled ? ' (estimée)' : ''}`,
      before.modularity === null || after.modularity === null
        ? ''
        : ` ; modularité ${signed(after.modularity - before.modularity, 4)}`,
      '.',
    ].join(''),
  reach: ({ reach, efficiency }) =>
    reach === null
      ? 'Avec moins de deux départements, il n’y a rien à traverser.'
      : `${percent(reach)} des paires de personnes de départements différents sont à deux liens au plus l’une de l’autre${efficiency === null ? '' : ` ; efficacité globale ${number(efficiency, 3)}`}.`,
  within: (median, replies) =>
    `À l’intérieur d’un département, en ${hours(median)} au plus (${count(replies, 'réponse', 'réponses')}).`,
  across: (median, replies) =>
    `D’un département à l’autre, la moitié des réponses arrivent en ${hours(median)} au plus (${count(replies, 'réponse', 'réponses')}).`,
}
