/** Characters of the texts whose result is kept; when there are more, it begins anew. Each text holds on to the header it is from. */
const MOST_CHARACTERS = 200_000

/**
 * A pure function of a text that remembers what it gave: the same few people write most of a mailbox, so that the parts of its
 * headers are parsed once.
 *
 * @param longest texts of more characters are not remembered
 */
export function remembering<Result extends object | string>(
  compute: (text: string) => Result,
  longest: number,
): (text: string) => Result {
  const remembered = new Map<string, Result>()
  let characters = 0
  return (text) => {
    if (text.length > longest) return compute(text)
    const known = remembered.get(text)
    if (known !== undefined) return known
    const result = compute(text)
    characters += text.length
    if (characters > MOST_CHARACTERS) {
      remembered.clear()
      characters = text.length
    }
    remembered.set(text, result)
    return result
  }
}
