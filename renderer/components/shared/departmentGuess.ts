import type { DepartmentOrigin } from '../../../shared/model/person.ts'

/** Proposed from what people wrote, rather than said by a directory or a person. */
export function isGuess(origin: DepartmentOrigin): boolean {
  return origin !== 'directory' && origin !== 'correction'
}
