/** Why changes are not kept: no storage, no room in it, no answer from it, or one that nobody knows. */
export type SaveReason = 'off' | 'full' | 'silent' | 'unknown'

/**
 * Whether a reload would show what is on the screen. `gone`: the document was deleted in another window, or the browser's
 * data were.
 */
export type Save =
  | { readonly state: 'saving' | 'saved' | 'gone' }
  | { readonly state: 'failed'; readonly reason: SaveReason }

const OFF: ReadonlySet<string> = new Set([
  'SecurityError',
  'InvalidStateError',
  'UnknownError',
  'MissingAPIError',
  'OpenFailedError',
  'NotAllowedError',
  'VersionError',
])

/** What an error of the storage means to a person. */
export function reasonOf(error: unknown): SaveReason {
  const names = namesOf(error)
  if (names.includes('QuotaExceededError')) return 'full'
  if (names.includes('StorageSilent')) return 'silent'
  return names.some((name) => OFF.has(name)) ? 'off' : 'unknown'
}

/** The names of an error and of those inside it: the storage library wraps the browser's. */
function namesOf(error: unknown): readonly string[] {
  const { name, inner, failures } = Object(error) as { name?: string; inner?: unknown; failures?: readonly unknown[] }
  const within = [inner, ...(Array.isArray(failures) ? failures : [])].filter(
    (other) => other !== undefined && other !== null,
  )
  return [name ?? '', ...within.flatMap(namesOf)]
}
