import { type AttributeValue, hullOf } from '@chugiai/annotation'
import { isObject } from '@chugiai/text'
import type { ReadItem, ReadOptions } from '../format/format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import type { JsonRecord } from '../records/json-lines.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { asId, asList, asText } from '../text/json.ts'
import { layTokens, startsOf } from '../tokens/lay-tokens.ts'
import { readTags } from '../tokens/tags.ts'

/** Reads a record of version 2: each paragraph is a document, whose tokens are laid on its raw text. */
export function* readParagraphs(record: JsonRecord, fallback: string, options: ReadOptions): Generator<ReadItem> {
  const paragraphs = asList(record.paragraphs).filter(isObject)
  for (const [i, paragraph] of paragraphs.entries()) {
    const id = `${asId(record.id) ?? fallback}${paragraphs.length > 1 ? `-${i + 1}` : ''}`
    yield* readParagraph(paragraph, id, options)
  }
}

function* readParagraph(paragraph: JsonRecord, id: string, options: ReadOptions): Generator<ReadItem> {
  const sentences = asList(paragraph.sentences)
    .filter(isObject)
    .map(({ tokens }) => asList(tokens).filter(isObject))
  const words = sentences.map((tokens) => tokens.map(({ orth }) => asText(orth) ?? ''))
  const laid = layTokens(words.flat(), startsOf(words), asText(paragraph.raw), options.fold)
  for (const issue of laid.issues) yield { ...issue, document: id }
  const builder = new DocumentBuilder('spacy', laid.text)
  let at = 0
  for (const tokens of sentences) {
    const spans = laid.spans.slice(at, at + tokens.length)
    at += tokens.length
    const placed = spans.filter((span) => span !== null)
    if (placed.length > 0) builder.span('sentences', 'sentence', [hullOf({ spans: placed })])
    spans.forEach((span, i) => {
      if (span !== null) builder.token('words', 'word', span, attributesOf(tokens[i] ?? {}))
    })
    for (const { start, end, label } of readTags(tokens.map(({ ner }) => asText(ner) ?? 'O'))) {
      const pieces = spans.slice(start, end).filter((span) => span !== null)
      if (pieces.length === 0)
        yield formatIssue('span_lost', `A span of ${label} has no place in the text`, { document: id })
      else builder.span(options.layer ?? 'mentions', label, [hullOf({ spans: pieces })])
    }
  }
  for (const issue of unread(paragraph, sentences)) yield { ...issue, document: id }
  for (const cat of asList(paragraph.cats).filter(isObject)) {
    if (typeof cat.value === 'number' && cat.value >= 0.5)
      builder.label(options.layer ?? 'mentions', asText(cat.label) ?? '')
  }
  yield builder.build(id)
}

/** What a token of version 2 says besides its letters; `-` and an empty text say nothing. */
function attributesOf({ tag, lemma, dep, head }: JsonRecord): Record<string, AttributeValue> {
  const attributes: Record<string, AttributeValue> = {}
  for (const [name, value] of Object.entries({ pos: tag, lemma, dep })) {
    const text = asText(value) ?? ''
    if (text !== '' && text !== '-') attributes[name] = text
  }
  // A head counts from its token; without a relation to it nothing was parsed.
  if (typeof head === 'number' && attributes.dep !== undefined) attributes.head = head
  return attributes
}

/** Brackets of phrases, and entities that did not lie on whole tokens, for which spaCy wrote `-`. */
function unread(paragraph: JsonRecord, sentences: readonly (readonly JsonRecord[])[]): FormatIssue[] {
  const brackets = asList(paragraph.sentences).flatMap((one) => (isObject(one) ? asList(one.brackets) : [])).length
  const misplaced = sentences.flat().filter(({ ner }) => ner === '-').length
  return [
    ...(brackets === 0
      ? []
      : [formatIssue('extra_lost', `${brackets} phrases have no place here`, { count: brackets })]),
    ...(misplaced === 0
      ? []
      : [
          formatIssue('span_lost', `${misplaced} tokens are of an entity that spaCy could not place ('-')`, {
            count: misplaced,
            hint: 'Look for them in the file that this one was made from.',
          }),
        ]),
  ]
}
