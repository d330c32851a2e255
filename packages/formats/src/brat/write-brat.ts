import type {
  AnnotatedDocument,
  Attributes,
  EntityAnnotation,
  EntityLink,
  RelationAnnotation,
  SpanAnnotation,
} from '@chugiai/annotation'
import { type Alignment, type Span, sliceSpan, unitAlignment } from '@chugiai/text'
import type { WriteOptions, WriteResult } from '../format/format.ts'
import type { FormatIssue } from '../format/issue.ts'
import { LossCounter } from '../reduce/loss-counter.ts'
import { type Reduced, reduceDocument } from '../reduce/reduce-document.ts'
import { uniqueNames } from '../text/input.ts'
import { escapeName } from '../text/names.ts'
import { spanToUnits } from '../text/units.ts'
import { BRAT_HOLDS } from './brat-holds.ts'
import { TRIGGER } from './lines.ts'

// Blanks part words, colons parts of events, `;` pieces.
const UNSAFE = /[\s:;]/g

/** Writes `NAME.txt` and `NAME.ann` for a document. */
export function writeBratPair(document: AnnotatedDocument, name: string, options: WriteOptions): WriteResult {
  const writer = new BratWriter(document, options)
  const files = [
    { name: `${name}.txt`, data: document.text },
    { name: `${name}.ann`, data: writer.write() },
  ]
  return { files, issues: writer.issues() }
}

/** Writes a pair of files for each document. */
export function writeBrat(documents: readonly AnnotatedDocument[], options: WriteOptions): WriteResult {
  const names = uniqueNames(documents.map(({ id }) => id))
  const pairs = documents.map((document, i) => writeBratPair(document, names[i] ?? document.id, options))
  return { files: pairs.flatMap(({ files }) => files), issues: pairs.flatMap(({ issues }) => issues) }
}

class BratWriter {
  readonly #document: AnnotatedDocument
  readonly #reduced: Reduced
  readonly #units: Alignment
  readonly #losses: LossCounter
  readonly #lines: string[] = []
  readonly #ids = new Map<string, string>()
  readonly #counts: Record<string, number> = {}
  readonly #normalized = new Set<string>()

  constructor(document: AnnotatedDocument, options: WriteOptions) {
    this.#document = document
    this.#reduced = reduceDocument(document, BRAT_HOLDS, options)
    this.#units = unitAlignment(document.text, options.unit ?? 'codePoint')
    this.#losses = new LossCounter(document.id)
  }

  write(): string {
    this.#reserveIds()
    for (const { annotation } of this.#reduced.spans) this.#writeSpan(annotation)
    this.#writeLinks()
    for (const { annotation } of this.#reduced.entities) this.#writeEntity(annotation)
    if (this.#document.text.startsWith('\ufeff'))
      this.#losses.add('text_changed', 'the byte order mark that the text begins with')
    return this.#lines.map((line) => `${line}\n`).join('')
  }

  issues(): FormatIssue[] {
    return [...this.#reduced.issues, ...this.#losses.issues()]
  }

  /** Ids that are brat's already stay. */
  #reserveIds(): void {
    for (const { annotation } of [...this.#reduced.spans, ...this.#reduced.relations]) {
      const match = /^([TRE])([1-9][0-9]{0,8})$/.exec(annotation.id)
      if (match === null) continue
      const [, prefix = '', number] = match
      this.#counts[prefix] = Math.max(this.#counts[prefix] ?? 0, Number(number))
    }
  }

  #idFor(prefix: string, id?: string): string {
    if (id?.startsWith(prefix) && BRAT_ID.test(id)) return id
    this.#counts[prefix] = (this.#counts[prefix] ?? 0) + 1
    return `${prefix}${this.#counts[prefix]}`
  }

  #writeSpan({ id, label, spans, attributes, note }: SpanAnnotation): void {
    const pieces = this.#piecesOf(spans)
    if (pieces === null) return
    const own = this.#idFor('T', id)
    this.#ids.set(id, own)
    const places = pieces.map(({ unit }) => `${unit.start} ${unit.end}`).join(';')
    const letters = pieces.map(({ piece }) => sliceSpan(this.#document.text, piece)).join(' ')
    this.#lines.push(`${own}\t${escapeName(label, UNSAFE)} ${places}\t${letters}`)
    this.#writeDetails(own, attributes, note)
  }

  /** The pieces between ends of lines, in code points; `null` for what would come back as something else. */
  #piecesOf(spans: readonly Span[]): { piece: Span; unit: Span }[] | null {
    const { text } = this.#document
    const pieces = spans.flatMap((span) => splitLines(text, span))
    const placed = pieces.flatMap((piece) => {
      const unit = spanToUnits(this.#units, piece)
      return unit === null ? [] : [{ piece, unit }]
    })
    const isWhole = spans.every((span) => !/^[\r\n]|[\r\n]$/.test(sliceSpan(text, span)))
    if (isWhole && placed.length === pieces.length && !hasLineGap(text, spans)) return placed
    const what = isWhole ? 'pieces that only a line end parts' : 'spans that begin or end with a line end'
    this.#losses.add('span_lost', what, 1, spans[0])
    return null
  }

  /** Events have a trigger; other relations have two ends. */
  #writeLinks(): void {
    const links = this.#reduced.relations.map(({ annotation }) => annotation)
    const written = links.filter((link) => isEvent(link) || link.arguments.length === 2)
    this.#losses.add('relation_lost', 'relations with neither two ends nor a trigger', links.length - written.length)
    let open = written
    for (const link of open) this.#ids.set(link.id, this.#idFor(isEvent(link) ? 'E' : 'R', link.id))
    // What names a relation that is none of brat's goes with it.
    for (let count = -1; count !== open.length; ) {
      count = open.length
      const lost = open.filter((link) => link.arguments.some(({ id }) => !/^[TE]/.test(this.#ids.get(id) ?? '')))
      for (const { id } of lost) this.#ids.delete(id)
      open = open.filter((link) => !lost.includes(link))
    }
    this.#losses.add('relation_lost', 'relations that name more than spans and events', written.length - open.length)
    for (const link of open) this.#writeLink(link)
  }

  /** The id that was given to something; links are written last. */
  #written(id: string): string {
    return this.#ids.get(id) ?? id
  }

  #writeLink(link: RelationAnnotation): void {
    const own = this.#written(link.id)
    const label = escapeName(link.label, UNSAFE)
    const roles = link.arguments.map(({ role, id }) => ({ role: escapeName(role, UNSAFE), id: this.#written(id) }))
    if (isEvent(link)) {
      const [trigger, ...others] = roles
      const listed = numbered(others).map(({ role, id }) => ` ${role}:${id}`)
      this.#lines.push(`${own}\t${label}:${trigger?.id}${listed.join('')}`)
    } else this.#lines.push(`${own}\t${label} ${roles.map(({ role, id }) => `${role}:${id}`).join(' ')}\t`)
    this.#writeDetails(own, link.attributes, link.note)
  }

  /** One mention with links is a normalization, several mentions are an equivalence. */
  #writeEntity({ label, mentions, links = [], note, attributes = {} }: EntityAnnotation): void {
    const members = mentions.flatMap((id) => this.#ids.get(id) ?? [])
    const [target] = members
    if (target === undefined) this.#losses.add('entity_lost', 'entities')
    else if (members.length > 1 || links.length === 0) {
      this.#losses.add('link_lost', 'links of entities with several mentions', links.length)
      if (note !== undefined) this.#losses.add('note_lost', 'notes on equivalences')
      this.#lines.push(`*\t${escapeName(label, UNSAFE)} ${members.join(' ')}`)
    } else this.#writeNormalization(label, target, links, note)
    this.#losses.add(
      'mention_lost',
      'mentions of entities',
      target === undefined ? 0 : mentions.length - members.length,
    )
    this.#losses.add('attribute_lost', 'attributes of entities', Object.keys(attributes).length)
  }

  #writeNormalization(label: string, target: string, links: readonly EntityLink[], note = ''): void {
    const key = `${label} ${target}`
    // Two of one type on one mention would come back as one.
    if (this.#normalized.has(key)) {
      this.#losses.add('entity_lost', 'entities')
      return
    }
    this.#normalized.add(key)
    for (const { base, id } of links) {
      const place = `${escapeName(base, UNSAFE)}:${escapeName(id, /\s/g)}`
      this.#lines.push(`${this.#idFor('N')}\t${escapeName(label, UNSAFE)} ${target} ${place}\t${this.#oneLine(note)}`)
    }
  }

  #writeDetails(target: string, attributes: Attributes = {}, note?: string): void {
    for (const [name, value] of Object.entries(attributes)) {
      const type = escapeName(name, UNSAFE)
      if (value === true) this.#lines.push(`${this.#idFor('A')}\t${type} ${target}`)
      else if (typeof value === 'string')
        this.#lines.push(`${this.#idFor('A')}\t${type} ${target} ${escapeName(value, /[\r\n\t]|^ | $| (?= )/g)}`)
    }
    if (note === undefined) return
    for (const line of note.split('\n'))
      this.#lines.push(`${this.#idFor('#')}\tAnnotatorNotes ${target}\t${this.#oneLine(line)}`)
  }

  #oneLine(text: string): string {
    if (/[\r\n]/.test(text)) this.#losses.add('text_changed', 'line ends in notes, now blanks')
    return text.replace(/[\r\n]+/g, ' ')
  }
}

function isEvent({ arguments: [first] }: RelationAnnotation): boolean {
  return first?.role === TRIGGER
}

/** Roles that come again with their number: `Theme`, `Theme2`. */
function numbered(roles: readonly { role: string; id: string }[]): { role: string; id: string }[] {
  const counts = new Map<string, number>()
  return roles.map(({ role, id }) => {
    const count = (counts.get(role) ?? 0) + 1
    counts.set(role, count)
    return { role: count === 1 ? role : `${role}${count}`, id }
  })
}

/** The parts of a span between ends of lines, which no piece may hold. */
const BRAT_ID = /^[TRE][1-9][0-9]{0,8}$/

function splitLines(text: string, { start, end }: Span): Span[] {
  const letters = text.slice(start, end)
  if (letters !== '' && !/[\r\n]/.test(letters)) return [{ start, end }]
  const pieces: Span[] = []
  for (const match of letters.matchAll(/[^\r\n]+/g)) {
    pieces.push({ start: start + match.index, end: start + match.index + match[0].length })
  }
  return pieces
}

function hasLineGap(text: string, spans: readonly Span[]): boolean {
  return spans.some(({ end }, i) => /^[\r\n]+$/.test(text.slice(end, spans[i + 1]?.start ?? end)))
}
