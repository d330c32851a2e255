import {
  type Alignment,
  assertArgument,
  assertOptions,
  assertText,
  FUNCTION,
  type Span,
  sliceSpan,
} from '@chugiai/text'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import { isWordAt, isWordBefore, letterEnd, letterStart } from '../model/letters.ts'
import { NAMES } from '../model/option-kinds.ts'
import { alignStrings } from './align-strings.ts'
import { comparableText, type Fold } from './comparable-text.ts'
import { isSpecialToken, isUnknownToken, joinTokens, type TokenText } from './token-text.ts'

export interface AlignTokensOptions {
  /** How text is folded for comparing: that of `foldForSearch`, for example. Without it only NFC, case and blanks fold. */
  readonly fold?: Fold
}

export interface AlignedTokens {
  /** For each token its place in the text, in UTF-16 offsets; `null` where it has none. In order of reading. */
  readonly spans: readonly (Span | null)[]
  /** Tokens without a place, and tokens that stand where the text has other letters. `path` is `[12]`. */
  readonly issues: readonly AnnotationIssue[]
}

/** A token of which less than this is found is placed only by what stands around it. */
const LIKE_ENOUGH = 0.5
/** A longer run of tokens that the text does not have is another text, not another spelling. */
const LONGEST_GAP = 3

/**
 * Lays tokens on the text that they were made from, in order: words of a column file, pieces of a tokenizer, syllables
 * joined by `_`. Markers are known by convention (`##`, `▁`, `@@`, `Ġ`, `-LRB-`, ` `` `, `<unk>`); blanks, case, and
 * composed or decomposed letters do not count, nor what `fold` folds. A token that the text spells otherwise gets the
 * smallest gap between its neighbours, and an issue. Spans never part a letter from its marks. Linear.
 *
 * @example
 * alignTokens('Tỉnh Lạng Sơn (mới)', ['Tỉnh', 'Lạng_Sơn', '-LRB-', 'mới', '-RRB-']).spans[1] // { start: 5, end: 13 }
 */
export function alignTokens(text: string, tokens: readonly string[], options: AlignTokensOptions = {}): AlignedTokens {
  assertText(text)
  assertArgument(tokens, NAMES, 'tokens')
  assertOptions(options, { fold: FUNCTION })
  const { fold } = options
  const joined = joinTokens(tokens, text)
  const source = comparableText(joined.text, fold)
  const target = comparableText(text, fold)
  const own = joined.spans.map((span) => source.alignment.toTarget(span))
  const places = alignStrings(source.text, target.text, startsOf(source.text.length, own))
  const drafts = own.map((span, i) => draftOf(span, places, source.text, target.text, tokens[i]!))
  const spans = toText(text, drafts, target.alignment)
  rejectParts(text, drafts, spans)
  widenByMarkers(text, spans, joined, tokens)
  fillGaps(text, tokens, spans)
  const issues = spans.flatMap((span, i) => issueOf(text, tokens, i, drafts[i]!.likeness, span))
  return { spans, issues }
}

/** A token before it is placed for good. */
interface Draft {
  /** Place in the comparable text, if any of its letters has one. */
  readonly span: Span | null
  /** Share of its letters that the text has there; 1 for the very letters. */
  readonly likeness: number
}

function startsOf(length: number, spans: readonly (Span | null)[]): (offset: number) => boolean {
  const starts = new Uint8Array(length + 1)
  for (const span of spans) if (span !== null) starts[span.start] = 1
  return (offset) => starts[offset] === 1
}

function draftOf(own: Span | null, places: Int32Array, source: string, target: string, token: string): Draft {
  if (own === null || isUnknownToken(token)) return { span: null, likeness: 0 }
  let first = -1
  let last = -1
  let equal = 0
  for (let i = own.start; i < own.end; i++) {
    const place = places[i]!
    if (place < 0) continue
    if (first < 0) first = place
    last = place
    if (source.charCodeAt(i) === target.charCodeAt(place)) equal++
  }
  if (first < 0) return { span: null, likeness: 0 }
  return {
    span: { start: first, end: last + 1 },
    likeness: equal / Math.max(own.end - own.start, last + 1 - first),
  }
}

/** Places in the text of the drafts that are like enough; letters whole. */
function toText(text: string, drafts: readonly Draft[], alignment: Alignment): (Span | null)[] {
  const spans = alignment.toSourceAll(
    drafts.map(({ span, likeness }) => (span !== null && likeness >= LIKE_ENOUGH ? span : EMPTY)),
  )
  return spans.map((span) => span && { start: letterStart(text, span.start), end: letterEnd(text, span.end) })
}

const EMPTY: Span = { start: 0, end: 0 }

/** Takes back tokens that are part of a word whose other letters no token has, unless letters differ there: then the word. */
function rejectParts(text: string, drafts: readonly Draft[], spans: (Span | null)[]): void {
  let before = 0
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i]
    if (span == null) continue
    const { likeness } = drafts[i]!
    // Two may share a letter that is cut between their bytes, but not one that is laid on another.
    if (span.start < before && likeness < 1) {
      spans[i] = null
      continue
    }
    const next = nextStart(spans, i, text.length)
    const wide = wordAround(text, span, Math.min(before, span.start), Math.max(next, span.end))
    if (wide.start !== span.start || wide.end !== span.end) {
      const share = (span.end - span.start) / (wide.end - wide.start)
      spans[i] = share * likeness >= LIKE_ENOUGH ? wide : null
    }
    before = Math.max(before, spans[i]?.end ?? 0)
  }
}

function nextStart(spans: readonly (Span | null)[], index: number, length: number): number {
  // Neighbours are near: a run of tokens without a place is walked again only by the token before it.
  for (let i = index + 1; i < spans.length; i++) if (spans[i] != null) return spans[i]!.start
  return length
}

function wordAround(text: string, { start, end }: Span, from: number, to: number): Span {
  let first = start
  let last = end
  while (first > from && isWordBefore(text, first) && isWordAt(text, first)) first = letterStart(text, first - 1)
  while (last < to && isWordAt(text, last) && isWordBefore(text, last)) last = letterEnd(text, last + 1)
  return { start: Math.max(first, from), end: Math.min(last, to) }
}

/** A marker that the text has as well is part of the token: `##` before a word of a text about headings. */
function widenByMarkers(text: string, spans: (Span | null)[], { markers }: TokenText, tokens: readonly string[]): void {
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i]
    if (span == null) continue
    const front = markers[i]!.front || leading(tokens[i]!)
    const back = markers[i]!.back || trailing(tokens[i]!)
    const [before, behind] = [spans[i - 1]?.end ?? 0, spans[i + 1]?.start ?? text.length]
    const start = front !== '' && text.endsWith(front, span.start) && span.start - front.length >= before
    const end = back !== '' && text.startsWith(back, span.end) && span.end + back.length <= behind
    if (start || end) {
      spans[i] = { start: span.start - (start ? front.length : 0), end: span.end + (end ? back.length : 0) }
    }
  }
}

const leading = (token: string) => /^_+/.exec(token)?.[0] ?? ''
const trailing = (token: string) => /_+$/.exec(token)?.[0] ?? ''

/** Gives runs of tokens without a place the words between their neighbours, where there are as many. */
function fillGaps(text: string, tokens: readonly string[], spans: (Span | null)[]): void {
  for (let i = 0; i < spans.length; ) {
    let end = i
    while (end < spans.length && spans[end] === null) end++
    const open = indexesWithin(i, end).filter((index) => saysLetters(tokens[index]!))
    if (open.length > 0 && open.length <= LONGEST_GAP) {
      const words = firstWords(text, spans[i - 1]?.end ?? 0, spans[end]?.start ?? text.length, open.length + 1)
      if (words.length === open.length)
        open.forEach((index, nth) => {
          spans[index] = words[nth]!
        })
    }
    i = end + 1
  }
}

function indexesWithin(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i)
}

function saysLetters(token: string): boolean {
  return token !== '' && token !== '\u2581' && (isUnknownToken(token) || !isSpecialToken(token))
}

/** The first pieces between blanks, at most `most`. */
function firstWords(text: string, from: number, to: number, most: number): Span[] {
  const words: Span[] = []
  for (let at = from; at < to && words.length < most; at++) {
    if (BLANK.test(text[at]!)) continue
    let end = at + 1
    while (end < to && !BLANK.test(text[end]!)) end++
    words.push({ start: letterStart(text, at), end: letterEnd(text, end) })
    at = end
  }
  return words
}

const BLANK = /[\s\u200b\ufeff]/

function issueOf(
  text: string,
  tokens: readonly string[],
  index: number,
  likeness: number,
  span: Span | null,
): AnnotationIssue[] {
  const token = tokens[index]!
  const path = `[${index}]`
  if (span === null) {
    if (!saysLetters(token)) return []
    const beside = [tokens[index - 1], tokens[index + 1]].map((neighbour) =>
      neighbour === undefined ? 'the edge' : `'${neighbour}'`,
    )
    const message = `Token ${index} '${token}' between ${beside.join(' and ')} has no place in the text`
    return [issue('token_unplaced', message, { path, severity: 'warning' })]
  }
  if (likeness === 1) return []
  const severity = isUnknownToken(token) ? 'info' : 'warning'
  const message = `Token ${index} '${token}' stands where the text has '${sliceSpan(text, span)}'`
  return [issue('token_approximate', message, { path, span, severity })]
}
