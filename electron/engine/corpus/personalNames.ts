import type { KnownAlias } from '../../../shared/model/identity.ts'
import { compareNames } from './compareNames.ts'
import { haveCompatibleInitials, type NameKey, nameKey } from './personName.ts'

/** A full name with the most used way of writing it. */
export interface WrittenName extends NameKey {
  readonly written: string
}

/** What the names that an alias was given say about who uses it. */
export interface PersonalNames {
  /** Full names that are its person's, the most used first; empty where there are none or they are several people's. */
  readonly keys: readonly WrittenName[]
  /** Its names have two sets of initials: two people, of whom none can be told by the name alone. */
  readonly namesakes: boolean
  /** Where there are none because they are two people's: the names of each. */
  readonly contested: readonly (readonly WrittenName[])[]
  /** Different people that it was called by. */
  readonly people: number
}

/** The share of uses that makes the most used name an address's own, where other people's names are found on it too. */
const OWN_SHARE = 0.8
/** Below this share of the uses a form of the name may be an accident. */
const LEAST_SHARE = 0.05
/** Uses with other initials than the most used: more are not misprints. */
const OTHERS_SHARE = 0.1
/** More names than this are not looked at. */
const MOST_NAMES = 40

/**
 * The names of one alias as those of people: forms of one name (`Mike Smith`, `Michael Smith`, `Michael J. Smith`) count
 * together; where none of the people makes up 80 % of the uses, the alias is nobody's. Independent of the order of the names.
 */
export function personalNames(alias: Pick<KnownAlias, 'names'>): PersonalNames {
  const forms = formsOf(alias.names)
  const people: { forms: Form[]; uses: number }[] = []
  for (const form of forms) {
    const person = people.find(({ forms: [first] }) => first !== undefined && areFormsOfOneName(first.key, form.key))
    if (person) {
      person.forms.push(form)
      person.uses += form.uses
    } else people.push({ forms: [form], uses: form.uses })
  }
  const total = forms.reduce((sum, { uses }) => sum + uses, 0)
  const first = people.toSorted((a, b) => b.uses - a.uses)[0]
  const frequent = people.filter(({ uses }) => uses >= total * LEAST_SHARE)
  if (!first || first.uses < total * OWN_SHARE) {
    const contested = frequent.length === 2 ? frequent.map(({ forms: own }) => own.map(({ key }) => key)) : []
    return { keys: [], namesakes: false, contested, people: frequent.length }
  }
  const keys = first.forms.filter(({ uses }) => uses >= first.uses * LEAST_SHARE).map(({ key }) => key)
  return { keys, namesakes: haveTwoInitials(first.forms), contested: [], people: frequent.length }
}

/**
 * Settles who has an alias that two people's names are found on: the one of them who is known by another alias, where the other
 * is known by none. Joined so, the alias makes no bridge between two who are known apart.
 */
export function settleContested(all: readonly PersonalNames[]): PersonalNames[] {
  const known = new Set(all.flatMap(({ keys }) => keys.map(({ words }) => words)))
  return all.map((names) => {
    const elsewhere = names.contested.filter((own) => own.some(({ words }) => known.has(words)))
    return elsewhere.length === 1 ? { ...names, keys: elsewhere[0] ?? [], namesakes: false } : names
  })
}

/** One misprint among many does not make another person. */
function haveTwoInitials(forms: readonly Form[]): boolean {
  const [first] = forms.filter(({ key }) => key.initials !== '')
  const marked = forms.filter(({ key }) => key.initials !== '' && key.words === first?.key.words)
  if (!first) return false
  const total = marked.reduce((sum, { uses }) => sum + uses, 0)
  const others = marked.filter(({ key }) => !haveCompatibleInitials(key.initials, first.key.initials))
  return others.reduce((sum, { uses }) => sum + uses, 0) > total * OTHERS_SHARE
}

interface Form {
  readonly key: WrittenName
  readonly uses: number
}

function formsOf(names: KnownAlias['names']): Form[] {
  const forms = new Map<string, { key: WrittenName; uses: number }>()
  const byUse = names.toSorted((a, b) => b.uses - a.uses || (a.name < b.name ? -1 : 1))
  for (const { name, uses } of byUse.slice(0, MOST_NAMES)) {
    const key = nameKey(name)
    if (!key.full) continue
    const text = `${key.words}|${key.initials}|${key.generation}`
    const known = forms.get(text)
    if (known) known.uses += uses
    else forms.set(text, { key: { ...key, written: name }, uses })
  }
  return [...forms]
    .sort(([textA, a], [textB, b]) => b.uses - a.uses || (textA < textB ? -1 : 1))
    .map(([, form]) => form)
}

/** Names so alike that on one address they are one person's: a short first name, a middle name, a misprint, initials. */
const ALIKE = 0.45

export function areFormsOfOneName(a: NameKey, b: NameKey): boolean {
  return compareNames(a, b).score >= ALIKE
}
