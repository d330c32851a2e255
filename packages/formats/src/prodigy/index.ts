import { hullOf } from '@chugiai/annotation'
import { isObject, type Span } from '@chugiai/text'
import type { Format, ReadItem, ReadOptions, TextFile } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { formatIssue } from '../format/issue.ts'
import { firstRecords, type JsonRecord, jsonLineReader } from '../records/json-lines.ts'
import { type WritableDocument, writeReduced } from '../records/json-writer.ts'
import { recordFormat } from '../records/record-format.ts'
import { countWordAttributes } from '../reduce/word-attributes.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf } from '../text/input.ts'
import { asId, asList, asNumber, asText } from '../text/json.ts'
import { placeClaims } from '../text/offsets.ts'
import { documentTokens, tokenFinder } from '../tokens/document-tokens.ts'

const HOLDS: Holds = {
  ...SPANS_ONLY,
  relations: 'binary',
  roles: ['head', 'child'],
  documentLabels: true,
  tokens: 'words',
  metadata: true,
}

/** Prodigy: a task a line, in code points; `token_end` is the last token of a span. */
export const prodigy: Format = /* @__PURE__ */ recordFormat({
  id: 'prodigy',
  title: 'Prodigy JSONL',
  extensions: ['jsonl'],
  unit: 'codePoint',
  holds: HOLDS,
  detect,
  records: {
    reader: (name, options) =>
      jsonLineReader((record, index) => readTask(record, `${stemOf(name)}-${index + 1}`, options)),
    write: (document, options) =>
      writeReduced(document, HOLDS, 'codePoint', options, (writable) => `${JSON.stringify(toTask(writable))}\n`),
  },
})

function* readTask(task: JsonRecord, fallback: string, options: ReadOptions): Generator<ReadItem> {
  const meta = isObject(task.meta) ? task.meta : {}
  const id = asId(task.id) ?? asId(meta.document_id) ?? fallback
  const text = asText(task.text)
  if (text === undefined) {
    yield formatIssue('missing_text', `Task ${id} has no text`, { severity: 'error', document: id })
    return
  }
  const builder = new DocumentBuilder('prodigy', text)
  const layer = options.layer ?? 'mentions'
  // What was rejected or ignored is no gold.
  const status = task.answer === 'reject' ? 'rejected' : task.answer === 'ignore' ? 'suggested' : 'accepted'
  const records = asList(task.spans).filter(isObject)
  const claims = records.map(({ start, end, text: quote }) => ({
    start: asNumber(start) ?? -1,
    end: asNumber(end) ?? -1,
    ...(typeof quote === 'string' ? { quote } : {}),
  }))
  const tokens = asList(task.tokens).filter(isObject)
  const tokenClaims = tokens.map(({ start, end, text: quote }) => ({
    start: asNumber(start) ?? -1,
    end: asNumber(end) ?? -1,
    ...(typeof quote === 'string' ? { quote } : {}),
  }))
  const { spans, issues } = placeClaims(text, [...claims, ...tokenClaims], 'codePoint', options)
  for (const issue of issues) yield { ...issue, document: id }
  const ids = new Map<string, string>()
  records.forEach((record, i) => {
    const span = spans[i]
    if (span == null) return
    const label = asText(record.label) ?? ''
    ids.set(placeKey(record), builder.span(layer, label, [span], { status }))
  })
  for (const span of spans.slice(claims.length))
    if (span !== null && span.start < span.end) builder.span('words', 'word', [span])
  for (const relation of asList(task.relations).filter(isObject)) {
    const [head, child] = [relation.head_span, relation.child_span].map((end) =>
      isObject(end) ? ids.get(placeKey(end)) : undefined,
    )
    if (head === undefined || child === undefined)
      yield formatIssue('unknown_reference', `A relation of ${id} names a span that is not there`, { document: id })
    else
      builder.relation(
        layer,
        asText(relation.label) ?? '',
        [
          { role: 'head', id: head },
          { role: 'child', id: child },
        ],
        { status },
      )
  }
  for (const label of [...asList(task.accept), task.label]) {
    const name = asText(label)
    if (name !== undefined) builder.label(layer, name, { status })
  }
  const { document_id: _, ...kept } = meta
  yield builder.build(id, kept)
}

function placeKey({ start, end, label }: JsonRecord): string {
  return JSON.stringify([start, end, label ?? ''])
}

function toTask({ document, spans, relations, labels, words, alignment, losses }: WritableDocument): JsonRecord {
  countWordAttributes(words, [], losses)
  const tokens = documentTokens(
    document.text,
    words,
    spans.map(({ annotation }) => hullOf(annotation)),
  )
  const find = tokenFinder(tokens)
  const toUnits = (span: Span) => alignment.toSource(span)!
  const written = new Map(
    spans.map(({ annotation, units }) => {
      const place = find(hullOf(annotation))
      const within = place === null ? {} : { token_start: place.start, token_end: place.end - 1 }
      return [annotation.id, { ...hullOf({ spans: units }), ...within, label: annotation.label }]
    }),
  )
  const links = relations.map(({ annotation }) => {
    const [head, child] = annotation.arguments.map(({ id }) => written.get(id))
    return {
      head: head?.token_end,
      child: child?.token_end,
      head_span: head,
      child_span: child,
      label: annotation.label,
    }
  })
  return {
    text: document.text,
    meta: { ...document.metadata, document_id: document.id },
    tokens: tokens.map(({ span }, id) => ({
      text: document.text.slice(span.start, span.end),
      ...toUnits(span),
      id,
      ws: document.text[span.end] === ' ',
    })),
    spans: [...written.values()],
    ...(links.length > 0 ? { relations: links } : {}),
    ...(labels.length > 0 ? { accept: labels.map(({ annotation }) => annotation.label) } : {}),
    answer: 'accept',
  }
}

function detect({ text }: TextFile): number {
  const records = firstRecords(text)
  if (records.length === 0) return 0
  const own = records.filter(
    (record) =>
      '_input_hash' in record ||
      '_task_hash' in record ||
      ('answer' in record && 'text' in record) ||
      ('text' in record && 'spans' in record && !isObject(record.spans)),
  )
  return (own.length / records.length) * 0.95
}
