import {
  type AnnotatedDocument,
  type Annotation,
  type Attributes,
  createDocument,
  quoteOf,
  type Status,
} from '@chugiai/annotation'
import type { Holds } from '@chugiai/formats'
import { messyText, spanIn } from '@chugiai/testing'
import type { Span } from '@chugiai/text'
import fc from 'fast-check'

/** Names with the signs that formats are made of. */
export const name = fc.oneof(
  fc.constantFrom(
    'PER',
    'LOC',
    'B-ORG',
    'Chức vụ',
    'a:b',
    'x;y',
    'tab\tend',
    '#',
    '*',
    '_',
    '|',
    '[1]',
    '<a&b>',
    '"q"',
    "it's",
    '%41',
    '100%',
    '\\n',
    'a=b',
    'O',
    '-',
    '{}',
    ',',
  ),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }),
)

/** A text without lone surrogates. */
const wellFormed = (text: string) =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')

/** Text without lone surrogates, which no file can hold, and without a byte order mark at its start. */
export const fileText = messyText.map((text) => wellFormed(text).replace(/^\ufeff+/, ''))

const value = (kinds: Holds['attributes']) => {
  const text = fc.oneof(name, fc.string({ unit: 'grapheme', maxLength: 8 })).map(wellFormed)
  if (kinds === 'text') return text
  if (kinds === 'flags') return fc.oneof(text, fc.constant(true as const))
  return fc.oneof(text, fc.boolean(), fc.integer(), fc.array(text, { maxLength: 3 }))
}

const attributes = (kinds: Holds['attributes']) =>
  fc.dictionary(name, value(kinds), { maxKeys: 3 }) as fc.Arbitrary<Attributes>

const EVERYTHING: Holds = {
  overlap: 'any',
  discontinuous: true,
  empty: true,
  attributes: 'any',
  relations: 'any',
  roles: 'any',
  relationAttributes: true,
  entities: true,
  links: true,
  documentLabels: true,
  notes: true,
  status: true,
  scores: true,
  ids: true,
  layers: true,
  tokens: 'sentences and words',
  metadata: true,
  text: true,
}

/** A document with everything that a document can hold. */
export const anyDocument = documentWithin(EVERYTHING)

/** A document with what a format holds, and nothing else. */
export function documentWithin(
  holds: Holds,
  fits: (document: AnnotatedDocument) => boolean = () => true,
): fc.Arbitrary<AnnotatedDocument> {
  return fileText.chain((text) =>
    fc
      .record({
        spans: fc.array(spanParts(text, holds), { maxLength: 6 }),
        relations: holds.relations === 'none' ? fc.constant([]) : fc.array(relationParts(holds), { maxLength: 4 }),
        entities: holds.entities ? fc.array(entityParts, { maxLength: 3 }) : fc.constant([]),
        labels: holds.documentLabels ? fc.array(name, { maxLength: 2 }) : fc.constant([]),
        statuses: fc.array(fc.constantFrom<Status>('accepted', 'suggested', 'rejected'), {
          minLength: 20,
          maxLength: 20,
        }),
      })
      .map((parts) => within(assemble(text, parts, holds), holds, fits)),
  )
}

/** The document without the annotations that cannot stand in it together, and without those that do not fit alone. */
function within(
  document: AnnotatedDocument,
  holds: Holds,
  fits: (document: AnnotatedDocument) => boolean,
): AnnotatedDocument {
  const kept: Annotation[] = []
  for (const annotation of document.layers.mentions?.annotations ?? []) {
    const more = { ...document, layers: { mentions: { annotations: [...kept, annotation] } } }
    const ends =
      annotation.kind === 'relation'
        ? annotation.arguments.map(({ id }) => id)
        : annotation.kind === 'entity'
          ? annotation.mentions
          : []
    const isWhole = ends.every((id) => kept.some((other) => other.id === id))
    if (isWhole && liesApart(annotation, kept, holds.overlap) && fits(more)) kept.push(annotation)
  }
  return { ...document, layers: kept.length === 0 ? {} : { mentions: { annotations: kept } } }
}

function liesApart(annotation: Annotation, others: readonly Annotation[], overlap: Holds['overlap']): boolean {
  if (annotation.kind !== 'span' || overlap === 'any') return true
  const [start, end] = [annotation.spans[0]!.start, annotation.spans.at(-1)!.end]
  return others.every((other) => {
    if (other.kind !== 'span') return true
    const [from, to] = [other.spans[0]!.start, other.spans.at(-1)!.end]
    if (end <= from || to <= start) return true
    return overlap === 'nested' && ((from <= start && end <= to) || (start <= from && to <= end))
  })
}

const spanParts = (text: string, holds: Holds) =>
  fc.record({
    spans: fc.array(spanIn(text.length), { minLength: 1, maxLength: holds.discontinuous ? 3 : 1 }),
    label: name,
    attributes: holds.attributes === 'none' ? fc.constant({}) : attributes(holds.attributes),
    note: holds.notes
      ? fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map(wellFormed))
      : fc.constant(null),
  })

const relationParts = (holds: Holds) =>
  fc.record({
    label: name,
    ends: fc.array(fc.tuple(name, fc.nat(20)), { minLength: 2, maxLength: holds.relations === 'any' ? 3 : 2 }),
    attributes:
      holds.relationAttributes && holds.attributes !== 'none' ? attributes(holds.attributes) : fc.constant({}),
  })

const entityParts = fc.record({
  label: name,
  mentions: fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }),
  links: fc.array(fc.record({ base: name, id: name }), { maxLength: 2 }),
})

interface Parts {
  readonly spans: readonly { spans: Span[]; label: string; attributes: Attributes; note: string | null }[]
  readonly relations: readonly { label: string; ends: [string, number][]; attributes: Attributes }[]
  readonly entities: readonly { label: string; mentions: number[]; links: { base: string; id: string }[] }[]
  readonly labels: readonly string[]
  readonly statuses: readonly Status[]
}

function assemble(text: string, parts: Parts, holds: Holds): AnnotatedDocument {
  const origin = { kind: 'import', name: 'test' } as const
  let made = 0
  const base = (prefix: string, label: string, own: Attributes = {}) => ({
    id: `${prefix}${++made}`,
    label,
    origin,
    status: holds.status ? parts.statuses[made % 20]! : ('accepted' as const),
    ...(Object.keys(own).length === 0 ? {} : { attributes: own }),
  })
  const spans: Annotation[] = parts.spans.flatMap((part) => {
    const pieces = apart(part.spans.map((span) => onLetters(text, span))).filter(
      ({ start, end }) => holds.empty || start < end,
    )
    if (pieces.length === 0 || (pieces.length > 1 && pieces.some(({ start, end }) => start === end))) return []
    const note = part.note === null ? {} : { note: part.note }
    return [
      {
        kind: 'span' as const,
        ...base('s', part.label, part.attributes),
        ...note,
        spans: pieces,
        quote: quoteOf(text, pieces),
      },
    ]
  })
  const ids = spans.map(({ id }) => id)
  const relations: Annotation[] =
    ids.length === 0
      ? []
      : parts.relations.map(({ label, ends, attributes: own }) => {
          const roles = ends.map(([role, at], i) => ({
            role: holds.roles === 'any' ? role : holds.roles[i]!,
            id: ids[at % ids.length]!,
          }))
          return { kind: 'relation' as const, ...base('r', label, own), arguments: roles }
        })
  const entities: Annotation[] =
    ids.length === 0
      ? []
      : parts.entities.map(({ label, mentions, links }) => {
          const members = [...new Set(mentions.map((at) => ids[at % ids.length]!))]
          return {
            kind: 'entity' as const,
            ...base('e', label),
            mentions: members,
            ...(holds.links && links.length > 0 ? { links } : {}),
          }
        })
  const labels: Annotation[] = parts.labels.map((label) => ({ kind: 'document' as const, ...base('d', label) }))
  const annotations = [...spans, ...relations, ...entities, ...labels]
  return createDocument({ id: 'd1', text, layers: annotations.length === 0 ? {} : { mentions: { annotations } } })
}

/** No edge inside a surrogate pair. */
function onLetters(text: string, { start, end }: Span): Span {
  const at = (offset: number) =>
    /[\udc00-\udfff]/.test(text[offset] ?? '') && /[\ud800-\udbff]/.test(text[offset - 1] ?? '') ? offset - 1 : offset
  return { start: at(start), end: at(end) }
}

function apart(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
  const kept: Span[] = []
  for (const span of ordered) if (kept.length === 0 || span.start > kept.at(-1)!.end) kept.push(span)
  return kept
}
