/** What was planted in the sample company: `truth.json`, beside the exports. Addresses are lower case; dates ISO 8601. */
export interface SampleTruth {
  readonly company: {
    readonly name: string
    readonly domain: string
    readonly from: string
    readonly to: string
    readonly seed: number
  }
  readonly counts: {
    readonly people: number
    readonly departments: number
    /** Distinct messages by Message-ID, and entries over all mailboxes (copies included). */
    readonly emails: number
    readonly mailboxEntries: number
    readonly chatMessages: number
    readonly documents: number
  }
  readonly people: readonly TruthPerson[]
  readonly mailboxes: readonly { readonly file: string; readonly messages: number }[]
  readonly topics: readonly TruthTopic[]
  /** What departments write to one another about every day: their documents, tasks and meetings. */
  readonly matters: readonly { readonly department: string; readonly phrases: readonly string[] }[]
  readonly expertQueries: readonly ExpertQuery[]
  readonly hiddenExperts: readonly HiddenExpert[]
  readonly declaredNotPractising: readonly (PersonRef & { readonly skill: string; readonly query: string })[]
  readonly falseExperts: readonly FalseExpert[]
  readonly unanswered: UnansweredTopic
  readonly silos: SiloTruth
  readonly identity: IdentityTruth
  /** Message-ID -> topic, for every mail of a conversation on a topic (questions and thanks included). */
  readonly messageTopics: Readonly<Record<string, string>>
  /** The author's own new text of some messages of each mail program, signature and quotation excluded. */
  readonly ownText: readonly { readonly messageId: string; readonly client: string; readonly own: string }[]
}

export interface PersonRef {
  readonly name: string
  /** The address in use at the end of the period. */
  readonly address: string
}

export interface TruthPerson extends PersonRef {
  readonly addresses: readonly string[]
  readonly department: string
  readonly title: string
  readonly slackId: string | null
}

export interface TruthTopic {
  readonly id: string
  readonly label: { readonly fr: string; readonly en: string }
  readonly experts: readonly PersonRef[]
  readonly departments: readonly string[]
  /** What it is called: its names in both languages, the queries about it, the subjects of its conversations, the titles of its documents. */
  readonly keyphrases: readonly string[]
  /** Mails and chat messages by the experts on the topic, and documents. */
  readonly expertItems: number
  readonly threads: number
}

/** Some query as typed, and those who wrote the answers with substance, the main one first. */
export interface ExpertQuery {
  readonly query: string
  readonly language: 'fr' | 'en'
  readonly topic: string
  readonly experts: readonly PersonRef[]
}

/** Much evidence, little visibility, low seniority, topic not declared in the directory. */
export interface HiddenExpert extends PersonRef {
  readonly topic: string
  readonly queries: readonly string[]
  readonly department: string
  readonly items: number
  readonly threads: number
}

export type FalseExpertKind =
  | 'forwarder'
  | 'manager-in-cc'
  | 'prolific-asker'
  | 'newsletter'
  | 'shared-mailbox'
  | 'bot'
  | 'assistant'
  | 'signature-only'
  | 'quoted-text-only'
  | 'thread-hog'
  | 'leaver'

/** Whom the query must not put above the real experts (a leaver: whom it must not put above those who stayed). */
export interface FalseExpert extends PersonRef {
  readonly kind: FalseExpertKind
  readonly query: string
  readonly experts: readonly PersonRef[]
  readonly why: string
}

/** Asked about again and again by one department, without any answer. */
export interface UnansweredTopic {
  readonly topic: string
  readonly phrase: string
  readonly department: string
  readonly askers: readonly PersonRef[]
  readonly questions: number
}

export interface SiloTruth {
  /** Departments that hardly write to one another. */
  readonly mostSeparated: readonly [string, string]
  readonly liaisonDepartment: string
  readonly slowBorder: {
    readonly departments: readonly [string, string]
    readonly medianHours: number
    readonly medianHoursElsewhere: number
  }
  readonly duplicatedTopics: readonly {
    readonly departments: readonly [string, string]
    readonly queries: readonly string[]
    readonly people: readonly (PersonRef & { readonly department: string })[]
  }[]
  readonly singleHolderTopics: readonly {
    readonly topic: string
    readonly queries: readonly string[]
    readonly holder: PersonRef
  }[]
  readonly introductions: readonly {
    readonly a: PersonRef
    readonly b: PersonRef
    readonly topic: string
    /** People who know both. */
    readonly through: readonly PersonRef[]
  }[]
  readonly ties: TieTruth
}

/** Counted from the messages: reciprocated, at least 5 in the last twelve months, at most 10 recipients. */
export interface TieTruth {
  readonly from: string
  readonly to: string
  readonly total: number
  readonly across: number
  readonly departments: readonly string[]
  /** Ties between departments i and j; the diagonal is inside. */
  readonly matrix: readonly (readonly number[])[]
}

export interface IdentityTruth {
  /** People with more than one address, all of them in the directory. */
  readonly aliases: readonly { readonly name: string; readonly addresses: readonly string[] }[]
  /** One name, two people. */
  readonly namesakes: readonly { readonly name: string; readonly addresses: readonly string[] }[]
  /** Addresses of programs, lists and shared mailboxes, which are nobody's. */
  readonly services: readonly string[]
  readonly outsiders: readonly PersonRef[]
}
