/** A name with whatever no name of Java or XML has, written as `_x20_`: `Chức vụ` to `Chức_x20_vụ`. */
export function toIdentifier(name: string): string {
  const safe = name.replace(/_(?=x[0-9a-f]+_)|[^\p{L}\p{M}\p{N}_]|^[\p{N}\p{M}]/gu, escapeSign)
  return safe === '' ? '_x_' : safe
}

/** A name that is none of the format's own. */
export function toFeature(name: string, reserved: ReadonlySet<string>): string {
  return reserved.has(name) ? escapeSign(name.slice(0, 1)) + toIdentifier(name.slice(1)) : toIdentifier(name)
}

/** The name that {@link toIdentifier} wrote. */
export function fromIdentifier(name: string): string {
  if (name === '_x_') return ''
  return name.replace(/_x([0-9a-f]{1,6})_/g, (_, code: string) =>
    String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  )
}

function escapeSign(sign: string): string {
  return `_x${sign.codePointAt(0)?.toString(16)}_`
}
