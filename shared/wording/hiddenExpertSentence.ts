import type { HiddenExpert } from '../model/hiddenExpert.ts'
import type { Language } from './language.ts'

type Told = Pick<HiddenExpert, 'topic' | 'rank' | 'holders' | 'items' | 'share' | 'threads' | 'facts'>

const percent = {
  en: new Intl.NumberFormat('en-GB', { style: 'percent' }),
  fr: new Intl.NumberFormat('fr-FR', { style: 'percent' }),
}

/** Why somebody is a hidden expert: what they know, then why few would think of them. */
export function hiddenExpertSentence(expert: Told, language: Language): string {
  return language === 'fr' ? french(expert) : english(expert)
}

function english({ topic, rank, holders, items, share, threads, facts }: Told): string {
  const place = holders === 1 ? 'The only one' : rank === 1 ? `First of ${holders}` : `Number ${rank} of ${holders}`
  const wrote = `${items} ${items === 1 ? 'item' : 'items'} in ${threads} ${threads === 1 ? 'conversation' : 'conversations'}, ${percent.en.format(share)} of all that was written on it`
  const { tiesOutside, departmentsReached, reports, askedBy } = facts
  const ties =
    tiesOutside === 0
      ? 'no tie to another department'
      : `${tiesOutside} ${tiesOutside === 1 ? 'tie' : 'ties'} to ${departmentsReached} other ${departmentsReached === 1 ? 'department' : 'departments'}`
  const asked =
    askedBy === 0
      ? 'nobody asked or named them on it'
      : `${askedBy} ${askedBy === 1 ? 'person' : 'people'} asked or named them on it`
  const team = reports === 0 ? '' : `, manages ${reports}`
  return `${place} on “${topic}”: ${wrote}. Little seen: ${ties}, ${asked}${team}. The directory does not say that they know it.`
}

function french({ topic, rank, holders, items, share, threads, facts }: Told): string {
  const place =
    holders === 1 ? 'Seule personne' : rank === 1 ? `Au premier rang sur ${holders}` : `Au rang ${rank} sur ${holders}`
  const wrote = `${items} ${items === 1 ? 'élément' : 'éléments'} dans ${threads} ${threads === 1 ? 'conversation' : 'conversations'}, ${percent.fr.format(share)} de tout ce qui s’est écrit à ce sujet`
  const { tiesOutside, departmentsReached, reports, askedBy } = facts
  const ties =
    tiesOutside === 0
      ? 'aucun lien hors du département'
      : `${tiesOutside} ${tiesOutside === 1 ? 'lien' : 'liens'} avec ${departmentsReached} ${departmentsReached <= 1 ? 'autre département' : 'autres départements'}`
  const asked =
    askedBy === 0
      ? 'aucune sollicitation ni mention à ce sujet'
      : `sollicitations ou mentions de ${askedBy} ${askedBy === 1 ? 'personne' : 'personnes'} à ce sujet`
  const team = reports === 0 ? '' : `, équipe de ${reports}`
  return `${place} pour « ${topic} » : ${wrote}. Peu de visibilité : ${ties}, ${asked}${team}. L’annuaire n’en dit rien.`
}
