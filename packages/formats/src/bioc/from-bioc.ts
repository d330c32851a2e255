import type { Argument } from '@chugiai/annotation'
import { lowerBound, type Span, unitAlignment, upperBound } from '@chugiai/text'
import type { ReadItem, ReadOptions } from '../format/format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { placeClaims } from '../text/offsets.ts'
import type { BiocAnnotation, BiocDocument, BiocPassage, BiocRelation, Infons } from './bioc-document.ts'

/** A document of ours: passages are blocks; places count within their passage, whatever stands between passages. */
export function* fromBioc(document: BiocDocument, options: ReadOptions): Generator<ReadItem> {
  const reader = new BiocReader(document, options)
  const read = reader.read()
  for (const issue of reader.issues) yield { ...issue, document: read.id }
  yield read
}

class BiocReader {
  readonly issues: FormatIssue[] = []
  readonly #document: BiocDocument
  readonly #options: ReadOptions
  readonly #passages: readonly BiocPassage[]
  readonly #starts: readonly number[]
  readonly #builder: DocumentBuilder
  readonly #layer: string
  readonly #made = new Map<string, string>()

  constructor(document: BiocDocument, options: ReadOptions) {
    this.#document = document
    this.#options = options
    this.#passages = [...document.passages].sort((a, b) => a.offset - b.offset)
    const { text, starts } = joinPassages(this.#passages)
    this.#starts = starts
    this.#builder = new DocumentBuilder('bioc', text)
    this.#layer = options.layer ?? 'mentions'
  }

  read() {
    const { id, infons, annotations } = this.#document
    const isPlain =
      this.#passages.every(({ infons: own }) => Object.keys(own).length === 0) && this.#passages.length <= 1
    const blocks = isPlain ? [] : this.#passages
    blocks.forEach(({ infons: own, text }, i) => {
      const start = this.#starts[i] ?? 0
      this.#builder.span('blocks', own.type ?? 'passage', [{ start, end: start + text.length }], {
        attributes: attributesOf(own),
      })
    })
    const places = this.#place(annotations)
    annotations.forEach((annotation, i) => {
      const pieces = places[i]
      if (pieces == null) return
      const details = { attributes: attributesOf(annotation.infons) }
      this.#made.set(annotation.id, this.#builder.span(this.#layer, annotation.infons.type ?? '', pieces, details))
    })
    this.#addRelations()
    return this.#builder.build(id, infons)
  }

  /** The pieces of each annotation; `null` for one of which a piece was refused. */
  #place(annotations: readonly BiocAnnotation[]): (Span[] | null)[] {
    const claims = annotations.flatMap(({ locations, text }, owner) =>
      locations.map(({ offset, length }) => ({
        owner,
        offset,
        length,
        quote: locations.length === 1 ? text : undefined,
      })),
    )
    const offsets = this.#passages.map(({ offset }) => offset)
    const found = annotations.map(({ locations }): (Span | null)[] => (locations.length === 0 ? [null] : []))
    this.#passages.forEach((passage, p) => {
      // A place at the end of a passage belongs to it, not to the next.
      const own = claims.filter(({ offset, length }) => passageOf(offsets, this.#passages, offset, length) === p)
      const wanted = own.map(({ offset, length, quote }) => {
        const start = offset - passage.offset
        return { start, end: start + length, ...(quote === undefined ? {} : { quote }) }
      })
      const { spans, issues } = placeClaims(passage.text, wanted, 'codePoint', this.#options)
      this.issues.push(...issues)
      const start = this.#starts[p] ?? 0
      own.forEach(({ owner }, i) => {
        const span = spans[i]
        found[owner]?.push(span == null ? null : { start: start + span.start, end: start + span.end })
      })
    })
    return found.map((pieces, i) => this.#whole(pieces, annotations[i]))
  }

  #whole(pieces: readonly (Span | null)[], annotation: BiocAnnotation | undefined): Span[] | null {
    const placed = pieces.filter((piece) => piece !== null)
    if (placed.length === pieces.length && placed.length === (annotation?.locations.length ?? 0)) return placed
    if (placed.length === pieces.length) {
      const message = `Annotation ${annotation?.id} stands on letters that are in no passage, or on none`
      this.issues.push(formatIssue('span_out_of_range', message, { severity: 'error' }))
    }
    return null
  }

  /** Relations may name one another: those that are named first. */
  #addRelations(): void {
    let open: readonly BiocRelation[] = this.#document.relations
    for (let count = -1; count !== open.length; ) {
      count = open.length
      open = open.filter((relation) => !this.#addRelation(relation))
    }
    for (const { id } of open) {
      const hint = 'Look whether the file was cut.'
      this.issues.push(formatIssue('unknown_reference', `Relation ${id} names what is not there`, { hint }))
    }
  }

  #addRelation({ id, infons, nodes }: BiocRelation): boolean {
    const named = nodes.flatMap(({ refid, role }): Argument[] => {
      const own = this.#made.get(refid)
      return own === undefined ? [] : [{ role, id: own }]
    })
    if (named.length < nodes.length) return false
    const made = this.#builder.relation(this.#layer, infons.type ?? '', named, { attributes: attributesOf(infons) })
    if (!this.#made.has(id)) this.#made.set(id, made)
    return true
  }
}

/** Index of the passage whose letters a place is on. */
function passageOf(
  offsets: readonly number[],
  passages: readonly BiocPassage[],
  offset: number,
  length: number,
): number {
  const at = upperBound(offsets, offset) - 1
  const before = passages[at - 1]
  const isAtEnd =
    length === 0 && offsets[at] === offset && before !== undefined && before.offset + [...before.text].length === offset
  return Math.max(0, isAtEnd && passages[at]?.text === '' ? lowerBound(offsets, offset) - 1 : at)
}

/** The text of all passages: a line each, as far from one another as their offsets say. */
export function joinPassages(passages: readonly BiocPassage[]): { text: string; starts: number[] } {
  let text = ''
  let done = 0
  const starts = passages.map(({ offset, text: own }, i) => {
    // Some count bytes, and some leave out what they did not read: no more than a page of blanks is believed.
    const gap = Math.min(1_000, Math.max(i === 0 ? 0 : 1, offset - done))
    text += i === 0 ? ' '.repeat(gap) : `${' '.repeat(gap - 1)}\n`
    const start = text.length
    text += own
    done = Math.max(done, offset) + unitAlignment(own, 'codePoint').sourceLength
    return start
  })
  return { text, starts }
}

/** An infon named `type` is the label; `_type` is one that was an attribute. */
function attributesOf(infons: Infons): Record<string, string> {
  const own = Object.entries(infons).filter(([name]) => name !== 'type' && name !== '__proto__')
  return Object.fromEntries(own.map(([name, value]) => [name.replace(/^_(?=_*type$)/, ''), value]))
}
