import { describe, expect, it } from 'vitest'
import { PostingCache } from '../../electron/engine/postingCache.ts'
import type { Postings } from '../../electron/engine/storage/postings.ts'

function postings(count: number): Postings {
  const none = () => new Uint16Array(count)
  return { items: new Int32Array(count), inSubject: none(), inOwn: none(), inRest: none() }
}

/** A cache of at most ten postings in which a term of `aaa` has as many as letters, and what was read for it so far. */
function cache() {
  const read: string[] = []
  const kept = new PostingCache((term) => {
    read.push(term)
    return postings(term.length)
  }, 10)
  return { kept, read }
}

describe('postings that are kept', () => {
  it('are read once', () => {
    const { kept, read } = cache()
    expect(kept.get('aaa')).toBe(kept.get('aaa'))
    expect(read).toEqual(['aaa'])
  })

  it('give way when they are too many, those that were not asked for longest first', () => {
    const { kept, read } = cache()
    for (const term of ['aaaa', 'bbbb', 'aaaa', 'cccc', 'aaaa', 'bbbb']) kept.get(term)
    expect(read).toEqual(['aaaa', 'bbbb', 'cccc', 'bbbb'])
  })

  it('are handed out, and not kept, where they alone are too many', () => {
    const { kept, read } = cache()
    expect(kept.get('a'.repeat(11)).items).toHaveLength(11)
    kept.get('b')
    kept.get('b')
    kept.get('a'.repeat(11))
    expect(read).toEqual(['a'.repeat(11), 'b', 'a'.repeat(11)])
  })
})
