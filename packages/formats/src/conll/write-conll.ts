import type { AnnotatedDocument } from '@chugiai/annotation'
import type { WriteOptions, WrittenRecord } from '../format/format.ts'
import { LossCounter } from '../reduce/loss-counter.ts'
import { reduceDocument } from '../reduce/reduce-document.ts'
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
  const own = spans.map(({ annotation }) => annotation)
  const tokens = documentTokens(
    document.text,
    words,
    own.map(({ spans: [span] }) => span!),
  )
  const find = tokenFinder(tokens)
  const tagged = own
    .flatMap((annotation) => {
      const place = find(annotation.spans[0]!)
      if (place === null) losses.add('span_lost', 'spans that begin or end with a blank', 1, annotation.spans[0])
      return place === null ? [] : [{ ...place, label: escapeName(annotation.label, /[ \t\r\n]/g) }]
    })
    .sort((a, b) => a.start - b.start)
  const columns = columnsOf(tagged).map((spans) => writeTags(tokens.length, spans, options.scheme ?? 'IOB2'))
  countWordAttributes(words, OTHERS, losses)
  const others = OTHERS.filter((name) => words.some(({ attributes }) => attributes?.[name] !== undefined))
  const breaks = new Set(sentenceBreaks(document.text, tokens, sentences, tagged))
  const joined = tokens
    .map((token, i) => (i === 0 ? '' : breaks.has(i) ? '\n' : ' ') + tokenOf(document.text, token))
    .join('')
  if (joined !== document.text) losses.add('text_changed', 'blanks between tokens, other than one space')
  const rows = tokens.map((token, i) => {
    const cells = [
      tokenOf(document.text, token),
      ...others.map((name) => cell(token.word?.attributes?.[name])),
      ...columns.map((tags) => tags[i] ?? 'O'),
    ]
    return `${cells.join('\t')}\n${breaks.has(i + 1) ? '\n' : ''}`
  })
  const start = ['-DOCSTART-', ...others.map(() => '-X-'), ...columns.map(() => 'O')].join('\t')
  return { text: `${start}\n\n${rows.join('')}\n`, issues: [...issues, ...losses.issues()] }
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

function tokenOf(text: string, { span }: DocumentToken): string {
  return text.slice(span.start, span.end).replace(/\s+/g, '_')
}

function cell(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value.replace(/\s+/g, '_') : '_'
}
