import { ASYNC_ITERABLE, assertArgument, assertText, splitsSurrogates } from '@chugiai/text'
import { assertPassageOptions } from '../own/arguments.ts'

/** A stretch of a long text, with its place. */
export interface PassageText {
  /** The letters; all passages joined are the whole text. */
  readonly text: string
  /** Where it begins in the whole text. UTF-16 offset. */
  readonly start: number
}

export interface PassageOptions {
  /** Most letters (UTF-16 code units) of a passage, from 1. Default 100,000. */
  readonly size?: number
}

const SIZE = 100_000 // a long article: what is named twice in one is mostly in one passage

/**
 * Cuts a long text that comes in pieces into passages for `recognizer.stream`, each as long as `size` lets it: after the
 * last blank line in it; where there is none, after the last line break, else blank. Where the pieces were cut plays no
 * part, and memory is that of a passage and a piece. Cut after blank lines, sentences, words and parts of speech are
 * those of the whole text; mentions know only what stands in their passage.
 *
 * @param chunks text, cut anywhere
 * @example
 * for await (const words of recognizer.stream.words(readPassages(chunks))) console.log(words) // spans are those in the whole text
 */
export async function* readPassages(
  chunks: Iterable<string> | AsyncIterable<string>,
  options: PassageOptions = {},
): AsyncGenerator<PassageText> {
  assertArgument(chunks, ASYNC_ITERABLE, 'chunks')
  assertPassageOptions(options)
  const { size = SIZE } = options
  let rest = ''
  let start = 0
  for await (const chunk of chunks) {
    assertText(chunk, 'chunks')
    rest += chunk
    let at = 0
    for (let end = cutOf(rest, at, size); end !== null; end = cutOf(rest, at, size)) {
      yield { text: rest.slice(at, end), start: start + at }
      at = end
    }
    rest = rest.slice(at)
    start += at
  }
  if (rest.length > 0) yield { text: rest, start }
}

/** Where the passage that begins at `at` ends; `null` when the text may go on within it. */
function cutOf(text: string, at: number, size: number): number | null {
  if (text.length - at <= size) return null
  const head = text.slice(at, at + size)
  let best = 0
  let end = wholeLetters(text, at, at + size)
  for (const { 0: blank, index } of head.matchAll(/\s+/g)) {
    const breaks = blank.match(LINE_BREAK)?.length ?? 0
    const worth = Math.min(breaks, 2) + 1
    if (worth < best) continue
    best = worth
    end = at + index + blank.length
  }
  return end
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/g

/** The offset, or one before it that parts no letter from its marks and no pair. */
function wholeLetters(text: string, from: number, offset: number): number {
  let end = offset
  while (end > from && (splitsSurrogates(text, end) || /^\p{M}/u.test(text.charAt(end)))) end--
  return end === from ? offset : end
}
