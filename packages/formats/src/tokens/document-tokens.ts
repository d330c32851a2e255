import type { SpanAnnotation } from '@chugiai/annotation'
import { lowerBound, type Span } from '@chugiai/text'

/** A word of a text, with the annotation that it comes from if the document has words. */
export interface DocumentToken {
  readonly span: Span
  readonly word?: SpanAnnotation
}

/**
 * The words of a text: those of its `words` layer, where it has one; else runs of letters and digits, and single signs.
 * They are cut where spans begin and end, so that spans lie on whole words.
 */
export function documentTokens(
  text: string,
  words: readonly SpanAnnotation[],
  spans: readonly Span[],
): DocumentToken[] {
  const tokens = new TokenList(text, edgesOf(spans))
  let done = 0
  for (const word of words) {
    const [first, last] = [word.spans[0], word.spans.at(-1)]
    if (!first || !last || first.start < done || first.start === last.end) continue
    addRuns(tokens, text, done, first.start)
    tokens.add({ span: { start: first.start, end: last.end }, word })
    done = last.end
  }
  addRuns(tokens, text, done, text.length)
  return tokens.all
}

/** Where spans begin and end, in order. */
function edgesOf(spans: readonly Span[]): number[] {
  const edges: number[] = []
  for (const { start, end } of spans) edges.push(start, end)
  return edges.sort((a, b) => a - b)
}

/** Tokens in order, cut at edges. */
class TokenList {
  readonly all: DocumentToken[] = []
  readonly #text: string
  readonly #edges: readonly number[]
  /** Number of the first edge that the next token may have within. */
  #edge = 0

  constructor(text: string, edges: readonly number[]) {
    this.#text = text
    this.#edges = edges
  }

  add(token: DocumentToken): void {
    const { start, end } = token.span
    while (this.#edgeAt() <= start) this.#edge++
    if (this.#edgeAt() >= end) {
      this.all.push(token)
      return
    }
    let from = start
    for (; this.#edgeAt() < end; this.#edge++) {
      this.#addPart(from, this.#edgeAt())
      from = this.#edgeAt()
    }
    this.#addPart(from, end)
  }

  #edgeAt(): number {
    return this.#edges[this.#edge] ?? Number.POSITIVE_INFINITY
  }

  /** Part of a word; one that is a blank between its syllables is no word. */
  #addPart(start: number, end: number): void {
    const part = this.#text.slice(start, end)
    const from = start + part.length - part.trimStart().length
    if (part.trim() !== '') this.all.push({ span: { start: from, end: start + part.trimEnd().length } })
  }
}

/** Adds the runs of letters and digits of a stretch, and its single signs. */
function addRuns(tokens: TokenList, text: string, from: number, to: number): void {
  for (let start = from; start < to; ) {
    const end = endOfRun(text, start, to)
    if (end > start) tokens.add({ span: { start, end } })
    start = Math.max(end, start + 1)
  }
}

/** Where the token that begins at an offset ends; there itself where a blank stands. */
function endOfRun(text: string, start: number, to: number): number {
  let end = start
  while (end < to && isCommonLetter(text.charCodeAt(end))) end++
  const sign = end < to ? text.charCodeAt(end) : 0
  if (sign >= 0x80) return start + (TOKEN.exec(text.slice(start, to))?.[0].length ?? 0)
  if (end > start) return end
  return sign > 0x20 || !/\s/.test(text.charAt(start)) ? start + 1 : start
}

const TOKEN = /^(?:[\p{L}\p{M}\p{N}]+|[\ud800-\udbff][\udc00-\udfff]|\S)/u

/** Letters, marks and digits that Vietnamese text is made of: told without an expression. */
function isCommonLetter(sign: number): boolean {
  if (sign < 0x80)
    return (sign >= 0x61 && sign <= 0x7a) || (sign >= 0x41 && sign <= 0x5a) || (sign >= 0x30 && sign <= 0x39)
  if (sign < 0x250) return sign >= 0xc0 && sign !== 0xd7 && sign !== 0xf7
  return (sign >= 0x1e00 && sign <= 0x1eff) || (sign >= 0x300 && sign <= 0x36f)
}

/** Finds the tokens that a span lies on, `start` to before `end`; `null` unless it begins and ends with them. */
export function tokenFinder(tokens: readonly DocumentToken[]): (span: Span) => Span | null {
  const starts = tokens.map(({ span }) => span.start)
  return ({ start, end }) => {
    const first = lowerBound(starts, start)
    const last = lowerBound(starts, end)
    const fits = first < last && starts[first] === start && tokens[last - 1]?.span.end === end
    return fits ? { start: first, end: last } : null
  }
}
