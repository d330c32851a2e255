import type { AttributeValue } from '@chugiai/annotation'
import { isObject, type Span } from '@chugiai/text'
import type { Format, ReadItem, ReadOptions, TextFile } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { firstRecords, type JsonRecord, jsonLineReader } from '../records/json-lines.ts'
import { type WritableDocument, writeReduced } from '../records/json-writer.ts'
import { recordFormat } from '../records/record-format.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf } from '../text/input.ts'
import { asId, asList, asNumber, asText } from '../text/json.ts'
import { placeClaims } from '../text/offsets.ts'

const HOLDS: Holds = {
  ...SPANS_ONLY,
  discontinuous: true,
  empty: true,
  attributes: 'any',
  relations: 'binary',
  roles: ['subject', 'object'],
  relationAttributes: true,
}

/** PubAnnotation: denotations, relations and attributes, in code points; a bag of spans is one of several pieces. */
export const pubannotation: Format = /* @__PURE__ */ recordFormat({
  id: 'pubannotation',
  title: 'PubAnnotation JSON',
  extensions: ['jsonl', 'json'],
  unit: 'codePoint',
  holds: HOLDS,
  detect,
  records: {
    reader: (name, options) =>
      jsonLineReader((record, index) => readRecord(record, `${stemOf(name)}-${index + 1}`, options)),
    write: (document, options) =>
      writeReduced(document, HOLDS, 'codePoint', options, (writable) => `${JSON.stringify(toRecord(writable))}\n`),
  },
})

function* readRecord(record: JsonRecord, fallback: string, options: ReadOptions): Generator<ReadItem> {
  const id = asId(record.sourceid) ?? fallback
  const text = asText(record.text)
  if (text === undefined) {
    yield formatIssue('missing_text', `Document ${id} has no text`, { severity: 'error', document: id })
    return
  }
  const builder = new DocumentBuilder('pubannotation', text)
  const layer = options.layer ?? 'mentions'
  for (const [i, track] of tracksOf(record).entries()) {
    const own = track === record ? layer : `${layer}@${asId(track.project) ?? i + 1}`
    for (const issue of addTrack(builder, track, own, options)) yield { ...issue, document: id }
  }
  yield builder.build(id)
}

/** A record, and what other projects say of its text. */
function tracksOf(record: JsonRecord): readonly JsonRecord[] {
  return [record, ...asList(record.tracks).filter(isObject)]
}

function* addTrack(
  builder: DocumentBuilder,
  record: JsonRecord,
  layer: string,
  options: ReadOptions,
): Generator<FormatIssue> {
  const { text } = builder
  const attributes = attributesBySubject(record)
  const denotations = asList(record.denotations).filter(isObject)
  const claims = denotations.flatMap(({ span }) => piecesOf(span))
  const { spans, issues } = placeClaims(text, claims, 'codePoint', options)
  yield* issues
  const ids = new Map<string, string>()
  let at = 0
  for (const denotation of denotations) {
    const count = piecesOf(denotation.span).length
    const pieces = spans.slice(at, at + count)
    at += count
    if (count === 0 || pieces.includes(null)) continue
    const name = asId(denotation.id)
    const own = attributes.get(name ?? '')
    const made = builder.span(
      layer,
      asText(denotation.obj) ?? '',
      pieces as Span[],
      own === undefined ? {} : { attributes: own },
    )
    if (name !== undefined) ids.set(name, made)
  }
  const relations = asList(record.relations).filter(isObject)
  for (const relation of relations) {
    const [subject, object] = [relation.subj, relation.obj].map((end) => ids.get(asId(end) ?? ''))
    if (subject === undefined || object === undefined) {
      yield formatIssue('unknown_reference', 'A relation names what is not there')
      continue
    }
    const own = attributes.get(asId(relation.id) ?? '')
    builder.relation(
      layer,
      asText(relation.pred) ?? '',
      [
        { role: 'subject', id: subject },
        { role: 'object', id: object },
      ],
      own === undefined ? {} : { attributes: own },
    )
  }
  const known = new Set([...denotations, ...relations].map(({ id }) => asId(id)))
  const unknown = [...attributes.keys()].filter((subject) => !known.has(subject))
  for (const subject of unknown)
    yield formatIssue('unknown_reference', `An attribute is of ${subject}, which is not there`)
  for (const name of ['blocks', 'typesettings', 'namespaces']) {
    const count = asList(record[name]).length
    if (count > 0) yield formatIssue('extra_lost', `${count} ${name} have no place here`, { severity: 'info', count })
  }
}

function piecesOf(span: unknown): { start: number; end: number }[] {
  return (Array.isArray(span) ? span : [span]).flatMap((piece) => {
    const [start, end] = isObject(piece) ? [asNumber(piece.begin), asNumber(piece.end)] : []
    return start === undefined || end === undefined ? [] : [{ start, end }]
  })
}

function attributesBySubject(record: JsonRecord): Map<string, Record<string, AttributeValue>> {
  const bySubject = new Map<string, Record<string, AttributeValue>>()
  for (const attribute of asList(record.attributes).filter(isObject)) {
    const [subject, name] = [asId(attribute.subj), asText(attribute.pred)]
    if (subject === undefined || name === undefined || name === '__proto__') continue
    const own = bySubject.get(subject) ?? {}
    bySubject.set(subject, own)
    own[name] = attribute.obj as AttributeValue
  }
  // `Negation`, `Speculation`: they say of what they name that it is so.
  for (const modification of asList(record.modifications).filter(isObject)) {
    const [subject, name] = [asId(modification.obj), asText(modification.pred)]
    if (subject === undefined || name === undefined || name === '__proto__') continue
    bySubject.set(subject, { ...bySubject.get(subject), [name]: true })
  }
  return bySubject
}

function toRecord({ document, spans, relations }: WritableDocument): JsonRecord {
  const ids = new Map(spans.map(({ annotation }, i) => [annotation.id, `T${i + 1}`]))
  const denotations = spans.map(({ annotation, units }) => {
    const pieces = units.map(({ start, end }) => ({ begin: start, end }))
    return { id: ids.get(annotation.id), span: pieces.length === 1 ? pieces[0] : pieces, obj: annotation.label }
  })
  const links = relations.map(({ annotation }, i) => {
    const [subj, obj] = annotation.arguments.map(({ id }) => ids.get(id))
    return { id: `R${i + 1}`, pred: annotation.label, subj, obj }
  })
  const owned = [
    ...spans.map(({ annotation }) => ({ id: ids.get(annotation.id), annotation })),
    ...relations.map(({ annotation }, i) => ({ id: `R${i + 1}`, annotation })),
  ]
  const attributes = owned
    .flatMap(({ id, annotation }) =>
      Object.entries(annotation.attributes ?? {}).map(([pred, obj]) => ({ subj: id, pred, obj })),
    )
    .map((attribute, i) => ({ id: `A${i + 1}`, ...attribute }))
  return { sourceid: document.id, text: document.text, denotations, relations: links, attributes }
}

function hasDenotations({ denotations }: JsonRecord): boolean {
  return Array.isArray(denotations)
}

function detect({ text }: TextFile): number {
  const records = firstRecords(text)
  if (records.length === 0) return 0
  return (
    (records.filter((record) => 'text' in record && tracksOf(record).some(hasDenotations)).length / records.length) *
    0.98
  )
}
