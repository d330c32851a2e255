import type { AnnotatedDocument, SpanAnnotation } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import type { WriteOptions, WrittenRecord } from '../format/format.ts'
import { LossCounter } from '../reduce/loss-counter.ts'
import { type Reduced, reduceDocument } from '../reduce/reduce-document.ts'
import { countWordAttributes } from '../reduce/word-attributes.ts'
import { escapeName } from '../text/names.ts'
import { type DocumentToken, documentTokens, tokenFinder } from '../tokens/document-tokens.ts'
import { sentenceBreaks } from '../tokens/sentence-breaks.ts'
import { writeTags } from '../tokens/tags.ts'
import { CONLLU_HOLDS } from './conllu-holds.ts'
import { FIELDS } from './sentence.ts'
import { partNames, type TokenMention, writeMentions } from './write-mentions.ts'

/**
 * Writes a document with its words: flat names as `NER=` in the last column, mentions of entities, spans over others and those
 * with attributes as `Entity=`.
 */
export function writeConllu(document: AnnotatedDocument, options: WriteOptions): WrittenRecord {
  const { spans, entities, words, sentences, issues } = reduceDocument(document, CONLLU_HOLDS, options)
  const { text } = document
  const losses = new LossCounter(document.id)
  const tokens = documentTokens(
    text,
    words,
    spans.flatMap(({ annotation }) => annotation.spans),
  )
  const { names, others } = partNames(onTokens(spans, tokens, losses), entities)
  const tagged = names.map(({ annotation, pieces: [piece] }) => ({
    ...(piece ?? NOWHERE),
    label: escapeName(annotation.label, /[ \t\r\n|]/g),
  }))
  const tags = writeTags(tokens.length, tagged, options.scheme ?? 'IOB2')
  const { brackets, head } = writeMentions(others, entities, losses)
  countWordAttributes(words, [...FIELDS, 'pos', 'form'], losses)
  const table = new WordTable(text, words, tokens)
  losses.add('tokens_lost', 'words over others, and words cut by spans', words.length - table.count)
  const starts = [0, ...sentenceBreaks(text, tokens, sentences, tagged), tokens.length]
  const own = starts.slice(1).map((end, i) => sentenceText(table, starts[i] ?? 0, end))
  if (own.join('\n') !== text) losses.add('text_changed', 'blanks between sentences')
  const marks: Marks = { tags, brackets }
  const firsts = starts.map((start) => tokens[start]?.span.start)
  const comments = sentenceComments(sentences, new Set(firsts), losses)
  const blocks = starts.slice(1).map((end, i) => {
    return (comments.get(firsts[i]) ?? '') + sentenceBlock(table, marks, starts[i] ?? 0, end)
  })
  const global = head === null ? '' : `# global.Entity = ${head}\n`
  return {
    text: `# newdoc id = ${document.id.replace(/\s+/g, ' ')}\n${global}${blocks.join('')}`,
    issues: [...issues, ...losses.issues()],
  }
}

/** Comments of sentences by where these begin: `# sent_id = a`; what a comment cannot say is lost. */
function sentenceComments(
  sentences: readonly SpanAnnotation[],
  starts: ReadonlySet<number | undefined>,
  losses: LossCounter,
): ReadonlyMap<number | undefined, string> {
  const comments = new Map<number | undefined, string>()
  for (const { attributes = {}, note = '', spans } of sentences) {
    const [span] = spans
    const isFree = starts.has(span?.start) && !comments.has(span?.start)
    const named = Object.entries(attributes).filter(([name, value]) => isFree && isComment(name, value))
    const all = note.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
    const notes = all.filter((line) => isFree && !/=|^\s*newdoc/.test(line))
    losses.add('attribute_lost', 'attributes of sentences', Object.keys(attributes).length - named.length, span)
    losses.add('note_lost', 'notes of sentences', all.length - notes.length, span)
    const lines = [...named.map(([name, value]) => `${name} = ${value}`), ...notes.map((line) => line.trim())]
    if (isFree) comments.set(span?.start, lines.map((line) => `# ${line}\n`).join(''))
  }
  return comments
}

/** Whether a comment says an attribute of a sentence, so that a reader knows it again. */
function isComment(name: string, value: unknown): boolean {
  const isName = /^[^\s=](?:[^=\r\n]*[^\s=])?$/.test(name) && !/^(?:text$|newdoc|global\.)/.test(name)
  return isName && typeof value === 'string' && value.trim() === value && !/[\r\n]/.test(value)
}

const NOWHERE: Span = { start: 0, end: 0 }

/** Spans with the tokens that they lie on; those that begin or end with a blank lie on none. */
function onTokens(spans: Reduced['spans'], tokens: readonly DocumentToken[], losses: LossCounter): TokenMention[] {
  const find = tokenFinder(tokens)
  return spans.flatMap(({ annotation }) => {
    const pieces = annotation.spans.flatMap((span) => find(span) ?? [])
    if (pieces.length === annotation.spans.length) return [{ annotation, pieces }]
    losses.add('span_lost', 'spans that begin or end with a blank', 1, annotation.spans[0])
    return []
  })
}

/** What the last column says of tokens. */
interface Marks {
  readonly tags: readonly string[]
  readonly brackets: ReadonlyMap<number, string>
}

/** The tokens of a text, with the words that are written as one and those that are not written. */
class WordTable {
  readonly text: string
  readonly tokens: readonly DocumentToken[]
  /** How many words have a row. */
  readonly count: number
  readonly #bySpan = new Map<string, SpanAnnotation[]>()
  readonly #empties = new Map<number, SpanAnnotation[]>()

  constructor(text: string, words: readonly SpanAnnotation[], tokens: readonly DocumentToken[]) {
    this.text = text
    this.tokens = tokens
    for (const word of words) {
      const [first, last] = [word.spans[0], word.spans.at(-1)]
      if (first === undefined || last === undefined) continue
      if (first.start === last.end) push(this.#empties, first.start, word)
      else push(this.#bySpan, `${first.start} ${last.end}`, word)
    }
    const written = tokens.reduce((sum, token) => sum + (token.word === undefined ? 0 : this.wordsOf(token).length), 0)
    const ends = new Set(tokens.map(({ span }) => span.end))
    const [first] = tokens
    const empties = [...this.#empties].filter(([place]) => ends.has(place) || place === first?.span.start)
    this.count = written + empties.reduce((sum, [, own]) => sum + own.length, 0)
  }

  /** The words that a token is: several where they are written as one. */
  wordsOf({ span }: DocumentToken): readonly SpanAnnotation[] {
    return this.#bySpan.size === 0 ? [] : (this.#bySpan.get(`${span.start} ${span.end}`) ?? [])
  }

  /** Words that are not written and stand at a place. */
  emptiesAt(place: number): readonly SpanAnnotation[] {
    return this.#empties.get(place) ?? []
  }

  formOf({ span }: DocumentToken): string {
    return oneLine(this.text.slice(span.start, span.end))
  }
}

function push<Key>(map: Map<Key, SpanAnnotation[]>, key: Key, word: SpanAnnotation): void {
  const own = map.get(key)
  if (own === undefined) map.set(key, [word])
  else own.push(word)
}

function sentenceBlock(table: WordTable, { tags, brackets }: Marks, start: number, end: number): string {
  if (start === end) return ''
  const { tokens } = table
  const rows: string[] = []
  let number = 0
  const first = tokens[start]
  if (start === 0 && first !== undefined) rows.push(...emptyRows(table.emptiesAt(first.span.start), 0))
  for (let i = start; i < end; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    const isGlued = i + 1 < end && tokens[i + 1]?.span.start === token.span.end
    const mentions = brackets.get(i)
    const marks = [
      mentions === undefined ? undefined : `Entity=${mentions}`,
      tags[i] === 'O' ? undefined : `NER=${tags[i]}`,
      isGlued ? 'SpaceAfter=No' : undefined,
    ]
    const words = table.wordsOf(token)
    if (words.length > 1) {
      rows.push(rowOf(`${number + 1}-${number + words.length}`, table.formOf(token), undefined, marks))
      rows.push(...words.map((word, j) => rowOf(number + j + 1, String(word.attributes?.form ?? '_'), word, [])))
    } else rows.push(rowOf(number + 1, table.formOf(token), token.word, marks))
    number += Math.max(1, words.length)
    rows.push(...emptyRows(table.emptiesAt(token.span.end), number))
  }
  return `# text = ${sentenceText(table, start, end)}\n${rows.join('\n')}\n\n`
}

function sentenceText({ text, tokens }: WordTable, start: number, end: number): string {
  return text.slice(tokens[start]?.span.start ?? 0, tokens[end - 1]?.span.end ?? 0).replace(/\s+/g, ' ')
}

/** Words that are not in the text: `5.1`. */
function emptyRows(words: readonly SpanAnnotation[], after: number): string[] {
  return words.map((word, i) => rowOf(`${after}.${i + 1}`, String(word.attributes?.form ?? '_'), word, []))
}

function rowOf(
  id: number | string,
  form: string,
  word: SpanAnnotation | undefined,
  marks: readonly (string | undefined)[],
): string {
  let row = `${id}\t${oneLine(form)}`
  if (word?.attributes === undefined) row += NO_FIELDS
  else for (const name of WRITTEN_FIELDS) row += `\t${fieldOf(word, name)}`
  return `${row}\t${miscOf(word, marks)}`
}

const WRITTEN_FIELDS = FIELDS.slice(0, -1)
const NO_FIELDS = '\t_'.repeat(WRITTEN_FIELDS.length)

function miscOf(word: SpanAnnotation | undefined, marks: readonly (string | undefined)[]): string {
  const misc = word?.attributes?.misc
  let cell = typeof misc === 'string' ? oneLine(misc) : ''
  for (const mark of marks) if (mark !== undefined) cell += cell === '' ? mark : `|${mark}`
  return cell === '' ? '_' : cell
}

function fieldOf({ attributes }: SpanAnnotation, name: string): string {
  const value = attributes?.[name] ?? (name === 'upos' ? attributes?.pos : undefined)
  return typeof value === 'string' && value !== '' ? oneLine(value) : '_'
}

function oneLine(text: string): string {
  return /\s/.test(text) ? text.replace(/\s+/g, ' ') : text
}
