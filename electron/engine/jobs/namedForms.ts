import type { TopicTexts } from '../expertise/topicTexts.ts'
import { tokenize } from '../text/tokenize.ts'

const SPACE = ' '
const UNNAMED = 1
const NAMED = 2

/** Which forms of phrases hold a name of somebody: of each it is found out once, as long as the names and the texts stay. */
export class NamedForms {
  private texts: TopicTexts | null = null
  private names = ''
  /** By form: 0 where nobody looked. */
  private marks = new Uint8Array(0)
  private words = new Map<string, boolean>()

  /** @param names words of names, folded */
  filter(texts: TopicTexts, names: ReadonlySet<string>): (form: number) => boolean {
    const all = [...names].sort().join(SPACE)
    if (all !== this.names) this.words = new Map()
    if (all !== this.names || texts !== this.texts) this.marks = new Uint8Array(0)
    this.names = all
    this.texts = texts
    const marks = new Uint8Array(texts.phraseOf.length)
    marks.set(this.marks)
    this.marks = marks
    return (form) => {
      const known = marks[form] ?? 0
      if (known !== 0) return known === NAMED
      const named = this.holdsName(texts.surface(form), names)
      marks[form] = named ? NAMED : UNNAMED
      return named
    }
  }

  private holdsName(surface: string, names: ReadonlySet<string>): boolean {
    return surface.split(SPACE).some((word) => {
      let named = this.words.get(word)
      if (named === undefined) {
        named = tokenize(word).some((token) => names.has(token))
        this.words.set(word, named)
      }
      return named
    })
  }
}
