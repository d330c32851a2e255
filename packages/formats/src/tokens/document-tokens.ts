import type { SpanAnnotation } from '@chugiai/annotation'
import { lowerBound, type Span, upperBound } from '@chugiai/text'

/** A word of a text, with the annotation that it comes from if the document has words. */
export interface DocumentToken {
  readonly span: Span
  readonly word?: SpanAnnotation
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|[\ud800-\udbff][\udc00-\udfff]|[^\s]/gu

/**
 * The words of a text: those of its `words` layer, where it has one; else runs of letters and digits, and single signs.
 * They are cut where spans begin and end, so that spans lie on whole words.
 */
export function documentTokens(
  text: string,
  words: readonly SpanAnnotation[],
  spans: readonly Span[],
): DocumentToken[] {
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  return wordsOf(text, words).flatMap((token) => cut(text, token, edges))
}

function wordsOf(text: string, words: readonly SpanAnnotation[]): DocumentToken[] {
  const tokens: DocumentToken[] = []
  let done = 0
  const addBetween = (end: number) => {
    for (const match of text.slice(done, end).matchAll(TOKEN)) {
      const start = done + match.index
      tokens.push({ span: { start, end: start + match[0].length } })
    }
  }
  for (const word of words) {
    const { start } = word.spans[0]!
    const { end } = word.spans.at(-1)!
    if (start < done || start === end) continue
    addBetween(start)
    tokens.push({ span: { start, end }, word })
    done = end
  }
  addBetween(text.length)
  return tokens
}

function cut(text: string, token: DocumentToken, edges: readonly number[]): DocumentToken[] {
  const { start, end } = token.span
  const inner = edges.slice(upperBound(edges, start), lowerBound(edges, end))
  if (inner.length === 0) return [token]
  const bounds = [start, ...inner, end]
  return bounds.slice(1).flatMap((bound, i) => {
    const span = { start: bounds[i]!, end: bound }
    // A part of a word that is a blank between its syllables is no word.
    return text.slice(span.start, span.end).trim() === '' ? [] : [trimmed(text, span)]
  })
}

function trimmed(text: string, { start, end }: Span): DocumentToken {
  let [from, to] = [start, end]
  while (/\s/.test(text[from]!)) from++
  while (/\s/.test(text[to - 1]!)) to--
  return { span: { start: from, end: to } }
}

/** Finds the tokens that a span lies on, `start` to before `end`; `null` unless it begins and ends with them. */
export function tokenFinder(tokens: readonly DocumentToken[]): (span: Span) => Span | null {
  const starts = tokens.map(({ span }) => span.start)
  return ({ start, end }) => {
    const first = lowerBound(starts, start)
    const last = lowerBound(starts, end)
    const fits = first < last && starts[first] === start && tokens[last - 1]!.span.end === end
    return fits ? { start: first, end: last } : null
  }
}
