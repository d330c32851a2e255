import type { AnnotatedDocument, SpanAnnotation } from '@chugiai/annotation'
import type { WriteOptions, WrittenRecord } from '../format/format.ts'
import { LossCounter } from '../reduce/loss-counter.ts'
import { reduceDocument } from '../reduce/reduce-document.ts'
import { countWordAttributes } from '../reduce/word-attributes.ts'
import { escapeName } from '../text/names.ts'
import { type DocumentToken, documentTokens, tokenFinder } from '../tokens/document-tokens.ts'
import { sentenceBreaks } from '../tokens/sentence-breaks.ts'
import { writeTags } from '../tokens/tags.ts'
import { CONLLU_HOLDS } from './conllu-holds.ts'
import { FIELDS } from './read-conllu.ts'

/** Writes a document with its words, and the names among them as `NER=` in the last column. */
export function writeConllu(document: AnnotatedDocument, options: WriteOptions): WrittenRecord {
  const { spans, words, sentences, issues } = reduceDocument(document, CONLLU_HOLDS, options)
  const { text } = document
  const losses = new LossCounter(document.id)
  const tokens = documentTokens(
    text,
    words,
    spans.map(({ annotation }) => annotation.spans[0]!),
  )
  const find = tokenFinder(tokens)
  const tagged = spans.flatMap(({ annotation }) => {
    const place = find(annotation.spans[0]!)
    if (place === null) losses.add('span_lost', 'spans that begin or end with a blank', 1, annotation.spans[0])
    return place === null ? [] : [{ ...place, label: escapeName(annotation.label, /[ \t\r\n|]/g) }]
  })
  const tags = writeTags(
    tokens.length,
    tagged.sort((a, b) => a.start - b.start),
    options.scheme ?? 'IOB2',
  )
  countWordAttributes(words, [...FIELDS, 'pos'], losses)
  losses.add('text_changed', 'blanks between sentences')
  losses.add(
    'tokens_lost',
    'words over others, and words cut by spans',
    words.length - tokens.filter(({ word }) => word !== undefined).length,
  )
  const starts = [0, ...sentenceBreaks(text, tokens, sentences, tagged), tokens.length]
  const blocks = starts.slice(1).map((end, i) => sentenceBlock(text, tokens, tags, starts[i]!, end))
  return {
    text: `# newdoc id = ${document.id.replace(/\s+/g, ' ')}\n${blocks.join('')}`,
    issues: [...issues, ...losses.issues()],
  }
}

function sentenceBlock(
  text: string,
  tokens: readonly DocumentToken[],
  tags: readonly string[],
  start: number,
  end: number,
): string {
  if (start === end) return ''
  const rows = tokens.slice(start, end).map(({ span, word }, i) => {
    const isLast = start + i + 1 === end
    const next = tokens[start + i + 1]
    const isGlued = !isLast && next!.span.start === span.end
    const tag = tags[start + i]!
    const misc = [word?.attributes?.misc, tag === 'O' ? undefined : `NER=${tag}`, isGlued ? 'SpaceAfter=No' : undefined]
    const fields = FIELDS.slice(0, -1).map((name) => fieldOf(word, name))
    return [
      i + 1,
      text.slice(span.start, span.end).replace(/\s+/g, ' '),
      ...fields,
      misc.filter((part) => part !== undefined).join('|') || '_',
    ].join('\t')
  })
  const own = text.slice(tokens[start]!.span.start, tokens[end - 1]!.span.end).replace(/\s+/g, ' ')
  return `# text = ${own}\n${rows.map((row) => `${row}\n`).join('')}\n`
}

function fieldOf(word: SpanAnnotation | undefined, name: string): string {
  const value = word?.attributes?.[name] ?? (name === 'upos' ? word?.attributes?.pos : undefined)
  return typeof value === 'string' && value !== '' ? value.replace(/\s+/g, ' ') : '_'
}
