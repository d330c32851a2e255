import { matchQuote } from '@chugiai/annotation'
import { defined, isObject, type Span } from '@chugiai/text'
import type { ReadItem, ReadOptions } from '../format/format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import type { JsonRecord } from '../records/json-lines.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { asList, asText } from '../text/json.ts'
import { type Claim, placeClaims } from '../text/offsets.ts'
import { readBodies } from './bodies.ts'
import { type Segment, type Target, targetsOf } from './selectors.ts'

/** Annotations of one resource. */
export interface Resource {
  readonly source: string
  readonly annotations: { readonly annotation: JsonRecord; readonly target: Target }[]
}

/** The annotations of a value: one, a list, a page, or a collection with its first page. */
export function annotationsOf(value: unknown): JsonRecord[] {
  if (Array.isArray(value)) return value.flatMap(annotationsOf)
  if (!isObject(value)) return []
  if ('target' in value) return [value]
  return [...asList(value.items), ...asList(isObject(value.first) ? value.first.items : [])].flatMap(annotationsOf)
}

/** Annotations by what they are about; those about other annotations stand with these. */
export function byResource(annotations: readonly JsonRecord[]): Resource[] {
  const resources = new Map<string, Resource>()
  const homes = new Map<string, Resource>()
  for (const annotation of annotations) {
    for (const target of targetsOf(annotation.target)) {
      const home = homes.get(target.source) ??
        resources.get(target.source) ?? { source: target.source, annotations: [] }
      if (!homes.has(target.source)) resources.set(target.source, home)
      home.annotations.push({ annotation, target })
      const id = asText(annotation.id)
      if (id !== undefined && id !== target.source) homes.set(id, home)
    }
  }
  return [...resources.values()]
}

/** The document of a resource whose text is known. */
export function* readResource(resource: Resource, text: string, id: string, options: ReadOptions): Generator<ReadItem> {
  const reader = new ResourceReader(resource, text, options)
  const document = reader.read(id)
  for (const issue of reader.issues) yield { ...issue, document: id }
  yield document
}

class ResourceReader {
  readonly issues: FormatIssue[] = []
  readonly #resource: Resource
  readonly #builder: DocumentBuilder
  readonly #options: ReadOptions
  readonly #layer: string
  readonly #made = new Map<string, string>()

  constructor(resource: Resource, text: string, options: ReadOptions) {
    this.#resource = resource
    this.#builder = new DocumentBuilder('web-annotation', text)
    this.#options = options
    this.#layer = options.layer ?? 'mentions'
  }

  read(id: string) {
    const { annotations } = this.#resource
    const about = annotations.filter(({ target }) => target.segments.length > 0)
    this.#addSpans(about)
    const whole = annotations.filter(({ target }) => target.segments.length === 0)
    for (const { annotation, target } of whole) this.#addWhole(annotation, target)
    return this.#builder.build(id)
  }

  #addSpans(about: Resource['annotations']): void {
    const claims = about.flatMap(({ target }) => target.segments.flatMap(claimOf))
    const placed = placeClaims(this.#builder.text, claims, 'codePoint', this.#options)
    this.issues.push(...placed.issues)
    let at = 0
    for (const { annotation, target } of about) {
      const pieces = target.segments.map((segment) =>
        claimOf(segment).length > 0 ? (placed.spans[at++] ?? null) : this.#byQuote(segment),
      )
      if (pieces.some((piece) => piece === null)) continue
      const { label, attributes, note } = readBodies(annotation)
      const made = this.#builder.span(this.#layer, label, pieces as Span[], { attributes, ...defined({ note }) })
      const id = asText(annotation.id)
      if (id !== undefined && !this.#made.has(id)) this.#made.set(id, made)
    }
  }

  #byQuote({ exact = '', prefix = '', suffix = '' }: Segment): Span | null {
    const { status, matches } = matchQuote(
      this.#builder.text,
      { exact, prefix, suffix },
      defined({ fold: this.#options.fold }),
    )
    const [best] = matches
    if ((status === 'exact' || status === 'fuzzy') && best !== undefined) return best.span
    const message = status === 'ambiguous' ? `'${exact}' stands in several places` : `'${exact}' is not in the text`
    const hint = 'Give a TextPositionSelector, or more of what stands around it.'
    this.issues.push(formatIssue('quote_mismatch', message, { severity: 'error', hint }))
    return null
  }

  /** An annotation of the whole resource, or of another annotation. */
  #addWhole(annotation: JsonRecord, { source, unknown }: Target): void {
    const { label, attributes, note, links } = readBodies(annotation)
    const details = { attributes, ...defined({ note }) }
    if (unknown.length > 0) {
      const hint = 'Only TextPositionSelector, TextQuoteSelector and char= fragments name letters.'
      this.issues.push(formatIssue('span_lost', `A ${unknown.join(', ')} names no letters of the text`, { hint }))
    } else if (source === this.#resource.source) this.#builder.label(this.#layer, label, details)
    else this.#addRelation(label, source, links, details)
  }

  #addRelation(label: string, source: string, links: readonly string[], details: object): void {
    const [from, to] = [this.#made.get(source), this.#made.get(links[0] ?? '')]
    if (from === undefined || to === undefined) {
      const hint = 'A relation is an annotation of an annotation that links to another.'
      this.issues.push(formatIssue('unknown_reference', `An annotation names ${source}, which has no place`, { hint }))
      return
    }
    this.#builder.relation(
      this.#layer,
      label,
      [
        { role: 'from', id: from },
        { role: 'to', id: to },
      ],
      details,
    )
  }
}

/** A place by numbers, with the letters that shall be there; none for one by letters alone. */
function claimOf({ start, end, exact }: Segment): Claim[] {
  return start === undefined || end === undefined ? [] : [{ start, end, ...defined({ quote: exact }) }]
}
