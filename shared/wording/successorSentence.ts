import type { Successor } from '../model/succession.ts'
import type { Language } from './language.ts'

type Told = Pick<
  Successor,
  'items' | 'neighbours' | 'withHolder' | 'sameDepartment' | 'sameLocation' | 'sameLanguage' | 'declared'
>

const NEIGHBOURS_TOLD = 3
const lists = { en: new Intl.ListFormat('en-GB'), fr: new Intl.ListFormat('fr-FR') }

/** What speaks for somebody taking a topic over, the strongest first; ends with a full stop. */
export function successorSentence(successor: Told, language: Language): string {
  const reasons = language === 'fr' ? french(successor) : english(successor)
  const text = `${reasons.join(', ')}.`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function english(told: Told): string[] {
  const near = told.neighbours.slice(0, NEIGHBOURS_TOLD).map((topic) => `“${topic}”`)
  return [
    told.items > 0 ? `wrote ${told.items} ${told.items === 1 ? 'item' : 'items'} on it` : 'wrote nothing on it yet',
    ...(told.declared ? ['declares it'] : []),
    ...(near.length > 0 ? [`holds ${lists.en.format(near)} nearby`] : []),
    ...(told.withHolder > 0
      ? [`shares ${told.withHolder} ${told.withHolder === 1 ? 'conversation' : 'conversations'} on it with the holder`]
      : []),
    ...(told.sameDepartment ? ['same department'] : []),
    ...(told.sameLocation ? ['same place'] : []),
    ...(told.sameLanguage ? [] : ['mostly writes in another language']),
  ]
}

function french(told: Told): string[] {
  const near = told.neighbours.slice(0, NEIGHBOURS_TOLD).map((topic) => `« ${topic} »`)
  return [
    told.items > 0
      ? `a écrit ${told.items} ${told.items === 1 ? 'élément' : 'éléments'} à ce sujet`
      : 'n’a encore rien écrit à ce sujet',
    ...(told.declared ? ['déclare cette compétence'] : []),
    ...(near.length > 0
      ? [`connaît ${lists.fr.format(near)}, ${near.length === 1 ? 'sujet voisin' : 'sujets voisins'}`]
      : []),
    ...(told.withHolder > 0
      ? [`partage ${told.withHolder} ${told.withHolder === 1 ? 'conversation' : 'conversations'} avec qui le tient`]
      : []),
    ...(told.sameDepartment ? ['même département'] : []),
    ...(told.sameLocation ? ['même lieu'] : []),
    ...(told.sameLanguage ? [] : ['écrit surtout dans une autre langue']),
  ]
}
