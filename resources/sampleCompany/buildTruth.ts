import { FIRST_DAY, LAST_DAY } from './calendar.ts'
import { hasAccount } from './chat/channels.ts'
import { slackId, type ChatMessage } from './chat/conversation.ts'
import { TOPICS } from './content/topics.ts'
import type { WrittenDocument } from './documents/library.ts'
import { EXTERNALS } from './people/externals.ts'
import type { Letter } from './mail/letter.ts'
import type { Mailbox } from './mail/mailboxes.ts'
import {
  crossesSlowBorder,
  DISCREET,
  LIAISON,
  SILO,
  SLOW_BORDER,
  type Collaborations,
} from './people/collaborations.ts'
import { COMPANY, DEPARTMENT_CODES, DEPARTMENTS, type DepartmentCode } from './people/departments.ts'
import { MEMBERS, personOf, type SamplePerson } from './people/person.ts'
import { SERVICES } from './people/services.ts'
import { countTies, medianReplyHours, tieMatrix } from './stage/ties.ts'
import { UNANSWERED } from './stage/unanswered.ts'
import { keyphrasesOf, mattersOf } from './keyphrases.ts'
import { DECLARED_NOT_PRACTISING, falseExperts } from './pretenders.ts'
import type { Topic } from './topic.ts'
import { refOf, refsOf } from './personRef.ts'
import type { IdentityTruth, SampleTruth, SiloTruth, TruthPerson, UnansweredTopic } from './truth.ts'

export interface Written {
  readonly seed: number
  readonly plan: Collaborations
  readonly letters: readonly Letter[]
  readonly mailboxes: readonly Mailbox[]
  readonly messages: readonly ChatMessage[]
  readonly documents: readonly WrittenDocument[]
}

const departmentName = (code: DepartmentCode): string => DEPARTMENTS[code].name
const departmentOf = (person: SamplePerson): string =>
  person.department === null ? '' : departmentName(person.department)
const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** What two departments do separately, and the topics that say so. */
const DUPLICATED = ['anomaly-detection', 'fleet-failures'] as const
const DUPLICATE_QUERIES = ['maintenance prédictive', 'panne de compresseur'] as const

export function buildTruth(written: Written): SampleTruth {
  const { letters, mailboxes, messages, documents } = written
  return {
    company: {
      name: COMPANY.name,
      domain: COMPANY.domain,
      from: isoDay(FIRST_DAY),
      to: isoDay(LAST_DAY),
      seed: written.seed,
    },
    counts: {
      people: MEMBERS.length,
      departments: DEPARTMENT_CODES.length,
      emails: letters.length,
      mailboxEntries: mailboxes.reduce((sum, mailbox) => sum + mailbox.letters.length, 0),
      chatMessages: messages.length,
      documents: documents.length,
    },
    people: MEMBERS.map(personTruth),
    mailboxes: mailboxes.map(({ file, letters: kept }) => ({ file, messages: kept.length })),
    topics: TOPICS.map((topic) => topicTruth(topic, written)),
    matters: DEPARTMENT_CODES.map(mattersOf),
    expertQueries: TOPICS.flatMap((topic) =>
      topic.queries.map(([language, query, ...experts]) => ({
        query,
        language,
        topic: topic.id,
        experts: refsOf(experts.length > 0 ? experts : topic.experts),
      })),
    ),
    hiddenExperts: TOPICS.filter((topic) => topic.experts.every((id) => DISCREET.has(id))).map((topic) =>
      hiddenTruth(topic, written),
    ),
    declaredNotPractising: DECLARED_NOT_PRACTISING.map(({ id, skill, query }) => ({
      ...refOf(personOf(id)),
      skill,
      query,
    })),
    falseExperts: falseExperts(),
    unanswered: unansweredTruth(),
    silos: siloTruth(written),
    identity: identityTruth(),
    messageTopics: Object.fromEntries(
      letters.flatMap((letter) => (letter.topic === null ? [] : [[letter.id, letter.topic]])),
    ),
    ownText: ownTexts(letters),
  }
}

function unansweredTruth(): UnansweredTopic {
  const { topic, phrase, department, questions } = UNANSWERED
  return {
    topic,
    phrase,
    department: departmentName(department),
    askers: refsOf([...new Set(questions.map(([id]) => id))]),
    questions: questions.length,
  }
}

function personTruth(person: SamplePerson): TruthPerson {
  return {
    ...refOf(person),
    addresses: person.addresses,
    department: departmentOf(person),
    title: person.title,
    slackId: hasAccount(person.id) ? slackId(person) : null,
  }
}

function identityTruth(): IdentityTruth {
  const namesakes = refsOf(['nicolas.martin', 'nicolas.martin2'])
  return {
    aliases: MEMBERS.filter(({ addresses }) => addresses.length > 1).map(({ name, addresses }) => ({
      name,
      addresses,
    })),
    namesakes: [{ name: namesakes[0]?.name ?? '', addresses: namesakes.map(({ address }) => address) }],
    services: Object.values(SERVICES).map((service) => refOf(service).address),
    outsiders: EXTERNALS.map(refOf),
  }
}

/** Letters and chat messages by the topic's experts, and how many conversations they lie in. */
function evidence(topic: Topic, { letters, messages, documents }: Written): { items: number; threads: number } {
  const mail = letters.filter(
    (letter) => letter.topic === topic.id && topic.experts.includes(letter.from.id) && !letter.forward,
  )
  const chat = messages.filter((message) => message.topic === topic.id && topic.experts.includes(message.author.id))
  const rootOf = (letter: Letter): Letter => (letter.parent === null ? letter : rootOf(letter.parent))
  const threads = new Set([...mail.map(rootOf), ...chat.map((message) => message.root ?? message)]).size
  return {
    items: mail.length + chat.length + documents.filter((document) => document.topic === topic.id).length,
    threads,
  }
}

function topicTruth(topic: Topic, written: Written): SampleTruth['topics'][number] {
  const { items, threads } = evidence(topic, written)
  const departments = [...new Set(topic.experts.map((id) => departmentOf(personOf(id))))]
  return {
    id: topic.id,
    label: topic.label,
    experts: refsOf(topic.experts),
    departments,
    keyphrases: keyphrasesOf(topic),
    expertItems: items,
    threads,
  }
}

function hiddenTruth(topic: Topic, written: Written): SampleTruth['hiddenExperts'][number] {
  const person = personOf(topic.experts[0] ?? '')
  const queries = topic.queries.map(([, query]) => query)
  return { ...refOf(person), topic: topic.id, queries, department: departmentOf(person), ...evidence(topic, written) }
}

function siloTruth({ letters, plan }: Written): SiloTruth {
  const from = Date.UTC(2024, 6, 1)
  const ties = countTies(letters, from, LAST_DAY)
  const [first, second] = DUPLICATED.map((id) => TOPICS.find((topic) => topic.id === id)?.experts ?? [])
  const people = [...(first ?? []), ...(second ?? [])].map((id) => personOf(id))
  return {
    mostSeparated: [departmentName(SILO[0]), departmentName(SILO[1])],
    liaisonDepartment: departmentName(LIAISON),
    slowBorder: {
      departments: [departmentName(SLOW_BORDER[0]), departmentName(SLOW_BORDER[1])],
      medianHours: medianReplyHours(letters, crossesSlowBorder),
      medianHoursElsewhere: medianReplyHours(
        letters,
        (a, b) => a.department !== b.department && !crossesSlowBorder(a, b),
      ),
    },
    duplicatedTopics: [
      {
        departments: [departmentName(SILO[0]), departmentName(SILO[1])],
        queries: DUPLICATE_QUERIES,
        people: people.map((person) => ({ ...refOf(person), department: departmentOf(person) })),
      },
    ],
    singleHolderTopics: TOPICS.filter((topic) => topic.experts.length === 1 && topic.queries.length > 0).map(
      (topic) => ({
        topic: topic.id,
        queries: topic.queries.map(([, query]) => query),
        holder: refOf(personOf(topic.experts[0] ?? '')),
      }),
    ),
    introductions: (first ?? []).flatMap((a) =>
      (second ?? []).map((b) => ({
        a: refOf(personOf(a)),
        b: refOf(personOf(b)),
        topic: DUPLICATE_QUERIES[0],
        through: refsOf(plan.partners(a).filter((id) => plan.linked(id, b))),
      })),
    ),
    ties: {
      from: isoDay(from),
      to: isoDay(LAST_DAY),
      total: ties.length,
      across: ties.filter(({ a, b }) => a.department !== b.department).length,
      departments: DEPARTMENT_CODES.map(departmentName),
      matrix: tieMatrix(ties),
    },
  }
}

/** Every fortieth answer: enough of each mail program and language to judge a cleaner. */
function ownTexts(letters: readonly Letter[]): SampleTruth['ownText'] {
  return letters
    .filter((letter) => letter.parent !== null && letter.nature === 'conversation' && letter.own !== '')
    .filter((_, index) => index % 25 === 0)
    .map((letter) => ({ messageId: letter.id, client: letter.from.client, own: letter.own }))
}
