import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { writeNetwork } from '../../../electron/engine/network/networkFile.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { NetworkReply } from '../../../shared/model/network.ts'

const NETWORK: NetworkReply = {
  period: { from: null, to: null },
  nodes: [
    node(1, 'Ada "A" <Lovelace> & co\u0000', 'R&D', 0.25),
    node(2, '=cmd|Élodie, Brun', null, null),
    node(3, 'Zoë', 'Sales', 1),
  ],
  ties: [{ a: 1 as PersonId, b: 2 as PersonId, strength: 2.5, messages: 7, reciprocated: true }],
  departments: ['R&D', 'Sales'],
  omitted: 0,
}

function node(id: number, name: string, department: string | null, constraint: number | null) {
  return { id: id as PersonId, name, department, community: 0, degree: 1, strength: 2.5, betweenness: 0, constraint }
}

/** Throws where the text is not well formed; gives the attributes of every element of a name, in order. */
function elements(text: string, name: string): Readonly<Record<string, string>>[] {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml')
  return [...document.getElementsByTagName(name)].map((element) =>
    Object.fromEntries([...element.attributes].map((attribute) => [attribute.name, attribute.value])),
  )
}

describe('writeNetwork', () => {
  it('writes GEXF that is well formed, with every person, measure and tie', () => {
    const text = writeNetwork(NETWORK, 'gexf')
    expect(elements(text, 'gexf')).toMatchObject([{ version: '1.3' }])
    expect(elements(text, 'graph')).toMatchObject([{ defaultedgetype: 'undirected' }])
    expect(elements(text, 'node')).toEqual([
      { id: '1', label: 'Ada "A" <Lovelace> & co' },
      { id: '2', label: '=cmd|Élodie, Brun' },
      { id: '3', label: 'Zoë' },
    ])
    expect(elements(text, 'edge')).toEqual([{ id: '0', source: '1', target: '2', weight: '2.5' }])
    expect(text).toContain('<attvalue for="constraint" value="0.25"/>')
    // The first two are tied; the third is in no core.
    expect([...text.matchAll(/for="core" value="(\d)"/g)].map(([, core]) => core)).toEqual(['1', '1', '0'])
    expect(text.split('\n').find((line) => line.includes('id="2"'))).not.toContain('constraint')
  })

  it('writes GraphML that is well formed, with keys for what its people and ties hold', () => {
    const text = writeNetwork(NETWORK, 'graphml')
    expect(elements(text, 'edge')).toEqual([{ source: '1', target: '2' }])
    expect(text).toContain('<data key="department">R&amp;D</data>')
    expect(text).toContain(
      '<edge source="1" target="2"><data key="weight">2.5</data><data key="messages">7</data></edge>',
    )
    const used = new Set([...text.matchAll(/<data key="(\w+)"/g)].map(([, key]) => key))
    const declared = new Set([...text.matchAll(/<key id="(\w+)"/g)].map(([, key]) => key))
    expect([...used].filter((key) => !declared.has(key))).toEqual([])
  })

  it('writes CSV in which no name becomes a formula or another cell', () => {
    expect(writeNetwork(NETWORK, 'csv').split('\r\n')).toEqual([
      'a_id,a_name,a_department,b_id,b_name,b_department,strength,messages,reciprocated',
      `1,"Ada ""A"" <Lovelace> & co\u0000",R&D,2,"'=cmd|Élodie, Brun",,2.5,7,true`,
      '',
    ])
  })

  it('writes a file without people where there are none', () => {
    const empty = { ...NETWORK, nodes: [], ties: [] }
    expect(elements(writeNetwork(empty, 'gexf'), 'node')).toEqual([])
    expect(elements(writeNetwork(empty, 'graphml'), 'graph')).toEqual([{ edgedefault: 'undirected' }])
    expect(writeNetwork(empty, 'csv').trim().split('\r\n')).toHaveLength(1)
  })
})
