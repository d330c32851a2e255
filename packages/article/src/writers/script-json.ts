const UNSAFE = /[<>&\u2028\u2029]/g

/**
 * JSON that may stand inside a `<script>` element of a page: no tag, comment or line separator can end it. `JSON.parse`
 * reads it as any other.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
