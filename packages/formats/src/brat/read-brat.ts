import type { Attributes } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import type { FileReader, ReadItem, ReadOptions, TextFile } from '../format/format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf } from '../text/input.ts'
import { placeClaims } from '../text/offsets.ts'
import { type Link, type NormalizationLine, readStandoff, type Standoff, type TextBound } from './lines.ts'

/** What is there of a document so far. */
interface Pair {
  text?: string
  standoff?: string
}

/**
 * Reads pairs of `NAME.txt` and `NAME.ann` as they come; a text without standoff is a document without annotations, known
 * at the end. Standoff in two files (`a1`, `a2`) is read at the end too. Memory is that of the files whose other is not there.
 */
export class BratPairReader implements FileReader {
  readonly #pairs = new Map<string, Pair>()
  /** Names whose standoff stands in several files. */
  readonly #split = new Set<string>()
  readonly #options: ReadOptions

  constructor(options: ReadOptions) {
    this.#options = options
  }

  *file({ name, text }: TextFile): Generator<ReadItem> {
    const [, stem, ending] = /^(.*)\.(txt|ann|a1|a2)$/s.exec(name) ?? []
    if (stem === undefined) return
    const pair = this.#pairs.get(stem) ?? {}
    this.#pairs.set(stem, pair)
    if (ending === 'txt') pair.text = text
    else pair.standoff = `${pair.standoff ?? ''}${text}\n`
    const isWhole = pair.text !== undefined && pair.standoff !== undefined
    if (isWhole && (ending === 'ann' || ending === 'txt') && !this.#split.has(stem)) yield* this.#take(stem, pair)
    else if (ending === 'a1' || ending === 'a2') this.#split.add(stem)
  }

  *end(): Generator<ReadItem> {
    for (const [stem, pair] of this.#pairs) yield* this.#take(stem, pair)
  }

  *#take(stem: string, { text, standoff = '' }: Pair): Generator<ReadItem> {
    this.#pairs.delete(stem)
    if (text !== undefined) yield* readPair(stem, text, standoff, this.#options)
    else {
      const hint = `Give ${stem}.txt as well.`
      yield formatIssue('missing_text', `${stem}.ann has no text beside it`, {
        severity: 'error',
        path: `${stem}.ann`,
        hint,
      })
    }
  }
}

/** Reads files that belong together: {@link BratPairReader}, one after another. */
export function* readBrat(files: readonly TextFile[], options: ReadOptions): Generator<ReadItem> {
  const reader = new BratPairReader(options)
  for (const file of files) yield* reader.file(file)
  yield* reader.end()
}

/** Reads a text with its standoff. */
function* readPair(stem: string, text: string, ann: string, options: ReadOptions): Generator<ReadItem> {
  const standoff = readStandoff(ann)
  const id = stemOf(`${stem}.txt`)
  const reader = new BratReader(text, standoff, options)
  const document = reader.read(id)
  for (const found of [...standoff.issues, ...reader.issues]) yield { ...found, document: id }
  yield document
}

class BratReader {
  readonly issues: FormatIssue[] = []
  readonly #builder: DocumentBuilder
  readonly #standoff: Standoff
  readonly #options: ReadOptions
  readonly #layer: string
  /** Ids of annotations that there are. */
  readonly #known = new Set<string>()

  constructor(text: string, standoff: Standoff, options: ReadOptions) {
    this.#builder = new DocumentBuilder('brat', text)
    this.#standoff = standoff
    this.#options = options
    this.#layer = options.layer ?? 'mentions'
  }

  read(id: string) {
    this.#addSpans()
    this.#addLinks()
    this.#addEquivalences()
    this.#addNormalizations()
    for (const { target } of [...this.#standoff.attributes, ...this.#standoff.notes]) this.#checkTarget(target)
    return this.#builder.build(id)
  }

  #addSpans(): void {
    const { text } = this.#builder
    const { textBounds } = this.#standoff
    const claims = textBounds.flatMap(claimsOf)
    const { spans, issues } = placeClaims(text, claims, 'codePoint', this.#options)
    this.issues.push(...issues)
    let at = 0
    for (const { id, label, fragments } of textBounds) {
      const pieces = spans.slice(at, at + fragments.length)
      at += fragments.length
      if (pieces.includes(null) || !this.#isNew(id)) continue
      this.#builder.span(this.#layer, label, joinLines(text, pieces as Span[]), { id, ...this.#detailsOf(id) })
    }
  }

  /** Relations and events, whatever order they stand in: those that name others after these. */
  #addLinks(): void {
    const all = new Map<string, Link>()
    for (const link of this.#standoff.links) {
      if (all.has(link.id) || this.#known.has(link.id)) this.#report('duplicate_id', twice(link.id))
      else all.set(link.id, link)
    }
    for (const link of all.values()) if (!this.#known.has(link.id)) this.#addLink(link, all)
  }

  /** A relation behind those that it names, on a stack of its own: chains may be longer than the engine's. */
  #addLink(first: Link, all: Map<string, Link>): void {
    const open = new Map([[first.id, first]])
    const stack = [first]
    for (let link = stack.at(-1); link !== undefined; link = stack.at(-1)) {
      const missing = link.arguments.find(({ id }) => !this.#known.has(id))
      const next = missing && all.get(missing.id)
      if (next !== undefined && !open.has(next.id)) {
        stack.push(next)
        open.set(next.id, next)
        continue
      }
      if (missing === undefined) this.#addRelation(link)
      else {
        this.#report('relation_lost', `${link.id} names ${missing.id}, which is not there`)
        all.delete(link.id)
      }
      stack.pop()
      open.delete(link.id)
    }
  }

  #addRelation({ id, label, arguments: roles }: Link): void {
    this.#known.add(id)
    this.#builder.relation(this.#layer, label, roles, { id, ...this.#detailsOf(id) })
  }

  #addEquivalences(): void {
    for (const { label, members } of this.#standoff.equivalences) {
      const known = members.filter((id) => this.#checkTarget(id))
      if (known.length > 0) this.#builder.entity(this.#layer, label, known)
    }
  }

  /** Normalizations of one mention and type are one entity with several links. */
  #addNormalizations(): void {
    const groups = new Map<string, [NormalizationLine, ...NormalizationLine[]]>()
    for (const line of this.#standoff.normalizations) {
      if (!this.#checkTarget(line.target)) continue
      const key = `${line.type} ${line.target}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [line])
      else group.push(line)
    }
    for (const group of groups.values()) {
      const [{ type, target }] = group
      const note = group.map(({ text }) => text).find((text) => text !== '')
      const links = group.map(({ base, id }) => ({ base, id }))
      this.#builder.entity(this.#layer, type, [target], links, note === undefined ? {} : { note })
    }
  }

  #detailsOf(id: string): { attributes?: Attributes; note?: string } {
    if (this.#own('attributes', id).length === 0 && this.#own('notes', id).length === 0) return NO_DETAILS
    const attributes: Record<string, string | boolean> = {}
    for (const { target, name, value } of this.#own('attributes', id)) if (target === id) attributes[name] = value
    const notes: string[] = []
    for (const { type, text } of this.#own('notes', id)) {
      if (type === 'AnnotatorNotes') notes.push(text)
      else attributes[type] = text
    }
    return { attributes, ...(notes.length === 0 ? {} : { note: notes.join('\n') }) }
  }

  #byTarget: { attributes: Map<string, Standoff['attributes']>; notes: Map<string, Standoff['notes']> } | undefined

  #own<Kind extends 'attributes' | 'notes'>(kind: Kind, id: string): Standoff[Kind] {
    this.#byTarget ??= {
      attributes: groupByTarget(this.#standoff.attributes),
      notes: groupByTarget(this.#standoff.notes),
    }
    return (this.#byTarget[kind].get(id) ?? []) as Standoff[Kind]
  }

  #isNew(id: string): boolean {
    if (this.#known.has(id)) this.#report('duplicate_id', twice(id))
    const isNew = !this.#known.has(id)
    this.#known.add(id)
    return isNew
  }

  #checkTarget(id: string): boolean {
    if (!this.#known.has(id)) this.#report('unknown_reference', `A line is about ${id}, which is not there`)
    return this.#known.has(id)
  }

  #report(code: FormatIssue['code'], message: string): void {
    this.issues.push(formatIssue(code, message))
  }
}

function groupByTarget<Line extends { readonly target: string }>(lines: readonly Line[]): Map<string, Line[]> {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const group = groups.get(line.target)
    if (group === undefined) groups.set(line.target, [line])
    else group.push(line)
  }
  return groups
}

/** Most spans have neither attributes nor notes. */
const NO_DETAILS = {}

const twice = (id: string) => `${id} comes twice: the first counts`

/** Each fragment with its share of the letters, which are joined by one blank. */
function claimsOf({ fragments, quote }: TextBound) {
  const [only] = fragments
  if (quote === undefined) return fragments
  if (only !== undefined && fragments.length === 1) return [{ start: only.start, end: only.end, quote }]
  const signs = [...quote]
  let at = 0
  return fragments.map(({ start, end }) => {
    const letters = signs.slice(at, at + end - start).join('')
    at += end - start + 1
    return { start, end, quote: letters }
  })
}

/** brat parts a span at the ends of lines: pieces with nothing else between them are one. */
function joinLines(text: string, pieces: readonly Span[]): readonly Span[] {
  if (pieces.length === 1) return pieces
  const joined: Span[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const isOne = last !== undefined && piece.start > last.end && /^[\r\n]+$/.test(text.slice(last.end, piece.start))
    if (isOne) joined[joined.length - 1] = { start: last.start, end: piece.end }
    else joined.push(piece)
  }
  return joined
}
