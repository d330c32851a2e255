import { type Alignment, AlignmentBuilder, type OffsetUnit, type Span, unitAlignment } from '@chugiai/text'
import type { ReadOptions } from '../format/format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'

/** Offsets that a file gives, and the letters that it says are there. */
export interface Claim {
  readonly start: number
  readonly end: number
  /** Left out where the file does not say. */
  readonly quote?: string
}

export interface PlacedClaims {
  /** For each claim its span in UTF-16 offsets; `null` for one that is refused. */
  readonly spans: readonly (Span | null)[]
  readonly issues: readonly FormatIssue[]
}

const UNITS: readonly OffsetUnit[] = ['codePoint', 'utf16', 'utf8']
const NAMES: Readonly<Record<OffsetUnit, string>> = {
  codePoint: 'code points',
  utf16: 'UTF-16 code units',
  utf8: 'bytes of UTF-8',
}

/**
 * Turns the offsets of a file into spans of its text. Claims whose letters are not there, or outside of the text, are
 * refused and reported; where another unit makes them right, the report says which. With `unit: 'auto'` that unit is
 * taken. Offsets that count `\r\n` as one are taken where the quotes prove it.
 */
export function placeClaims(
  text: string,
  claims: readonly Claim[],
  standard: OffsetUnit,
  { unit = standard }: Pick<ReadOptions, 'unit'>,
): PlacedClaims {
  const declared = unit === 'auto' ? standard : unit
  const first = place(text, claims, unitAlignment(text, declared))
  if (first.wrong === 0) return { spans: first.spans, issues: [] }
  const other = betterUnit(text, claims, declared, first.wrong)
  if (other !== null && (unit === 'auto' || other.isLineEnds)) {
    const message = `Offsets count ${other.name}: the quotes prove it`
    const code = other.isLineEnds ? 'line_ends' : 'wrong_unit'
    return {
      spans: other.spans,
      issues: [formatIssue(code, message, { severity: 'info' }), ...refusals(text.length, claims, other)],
    }
  }
  const issues = refusals(text.length, claims, first)
  if (other !== null) {
    const hint = `Pass { unit: '${other.unit}' } (--unit on the command line).`
    issues.unshift(
      formatIssue('wrong_unit', `Offsets look like ${other.name}, not ${NAMES[declared]}`, {
        severity: 'error',
        hint,
        count: first.wrong,
      }),
    )
  }
  return { spans: first.spans, issues }
}

interface Tried {
  readonly spans: readonly (Span | null)[]
  /** What stands at each claim; `null` outside of the text. */
  readonly found: readonly (string | null)[]
  /** How many claims are outside of the text or on other letters. */
  readonly wrong: number
}

function place(text: string, claims: readonly Claim[], units: Alignment): Tried {
  const places = claims.map(({ start, end }) => toSpan(start, end, units))
  const found = places.map((span) => span && text.slice(span.start, span.end))
  const spans = places.map((span, i) => {
    const [letters, quote] = [found[i], claims[i]?.quote]
    return letters != null && (quote === undefined || isSame(letters, quote)) ? span : null
  })
  return { spans, found, wrong: spans.filter((span) => span === null).length }
}

function toSpan(start: number, end: number, units: Alignment): Span | null {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > units.sourceLength)
    return null
  const from = units.mapPosition(start, 'before')
  return { start: from, end: start === end ? from : units.mapPosition(end, 'after') }
}

/** Tools write line breaks inside of a quote as blanks, and cut blanks at its ends. */
function isSame(found: string, quote: string): boolean {
  return found === quote || plain(found) === plain(quote)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function betterUnit(text: string, claims: readonly Claim[], declared: OffsetUnit, wrong: number) {
  // Without quotes nothing is proved.
  if (!claims.some(({ quote }) => quote !== undefined)) return null
  for (const isLineEnds of text.includes('\r\n') ? [false, true] : [false]) {
    for (const unit of UNITS) {
      if (unit === declared && !isLineEnds) continue
      const units = isLineEnds ? lineFeedAlignment(text, unit) : unitAlignment(text, unit)
      const tried = place(text, claims, units)
      const name = isLineEnds ? `${NAMES[unit]} with line ends as one` : NAMES[unit]
      if (tried.wrong === 0 || tried.wrong * 4 < wrong) return { ...tried, unit, name, isLineEnds }
    }
  }
  return null
}

/** Offsets in `unit` of the text with `\n` for `\r\n` (source), to UTF-16 offsets of the text (target). */
function lineFeedAlignment(text: string, unit: OffsetUnit): Alignment {
  const builder = new AlignmentBuilder()
  let done = 0
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) {
    builder.keep(at - done).replace(1, 2)
    done = at + 2
  }
  const toText = builder.keep(text.length - done).build()
  return unitAlignment(text.replace(/\r\n/g, '\n'), unit).compose(toText)
}

function refusals(length: number, claims: readonly Claim[], { spans, found }: Tried): FormatIssue[] {
  return claims.flatMap(({ start, end, quote = '' }, i) => {
    if (spans[i] !== null) return []
    const letters = found[i]
    if (letters == null) {
      const message = `Span ${start}-${end} is outside of the text, whose length is ${length}`
      return [formatIssue('span_out_of_range', message, { severity: 'error' })]
    }
    const message = `Span ${start}-${end} has '${shorten(letters)}', the file says '${shorten(quote)}'`
    return [formatIssue('quote_mismatch', message, { severity: 'error' })]
  })
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
