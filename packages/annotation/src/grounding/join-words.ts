import {
  type AlignedText,
  AlignmentBuilder,
  assertArgument,
  assertOptions,
  assertSpan,
  assertText,
  listOf,
  SPAN,
  type Span,
} from '@chugiai/text'
import { annotationError } from '../model/error.ts'
import { letterStart } from '../model/letters.ts'

export interface JoinWordsOptions {
  /** The sentences, in order: each begins a line. Without them all is one line. */
  readonly sentences?: readonly Span[]
}

/** A text in the form of VLSP, with the way back. */
export interface JoinedWords extends AlignedText {
  /** For each word its place in the new text. */
  readonly spans: readonly Span[]
}

const BLANK = /[\s\u200b\ufeff]+/gu

/**
 * A text as VLSP and the older tools write it: `_` for the blanks within a word, one blank between words, a sentence a
 * line. Nothing else changes: letters that no word has stay, as tokens of their own. The way back is
 * `alignTokens(text, joined.text.split(/\s/))`, or the alignment.
 *
 * @param words in order and not overlapping: those of `recognizer.words`, or of a layer. UTF-16 offsets
 * @throws {ChugiaiError} `span_out_of_range` when a word lies outside of the text, or before the end of the one before it
 * @example
 * joinWords('Nông dân trồng cà phê.', [{ start: 0, end: 8 }, { start: 9, end: 14 }, { start: 15, end: 21 }]).text
 * // 'Nông_dân trồng cà_phê .'
 */
export function joinWords(text: string, words: readonly Span[], options: JoinWordsOptions = {}): JoinedWords {
  assertText(text)
  assertArgument(words, listOf(SPAN), 'words')
  assertOptions(options, { sentences: listOf(SPAN) })
  assertInOrder(text, words, 'words')
  const { sentences = [] } = options
  assertInOrder(text, sentences, 'options.sentences')
  const line = new WordLine(text, sentences)
  let at = 0
  for (const { start, end } of words) {
    for (const piece of pieces(text, at, start)) line.add(piece)
    line.addWord({ start, end })
    at = end
  }
  for (const piece of pieces(text, at, text.length)) line.add(piece)
  return line.build()
}

function assertInOrder(text: string, spans: readonly Span[], path: string): void {
  let end = 0
  for (const [at, span] of spans.entries()) {
    assertSpan(span, text.length, `${path}[${at}]`)
    if (span.start < end) {
      const message = `${path}[${at}] begins at ${span.start}, before the one before it ends`
      const hint = 'Give them in order; take one of two that overlap.'
      throw annotationError('span_out_of_range', message, { path: `${path}[${at}]`, span, hint })
    }
    end = span.end
  }
}

/** What stands between blanks. */
function pieces(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  let at = start
  for (const { index, 0: blank } of text.slice(start, end).matchAll(BLANK)) {
    if (start + index > at) found.push({ start: at, end: start + index })
    at = start + index + blank.length
  }
  return at < end ? [...found, { start: at, end }] : found
}

/** Tokens written one behind the other. */
class WordLine {
  private readonly parts: string[] = []
  private readonly spans: Span[] = []
  private readonly alignment = new AlignmentBuilder()
  private length = 0
  /** The end of the last token in the text, and the letter that it ends with. */
  private end = 0
  private last: Span | null = null
  private sentence = 0

  constructor(
    private readonly text: string,
    private readonly sentences: readonly Span[],
  ) {}

  addWord(word: Span): void {
    const own = pieces(this.text, word.start, word.end)
    const [first] = own
    if (first === undefined) {
      this.spans.push({ start: this.length, end: this.length })
      return
    }
    this.add(first)
    const start = this.length - (first.end - first.start)
    for (const piece of own.slice(1)) this.write(piece, '_')
    this.spans.push({ start, end: this.length })
  }

  /** Writes a token behind a blank, or on a line of its own. */
  add(token: Span): void {
    const begun = this.sentence
    while ((this.sentences[this.sentence]?.start ?? Infinity) <= token.start) this.sentence++
    this.write(token, this.last === null ? '' : begun > 0 && this.sentence > begun ? '\n' : ' ')
  }

  build(): JoinedWords {
    this.closeLetter('')
    if (this.text.length > this.end) this.alignment.remove(this.text.length - this.end)
    return { text: this.parts.join(''), alignment: this.alignment.build(), spans: this.spans }
  }

  private write(piece: Span, before: string): void {
    const gap = piece.start - this.end
    this.closeLetter(gap === 0 ? before : '')
    if (gap > 0 && before !== '') this.alignment.replace(gap, before.length)
    else if (gap > 0) this.alignment.remove(gap)
    const letter = { start: Math.max(piece.start, letterStart(this.text, piece.end - 1)), end: piece.end }
    if (letter.start > piece.start) this.alignment.keep(letter.start - piece.start)
    this.parts.push(before, this.text.slice(piece.start, piece.end))
    this.length += before.length + piece.end - piece.start
    this.last = letter
    this.end = piece.end
  }

  /** What is added behind a token that touches the next one has the token's last letter for its source. */
  private closeLetter(added: string): void {
    if (this.last === null) return
    const length = this.last.end - this.last.start
    if (added === '') this.alignment.keep(length)
    else this.alignment.replace(length, length + added.length)
  }
}
