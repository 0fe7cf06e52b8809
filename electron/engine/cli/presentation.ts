import type { Reply } from '../../../shared/api/engineApi.ts'
import type { TextPart } from '../../../shared/model/item.ts'
import type { Period } from '../../../shared/model/network.ts'
import type { HabitEvidence, SiloHabits } from '../../../shared/model/siloHabits.ts'
import { correctionSentence } from '../../../shared/wording/correctionSentence.ts'
import type { Language } from '../../../shared/wording/language.ts'
import { mergeEvidenceSentence } from '../../../shared/wording/mergeEvidence.ts'

/** The command line's JSON is a contract: dates are ISO 8601, and names are those that scripts rely on. */
export function iso(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString()
}

export function presentSearch({ query, understood, total, hits, facets, timeline }: Reply<'search.items'>) {
  return {
    query,
    understood,
    total,
    hits: hits.map((hit) => ({
      id: hit.id,
      kind: hit.kind,
      messageId: hit.messageId,
      subject: hit.subject,
      date: iso(hit.date),
      from: hit.author,
      people: hit.people,
      source: hit.sourceLabel,
      score: hit.score,
      snippet: hit.snippet,
    })),
    facets,
    timeline,
  }
}

export function presentPerson({ recent, memberships, ...person }: Reply<'person.get'>) {
  return {
    ...person,
    memberships: memberships.map(({ since, ...membership }) => ({ ...membership, since: iso(since) })),
    recent: recent.map(({ date, ...item }) => ({ ...item, date: iso(date) })),
  }
}

export function presentPeople({ total, people }: Reply<'person.list'>) {
  return { total, people }
}

export function presentReview({ total, suggestions }: Reply<'identity.review'>, language: Language) {
  return {
    total,
    suggestions: suggestions.map(({ keys, score, a, b, evidence }) => ({
      keys,
      score,
      a,
      b,
      evidence: evidence.map((found) => ({ ...found, sentence: mergeEvidenceSentence(found, language) })),
    })),
  }
}

export function presentCorrections(corrections: Reply<'identity.corrections'>, language: Language) {
  return {
    corrections: corrections.map(({ madeAt, correction, ...stored }) => ({
      ...stored,
      madeAt: iso(madeAt),
      correction: correction.type === 'department' ? { ...correction, since: iso(correction.since) } : correction,
      sentence: correctionSentence(correction, language),
    })),
  }
}

export function presentItem(item: Reply<'item.get'>, thread: Reply<'thread.get'>) {
  const { parts, date, ...rest } = item
  return {
    ...rest,
    date: iso(date),
    text: joined(parts),
    ownText: joined(parts.filter((part) => part.own)),
    thread: thread.entries.map(({ id, messageId, subject, date: at, author, depth }) => ({
      id,
      messageId,
      subject,
      date: iso(at),
      author,
      depth,
    })),
  }
}

function joined(parts: readonly TextPart[]): string {
  return parts.map((part) => part.text).join('')
}

/** The trend is of the whole time, whatever period is asked for. */
export function presentSilos({ period, habits, ...report }: Reply<'silos.report'>, trend: Reply<'silos.trend'>) {
  return { period: isoPeriod(period), ...report, ...presentHabits(habits), trend }
}

function presentHabits(habits: SiloHabits | undefined) {
  if (habits === undefined) return {}
  const { slowBorders, openQuestions, keptTopics } = habits
  return {
    habits: {
      ...habits,
      slowBorders: { ...slowBorders, period: isoPeriod(slowBorders.period) },
      openQuestions: { ...openQuestions, borders: openQuestions.borders.map(withIsoEvidence) },
      keptTopics: keptTopics.map(withIsoEvidence),
    },
  }
}

function withIsoEvidence<Finding extends { readonly evidence: readonly HabitEvidence[] }>(finding: Finding) {
  return { ...finding, evidence: finding.evidence.map(({ date, ...item }) => ({ ...item, date: iso(date) })) }
}

export function presentNetwork({ period, ...network }: Reply<'network.get'>) {
  return { period: isoPeriod(period), ...network }
}

export function presentStatus({ first, last, ...status }: Reply<'library.status'>, sources: Reply<'source.list'>) {
  return {
    ...status,
    first: iso(first),
    last: iso(last),
    ...presentSources(sources),
  }
}

export function presentSources(sources: Reply<'source.list'>) {
  return { sources: sources.map(({ lastImport, ...source }) => ({ ...source, lastImport: iso(lastImport) })) }
}

function isoPeriod({ from, to }: Period) {
  return { from: iso(from), to: iso(to) }
}
