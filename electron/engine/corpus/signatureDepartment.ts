import { foldSpelling } from '../../../shared/model/foldSpelling.ts'
import { nameKey } from './personName.ts'

/** A signature stands in this many filled lines. */
const MOST_LINES = 10
const LONGEST_NAME = 50
const MOST_WORDS = 7
/** What follows is somebody else's. */
const NOT_THEIRS =
  /^(?:>|\|)|^[-_=*\s]*(?:original|forwarded|message|begin|d[ée]but)\b|_{10,}|^(?:from|de|von|to|to:|sent|envoy[ée])\s*:|\b(?:wrote|a [ée]crit|schrieb|escribi[óo])\s*:/i
const SEPARATORS = /\s*(?:[|•·,;/]|\s[-–—]\s)\s*/

const ENGLISH_AFTER = /^(?!(?:the|your|our|my|this|a|an|of)\b)(.+?)\s+(?:department|dept\.?|division|team|desk|unit)$/i
const ENGLISH_BEFORE = /^(?:department|dept\.?|division)\s+of\s+(?:the\s+)?\p{Lu}.+$/iu
/** In French of these words only, which English does not have in this place, may a capital follow. */
const FRENCH_CERTAIN =
  /^(?:direction|d[ée]partement|p[ôo]le|[ée]quipe|cellule|sous-direction|secr[ée]tariat)\s+\p{L}.+$/iu
const FRENCH_LIKELY = /^(?:service|bureau|mission|unit[ée]|division)\s+(?:(?:de|du|des|aux?|à)\s|d['’]|[\p{Ll}]).+$/u
const FRENCH_LIKELY_CAPITAL =
  /^(?:Service|Bureau|Mission|Unit[ée]|Division)\s+(?:(?:de|du|des|aux?|à)\s|d['’]|[\p{Ll}]).+$/u
const GERMAN = /^(?:abteilung|referat|stabsstelle|fachbereich)\s+\p{L}.+$/iu
const SPANISH = /^(?:departamento|direcci[óo]n|[áa]rea|gerencia)\s+(?:de|del)\s.+$/iu
const KINDS = [
  ENGLISH_AFTER,
  ENGLISH_BEFORE,
  FRENCH_CERTAIN,
  FRENCH_LIKELY,
  FRENCH_LIKELY_CAPITAL,
  GERMAN,
  SPANISH,
] as const
/** Departments of anybody. */
const NAMELESS = new Set(['business', 'this', 'sales and marketing support', 'project', 'help', 'whole', 'entire'])

/**
 * The department that somebody's signature names, as they write it: `Legal Department`, `Service juridique`. Null where none does
 * in so many words, and where the text does not begin with the author's name: it could be anybody's then.
 *
 * @param rest what follows the author's own words in a message
 * @param author their full name
 */
export function departmentInSignature(rest: string, author: string): string | null {
  const lines = rest
    .split(/\r?\n/, MOST_LINES * 3)
    .map((line) => line.replace(/^[\s\-–—_*~.=]+|[\s*]+$/g, ''))
    .filter(Boolean)
    .slice(0, MOST_LINES)
  const end = lines.findIndex((line) => NOT_THEIRS.test(line))
  const [first, ...others] = end < 0 ? lines : lines.slice(0, end)
  const beside = first === undefined ? null : besideName(first, author)
  if (beside === null) return null
  for (const line of [beside, ...others]) {
    for (const segment of line.split(SEPARATORS)) {
      const found = asDepartment(segment.trim())
      if (found !== null) return found
    }
  }
  return null
}

/** Two names of one department are equal by this: `Legal Dept.` and `Department of Legal` are not told apart. */
export function departmentKey(name: string): string {
  return foldSpelling(name)
    .replace(/\b(?:department|dept\.?|division|office|team|desk|unit|departement|service|direction)\b/g, ' ')
    .replace(/\b(?:of|the|de|des|du|la|le|les)\b|\b[dl]['’]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a line says beside the author's name; null where that is not in it. */
function besideName(line: string, author: string): string | null {
  const words = nameKey(author).words.split(' ')
  if (words.length < 2 || line.length > 3 * LONGEST_NAME) return null
  const tokens = new Set(nameKey(line.replace(/,/g, ' ')).words.split(' '))
  if (!words.every((word) => tokens.has(word))) return null
  return line.split(SEPARATORS).slice(1).join(', ')
}

function asDepartment(text: string): string | null {
  if (text.length > LONGEST_NAME || text.split(/\s+/).length > MOST_WORDS || /[\d@:!?]|\.$(?<!dept\.)/i.test(text))
    return null
  if (!KINDS.some((kind) => kind.test(text))) return null
  const key = departmentKey(text)
  return key.length < 2 || NAMELESS.has(key) ? null : text.replace(/\s+/g, ' ')
}
