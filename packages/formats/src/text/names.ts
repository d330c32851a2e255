/**
 * A name with signs that a format is made of written as `%` and two hexadecimal digits: `Chức vụ` to `Chức%20vụ`. An
 * empty name is `%`.
 *
 * @param unsafe the signs, each within U+0000 to U+00FF, with the `g` flag
 */
export function escapeName(name: string, unsafe: RegExp): string {
  if (name === '') return '%'
  // Most names are letters and digits, of which no format is made.
  if (/^[A-Za-z0-9]+$/.test(name)) return name
  return name
    .replace(/%(?=[0-9A-F]{2}|$)/g, '%25')
    .replace(unsafe, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

/** The name that {@link escapeName} wrote. */
export function unescapeName(name: string): string {
  if (!name.includes('%')) return name
  if (name === '%') return ''
  return name.replace(/%([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
