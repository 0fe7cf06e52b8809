import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMap, isScalar, parseDocument } from 'yaml'
import { bootstrapMean, type Estimate } from '../../electron/engine/expertise/retrievalMeasures.ts'
import { createRandom } from '../../electron/engine/network/random.ts'
import { temporaryLibrary, type TemporaryLibrary } from './temporaryLibrary.ts'

interface SkillFigures {
  readonly skills: number
  readonly people: number
  /** Of the people who declare a skill, those among the ten whom `experts` names first; its mean over the skills. */
  readonly recall: Estimate
  /** The same of the ten whose best page full-text search puts first (BM25, all words weighing alike, any of them enough). */
  readonly baseline: Estimate
  /** What `experts` finds more, skill by skill. */
  readonly gain: Estimate
  /**
   * The same among those alone who declare any skill, however rare (condensed lists; Sakai 2007, doi:10.1145/1277741.1277756): of who
   * fills in nothing it is not known what they know, and two in three fill in nothing.
   */
  readonly ofDeclaring: {
    readonly people: number
    readonly recall: Estimate
    readonly baseline: Estimate
    readonly gain: Estimate
  }
  /** As `recall` and `baseline`, of what ten could at most hold. */
  readonly share: { readonly experts: number; readonly baseline: number }
}

const FIRST = 10
/** People looked at to find the first ten of those who declare anything. */
const MOST = 500
/** A skill that fewer declare says more of the word than of the method. */
const LEAST_DECLARED = 3

/**
 * Reads pages of people whose front matter declares skills, with these lines left out, and asks for each skill who has it.
 *
 * @param pages folder of Markdown pages in folders
 * @param people folder in it whose pages are of people: `fullname` and `competences`
 */
export async function evaluateDeclaredSkills(pages: string, people: string): Promise<SkillFigures> {
  const hidden = await mkdtemp(join(tmpdir(), 'passerelle-skills-'))
  try {
    const declared = await hideSkills(pages, people, hidden)
    await using library = await temporaryLibrary()
    await library.import([hidden])
    return await measure(library, declared)
  } finally {
    await rm(hidden, { recursive: true, force: true })
  }
}

type Declared = ReadonlyMap<string, ReadonlySet<string>>

async function measure(library: TemporaryLibrary, declared: Declared): Promise<SkillFigures> {
  const asked = [...declared].filter(([, names]) => names.size >= LEAST_DECLARED)
  const declaring = new Set([...declared.values()].flatMap((names) => [...names]))
  const found: {
    experts: number
    baseline: number
    ofDeclaring: { experts: number; baseline: number }
    people: number
  }[] = []
  for (const [skill, names] of asked) {
    const { candidates } = await library.ask('experts.rank', { query: skill, limit: MOST, scope: 'everyone' })
    const experts = candidates.map(({ name }) => nameKey(name))
    const pages = (await bestPages(library, skill)).map(nameKey)
    const hits = (list: readonly string[]) => list.slice(0, FIRST).filter((name) => names.has(name)).length
    const ofDeclaring = (list: readonly string[]) => hits(list.filter((name) => declaring.has(name)))
    found.push({
      experts: hits(experts),
      baseline: hits(pages),
      ofDeclaring: { experts: ofDeclaring(experts), baseline: ofDeclaring(pages) },
      people: names.size,
    })
  }
  const chance = createRandom(1)
  const mean = (value: (one: (typeof found)[number]) => number) =>
    bootstrapMean(found.map(value), () => chance.fraction())
  const atMost = ({ people }: { people: number }) => Math.min(FIRST, people)
  return {
    skills: found.length,
    people: new Set(asked.flatMap(([, names]) => [...names])).size,
    recall: mean(({ experts, people }) => experts / people),
    baseline: mean(({ baseline, people }) => baseline / people),
    gain: mean(({ experts, baseline, people }) => (experts - baseline) / people),
    ofDeclaring: {
      people: declaring.size,
      recall: mean(({ ofDeclaring, people }) => ofDeclaring.experts / people),
      baseline: mean(({ ofDeclaring, people }) => ofDeclaring.baseline / people),
      gain: mean(({ ofDeclaring, people }) => (ofDeclaring.experts - ofDeclaring.baseline) / people),
    },
    share: {
      experts: mean((one) => one.experts / atMost(one)).mean,
      baseline: mean((one) => one.baseline / atMost(one)).mean,
    },
  }
}

/** The authors of the pages that search puts first, each once. */
async function bestPages(library: TemporaryLibrary, skill: string): Promise<string[]> {
  const words = [...skill.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => `"${word}"`)
  const names = new Set<string>()
  for (let offset = 0; names.size < MOST; offset += 100) {
    const { hits } = await library.ask('search.items', { query: words.join(' OR '), limit: 100, offset })
    for (const { author } of hits) if (author) names.add(author.name)
    if (hits.length < 100) break
  }
  return [...names]
}

/** Copies the pages without what people declare; gives it by skill. */
async function hideSkills(pages: string, people: string, out: string): Promise<Declared> {
  const declared = new Map<string, Set<string>>()
  for (const folder of await readdir(pages, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue
    await mkdir(join(out, folder.name))
    for (const name of await readdir(join(pages, folder.name))) {
      const page = await readFile(join(pages, folder.name, name), 'utf8')
      const copy = folder.name === people ? withoutSkills(page, declared) : page
      await writeFile(join(out, folder.name, name), copy)
    }
  }
  return declared
}

function withoutSkills(page: string, declared: Map<string, Set<string>>): string {
  const [, source = '', body = ''] = /^---\n([^]*?)\n---\n?([^]*)$/.exec(page) ?? []
  const front = parseDocument(source, { logLevel: 'silent', uniqueKeys: false })
  const fields = front.toJS() as { fullname?: string; competences?: readonly string[] } | null
  for (const skill of fields?.competences ?? []) {
    const names = declared.get(skill) ?? new Set()
    declared.set(skill, names.add(nameKey(fields?.fullname ?? '')))
  }
  if (!isMap(front.contents)) return page
  front.contents.items = front.contents.items.filter(({ key }) => !(isScalar(key) && key.value === 'competences'))
  return `---\n${front.toString()}---\n${body}`
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim()
}
