import type { AnnotatedDocument } from '@chugiai/annotation'
import type { WriteOptions, WrittenRecord } from '../format/format.ts'
import { LossCounter } from '../reduce/loss-counter.ts'
import { type Reduced, reduceDocument } from '../reduce/reduce-document.ts'
import { countWordAttributes } from '../reduce/word-attributes.ts'
import { escapeName } from '../text/names.ts'
import { type DocumentToken, documentTokens, tokenFinder } from '../tokens/document-tokens.ts'
import { sentenceBreaks } from '../tokens/sentence-breaks.ts'
import { type TokenSpan, writeTags } from '../tokens/tags.ts'
import { CONLL_HOLDS, NESTED_HOLDS } from './conll-holds.ts'

/** Columns between token and tag, of words that have them. */
const OTHERS = ['pos', 'chunk'] as const

/** Writes a document as columns: token, part of speech and chunk if its words have them, tag. */
export function writeConll(document: AnnotatedDocument, options: WriteOptions): WrittenRecord {
  const { spans, words, sentences, issues } = reduceDocument(
    document,
    options.nested === true ? NESTED_HOLDS : CONLL_HOLDS,
    options,
  )
  const losses = new LossCounter(document.id)
  const places = spans.flatMap(({ annotation }) => annotation.spans)
  const tokens = documentTokens(document.text, words, places)
  const tagged = taggedOf(spans, tokens, losses)
  const columns = columnsOf(tagged).map((spans) => writeTags(tokens.length, spans, options.scheme ?? 'IOB2'))
  countWordAttributes(words, OTHERS, losses)
  countWordAttributes(sentences, [], losses, 'sentences')
  const others = OTHERS.filter((name) => words.some(({ attributes }) => attributes?.[name] !== undefined))
  const breaks = new Set(sentenceBreaks(document.text, tokens, sentences, tagged))
  const forms = tokens.map(({ span }) => formOf(document.text.slice(span.start, span.end)))
  if (!areAsWritten(document.text, tokens, forms, breaks))
    losses.add('text_changed', 'blanks between tokens, other than one space')
  const start = ['-DOCSTART-', ...others.map(() => '-X-'), ...columns.map(() => 'O')].join('\t')
  const rows = [`${start}\n\n`]
  for (const [i, form] of forms.entries()) {
    let row = breaks.has(i) ? `\n${form}` : form
    for (const name of others) row += `\t${cell(tokens[i]?.word?.attributes?.[name])}`
    for (const tags of columns) row += `\t${tags[i] ?? 'O'}`
    rows.push(`${row}\n`)
  }
  return { text: `${rows.join('')}\n`, issues: [...issues, ...losses.issues()] }
}

/** Spans with the tokens that they lie on; those that begin or end with a blank lie on none. */
function taggedOf(spans: Reduced['spans'], tokens: readonly DocumentToken[], losses: LossCounter): TokenSpan[] {
  const find = tokenFinder(tokens)
  const tagged: TokenSpan[] = []
  for (const { annotation } of spans) {
    const [span] = annotation.spans
    const place = span === undefined ? null : find(span)
    if (place === null) losses.add('span_lost', 'spans that begin or end with a blank', 1, span)
    else tagged.push({ start: place.start, end: place.end, label: escapeName(annotation.label, /[ \t\r\n]/g) })
  }
  return tagged.sort((a, b) => a.start - b.start)
}

/** Whether a reader makes the very text of the tokens: a space between two, a line a sentence. */
function areAsWritten(
  text: string,
  tokens: readonly DocumentToken[],
  forms: readonly string[],
  breaks: ReadonlySet<number>,
): boolean {
  let at = 0
  for (const [i, { span }] of tokens.entries()) {
    if (i > 0 && text[at++] !== (breaks.has(i) ? '\n' : ' ')) return false
    if (span.start !== at || !text.startsWith(forms[i] ?? '', at)) return false
    at = span.end
  }
  return at === text.length
}

/** Spans that do not overlap are one column; those over others stand in the next, the longest in the first. */
function columnsOf(spans: readonly TokenSpan[]): TokenSpan[][] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const columns: TokenSpan[][] = [[]]
  for (const span of ordered) {
    const free = columns.find((column) => (column.at(-1)?.end ?? 0) <= span.start)
    if (free === undefined) columns.push([span])
    else free.push(span)
  }
  return columns
}

function formOf(token: string): string {
  return /\s/.test(token) ? token.replace(/\s+/g, '_') : token
}

function cell(value: unknown): string {
  return typeof value === 'string' && value !== '' ? formOf(value) : '_'
}
