import {
  type AnnotatedDocument,
  type Annotation,
  type Argument,
  type Attributes,
  createDocument,
  type EntityLink,
  type Layer,
  type Origin,
  quoteOf,
  type SpanAnnotation,
  type Status,
} from '@chugiai/annotation'
import type { Span } from '@chugiai/text'

/** What an annotation may have besides its label and place. */
export interface Details {
  readonly attributes?: Attributes
  readonly note?: string
  readonly status?: Status
  readonly score?: number
  /** Its id, where the format keeps ids; counted otherwise. */
  readonly id?: string
}

const PREFIX = { span: 's', relation: 'r', entity: 'e', document: 'd' } as const
const KINDS = ['span', 'relation', 'entity', 'document'] as const

/** The ids that most documents have, made once: files hold millions of spans. */
const SPAN_IDS: readonly string[] = Array.from({ length: 2000 }, (_, number) => PREFIX.span + number)

function idOf(kind: keyof typeof PREFIX, number: number): string {
  const known = kind === 'span' ? SPAN_IDS[number] : undefined
  return known ?? PREFIX[kind] + number
}

function isEmpty(attributes: Attributes | undefined): boolean {
  if (attributes !== undefined) for (const _ in attributes) return false
  return true
}

/** Whether there is nothing to say of an annotation but its id. */
function isPlain({ attributes, note, status, score }: Details): boolean {
  return note === undefined && status === undefined && score === undefined && isEmpty(attributes)
}

function moreOf(attributes: Attributes | undefined, note: string | undefined) {
  const hasAttributes = attributes !== undefined && !isEmpty(attributes)
  return { ...(hasAttributes ? { attributes } : {}), ...(note === undefined ? {} : { note }) }
}

/** Collects what a reader finds and makes a document of it. */
export class DocumentBuilder {
  readonly text: string
  readonly #origin: Origin
  readonly #layers = new Map<string, Annotation[]>()
  readonly #counts = { span: 0, relation: 0, entity: 0, document: 0 }
  /** Ids that the format gave; those that are counted are known by their counts. */
  readonly #given = new Set<string>()

  constructor(format: string, text: string) {
    this.#origin = { kind: 'import', name: format }
    this.text = text
  }

  /** Adds a span annotation; pieces in order. Gives its id. */
  span(layer: string, label: string, spans: readonly Span[], details?: Details): string {
    const [first] = spans
    // Files hold millions of these: most are of one piece, and have no more to say.
    if (spans.length === 1 && first && (details === undefined || isPlain(details)))
      return this.#add(layer, this.#bare(label, first, this.#idFor('span', details?.id)))
    const ordered = spans.length < 2 ? spans : [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
    const base = this.#base('span', label, details ?? {})
    return this.#add(layer, { kind: 'span', ...base, spans: ordered, quote: quoteOf(this.text, ordered) })
  }

  /** Adds spans of one piece and one label without more, as words are: files of tokens have millions of them. */
  tokens(layer: string, label: string, spans: readonly (Span | null)[], from = 0, to = spans.length): void {
    let annotations: Annotation[] | undefined
    for (let i = from; i < to; i++) {
      const span = spans[i]
      if (!span) continue
      annotations ??= this.#listOf(layer)
      annotations.push(this.#bare(label, span, this.#nextId('span')))
    }
  }

  /** Adds a span of one piece, with attributes if it has any. */
  token(layer: string, label: string, span: Span, attributes: Attributes): void {
    const annotations = this.#listOf(layer)
    if (isEmpty(attributes)) annotations.push(this.#bare(label, span, this.#nextId('span')))
    else
      annotations.push({
        kind: 'span',
        id: this.#nextId('span'),
        label,
        origin: this.#origin,
        status: 'accepted',
        attributes,
        spans: [span],
        quote: this.text.slice(span.start, span.end),
      })
  }

  #bare(label: string, span: Span, id: string): SpanAnnotation {
    return {
      kind: 'span',
      id,
      label,
      origin: this.#origin,
      status: 'accepted',
      spans: [span],
      quote: this.text.slice(span.start, span.end),
    }
  }

  relation(layer: string, label: string, roles: readonly Argument[], details: Details = {}): string {
    return this.#add(layer, { kind: 'relation', ...this.#base('relation', label, details), arguments: roles })
  }

  entity(
    layer: string,
    label: string,
    mentions: readonly string[],
    links: readonly EntityLink[] = [],
    details: Details = {},
  ): string {
    const base = this.#base('entity', label, details)
    return this.#add(layer, { kind: 'entity', ...base, mentions, ...(links.length === 0 ? {} : { links }) })
  }

  label(layer: string, label: string, details: Details = {}): string {
    return this.#add(layer, { kind: 'document', ...this.#base('document', label, details) })
  }

  /** The document with all that was added. */
  build(id: string, metadata?: Readonly<Record<string, unknown>>): AnnotatedDocument {
    const layers: Record<string, Layer> = {}
    for (const [name, annotations] of this.#layers) layers[name] = { annotations }
    const kept = metadata !== undefined && Object.keys(metadata).length > 0 ? metadata : undefined
    return createDocument({ id, text: this.text, layers, ...(kept === undefined ? {} : { metadata: kept }) })
  }

  #base(kind: keyof typeof PREFIX, label: string, { id, status = 'accepted', score, attributes, note }: Details) {
    const origin = this.#originOf(score)
    return { id: this.#idFor(kind, id), label, origin, status, ...moreOf(attributes, note) }
  }

  #originOf(score: number | undefined): Origin {
    return score === undefined ? this.#origin : { ...this.#origin, score }
  }

  #idFor(kind: keyof typeof PREFIX, wanted: string | undefined): string {
    if (wanted !== undefined && !this.#isUsed(wanted)) {
      this.#given.add(wanted)
      return wanted
    }
    return this.#nextId(kind)
  }

  #nextId(kind: keyof typeof PREFIX): string {
    let id = idOf(kind, ++this.#counts[kind])
    while (this.#given.size > 0 && this.#given.has(id)) id = idOf(kind, ++this.#counts[kind])
    return id
  }

  #isUsed(id: string): boolean {
    if (this.#given.has(id)) return true
    const [, prefix, number] = /^([sred])([1-9]\d*)$/.exec(id) ?? []
    return KINDS.some((kind) => PREFIX[kind] === prefix && Number(number) <= this.#counts[kind])
  }

  #add(layer: string, annotation: Annotation): string {
    this.#listOf(layer).push(annotation)
    return annotation.id
  }

  #listOf(layer: string): Annotation[] {
    const known = this.#layers.get(layer)
    if (known !== undefined) return known
    const annotations: Annotation[] = []
    this.#layers.set(layer, annotations)
    return annotations
  }
}
