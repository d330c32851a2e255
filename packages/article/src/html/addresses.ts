const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** Whether an address leads to the web: `http`, `https`, or relative. Scripts and data in an address are none. */
export function isWebUrl(url: string): boolean {
  // Browsers take blanks and control characters out of a scheme: `java\nscript:`.
  const plain = url.slice(0, LONGEST_SCHEME).replace(BLANKS, '')
  if (plain === '' || plain.startsWith('#')) return false
  const scheme = SCHEME.exec(plain)?.[0].toLowerCase()
  return scheme === undefined || scheme === 'http:' || scheme === 'https:'
}

const LONGEST_SCHEME = 64
const BLANKS = /[\s\u0000-\u001f]/g

/** An address as the page means it: seen from `base`, where that is known. `undefined` when it does not lead to the web. */
export function resolveUrl(url: string, base: string | undefined): string | undefined {
  if (!isWebUrl(url)) return undefined
  if (base === undefined || !URL.canParse(url, base)) return url.trim()
  const resolved = new URL(url, base).href
  return isWebUrl(resolved) ? resolved : undefined
}
