import { alignTokens, type Fold } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import { type FormatIssue, formatIssue } from '../format/issue.ts'

/** Tokens with their places in a text. */
export interface LaidTokens {
  readonly text: string
  /** `null` for tokens that have no place. */
  readonly spans: readonly (Span | null)[]
  readonly issues: readonly FormatIssue[]
}

/**
 * Lays tokens on the raw text; without one, on a text made of them: a blank between tokens, a line a sentence. Tokens that
 * stand there as they are, with `_` for blanks, are laid without search.
 *
 * @param starts numbers of the tokens that sentences begin with
 */
export function layTokens(
  tokens: readonly string[],
  starts: readonly number[],
  raw: string | undefined,
  fold?: Fold,
): LaidTokens {
  return raw === undefined ? joinTokens(tokens, starts) : { text: raw, ...placeTokens(raw, tokens, 0, fold) }
}

/** Places of tokens in a text that itself begins at an offset. */
export function placeTokens(
  text: string,
  tokens: readonly string[],
  offset: number,
  fold?: Fold,
): Pick<LaidTokens, 'spans' | 'issues'> {
  const exact = layExactly(text, tokens, offset)
  if (exact !== null) return { spans: exact, issues: [] }
  const { spans, issues } = alignTokens(text, tokens, fold === undefined ? {} : { fold })
  const reported = issues.map(({ message, path, severity }) =>
    formatIssue('token_unplaced', message, { severity, ...(path === undefined ? {} : { path }) }),
  )
  const placed = spans.map((span) => span && { start: span.start + offset, end: span.end + offset })
  return { spans: placed, issues: reported }
}

/** From the first to the last place that tokens `from` to before `to` have; `null` where none has one. */
export function coverOf(spans: readonly (Span | null)[], from: number, to: number): Span | null {
  let first = from
  while (first < to && !spans[first]) first++
  let last = to - 1
  while (last > first && !spans[last]) last--
  const [start, end] = [spans[first], spans[last]]
  return first < to && start && end ? { start: start.start, end: end.end } : null
}

/** Numbers of the tokens that sentences begin with, by how many tokens each has. */
export function startsOf(sentences: readonly { readonly length: number }[]): number[] {
  let at = 0
  return sentences.map(({ length }) => {
    at += length
    return at - length
  })
}

/** The text of tokens, made at once, and their places in it. */
function joinTokens(tokens: readonly string[], starts: readonly number[]): LaidTokens {
  const spans: Span[] = []
  const lines: string[] = []
  let at = 0
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? tokens.length
    for (let j = start; j < end; j++) {
      const { length } = tokens[j] ?? ''
      spans.push({ start: at, end: at + length })
      at += length + 1
    }
    if (start === end) at++
    lines.push(tokens.slice(start, end).join(' '))
  }
  return { text: lines.join('\n'), spans, issues: [] }
}

const BLANK = /\s/

function layExactly(text: string, tokens: readonly string[], offset: number): Span[] | null {
  const spans: Span[] = []
  let at = 0
  for (const token of tokens) {
    at = blanksEnd(text, at)
    const end = endOf(text, at, token)
    if (end === null) return null
    spans.push({ start: at + offset, end: end + offset })
    at = end
  }
  return blanksEnd(text, at) === text.length ? spans : null
}

function blanksEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}

function isBlank(sign: number): boolean {
  return sign === 0x20 || (sign >= 0x7f || sign < 0x20 ? BLANK.test(String.fromCharCode(sign)) : false)
}

/** Where a token ends that begins at `start`; `_` or a blank stands for a run of blanks, or for itself. */
function endOf(text: string, start: number, token: string): number | null {
  if (text.startsWith(token, start)) return start + token.length
  let at = start
  for (const sign of token.split('')) {
    if (text[at] === sign) at++
    else if ((sign === '_' || sign === ' ') && blanksEnd(text, at) > at) at = blanksEnd(text, at)
    else return null
  }
  return at
}
