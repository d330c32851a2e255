import {
  assertArgument,
  assertOptions,
  defined,
  FUNCTION,
  listOf,
  oneOf,
  RECORD,
  type Span,
  STRING,
  sliceSpan,
} from '@chugiai/text'
import { assertDocument } from '../model/arguments.ts'
import { createIds, type Ids } from '../model/ids.ts'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import type { LabelSchema } from '../model/label-schema.ts'
import type { AnnotatedDocument, Annotation, Attributes, Origin, SpanAnnotation, Status } from '../model/model.ts'
import { IDS, LABEL_SCHEMA, ORIGIN, PATCH_OPTIONS, STATUS } from '../model/option-kinds.ts'
import type { Change, Patch } from '../model/patch.ts'
import { quoteOf } from '../model/quote.ts'
import { addAnnotation, addLayer, createPatch, type PatchInit } from '../patch/changes.ts'
import type { Fold } from './comparable-text.ts'
import {
  type Extraction,
  isEntityExtraction,
  isRelationExtraction,
  isSpanExtraction,
  type RelationExtraction,
  type SpanExtraction,
} from './extraction.ts'
import { type PlacedQuote, placeQuotes, type QuoteOrder } from './place-quotes.ts'
import { type PlaceKind, QuotedText, type QuotePlace } from './quote-places.ts'

/**
 * `exact`: the quote stands there letter by letter. `folded`: but for blanks, case, marks and what else folds. `fuzzy`:
 * nearly. `ambiguous`: in several places that nothing tells apart. `orphan`: nowhere.
 */
export type GroundStatus = PlaceKind | 'ambiguous' | 'orphan'

export interface GroundOptions extends PatchInit {
  /** The layer that the annotations go to; made if it is not there. `mentions` when left out. */
  readonly layer?: string
  /** Who says so: the model's name. Its score is that of the extraction, or how like a fuzzy place is. */
  readonly origin: Origin
  /** `suggested` when left out. */
  readonly status?: Status
  /** Ids for the annotations; counted on from the document's when left out. */
  readonly ids?: Ids
  /** How text is folded for comparing: `foldForSearch`, for example. Without it only NFC, case and blanks fold. */
  readonly fold?: Fold
  /** Labels that are not in it are issues, and left out. */
  readonly schema?: LabelSchema
  /** Whether the extractions stand in order of reading; found out from the unique ones when left out. */
  readonly order?: QuoteOrder
  /** Whether the first of the best places is taken where nothing tells them apart; they are left out when left out. */
  readonly whenAmbiguous?: 'leave' | 'first'
}

/** What became of one span extraction. */
export interface GroundedQuote {
  /** Index in the list of extractions. */
  readonly index: number
  /** How the quote was found. */
  readonly status: GroundStatus
  /** The place that was taken, in UTF-16 offsets; missing where none was. */
  readonly span?: Span
  /** Id of its annotation. */
  readonly id?: string
  /** The places that the quote may mean, the best first; one only unless it is ambiguous. */
  readonly candidates: readonly QuotePlace[]
}

export interface Grounded {
  /** Adds the annotations. */
  readonly patch: Patch
  /** One for each span extraction, in order. */
  readonly quotes: readonly GroundedQuote[]
  /** What is not as it was said: fuzzy, ambiguous, orphaned, lost with them. `path` is `extractions[3]`. */
  readonly issues: readonly AnnotationIssue[]
}

/** Places that are apart by less are not told apart. A wrong case alone is more. */
const LEAST_LEAD = 0.05

const GROUND_OPTIONS = {
  ...PATCH_OPTIONS,
  layer: STRING,
  origin: ORIGIN,
  status: STATUS,
  ids: IDS,
  fold: FUNCTION,
  schema: LABEL_SCHEMA,
  order: STRING,
  whenAmbiguous: oneOf(['leave', 'first']),
}

/**
 * Turns what a language model says in words into annotations with exact spans. Quotes may have other blanks, case, tone
 * style and lost marks (with `fold`), be cut with `…`, joined across lines, misspelt or slightly reworded, in any order,
 * the same many times: all are placed together, so that the whole list fits best. What stands nowhere, or in several
 * places alike, is reported and not guessed. Relations and entities go with the extractions that they name.
 *
 * @example
 * const { patch } = groundQuotes(document, [{ label: 'LOC', quote: 'lạng  sơn' }], {
 *   id: 'p1', author: 'qwen', at: '2026-01-31T08:00:00Z', origin: { kind: 'model', name: 'qwen' },
 * })
 */
export function groundQuotes(
  document: AnnotatedDocument,
  extractions: readonly Extraction[],
  options: GroundOptions,
): Grounded {
  assertDocument(document)
  assertArgument(extractions, listOf(RECORD), 'extractions')
  assertOptions(options, GROUND_OPTIONS)
  assertArgument(options.origin, ORIGIN, 'options.origin')
  const run = new Grounding(document, extractions, options)
  run.addSpans()
  run.addEntities()
  run.addRelations()
  return run.result()
}

/** An extraction with its number in the list. */
interface Listed<E extends Extraction> {
  readonly index: number
  readonly extraction: E
}

const NOWHERE: PlacedQuote = { places: [], lead: Number.POSITIVE_INFINITY }

class Grounding {
  readonly #document: AnnotatedDocument
  readonly #extractions: readonly Extraction[]
  readonly #options: GroundOptions
  readonly #layer: string
  readonly #ids: Ids
  readonly #changes: Change[] = []
  readonly #quotes: GroundedQuote[] = []
  readonly #issues: AnnotationIssue[] = []
  /** Annotation of each named extraction; `null` for those that have none. */
  readonly #named = new Map<string, string | null>()
  /** Annotation of each label and place of the layer. */
  readonly #known = new Map<string, string>()

  constructor(document: AnnotatedDocument, extractions: readonly Extraction[], options: GroundOptions) {
    this.#document = document
    this.#extractions = extractions
    this.#options = options
    this.#layer = options.layer ?? 'mentions'
    this.#ids = options.ids ?? createIds(document)
    const isThere = Object.hasOwn(document.layers, this.#layer)
    if (!isThere) this.#changes.push(addLayer(this.#layer, defined({ schema: options.schema?.id })))
    for (const annotation of document.layers[this.#layer]?.annotations ?? []) {
      if (annotation.kind === 'span') this.#known.set(placeKey(annotation.label, annotation.spans), annotation.id)
    }
  }

  addSpans(): void {
    const { text } = this.#document
    const listed = this.#listed(isSpanExtraction).filter((one) => this.#hasLabel(one, 'labels'))
    const spans = listed.map(({ extraction }) => extraction)
    const placed = placeQuotes(new QuotedText(text, this.#options.fold), spans, this.#options.order ?? 'auto')
    listed.forEach(({ index, extraction }, i) => {
      this.#addSpan(index, extraction, placed[i] ?? NOWHERE)
    })
  }

  #addSpan(index: number, extraction: SpanExtraction, { places, lead }: PlacedQuote): void {
    const [best] = places
    const isAmbiguous = lead < LEAST_LEAD
    const status = best === undefined ? 'orphan' : isAmbiguous ? 'ambiguous' : best.kind
    const isTaken = best !== undefined && (!isAmbiguous || this.#options.whenAmbiguous === 'first')
    const id = isTaken ? this.#annotate(index, extraction, best) : undefined
    const span = isTaken ? best.span : undefined
    const candidates = isAmbiguous ? places : places.slice(0, 1)
    this.#quotes.push({ index, status, ...defined({ span, id }), candidates })
    this.#name(index, extraction.id, id ?? null)
    this.#reportQuote(index, extraction.quote, status, candidates, isTaken)
  }

  /** Adds the annotation, unless the layer has this label there. Gives its id. */
  #annotate(index: number, extraction: SpanExtraction, { span, kind, likeness }: QuotePlace): string {
    const { label, attributes, score = kind === 'fuzzy' ? likeness : undefined } = extraction
    const spans = [span]
    const key = placeKey(label, spans)
    const known = this.#known.get(key)
    if (known !== undefined) {
      this.#report(
        'duplicate_span',
        `${label} '${extraction.quote}' stands there already, as ${known}`,
        index,
        'info',
        span,
      )
      return known
    }
    const id = this.#ids.next('span')
    const quote = quoteOf(this.#document.text, spans)
    const annotation: SpanAnnotation = { kind: 'span', ...this.#base(id, label, attributes, score), spans, quote }
    this.#add(annotation)
    this.#known.set(key, id)
    return id
  }

  #reportQuote(
    index: number,
    quote: string,
    status: GroundStatus,
    places: readonly QuotePlace[],
    isTaken: boolean,
  ): void {
    if (status === 'exact' || status === 'folded') return
    const message = this.#messageOf(quote, status, places, isTaken)
    this.#report(`quote_${status}`, message, index, 'warning', places[0]?.span)
  }

  #messageOf(quote: string, status: GroundStatus, places: readonly QuotePlace[], isTaken: boolean): string {
    const [best] = places
    if (best === undefined) return `'${quote}' does not stand in the text`
    if (status === 'fuzzy')
      return `'${quote}' is taken for '${sliceSpan(this.#document.text, best.span)}' (${best.likeness.toFixed(2)})`
    const taken = isTaken ? 'the first is taken' : 'none is taken'
    return `'${quote}' stands in ${places.length} places that nothing tells apart: ${taken}`
  }

  addEntities(): void {
    for (const one of this.#listed(isEntityExtraction)) {
      const { index, extraction } = one
      const { id: name, label, mentions, links, attributes, score } = extraction
      const found = mentions.flatMap((mention) => this.#idOf(mention, index, 'mention_lost') ?? [])
      const isKept = found.length > 0 && this.#hasLabel(one, 'labels')
      if (found.length === 0) this.#report('entity_lost', `Entity ${label} has no mention in the text`, index)
      const id = isKept ? this.#ids.next('entity') : null
      if (id !== null) {
        const ids = [...new Set(found)]
        this.#add({ kind: 'entity', ...this.#base(id, label, attributes, score), mentions: ids, ...defined({ links }) })
      }
      this.#name(index, name, id)
    }
  }

  /** Relations after what they name; those that name relations after these. */
  addRelations(): void {
    let open = this.#listed(isRelationExtraction).filter((one) => this.#hasLabel(one, 'relations'))
    const names = new Set(open.flatMap(({ extraction }) => extraction.id ?? []))
    while (open.length > 0) {
      const waits = ({ extraction }: Listed<RelationExtraction>) =>
        extraction.arguments.some(({ id }) => names.has(id) && !this.#named.has(id))
      const ready = open.filter((one) => !waits(one))
      // A circle of relations waits for ever: what it names is lost, and said to be.
      const next = new Set(ready.length > 0 ? ready : open)
      for (const one of next) this.#addRelation(one)
      open = open.filter((one) => !next.has(one))
    }
  }

  #addRelation({ index, extraction }: Listed<RelationExtraction>): void {
    const { id: name, label, arguments: roles, attributes, score } = extraction
    const args = roles.flatMap((argument) => {
      const id = this.#idOf(argument.id, index, 'relation_lost')
      return id === null ? [] : [{ role: argument.role, id }]
    })
    const id = args.length === roles.length ? this.#ids.next('relation') : null
    if (id !== null) this.#add({ kind: 'relation', ...this.#base(id, label, attributes, score), arguments: args })
    this.#name(index, name, id)
  }

  result(): Grounded {
    return { patch: createPatch(this.#changes, this.#options), quotes: this.#quotes, issues: this.#issues }
  }

  #base(id: string, label: string, attributes: Attributes | undefined, score: number | undefined) {
    const { origin, status = 'suggested' } = this.#options
    return { id, label, origin: { ...origin, ...defined({ score }) }, status, ...defined({ attributes }) }
  }

  #add(annotation: Annotation): void {
    this.#changes.push(addAnnotation(this.#layer, annotation))
  }

  #listed<E extends Extraction>(is: (extraction: Extraction) => extraction is E): Listed<E>[] {
    return this.#extractions.flatMap((extraction, index) => (is(extraction) ? [{ index, extraction }] : []))
  }

  #hasLabel({ index, extraction: { id, label } }: Listed<Extraction>, kind: 'labels' | 'relations'): boolean {
    const { schema } = this.#options
    if (schema === undefined || schema[kind].some((known) => known.id === label)) return true
    this.#report('unknown_label', `'${label}' is not in the label schema '${schema.id}'`, index)
    this.#name(index, id, null)
    return false
  }

  #name(index: number, name: string | undefined, id: string | null): void {
    if (name === undefined) return
    if (this.#named.has(name))
      this.#report('duplicate_id', `Two extractions are called '${name}': the first counts`, index)
    else this.#named.set(name, id)
  }

  /** The annotation of what an extraction names; reports it if there is none. */
  #idOf(name: string, index: number, lost: 'mention_lost' | 'relation_lost'): string | null {
    const id = this.#named.get(name)
    if (id === undefined) this.#report('unknown_reference', `No extraction is called '${name}'`, index)
    if (id === null) this.#report(lost, `'${name}', which it names, has no place in the text`, index)
    return id ?? null
  }

  #report(
    code: AnnotationIssue['code'],
    message: string,
    index: number,
    severity: AnnotationIssue['severity'] = 'warning',
    span?: Span,
  ): void {
    this.#issues.push(issue(code, message, { path: `extractions[${index}]`, severity, ...defined({ span }) }))
  }
}

function placeKey(label: string, spans: readonly Span[]): string {
  return `${label} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`
}
