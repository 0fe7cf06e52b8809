import { describe, expect, test } from 'vitest'
import NobodyHidden from '../../../renderer/components/skills/NobodyHidden.svelte'
import { renderHtml, textOf } from './renderHtml.ts'

const said = async (props: { topicless: boolean; chosen: boolean }) => textOf(await renderHtml(NobodyHidden, props))

describe('where nobody is a hidden expert', () => {
  test('other rules are advised, and the usual ones offered back', async () => {
    expect(await said({ topicless: false, chosen: false })).toContain('Allow more visibility')
    expect(await said({ topicless: false, chosen: true })).toContain('Usual rules')
  })

  test('but not without any topics, where no rule would find one', async () => {
    const text = await said({ topicless: true, chosen: true })
    expect(text).not.toContain('visibility')
    expect(text).toContain('Topics are found in what people write')
  })
})
