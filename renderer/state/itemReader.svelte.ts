import type { Transport } from '../../shared/api/rpc.ts'
import type { ItemId } from '../../shared/model/ids.ts'
import type { ItemDetail, ThreadDetail } from '../../shared/model/item.ts'
import { AsyncState } from './asyncState.svelte.ts'

/** An item as it was written, and the conversation that it belongs to. */
export class ItemReader {
  readonly #item: AsyncState<ItemId, ItemDetail>
  readonly #thread: AsyncState<ItemId, ThreadDetail>

  constructor(transport: Transport) {
    this.#item = new AsyncState((id, signal) => transport.request('item.get', { id }, signal))
    this.#thread = new AsyncState((itemId, signal) => transport.request('thread.get', { itemId }, signal))
  }

  get item(): AsyncState<ItemId, ItemDetail> {
    return this.#item
  }

  get thread(): AsyncState<ItemId, ThreadDetail> {
    return this.#thread
  }
}
