import type { Argument, Handlers, Reply, RequestName } from '../../shared/api/engineApi.ts'
import type { JobQueue } from './jobs/jobQueue.ts'
import { openSample } from './jobs/openSample.ts'
import type { LibraryView } from './libraryView.ts'
import { parseArgument } from './requests/argumentSchemas.ts'
import { checkHealth } from './requests/checkHealth.ts'
import { readCommunities, readCommunity } from './requests/readCommunities.ts'
import { readContacts, readOrganisations } from './requests/readContacts.ts'
import { readExperts } from './requests/readExperts.ts'
import { readHiddenExperts } from './requests/readHiddenExperts.ts'
import { readCorrections, readReview } from './requests/readIdentity.ts'
import { readItem, readThread } from './requests/readItem.ts'
import { readRejections, readStatus } from './requests/readLibrary.ts'
import { embedMissing, itemsNear, readMeaningModel } from './requests/readModel.ts'
import { readNames } from './requests/readNames.ts'
import { readWhyNot } from './requests/readWhyNot.ts'
import { readNetwork, readNetworkFile, readSilos, readTie } from './requests/readNetwork.ts'
import { readPeople, readPerson } from './requests/readPeople.ts'
import { readMe, readReach } from './requests/readReach.ts'
import { readTrend } from './requests/readTrend.ts'
import { readSearch } from './requests/readSearch.ts'
import { readGaps } from './requests/readGaps.ts'
import { readSkills } from './requests/readSkills.ts'
import { readSuccession, readSuccessions } from './requests/readSuccession.ts'
import { readTopic, readTopics } from './requests/readTopics.ts'
import { listSources } from './storage/sources.ts'
import { listTopicEdits } from './storage/topics.ts'
import { toStorageError } from './storage/storageError.ts'

export interface HandlerContext {
  /** Opens the reading side at the first call; throws where there is no library. */
  readonly view: () => LibraryView
  /** Folder of the library, for errors to name. */
  readonly library: string
  readonly jobs: JobQueue
  readonly sample: string
  readonly corpusChanged: () => void
  /** What people say of their own profiles changed. */
  readonly profilesChanged: () => void
}

/** The engine's table of contents: what each request does, in a line. */
export function createHandlers(context: HandlerContext): Handlers {
  const on = handlersFor(context.library)
  return { ...libraryHandlers(context, on), ...readingHandlers(context, on), ...sayingHandlers(context, on) }
}

/** What is in the library: imports, sources, the directory. */
function libraryHandlers({ view, jobs, sample, corpusChanged }: HandlerContext, on: Registrar) {
  return {
    'library.status': on('library.status', () => readStatus(view(), jobs.activeJob)),
    'library.check': on('library.check', ({ repair }) => checkHealth(view(), jobs, repair)),
    'import.start': on('import.start', (argument) => ({ jobId: jobs.startImport(argument) })),
    'import.wait': on('import.wait', ({ jobId }) => jobs.waitFor(jobId)),
    'job.cancel': on('job.cancel', ({ jobId }) => {
      jobs.cancel(jobId)
      return {}
    }),
    'sample.open': on('sample.open', () => ({ jobId: openSample(jobs, sample) })),
    'source.list': on('source.list', () => listSources(view().db)),
    'source.rejections': on('source.rejections', (argument) => readRejections(view(), argument)),
    'source.remove': on('source.remove', async (argument) => {
      await jobs.writer.call('removeSource', argument)
      corpusChanged()
      return {}
    }),
    'directory.load': on('directory.load', async (argument) => {
      const report = await jobs.writer.call('loadDirectory', argument)
      corpusChanged()
      return report
    }),
    'analysis.run': on('analysis.run', async () => {
      await jobs.analyse()
      await embedMissing(view(), jobs)
      return {}
    }),
  }
}

/** Questions. */
function readingHandlers({ view, jobs }: HandlerContext, on: Registrar) {
  return {
    'search.items': on('search.items', (argument) => readSearch(view(), argument)),
    'item.get': on('item.get', ({ id }) => readItem(view(), id)),
    'thread.get': on('thread.get', ({ itemId }) => readThread(view(), itemId)),
    'experts.rank': on('experts.rank', async (argument) =>
      readExperts(view(), argument, await itemsNear(view(), jobs, argument.query)),
    ),
    'experts.whyNot': on('experts.whyNot', (argument) => readWhyNot(view(), argument)),
    'experts.hidden': on('experts.hidden', (argument) => readHiddenExperts(view(), jobs, argument)),
    'skills.matrix': on('skills.matrix', (argument) => readSkills(view(), argument)),
    'skills.gaps': on('skills.gaps', (argument) => readGaps(view(), argument)),
    'skills.succession': on('skills.succession', (argument) => readSuccessions(view(), argument)),
    'person.get': on('person.get', (argument) => readPerson(view(), argument)),
    'person.list': on('person.list', (argument) => readPeople(view(), argument)),
    'person.reach': on('person.reach', (argument) => readReach(view(), jobs, argument)),
    'contacts.list': on('contacts.list', (argument) => readOrganisations(view(), jobs, argument)),
    'contacts.at': on('contacts.at', (argument) => readContacts(view(), jobs, argument)),
    'model.get': on('model.get', () => readMeaningModel(view())),
    'me.get': on('me.get', () => readMe(view())),
    'names.list': on('names.list', () => readNames(view())),
    'topic.list': on('topic.list', (argument) => readTopics(view(), argument)),
    'topic.succession': on('topic.succession', (argument) => readSuccession(view(), argument)),
    'topic.get': on('topic.get', ({ key }) => readTopic(view(), key)),
    'communities.list': on('communities.list', () => readCommunities(view(), jobs)),
    'communities.get': on('communities.get', (argument) => readCommunity(view(), jobs, argument)),
    'communities.own': on('communities.own', () => jobs.analyst.call('own', {})),
    'silos.report': on('silos.report', (period) => readSilos(view(), jobs, period)),
    'silos.whatIf': on('silos.whatIf', (change) => jobs.analyst.call('whatIf', change)),
    'silos.trend': on('silos.trend', () => readTrend(view(), jobs)),
    'network.get': on('network.get', (argument) => readNetwork(view(), jobs, argument)),
    'network.timeline': on('network.timeline', () => jobs.analyst.call('timeline', {})),
    'network.export': on('network.export', (argument) => readNetworkFile(view(), jobs, argument)),
    'tie.get': on('tie.get', (argument) => readTie(view(), argument)),
  }
}

/** What people say of who is who, of topics and of themselves. */
function sayingHandlers({ view, jobs, corpusChanged, profilesChanged }: HandlerContext, on: Registrar) {
  return {
    'profile.judge': on('profile.judge', async (argument) => {
      await jobs.writer.call('judge', argument)
      profilesChanged()
      return {}
    }),
    'model.set': on('model.set', async ({ path }) => {
      const model = path === null ? null : await jobs.embedder.call('check', { path })
      await jobs.writer.call('saveModel', { model })
      profilesChanged()
      // It may take hours: how far it is, is told as a job.
      embedMissing(view(), jobs).catch(() => undefined)
      return readMeaningModel(view())
    }),
    'me.set': on('me.set', async (argument) => {
      await jobs.writer.call('sayWhoAmI', argument)
      return {}
    }),
    'identity.review': on('identity.review', (argument) => readReview(view(), jobs, argument)),
    'identity.correct': on('identity.correct', async (correction) => {
      const made = await jobs.writer.call('correct', correction)
      corpusChanged()
      return made
    }),
    'identity.corrections': on('identity.corrections', () => readCorrections(view())),
    'identity.undo': on('identity.undo', async (argument) => {
      await jobs.writer.call('undoCorrection', argument)
      corpusChanged()
      return {}
    }),
    'topic.edit': on('topic.edit', async (edit) => {
      const made = await jobs.writer.call('editTopic', edit)
      profilesChanged()
      return made
    }),
    'topic.edits': on('topic.edits', () => listTopicEdits(view().db).reverse()),
    'topic.undo': on('topic.undo', async (argument) => {
      await jobs.writer.call('undoTopicEdit', argument)
      profilesChanged()
      return {}
    }),
  }
}

type Handler<Name extends RequestName> = (
  argument: Argument<Name>,
  signal: AbortSignal,
) => Reply<Name> | Promise<Reply<Name>>

type Registrar = ReturnType<typeof handlersFor>

/** Parses the argument before the handler sees it; what goes wrong with the library's file gets a code. */
function handlersFor(library: string) {
  return <Name extends RequestName>(name: Name, handle: Handler<Name>): Handler<Name> =>
    async (argument, signal) => {
      try {
        return await handle(parseArgument(name, argument), signal)
      } catch (error) {
        throw toStorageError(error, library)
      }
    }
}
