import type { Transport } from '../../shared/api/rpc.ts'
import type { WireError } from '../../shared/api/errors.ts'
import type { ListedTopic, StoredTopicEdit, TopicDetail, TopicEdit, TopicOrder } from '../../shared/model/topic.ts'
import { TOPIC_ORDERS } from '../../shared/model/topic.ts'
import { AsyncState } from './asyncState.svelte.ts'
import { Attempts } from './attempts.svelte.ts'

export interface TopicsQuestion {
  readonly filter: string
  /** Empty: all of them. */
  readonly department: string
  readonly order: TopicOrder
}

/** The most that an organisation has. */
const ALL = 2000

/** Topics, one of them, and what was said of them. */
export class Topics {
  readonly #list: AsyncState<TopicsQuestion, readonly ListedTopic[]>
  readonly #topic: AsyncState<string, TopicDetail>
  readonly #edits: AsyncState<null, readonly StoredTopicEdit[]>
  readonly #attempts = new Attempts()
  readonly #transport: Transport

  constructor(transport: Transport) {
    this.#transport = transport
    this.#list = new AsyncState(({ filter, department, order }, signal) =>
      transport.request(
        'topic.list',
        { order, limit: ALL, ...(filter === '' ? {} : { filter }), ...(department === '' ? {} : { department }) },
        signal,
      ),
    )
    this.#topic = new AsyncState((key, signal) => transport.request('topic.get', { key }, signal))
    this.#edits = new AsyncState((_, signal) => transport.request('topic.edits', {}, signal))
  }

  get list(): AsyncState<TopicsQuestion, readonly ListedTopic[]> {
    return this.#list
  }

  get topic(): AsyncState<string, TopicDetail> {
    return this.#topic
  }

  /** The newest first. */
  get edits(): AsyncState<null, readonly StoredTopicEdit[]> {
    return this.#edits
  }

  /** Why the last change was not made. */
  get error(): WireError | null {
    return this.#attempts.error
  }

  ask(question: TopicsQuestion): void {
    void this.#list.run(question)
    void this.#edits.run(null)
  }

  open(key: string | null): void {
    // Another topic must not be read under this address.
    if (key === null || this.#topic.current?.key !== key) this.#topic.clear()
    if (key !== null) void this.#topic.run(key)
  }

  /** True when topics are as the edit says; never rejects. */
  edit(edit: TopicEdit): Promise<boolean> {
    return this.#attempts.succeeds(this.#transport.request('topic.edit', edit))
  }

  undo(id: number): Promise<boolean> {
    return this.#attempts.succeeds(this.#transport.request('topic.undo', { id }))
  }
}

export function topicOrderOf(param: string | undefined): TopicOrder {
  return TOPIC_ORDERS.find((order) => order === param) ?? 'size'
}
