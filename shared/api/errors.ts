/**
 * Everything that can go wrong and that a person may read. What they read, in both languages and with the next step,
 * is in shared/wording/errorTexts.ts, which does not compile when a code is missing there.
 */
export const ERROR_CODES = [
  'path-not-found',
  'path-not-readable',
  'path-not-writable',
  'folder-empty',
  'nothing-to-import',
  'format-unknown',
  'library-not-writable',
  'library-newer',
  'library-corrupt',
  'library-locked',
  'library-missing',
  'disk-full',
  'directory-columns',
  'directory-empty',
  'query-syntax',
  'query-empty',
  'not-found',
  'alias-unknown',
  'bad-argument',
  'model-unusable',
  'busy',
  'cancelled',
  'sample-missing',
  'page-missing',
  'upload-failed',
  'connection-lost',
  'not-allowed',
  'internal',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** Values that the sentence names: a path, a version, a position, what was expected. */
export type ErrorParams = Readonly<Record<string, string | number>>

export interface WireError {
  readonly code: ErrorCode
  readonly params: ErrorParams
}

export class PasserelleError extends Error {
  readonly code: ErrorCode
  readonly params: ErrorParams

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options)
    this.name = 'PasserelleError'
    this.code = code
    this.params = params
  }
}

/** What crosses the wire. An unexpected error becomes `internal`, its message in `detail`. */
export function toWireError(error: unknown): WireError {
  if (error instanceof PasserelleError) return { code: error.code, params: error.params }
  if (error instanceof Error && error.name === 'AbortError') return { code: 'cancelled', params: {} }
  return { code: 'internal', params: { detail: error instanceof Error ? error.message : String(error) } }
}

export function fromWireError(error: WireError): PasserelleError {
  return new PasserelleError(error.code, error.params)
}
