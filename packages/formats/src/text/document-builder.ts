import {
  type AnnotatedDocument,
  type Annotation,
  type Argument,
  type Attributes,
  createDocument,
  type EntityLink,
  type Layer,
  quoteOf,
  type Status,
} from '@chugiai/annotation'
import { defined, type Span } from '@chugiai/text'

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

/** Collects what a reader finds and makes a document of it. */
export class DocumentBuilder {
  readonly text: string
  readonly #format: string
  readonly #layers = new Map<string, Annotation[]>()
  readonly #counts = { span: 0, relation: 0, entity: 0, document: 0 }
  readonly #used = new Set<string>()

  constructor(format: string, text: string) {
    this.#format = format
    this.text = text
  }

  /** Adds a span annotation; pieces in order. Gives its id. */
  span(layer: string, label: string, spans: readonly Span[], details: Details = {}): string {
    const ordered = [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
    const base = this.#base('span', label, details)
    return this.#add(layer, { kind: 'span', ...base, spans: ordered, quote: quoteOf(this.text, ordered) })
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
    return createDocument({ id, text: this.text, layers, ...defined({ metadata: kept }) })
  }

  #base(kind: keyof typeof PREFIX, label: string, { id, status = 'accepted', score, ...rest }: Details) {
    const { attributes, note } = rest
    const hasAttributes = attributes !== undefined && Object.keys(attributes).length > 0
    return {
      id: this.#idFor(kind, id),
      label,
      origin: { kind: 'import' as const, name: this.#format, ...defined({ score }) },
      status,
      ...(hasAttributes ? { attributes } : {}),
      ...defined({ note }),
    }
  }

  #idFor(kind: keyof typeof PREFIX, wanted: string | undefined): string {
    let id = wanted
    while (id === undefined || this.#used.has(id)) id = `${PREFIX[kind]}${++this.#counts[kind]}`
    this.#used.add(id)
    return id
  }

  #add(layer: string, annotation: Annotation): string {
    const annotations = this.#layers.get(layer)
    if (annotations === undefined) this.#layers.set(layer, [annotation])
    else annotations.push(annotation)
    return annotation.id
  }
}
