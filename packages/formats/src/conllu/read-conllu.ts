import { defined, type Span } from '@chugiai/text'
import { type LineReader, NO_ITEMS, type ReadItem, type ReadOptions } from '../format/format.ts'
import type { FormatIssue } from '../format/issue.ts'
import { endOfLine } from '../records/lines.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf } from '../text/input.ts'
import { unescapeName } from '../text/names.ts'
import { textsOf } from '../text/texts.ts'
import { coverOf, layTokens, placeTokens } from '../tokens/lay-tokens.ts'
import { readTags } from '../tokens/tags.ts'
import { addMentions } from './add-mentions.ts'
import { BracketReader, USUAL_FIELDS } from './mention-brackets.ts'
import { attributesOf, miscOf, type Sentence, type Surface, surfaceOf, toSentence } from './sentence.ts'

/** Label of a word that has no letters in the text. */
const EMPTY = 'empty'

/** Reads CoNLL-U line by line: a document at each `# newdoc`. */
export function conlluReader(name: string, options: ReadOptions): LineReader {
  return new ConlluReader(name, options)
}

class ConlluReader implements LineReader {
  readonly #stem: string
  readonly #options: ReadOptions
  #count = 0
  #id: string | undefined
  #sentences: Sentence[] = []
  #lines: string[] = []
  #comments: string[] = []
  #issues: FormatIssue[] = []
  /** Names of the fields of mentions. */
  #fields = USUAL_FIELDS

  constructor(name: string, options: ReadOptions) {
    this.#stem = stemOf(name)
    this.#options = options
  }

  line(line: string): Iterable<ReadItem> {
    if (line.startsWith('#')) return this.#comment(line)
    if (line.trim() !== '') {
      this.#lines.push(line)
      return NO_ITEMS
    }
    this.#endSentence()
    return this.#options.split === 'sentence' ? this.end() : NO_ITEMS
  }

  *lines(text: string): Generator<ReadItem> {
    for (let start = 0; start < text.length; ) {
      const end = endOfLine(text, start)
      const line = text.slice(start, end)
      start = end + 1
      // A line that begins with a digit is a word, as nearly all are.
      if (line.charCodeAt(0) >= 0x30 && line.charCodeAt(0) < 0x3a) this.#lines.push(line)
      else yield* this.line(line)
    }
  }

  *end(): Generator<ReadItem> {
    this.#endSentence()
    if (this.#sentences.length > 0) {
      const id = this.#id ?? (this.#count === 0 ? this.#stem : `${this.#stem}-${this.#count + 1}`)
      const raw = textsOf(this.#options, id, this.#count)
      const parts = { sentences: this.#sentences, issues: this.#issues, fields: this.#fields, raw }
      yield* toDocument(id, parts, this.#options)
      this.#count++
    }
    this.#sentences = []
    this.#issues = []
    this.#id = undefined
  }

  #comment(line: string): Iterable<ReadItem> {
    const newdoc = /^#\s*newdoc(?:\s+id\s*=\s*(.*))?$/.exec(line)
    if (newdoc !== null) {
      const before = [...this.end()]
      this.#id = newdoc[1]?.trim() || undefined
      return before
    }
    this.#comments.push(line)
    this.#fields = /^#\s*global\.Entity\s*=\s*(\S+)/.exec(line)?.[1]?.split('-') ?? this.#fields
    return NO_ITEMS
  }

  #endSentence(): void {
    if (this.#lines.length > 0) this.#sentences.push(toSentence(this.#lines, this.#comments, this.#issues))
    this.#lines = []
    this.#comments = []
  }
}

/** What a document is made of. */
interface Parts {
  readonly sentences: readonly Sentence[]
  readonly issues: readonly FormatIssue[]
  /** Names of the fields of mentions. */
  readonly fields: readonly string[]
  readonly raw: string | undefined
}

function* toDocument(id: string, { sentences, issues, fields, raw }: Parts, options: ReadOptions): Generator<ReadItem> {
  const laid =
    raw === undefined
      ? layEach(sentences)
      : { ...layTokens(sentences.flatMap(formsOf), [0], raw, options.fold), sentences }
  const builder = new DocumentBuilder('conllu', laid.text)
  let at = 0
  for (const sentence of laid.sentences) {
    addSentence(builder, sentence, laid.spans, at, options.layer ?? 'mentions')
    at += sentence.tokens.length
  }
  const brackets = readBrackets(laid.sentences, fields)
  const wrong = addMentions(builder, brackets, laid.spans, options.layer ?? 'mentions')
  for (const issue of [...issues, ...laid.issues, ...wrong]) yield { ...issue, document: id }
  yield builder.build(id)
}

/** The brackets of all sentences, of words in the text and of others in their places. */
function readBrackets(sentences: readonly Sentence[], names: readonly string[]): BracketReader {
  const reader = new BracketReader(names)
  let first = 0
  for (const { tokens, empties } of sentences) {
    const unwritten = new Map<number, string>()
    for (const { after, fields } of empties)
      unwritten.set(after, (unwritten.get(after) ?? '') + miscOf(fields.at(-1), 'Entity'))
    for (let i = 0; i <= tokens.length; i++) {
      const place = { start: first + i, end: first + i }
      reader.read(unwritten.get(i) ?? '', place)
      reader.read(tokens[i]?.brackets ?? '', { ...place, end: place.end + 1 })
    }
    first += tokens.length
  }
  return reader
}

function formsOf({ tokens }: Sentence): string[] {
  return tokens.map(({ form }) => form)
}

/** The texts of the sentences, a line each, with the tokens of each laid on its own. */
function layEach(sentences: readonly Sentence[]) {
  let text = ''
  const spans: (Span | null)[] = []
  const issues: FormatIssue[] = []
  const read: Sentence[] = []
  for (const written of sentences) {
    if (read.length > 0) text += '\n'
    const own = written.text ?? textOf(written)
    const surface = placeTokens(own, formsOf(written), text.length)
    const parted = surface.issues.length === 0 ? written : withWordsApart(written)
    const apart = parted === written ? surface : placeTokens(own, formsOf(parted), text.length)
    // Some texts hold the words of a multiword token, not what is written.
    const [sentence, laid] = apart.issues.length < surface.issues.length ? [parted, apart] : [written, surface]
    for (const span of laid.spans) spans.push(span)
    issues.push(...laid.issues)
    text += own
    read.push(sentence)
  }
  return { text, spans, issues, sentences: read }
}

function textOf({ tokens }: Sentence): string {
  let text = ''
  for (const { form, isFollowedByBlank } of tokens) text += isFollowedByBlank ? `${form} ` : form
  return text.trimEnd()
}

/** The words of multiword tokens as tokens of their own. */
function withWordsApart(sentence: Sentence): Sentence {
  const tokens = sentence.tokens.flatMap((token): Surface[] =>
    token.words.length < 2 ? [token] : token.words.map((fields) => surfaceOf(fields, [fields])),
  )
  return { ...sentence, tokens }
}

/** @param from number of the first token of the sentence */
function addSentence(
  builder: DocumentBuilder,
  { tokens, empties, attributes, note }: Sentence,
  spans: readonly (Span | null)[],
  from: number,
  layer: string,
): void {
  const cover = coverOf(spans, from, from + tokens.length)
  if (cover === null) return
  builder.span('sentences', 'sentence', [cover], { attributes, ...defined({ note }) })
  for (const [i, { words }] of tokens.entries()) {
    const span = spans[from + i]
    for (const fields of span ? words : [])
      if (span) builder.token('words', 'word', span, wordAttributes(fields, words))
  }
  if (empties.length > 0) addEmpties(builder, empties, spans.slice(from, from + tokens.length), cover.start)
  if (tokens.every(({ tag }) => tag === 'O')) return
  for (const { start, end, label } of readTags(tokens.map(({ tag }) => tag))) {
    const named = coverOf(spans, from + start, from + end)
    if (named !== null) builder.span(layer, unescapeName(label), [named])
  }
}

/** Of several words that are written as one each says its form. */
function wordAttributes(fields: readonly string[], words: readonly unknown[]): Record<string, string> {
  return words.length > 1 ? { form: fields[1] ?? '', ...attributesOf(fields) } : attributesOf(fields)
}

function addEmpties(
  builder: DocumentBuilder,
  empties: Sentence['empties'],
  spans: readonly (Span | null)[],
  start: number,
): void {
  const placed = spans.filter((span) => span !== null)
  for (const { after, fields } of empties) {
    const place = placed.findLast((_, i) => i < after)?.end ?? start
    const attributes = { form: fields[1] ?? '', ...attributesOf(fields) }
    builder.span('words', EMPTY, [{ start: place, end: place }], { attributes })
  }
}
