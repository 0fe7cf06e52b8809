export type SampleLanguage = 'fr' | 'en'

/** One message of a play: who speaks, and paragraphs still holding their slots. */
export interface Turn {
  readonly role: string
  readonly cc: readonly string[]
  /** Role to whom the message before is passed on. */
  readonly forwardTo: string | null
  /** Name of an attached file. */
  readonly file: string | null
  /** Working days before this message, 0 for the usual delay. */
  readonly days: number
  /** Departments or people from whom the speaker is taken, where the topic's own list does not fit. */
  readonly from: readonly string[]
  readonly paragraphs: readonly string[]
}

/** A conversation written as a short play, to be cast with people and filled with a case. */
export interface Play {
  readonly medium: 'mail' | 'chat'
  readonly language: SampleLanguage
  readonly subject: string
  readonly turns: readonly Turn[]
}

/**
 * Script: `@role` opens a message, with options `cc:role`, `fwd:role`, `file:name`, `days:n`, `from:RD,ada.l`; each line after it is a
 * paragraph, lines that begin with `- ` stay together as a list. Roles: `e` and `f` know the topic, `q` asks, `a b c` are
 * colleagues, `m` is the asker's head, `x` is from outside.
 */
function play(medium: Play['medium'], language: SampleLanguage, subject: string, script: string): Play {
  const turns: (Omit<Turn, 'paragraphs'> & { paragraphs: string[] })[] = []
  for (const line of script.split('\n').map((text) => text.trim())) {
    if (line.startsWith('@')) turns.push({ ...parseCue(line), paragraphs: [] })
    else if (line !== '') addLine(turns.at(-1)?.paragraphs, line)
  }
  return { medium, language, subject, turns }
}

function addLine(paragraphs: string[] | undefined, line: string): void {
  if (!paragraphs) throw new Error(`no one says: ${line}`)
  const last = paragraphs.at(-1)
  if (line.startsWith('- ') && last?.includes('- ')) paragraphs[paragraphs.length - 1] = `${last}\n${line}`
  else paragraphs.push(line)
}

function parseCue(line: string): Omit<Turn, 'paragraphs'> {
  const [role = '', ...options] = line.slice(1).split(' ')
  const valueOf = (name: string) => options.find((option) => option.startsWith(`${name}:`))?.slice(name.length + 1)
  return {
    role,
    cc: valueOf('cc')?.split(',') ?? [],
    forwardTo: valueOf('fwd') ?? null,
    file: valueOf('file') ?? null,
    days: Number(valueOf('days') ?? 0),
    from: valueOf('from')?.split(',') ?? [],
  }
}

export const fr = (subject: string, script: string): Play => play('mail', 'fr', subject, script)
export const en = (subject: string, script: string): Play => play('mail', 'en', subject, script)
export const frChat = (script: string): Play => play('chat', 'fr', '', script)
export const enChat = (script: string): Play => play('chat', 'en', '', script)

/** Values of the slots, one row per case, written as a table: names first, then the rows, `|` between the columns. */
export type Case = Readonly<Record<string, string>>

export function table(text: string): readonly Case[] {
  const [names = [], ...rows] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  return rows.map((row) => {
    if (row.length !== names.length)
      throw new Error(`a case has ${row.length} cells for ${names.length} names: ${row.join('|')}`)
    return Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']))
  })
}
