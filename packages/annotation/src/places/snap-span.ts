import {
  assertArgument,
  assertOptions,
  assertSpan,
  assertText,
  firstWhere,
  listOf,
  oneOf,
  SPAN,
  type Span,
} from '@chugiai/text'
import { isLetterBoundary, isWordAt, isWordBefore, letterEnd, letterStart } from '../model/letters.ts'

/** What a span snaps to. A syllable is a run of letters and digits; a token is that or a single sign. */
export type SnapUnit = 'grapheme' | 'syllable' | 'token' | 'word' | 'sentence'

export interface SnapOptions {
  /** What the span is to be made of. */
  readonly to: SnapUnit
  /** `strict`: only a span that fits already; `expand`: out to the next edges; `contract`: in to them. */
  readonly snap?: 'strict' | 'expand' | 'contract'
  /** The words or sentences, in order and not overlapping: those of a layer, for example. */
  readonly units?: readonly Span[]
}

const SNAP_OPTIONS = {
  to: oneOf(['grapheme', 'syllable', 'token', 'word', 'sentence'] satisfies SnapUnit[]),
  snap: oneOf(['strict', 'expand', 'contract']),
  units: listOf(SPAN),
}

/**
 * A span with its edges on those of letters, syllables, tokens, words or sentences. A letter is never parted from its
 * marks. `null` when the span does not fit (`strict`) or nothing is left (`contract`). With `syllable`, `word` and
 * `sentence`, what lies between them (blanks, signs) is left out.
 *
 * @throws {ChugiaiError} `span_out_of_range`
 * @example
 * snapSpan('ở Lạng Sơn.', { start: 3, end: 9 }, { to: 'syllable', snap: 'expand' }) // { start: 2, end: 10 }: 'Lạng Sơn'
 */
export function snapSpan(text: string, span: Span, options: SnapOptions): Span | null {
  assertOptions(options, SNAP_OPTIONS)
  assertArgument(options.to, SNAP_OPTIONS.to, 'options.to')
  const { to, snap = 'strict', units = [] } = options
  assertText(text)
  assertSpan(span, text.length)
  if (snap === 'strict') {
    const fits = isEdge(text, span.start, to, units, 'start') && isEdge(text, span.end, to, units, 'end')
    return fits ? span : null
  }
  const snapped = snap === 'expand' ? expand(text, span, to, units) : contract(text, span, to, units)
  if (snapped === null || snapped.start > snapped.end || (snapped.start === snapped.end && span.start < span.end))
    return null
  return snapped
}

function isEdge(text: string, offset: number, to: SnapUnit, units: readonly Span[], side: 'start' | 'end'): boolean {
  if (to === 'grapheme') return isLetterBoundary(text, offset)
  if (to === 'token') return isTokenBoundary(text, offset)
  if (to === 'syllable') {
    return side === 'start'
      ? isWordAt(text, offset) && isTokenBoundary(text, offset)
      : isWordBefore(text, offset) && isTokenBoundary(text, offset)
  }
  const unit = units[firstEndingFrom(units, side === 'start' ? offset + 1 : offset)]
  return unit?.[side] === offset
}

function expand(text: string, { start, end }: Span, to: SnapUnit, units: readonly Span[]): Span | null {
  if (to === 'grapheme') return { start: letterStart(text, start), end: letterEnd(text, end) }
  if (to === 'word' || to === 'sentence') {
    const first = units[firstEndingFrom(units, start + 1)]
    const last = units[firstStartingFrom(units, end) - 1]
    if (first === undefined || last === undefined || first.start >= end || last.end <= start) return null
    return { start: first.start, end: last.end }
  }
  const wide = { start: tokenStart(text, start), end: tokenEnd(text, end) }
  return to === 'token' ? wide : trimToSyllables(text, wide)
}

function contract(text: string, { start, end }: Span, to: SnapUnit, units: readonly Span[]): Span | null {
  if (to === 'grapheme') return { start: letterEnd(text, start), end: letterStart(text, end) }
  if (to === 'word' || to === 'sentence') {
    const first = units[firstStartingFrom(units, start)]
    const last = units[firstEndingFrom(units, end + 1) - 1]
    return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
  }
  const narrow = { start: tokenEnd(text, start), end: tokenStart(text, end) }
  return to === 'token' || narrow.start >= narrow.end ? narrow : trimToSyllables(text, narrow)
}

function isTokenBoundary(text: string, offset: number): boolean {
  return isLetterBoundary(text, offset) && !(isWordBefore(text, offset) && isWordAt(text, offset))
}

function tokenStart(text: string, offset: number): number {
  let at = offset
  while (!isTokenBoundary(text, at)) at--
  return at
}

function tokenEnd(text: string, offset: number): number {
  let at = offset
  while (!isTokenBoundary(text, at)) at++
  return at
}

function trimToSyllables(text: string, { start, end }: Span): Span | null {
  let from = start
  let to = end
  while (from < to && !isWordAt(text, from)) from = letterEnd(text, from + 1)
  while (to > from && !isWordBefore(text, to)) to = letterStart(text, to - 1)
  return from < to ? { start: from, end: to } : null
}

function firstEndingFrom(units: readonly Span[], offset: number): number {
  return firstWhere(units, ({ end }) => end >= offset)
}

function firstStartingFrom(units: readonly Span[], offset: number): number {
  return firstWhere(units, ({ start }) => start >= offset)
}
