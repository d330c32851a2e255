import type { Rewriter } from '../engine/rewriter.ts'
import { type Rewritten, type Rule, rewriteBy } from '../engine/rule.ts'
import { decodeCharset, decodeCharsetText } from './charset.ts'
import { CHARSET_NAMES, type CharsetName, charsetOf } from './legacy-charsets.ts'
import { decodeUtf8Units } from './mojibake.ts'
import { decodeViqr } from './viqr.ts'
import { bytesOfText } from './windows-1252.ts'

/** Encodings from before Unicode, and UTF-8 that was read as windows-1252 or latin-1 once or twice. */
export type LegacyEncoding = CharsetName | 'viqr' | 'utf-8-as-windows-1252' | 'utf-8-as-windows-1252-twice'

export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  ...CHARSET_NAMES,
  'viqr',
  'utf-8-as-windows-1252',
  'utf-8-as-windows-1252-twice',
]

/** Decodes a byte string, one byte a code unit. `null` when it is text already. */
export function decodeUnits(units: string, encoding: LegacyEncoding, record: boolean): Rewritten | null {
  const charset = record ? undefined : CHARSET_NAMES.find((name) => name === encoding)
  if (charset === undefined) return rewriteBy(legacyRules(encoding), units, record)
  const text = decodeCharsetText(units, charsetOf(charset))
  return text === units ? null : { text, edits: [] }
}

export function legacyRules(encoding: LegacyEncoding): readonly Rule[] {
  if (encoding === 'viqr') return [{ name: encoding, rewrite: decodeViqr }]
  const utf8: Rule = { name: encoding, rewrite: decodeUtf8Units }
  if (encoding === 'utf-8-as-windows-1252') return [utf8]
  if (encoding === 'utf-8-as-windows-1252-twice') return [utf8, { name: 'windows-1252', rewrite: toBytes }, utf8]
  const charset = charsetOf(encoding)
  return [{ name: encoding, rewrite: (units, out) => decodeCharset(units, charset, out) }]
}

function toBytes(text: string, out: Rewriter): void {
  const units = bytesOfText(text)
  for (let i = 0; i < text.length; i++) if (units[i] !== text[i]) out.replaceByCode(i, i + 1, units.charCodeAt(i))
}
