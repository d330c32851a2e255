const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const WEB = new Set(['http', 'https'])
// Browsers pass over blanks and control characters inside an address: `java\tscript:` runs.
const IGNORED = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028\u2029\ufeff]/g

/**
 * An address that may stand in a page: of the web, or relative. `null` for every other scheme, so that `javascript:`,
 * `data:` and `vbscript:` never get into an output.
 *
 * @example
 * safeUrl('https://example.vn/gạo.jpg') // the same
 * safeUrl('javascript:alert(1)') // null
 */
export function safeUrl(url: string | undefined): string | null {
  const cleaned = url?.replace(IGNORED, '') ?? ''
  if (cleaned === '') return null
  const scheme = SCHEME.exec(cleaned)?.[1]
  return scheme === undefined || WEB.has(scheme.toLowerCase()) ? cleaned : null
}

/** An address of the web with its host, as formats want it that know no page: letters beyond ASCII are escaped. */
export function absoluteUrl(url: string | undefined): string | null {
  const safe = safeUrl(url)
  return safe !== null && SCHEME.test(safe) && URL.canParse(safe) ? new URL(safe).href : null
}
