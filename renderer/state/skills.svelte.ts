import type { Transport } from '../../shared/api/rpc.ts'
import type { SkillsMatrix } from '../../shared/model/skillsMatrix.ts'
import { AsyncState } from './asyncState.svelte.ts'

/** More columns than this are no table that anybody reads. */
const MOST_TOPICS = 60

/** The matrix of one department, or with the empty name of everybody. */
export class Skills {
  readonly #matrix: AsyncState<string, SkillsMatrix>

  constructor(transport: Transport) {
    this.#matrix = new AsyncState((department, signal) =>
      transport.request('skills.matrix', { limit: MOST_TOPICS, ...(department === '' ? {} : { department }) }, signal),
    )
  }

  get matrix(): AsyncState<string, SkillsMatrix> {
    return this.#matrix
  }

  ask(department: string): void {
    void this.#matrix.run(department)
  }
}
