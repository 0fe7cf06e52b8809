import type { Reply } from '../../../shared/api/engineApi.ts'
import { ask, bringUpToDate, withEngine, type Command } from './askEngine.ts'
import { UsageError } from './commandLine.ts'
import { iso } from './presentation.ts'

export const COMMUNITY_COMMANDS: Readonly<Record<string, Command>> = {
  /** All of them, or one with all that is said of it, by its key. */
  communities(line) {
    const [key, ...more] = line.words
    if (more.length > 0) throw new UsageError('communities [KEY]')
    return withEngine(line, false, async (engine) => {
      await bringUpToDate(engine)
      return key === undefined
        ? presentCommunities(await ask(engine, 'communities.list', {}))
        : presentCommunity(await ask(engine, 'communities.get', { key }))
    })
  },
}

function presentCommunities({ period, ...found }: Reply<'communities.list'>) {
  return { period: { from: iso(period.from), to: iso(period.to) }, ...found }
}

function presentCommunity({ newcomers, ...community }: Reply<'communities.get'>) {
  return { ...community, newcomers: newcomers.map(({ since, ...one }) => ({ ...one, since: iso(since) })) }
}
