import { PasserelleError } from '../../shared/api/errors.ts'

/** The PasserelleError that `run` throws; anything else, or nothing, fails the test. */
export function thrownBy(run: () => unknown): PasserelleError {
  try {
    run()
  } catch (error) {
    if (error instanceof PasserelleError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
