import { describe, expect, it } from 'vitest'
import { frontMatterLinks, markdownLinks } from '../../../electron/engine/importers/pageLinks.ts'

describe('links of a Markdown page', () => {
  it('are those to pages beside it and wiki links, each once', () => {
    const body =
      'See [the plan](../plan.md "Plan"), [again](../plan.md), [[Gas Tariff|tariffs]] and [[Gas Tariff#costs]].'
    expect(markdownLinks(body)).toEqual(['../plan.md', 'Gas Tariff'])
  })

  it('are none to other sites, to places on the page or to pictures', () => {
    expect(markdownLinks('[a](https://a.org/x.md) [b](mailto:b@a.org) [c](#top) ![d](d.png) [e](//a.org/e)')).toEqual(
      [],
    )
  })
})

describe('links of front matter', () => {
  it('are paths, wiki links and the names of a list, however deep', () => {
    expect(
      frontMatterLinks({
        owner: '/organisations/dgcs',
        missions: [{ employer: 'Malt', projects: ['gas-plan', 'heat pump study'] }],
        related: '[[Copper]]',
      }),
    ).toEqual(['/organisations/dgcs', 'gas-plan', 'Copper'])
  })

  it('are no single words outside a list, no addresses, no links to other sites', () => {
    expect(frontMatterLinks({ status: 'admin', contact: 'a@b.org', links: ['https://a.org/b', 'c@d.org'] })).toEqual([])
  })
})
