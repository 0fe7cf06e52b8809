import type { Correction, MergeEvidence } from '../../../shared/model/correction.ts'
import type { SuggestedMerge } from '../../../shared/model/identity.ts'
import type { AliasId, PersonId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { run, selectAll, selectOne, selectTuples } from './sql.ts'

type Row = [a: AliasId, b: AliasId, score: number, evidence: string]

/** Says that the stored suggestions are not those of the aliases as they are now. */
export function markSuggestionsStale(db: WritableDatabase): void {
  run(db, `INSERT OR IGNORE INTO setting (key, value) VALUES ('suggestions-stale', '1')`)
}

export function areSuggestionsStale(db: ReadableDatabase): boolean {
  return selectOne(db, `SELECT 1 FROM setting WHERE key = 'suggestions-stale'`) !== undefined
}

/** Makes the stored suggestions these, which then are those of the aliases as they are now; what is no longer suggested does not stay in the file. Runs in the caller's transaction. */
export function saveSuggestions(db: WritableDatabase, suggestions: readonly SuggestedMerge[]): void {
  run(db, `DELETE FROM setting WHERE key = 'suggestions-stale'`)
  const wanted = new Map(
    suggestions.map(({ a, b, score, evidence }) => [`${a} ${b}`, `${score} ${JSON.stringify(evidence)}`]),
  )
  const stored = new Map<string, string>()
  const rows = selectTuples<Row>(db, 'SELECT a_alias, b_alias, score, evidence FROM merge_suggestion')
  for (const [a, b, score, evidence] of rows) {
    stored.set(`${a} ${b}`, `${score} ${evidence}`)
    if (!wanted.has(`${a} ${b}`)) run(db, 'DELETE FROM merge_suggestion WHERE a_alias = ? AND b_alias = ?', a, b)
  }
  for (const { a, b, score, evidence } of suggestions) {
    if (stored.get(`${a} ${b}`) === wanted.get(`${a} ${b}`)) continue
    run(
      db,
      'INSERT OR REPLACE INTO merge_suggestion (a_alias, b_alias, score, evidence) VALUES (?, ?, ?, ?)',
      a,
      b,
      score,
      JSON.stringify(evidence),
    )
  }
}

/**
 * Takes away the suggestions that are settled: both are one person now, or said to be two, or nobody, or not to be merged; of
 * several about the same two people the best stays. Runs in the caller's transaction.
 */
export function pruneSuggestions(db: WritableDatabase, corrections: readonly Correction[]): void {
  const withheld = new Set(corrections.flatMap((said) => (said.type === 'never-merge' ? [said.key] : [])))
  const settled = separatedPeople(db, corrections)
  for (const [a, b, aKey, bKey, aPerson, bPerson, somebody] of selectTuples<
    [AliasId, AliasId, string, string, PersonId, PersonId, number]
  >(
    db,
    `SELECT a_alias, b_alias, a.address, b.address, a.person_id, b.person_id,
            one.kind IN ('member', 'external') AND other.kind IN ('member', 'external')
     FROM merge_suggestion
     JOIN alias AS a ON a.id = a_alias JOIN person AS one ON one.id = a.person_id
     JOIN alias AS b ON b.id = b_alias JOIN person AS other ON other.id = b.person_id
     ORDER BY score DESC, a_alias, b_alias`,
  )) {
    const pair = pairOf(aPerson, bPerson)
    const open = aPerson !== bPerson && !settled.has(pair) && !withheld.has(aKey) && !withheld.has(bKey)
    settled.add(pair)
    if (!open || !somebody) run(db, 'DELETE FROM merge_suggestion WHERE a_alias = ? AND b_alias = ?', a, b)
  }
}

/** Pairs of people who were said to be two. */
function separatedPeople(db: ReadableDatabase, corrections: readonly Correction[]): Set<string> {
  const separations = corrections.filter((said) => said.type === 'separate')
  const keys = separations.flatMap(({ these, those }) => [...these, ...those])
  const personOf = new Map(
    selectTuples<[string, PersonId]>(
      db,
      'SELECT address, person_id FROM alias WHERE address IN (SELECT value FROM json_each(?))',
      JSON.stringify(keys),
    ),
  )
  const peopleOf = (side: readonly string[]) => [...new Set(side.flatMap((key) => personOf.get(key) ?? []))]
  return new Set(
    separations.flatMap(({ these, those }) =>
      peopleOf(these).flatMap((one) => peopleOf(those).map((other) => pairOf(one, other))),
    ),
  )
}

function pairOf(one: PersonId, other: PersonId): string {
  return `${Math.min(one, other)} ${Math.max(one, other)}`
}

export interface StoredSuggestion {
  readonly a: { readonly person: PersonId; readonly key: string }
  readonly b: { readonly person: PersonId; readonly key: string }
  readonly score: number
  readonly evidence: readonly MergeEvidence[]
}

/** The likeliest first. */
export function listSuggestions(db: ReadableDatabase): StoredSuggestion[] {
  return selectAll<{
    aPerson: PersonId
    aKey: string
    bPerson: PersonId
    bKey: string
    score: number
    evidence: string
  }>(
    db,
    `SELECT a.person_id AS aPerson, a.address AS aKey, b.person_id AS bPerson, b.address AS bKey, score, evidence
     FROM merge_suggestion JOIN alias AS a ON a.id = a_alias JOIN alias AS b ON b.id = b_alias
     ORDER BY score DESC, a_alias, b_alias`,
  ).map(({ aPerson, aKey, bPerson, bKey, score, evidence }) => ({
    a: { person: aPerson, key: aKey },
    b: { person: bPerson, key: bKey },
    score,
    evidence: JSON.parse(evidence) as MergeEvidence[],
  }))
}
