/** Why something could not be opened, as data that crosses from a worker. */
export interface Failure {
  readonly code: string
  readonly message: string
  readonly path?: string
  readonly hint?: string
}

/** Any error as a failure: code, path and hint where it has them. */
export function failureOf(error: unknown): Failure {
  const { code, message, path, hint } = error as Partial<Failure>
  return {
    code: typeof code === 'string' ? code : 'unexpected',
    message: typeof message === 'string' ? message : String(error),
    ...(typeof path === 'string' ? { path } : {}),
    ...(typeof hint === 'string' ? { hint } : {}),
  }
}
