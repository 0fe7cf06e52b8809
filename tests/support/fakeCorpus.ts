import type {
  Evidence,
  ExpertCandidate,
  ExpertsReply,
  FacetValue,
  Hit,
  SearchReply,
} from '../../shared/model/expertise.ts'
import type { AliasId } from '../../shared/model/ids.ts'
import type { ItemDetail, ItemHead, ThreadDetail } from '../../shared/model/item.ts'
import type { PersonAlias, PersonProfile, PersonSummary } from '../../shared/model/person.ts'
import type { FakeItem } from './fakeCompany.ts'
import { FAKE_SOURCES } from './fakeCompany.ts'

/** The words of a query without prefixes, lower case. */
function fakeTerms(query: string): readonly string[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && !word.includes(':'))
}

function fakeMatches(items: readonly FakeItem[], query: string): readonly FakeItem[] {
  const terms = fakeTerms(query)
  const department = /dept:(?:"([^"]+)"|(\S+))/.exec(query)
  const name = department?.[1] ?? department?.[2]
  return items.filter(
    (item) =>
      terms.every((term) => `${item.subject} ${item.topic} ${item.body}`.toLowerCase().includes(term)) &&
      (name === undefined || item.author.department === name),
  )
}

function fakeHead(item: FakeItem): ItemHead {
  const { id, name, department } = item.author
  return {
    id: item.id,
    kind: item.kind,
    messageId: `${String(item.id)}@rivages.example`,
    subject: item.subject,
    date: item.date,
    author: { id, name, department },
    sourceId: item.sourceId,
    sourceLabel: FAKE_SOURCES[item.sourceId - 1] ?? '',
  }
}

export function fakeSearch(items: readonly FakeItem[], query: string, offset: number, limit: number): SearchReply {
  const found = fakeMatches(items, query)
  return {
    query,
    understood: fakeTerms(query).join(' AND '),
    total: found.length,
    hits: found.slice(offset, offset + limit).map((item, index) => hitOf(item, query, 1 / (offset + index + 1))),
    facets: {
      person: countValues(
        found,
        (item) => item.author.addresses[0] ?? '',
        (item) => item.author.name,
      ),
      department: countValues(
        found,
        (item) => item.author.department ?? '',
        (item) => item.author.department ?? '',
      ),
      source: countValues(found, (item) => FAKE_SOURCES[item.sourceId - 1] ?? ''),
      kind: countValues(found, (item) => item.kind),
      year: countValues(found, (item) => String(new Date(item.date).getUTCFullYear())),
      language: countValues(found, (item) => item.language),
    },
    timeline: countValues(found, (item) => new Date(item.date).toISOString().slice(0, 7))
      .map(({ value, count }) => ({ month: value, count }))
      .sort((a, b) => a.month.localeCompare(b.month)),
  }
}

export function fakeDetail(item: FakeItem, items: readonly FakeItem[]): ItemDetail {
  const { author, to } = item
  return {
    ...fakeHead(item),
    participants: [
      { personId: author.id, name: author.name, address: author.addresses[0] ?? null, role: 'author' },
      { personId: to.id, name: to.name, address: to.addresses[0] ?? null, role: 'to' },
    ],
    language: item.language,
    automated: false,
    place: item.kind === 'chat' ? '#projets-ouest' : 'Boîte de réception',
    where: `${FAKE_SOURCES[item.sourceId - 1] ?? ''}#${String(item.id * 4096)}`,
    attachments: item.id % 5 === 0 ? ['Grille tarifaire 2021.xlsx'] : [],
    parts: [{ own: true, text: item.body }, ...(item.quoted === '' ? [] : [{ own: false, text: item.quoted }])],
    threadSize: items.filter(({ thread }) => thread === item.thread).length,
  }
}

export function fakeThread(item: FakeItem, items: readonly FakeItem[]): ThreadDetail {
  const entries = items.filter(({ thread }) => thread === item.thread)
  return {
    subject: entries[0]?.subject ?? '',
    entries: entries.map((entry, index) => ({
      ...fakeHead(entry),
      depth: Math.min(index, 3),
      excerpt: entry.body.slice(0, 400),
    })),
  }
}

export function fakeExperts(
  items: readonly FakeItem[],
  query: string,
  limit: number,
  department?: string,
): ExpertsReply {
  const terms = fakeTerms(query)
  const found = fakeMatches(items, query).filter(({ author }) => author.kind === 'member')
  const authors = new Map(found.map(({ author }) => [author.id, author]))
  const ranked = [...authors.values()]
    .filter((author) => department === undefined || author.department === department)
    .map((author) => ({ author, own: found.filter((item) => item.author.id === author.id) }))
    .sort((a, b) => b.own.length - a.own.length)
  const most = ranked[0]?.own.length ?? 1
  return {
    query,
    terms,
    confidence: ranked.length === 0 ? 'none' : ranked.length < 3 ? 'fair' : 'high',
    candidates: ranked.slice(0, limit).map(({ author, own }) => candidateOf(author, own, own.length / most, terms)),
  }
}

export function fakeProfile(
  person: PersonSummary,
  people: readonly PersonSummary[],
  items: readonly FakeItem[],
): PersonProfile {
  const own = items.filter(({ author }) => author.id === person.id)
  const topics = countValues(own, (item) => item.topic)
  return {
    ...person,
    location: person.kind === 'member' ? 'Brest' : null,
    manager: person.kind === 'member' ? (people[0]?.name ?? null) : null,
    declaredSkills: person.id % 3 === 0 ? ['Négociation', 'Python'] : [],
    declared:
      person.id % 3 === 0
        ? [
            { skill: 'Négociation', items: 0 },
            { skill: 'Python', items: 4 },
          ]
        : [],
    aliases: fakeAliases(person),
    memberships:
      person.department === null || person.departmentOrigin === null
        ? []
        : [
            { department: 'Marketing', origin: 'directory', since: null },
            { department: person.department, origin: person.departmentOrigin, since: Date.UTC(2021, 5, 1) },
          ],
    judgements: [],
    shape: { kind: 't', deep: 3, others: 4 },
    similar: people
      .filter(({ id, kind }) => kind === 'member' && id !== person.id)
      .slice(0, 4)
      .map(({ id, name, department }, index) => ({
        id,
        name,
        department,
        similarity: 0.8 - index / 10,
        topics: topics.slice(0, 2).map(({ label }) => label),
        tied: index % 2 === 0,
      })),
    topics: topics.map(({ label, count }, index) => ({
      key: label,
      label,
      items: count,
      rank: index + 1,
      holders: 4 + index,
    })),
    colleagues: people.slice(person.id, person.id + 6).map(({ id, name, department }, index) => ({
      id,
      name,
      department,
      messages: 60 - index * 8,
      reciprocated: index !== 3,
    })),
    activity: quartersOf(own),
    recent: own.slice(-6).map(({ id, kind, subject, date, body }) => ({
      id,
      kind,
      subject: kind === 'chat' ? '' : subject,
      excerpt: kind === 'chat' ? (body.split('\n')[2] ?? '') : '',
      date,
    })),
  }
}

function fakeAliases(person: PersonSummary): readonly PersonAlias[] {
  const key = person.addresses[0] ?? ''
  const chat = `slack:T03/U${String(person.id)}`
  const lower = person.name.toLowerCase()
  return [
    { key, address: key, names: [person.name], reason: 'same-address' as const, joinedTo: null, items: person.items },
    { key: chat, address: chat, names: [lower], reason: 'chat-profile' as const, joinedTo: key, items: 12 },
    {
      key: `name:${lower}`,
      address: null,
      names: [person.name],
      reason: 'unique-full-name' as const,
      joinedTo: key,
      items: 0,
    },
  ].map((alias, index) => ({ ...alias, id: (person.id * 10 + index) as AliasId }))
}

function hitOf(item: FakeItem, query: string, score: number): Hit {
  const snippet = item.body.replace(/\s+/g, ' ').slice(0, 220)
  const matches = fakeTerms(query).flatMap((term): [number, number][] => {
    const start = snippet.toLowerCase().indexOf(term)
    return start < 0 ? [] : [[start, start + term.length]]
  })
  return {
    ...fakeHead(item),
    people: [item.author, item.to].map(({ id, name }) => ({ id, name })),
    score,
    snippet,
    matches: matches.sort(([a], [b]) => a - b),
  }
}

function candidateOf(
  author: PersonSummary,
  own: readonly FakeItem[],
  score: number,
  terms: readonly string[],
): ExpertCandidate {
  const evidence: readonly Evidence[] = own.slice(0, 8).map((item, index) => ({
    itemId: item.id,
    messageId: `${String(item.id)}@rivages.example`,
    role: item.kind === 'document' ? 'edited' : item.subject.startsWith('Re:') ? 'answered' : 'wrote',
    weight: 1 / (index + 2) / own.length,
    date: item.date,
    subject: item.subject,
    excerpt: item.body.split('\n')[2] ?? '',
  }))
  return {
    id: author.id,
    name: author.name,
    addresses: author.addresses,
    department: author.department,
    title: author.title,
    left: null,
    score,
    reason: {
      items: own.length,
      threads: new Set(own.map(({ thread }) => thread)).size,
      answered: own.filter(({ subject }) => subject.startsWith('Re:')).length,
      first: own[0]?.date ?? null,
      last: own.at(-1)?.date ?? null,
      matchedTerms: terms,
      missingTerms: [],
    },
    evidence,
    activity: quartersOf(own),
  }
}

/** By quarter from the first to the last, empty ones included. */
function quartersOf(own: readonly FakeItem[]): readonly { quarter: string; items: number }[] {
  const numbers = own.map(
    ({ date }) => new Date(date).getUTCFullYear() * 4 + Math.floor(new Date(date).getUTCMonth() / 3),
  )
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return Array.from({ length: numbers.length === 0 ? 0 : last - first + 1 }, (_, index) => ({
    quarter: `${String(Math.floor((first + index) / 4))}-Q${String(((first + index) % 4) + 1)}`,
    items: numbers.filter((number) => number === first + index).length,
  }))
}

function countValues(
  items: readonly FakeItem[],
  valueOf: (item: FakeItem) => string,
  labelOf: (item: FakeItem) => string = valueOf,
): readonly FacetValue[] {
  const counts = new Map<string, FacetValue>()
  for (const item of items) {
    const value = valueOf(item)
    if (value !== '') counts.set(value, { value, label: labelOf(item), count: (counts.get(value)?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}
