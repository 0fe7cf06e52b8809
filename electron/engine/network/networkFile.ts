import type { NetworkFormat, NetworkNode, NetworkReply, Tie } from '../../../shared/model/network.ts'
import { coreness } from './coreness.ts'
import { tieGraph } from './tieGraph.ts'

/** With the largest k of whose k-core it is one. */
interface CoredNode extends NetworkNode {
  readonly core: number
}

interface Column {
  readonly id: string
  readonly title: string
  readonly type: 'string' | 'double' | 'integer'
  readonly valueOf: (node: CoredNode) => string | number | null
}

const COLUMNS: readonly Column[] = [
  { id: 'department', title: 'Department', type: 'string', valueOf: (node) => node.department },
  { id: 'community', title: 'Community', type: 'integer', valueOf: (node) => node.community },
  { id: 'degree', title: 'Ties', type: 'integer', valueOf: (node) => node.degree },
  { id: 'strength', title: 'Strength', type: 'double', valueOf: (node) => node.strength },
  { id: 'betweenness', title: 'Betweenness', type: 'double', valueOf: (node) => node.betweenness },
  { id: 'core', title: 'Core', type: 'integer', valueOf: (node) => node.core },
  { id: 'constraint', title: 'Constraint', type: 'double', valueOf: (node) => node.constraint },
]

/**
 * A network as a file for other programs: GEXF 1.3 (gexf.net), GraphML (graphml.graphdrawing.org), or the list of ties as CSV (RFC 4180).
 * Undirected, with the coreness of each person (Seidman 1983) beside the measures; weights are tie strengths. A measure that is undefined
 * for a person is left out. Without people: a file with none.
 */
export function writeNetwork(network: NetworkReply, format: NetworkFormat): string {
  if (format === 'gexf') return gexf(network)
  return format === 'graphml' ? graphml(network) : csv(network)
}

function gexf(network: NetworkReply): string {
  const { ties } = network
  const attributes = COLUMNS.map(
    ({ id, title, type }) => `      <attribute id="${id}" title="${title}" type="${type}"/>`,
  )
  const people = withCore(network).map((node) => {
    const values = valuesOf(node).map(([{ id }, value]) => `<attvalue for="${id}" value="${escapeXml(value)}"/>`)
    return `      <node id="${String(node.id)}" label="${escapeXml(node.name)}"><attvalues>${values.join('')}</attvalues></node>`
  })
  const edges = ties.map(
    ({ a, b, strength }, index) =>
      `      <edge id="${String(index)}" source="${String(a)}" target="${String(b)}" weight="${String(strength)}"/>`,
  )
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph defaultedgetype="undirected" mode="static">',
    '    <attributes class="node">',
    ...attributes,
    '    </attributes>',
    '    <nodes>',
    ...people,
    '    </nodes>',
    '    <edges>',
    ...edges,
    '    </edges>',
    '  </graph>',
    '</gexf>',
  )
}

function graphml(network: NetworkReply): string {
  const { ties } = network
  const keys = COLUMNS.map(
    ({ id, type }) =>
      `  <key id="${id}" for="node" attr.name="${id}" attr.type="${type === 'integer' ? 'int' : type}"/>`,
  )
  const people = withCore(network).map((node) => {
    const values = valuesOf(node).map(([{ id }, value]) => `<data key="${id}">${escapeXml(value)}</data>`)
    return `    <node id="${String(node.id)}"><data key="name">${escapeXml(node.name)}</data>${values.join('')}</node>`
  })
  const edges = ties.map(
    ({ a, b, strength, messages }) =>
      `    <edge source="${String(a)}" target="${String(b)}"><data key="weight">${String(strength)}</data>` +
      `<data key="messages">${String(messages)}</data></edge>`,
  )
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="name" for="node" attr.name="name" attr.type="string"/>',
    ...keys,
    '  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>',
    '  <key id="messages" for="edge" attr.name="messages" attr.type="int"/>',
    '  <graph edgedefault="undirected">',
    ...people,
    ...edges,
    '  </graph>',
    '</graphml>',
  )
}

function csv({ nodes, ties }: NetworkReply): string {
  const people = new Map(nodes.map((node) => [node.id, node]))
  const row = ({ a, b, strength, messages, reciprocated }: Tie) => {
    const [one, other] = [people.get(a), people.get(b)]
    const ends = [one, other].flatMap((node) => [node?.id ?? '', node?.name ?? '', node?.department ?? ''])
    return [...ends, strength, messages, reciprocated].map((cell) => csvCell(String(cell))).join(',')
  }
  const head = 'a_id,a_name,a_department,b_id,b_name,b_department,strength,messages,reciprocated'
  return `${[head, ...ties.map(row)].join('\r\n')}\r\n`
}

function withCore({ nodes, ties }: NetworkReply): CoredNode[] {
  const cores = coreness(tieGraph(nodes, ties))
  return nodes.map((node, index) => ({ ...node, core: cores[index] ?? 0 }))
}

function valuesOf(node: CoredNode): (readonly [Column, string])[] {
  return COLUMNS.flatMap((column) => {
    const value = column.valueOf(node)
    return value === null ? [] : [[column, String(value)] as const]
  })
}

/** Characters that XML 1.0 has no way to write are dropped. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A cell that a spreadsheet would take for a formula is quoted as text (OWASP, "CSV Injection"). */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`
}
