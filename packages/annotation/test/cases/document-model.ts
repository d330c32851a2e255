import {
  type AnnotatedDocument,
  type Annotation,
  addAnnotation,
  addLayer,
  applyPatch,
  type Change,
  composePatches,
  createDocument,
  createHistory,
  createPatch,
  createSpanIndex,
  editText,
  formatLogHeader,
  formatLogRecord,
  type History,
  type HistoryRecord,
  type Patch,
  parseDocument,
  quoteOf,
  rebasePatch,
  removeAnnotation,
  removeLayer,
  replaceAnnotation,
  replayHistory,
  type SpanAnnotation,
  type SpanIndex,
  setMetadata,
} from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import { createRandom } from '../../src/sampling/random.ts'
import {
  editHeld,
  editLetters,
  type Letter,
  type LetterEdit,
  lettersOf,
  textOf,
  toLetterEdits,
} from './letter-model.ts'

const SIGNS = ['H', 'à', 'N', 'ộ', 'i', '9', ' ', ' ', ',', '.', '\n', 'a\u0300', '👋', 'Đ']
const LAYERS = ['mentions', 'notes', 'mentions@lan'] as const
const origin = { kind: 'human', name: 'lan' } as const

/** A span annotation holds letters, in one part or several; a relation or an entity has the ids that it refers to. */
interface Item {
  readonly kind: 'span' | 'relation' | 'entity'
  readonly id: string
  readonly label: string
  readonly parts: readonly (readonly Letter[])[]
  readonly references: readonly string[]
}

/** What the library should hold: letters, metadata, and for each annotation the letters that it holds. */
interface Model {
  readonly letters: readonly Letter[]
  readonly layers: ReadonlyMap<string, readonly Item[]>
  readonly topic: string | null
}

/** A document with what it should be: where a patch has got to while it is put together. */
interface Pair {
  readonly document: AnnotatedDocument
  readonly model: Model
}

/** A change of both. */
interface Step {
  readonly changes: readonly Change[]
  readonly model: Model
}

/** What an undo takes back. */
interface Past {
  readonly model: Model
  readonly group: string | undefined
}

type Operation = (pair: Pair) => Step | null

const INIT = { id: 'p', author: 'lan', at: '2024-05-01T08:00:00Z' }

/**
 * Random patches on one document, done by the library and by the model. A patch has changes of all kinds; patches are
 * grouped, composed, undone and redone. The same seed does the same.
 */
export class ModelRound {
  readonly #random: () => number
  readonly #start: AnnotatedDocument
  readonly #log: HistoryRecord[] = []
  #history: History
  #index: SpanIndex
  #model: Model
  #past: Past[] = []
  #future: Past[] = []
  #ids = 0
  readonly #operations: readonly (readonly [string, Operation])[] = [
    ['add', (pair) => this.#add(pair)],
    ['add', (pair) => this.#add(pair)],
    ['relate', (pair) => this.#relate(pair)],
    ['cluster', (pair) => this.#cluster(pair)],
    ['remove', (pair) => this.#remove(pair)],
    ['replace', (pair) => this.#replace(pair)],
    ['edit', (pair) => this.#edit(pair, this.#edits(pair))],
    ['edit', (pair) => this.#edit(pair, this.#edits(pair))],
    ['edit inside', (pair) => this.#editBySpan(pair)],
    ['edit at the end', (pair) => this.#editEnd(pair)],
    ['metadata', (pair) => this.#setTopic(pair)],
    ['layer', (pair) => this.#changeLayers(pair)],
  ]

  constructor(seed: number) {
    this.#random = createRandom(seed)
    const text = `H${this.#signs(24)}`
    this.#start = createDocument({
      id: 'd',
      text,
      source: { length: text.length, steps: [], alignment: [text.length, -1] },
      layers: { mentions: { annotations: [] } },
    })
    this.#history = createHistory(this.#start, (record) => this.#log.push(record))
    this.#index = createSpanIndex(this.#start)
    this.#model = { letters: lettersOf(text), layers: new Map([['mentions', []]]), topic: null }
  }

  /** Does one step and gives its name. */
  step(): string {
    if (this.#below(200) === 0) return this.#reload()
    const kind = this.#below(40)
    if (kind <= 1) return this.#merge()
    if (kind < 8) return this.#undo()
    if (kind < 12) return this.#redo()
    const { name, patch, model } = this.#mixedPatch()
    this.#apply(patch, model, this.#below(3) === 0 ? `g${this.#below(2)}` : undefined)
    return name
  }

  /** Compares the text, and at one place of it what the index finds there with who holds that letter. */
  checkPlace(place: number): void {
    const { letters } = this.#model
    const { text } = this.#history.document
    same('text', text, textOf(letters))
    if (letters.length === 0) return
    const at = place % letters.length
    const held = itemsOf(this.#model).filter(({ parts }) => parts.some((part) => part.includes(letters[at]!)))
    const found = this.#index.at(offsetAt(letters, at))
    same(
      `at letter ${at}`,
      found.map(({ annotation }) => describe(annotation, text)).sort(),
      held.map((item) => describeItem(item, letters)).sort(),
    )
  }

  /** Compares every annotation, in order. */
  checkAll(): void {
    comparePair({ document: this.#history.document, model: this.#model })
  }

  /** Writes the document, reads it back and compares what was read. */
  checkParsed(): void {
    const saved = JSON.stringify(this.#history.document)
    const document = parseDocument(saved)
    same('read back', JSON.stringify(document), saved)
    comparePair({ document, model: this.#model })
  }

  /** Undoes everything: the document is the one it began with, to the byte; and does it again. */
  unwind(): void {
    const saved = JSON.stringify(this.#history.document)
    const undone = this.#history.undone.length
    while (this.#history.done.length > 0) this.#history.undo()
    same('everything undone', JSON.stringify(this.#history.document), JSON.stringify(this.#start))
    while (this.#history.undone.length > undone) this.#history.redo()
    same('everything redone', JSON.stringify(this.#history.document), saved)
  }

  /** Makes the model forget its annotations, to see that they are missed. */
  spoil(): void {
    const layers = [...this.#model.layers].map(([name]): [string, readonly Item[]] => [name, []])
    this.#model = { ...this.#model, layers: new Map(layers) }
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit)
  }

  #signs(most: number): string {
    let text = ''
    for (let i = this.#below(most + 1); i > 0; i--) text += SIGNS[this.#below(SIGNS.length)]!
    return text
  }

  #patch(changes: Patch['changes']): Patch {
    return createPatch(changes, INIT)
  }

  /** One to five changes of all kinds as one patch, some of it by way of `composePatches`. */
  #mixedPatch(): { name: string; patch: Patch; model: Model } {
    let pair: Pair = { document: this.#history.document, model: this.#model }
    const names: string[] = []
    const patches: Patch[] = []
    for (let left = 1 + this.#below(5); left > 0; left--) {
      const [name, operation] = this.#operations[this.#below(this.#operations.length)]!
      const step = operation(pair)
      if (step === null) continue
      names.push(name)
      patches.push(this.#patch(step.changes))
      pair = { document: applyPatch(pair.document, patches.at(-1)!), model: step.model }
    }
    const patch = composePatches([this.#patch([]), ...patches])
    same('one patch', JSON.stringify(applyPatch(this.#history.document, patch)), JSON.stringify(pair.document))
    return { name: `[${names.join(' + ')}]`, patch, model: pair.model }
  }

  #apply(patch: Patch, model: Model, group: string | undefined): void {
    const applied = this.#history.apply(patch, group === undefined ? {} : { group })
    this.#index.update(applied.patch, applied.document)
    const last = this.#past.at(-1)
    if (group === undefined || last?.group !== group) this.#past.push({ model: this.#model, group })
    this.#future = []
    this.#model = model
  }

  #undo(): string {
    const last = this.#past.pop()
    if (last === undefined) return 'nothing to undo'
    const applied = this.#history.undo()
    this.#index.update(applied.patch, applied.document)
    this.#future.push({ model: this.#model, group: last.group })
    this.#model = last.model
    return 'undo'
  }

  #redo(): string {
    const next = this.#future.pop()
    if (next === undefined) return 'nothing to redo'
    const applied = this.#history.redo()
    this.#index.update(applied.patch, applied.document)
    this.#past.push({ model: this.#model, group: next.group })
    this.#model = next.model
    return 'redo'
  }

  /** A random stretch of letters from `first` on. */
  #stretch(letters: readonly Letter[], first = 0): { from: number; to: number } {
    const { length } = letters
    const from = first + this.#below(length - first)
    return { from, to: Math.min(length, from + 1 + this.#below(6)) }
  }

  /** One stretch, or two with at least one letter between them. */
  #stretches(letters: readonly Letter[]): { from: number; to: number }[] {
    const one = this.#stretch(letters)
    const isAlone = one.to + 1 >= letters.length || this.#below(4) > 0
    return isAlone ? [one] : [one, this.#stretch(letters, one.to + 1)]
  }

  #mention({ document, model }: Pair, id: string, label: string): { item: Item; annotation: SpanAnnotation } {
    const stretches = this.#stretches(model.letters)
    const spans = stretches.map((stretch) => spanOf(model.letters, stretch))
    const parts = stretches.map(({ from, to }) => model.letters.slice(from, to))
    const quote = quoteOf(document.text, spans)
    return {
      item: { kind: 'span', id, label, parts, references: [] },
      annotation: { kind: 'span', id, label, origin, status: 'accepted', spans, quote },
    }
  }

  #any<T>(values: readonly T[]): T | undefined {
    return values[this.#below(values.length)]
  }

  #put({ model }: Pair, annotation: Annotation, item: Item): Step {
    const layer = this.#any([...model.layers.keys()])!
    const items = model.layers.get(layer)!
    const isLast = this.#below(2) === 0
    const index = isLast ? items.length : this.#below(items.length + 1)
    const change = addAnnotation(layer, annotation, ...(isLast ? [] : [index]))
    return { changes: [change], model: withItems(model, layer, items.toSpliced(index, 0, item)) }
  }

  #add(pair: Pair): Step | null {
    if (pair.model.letters.length === 0 || pair.model.layers.size === 0) return null
    const { item, annotation } = this.#mention(pair, `s${++this.#ids}`, 'PER')
    return this.#put(pair, annotation, item)
  }

  #relate(pair: Pair): Step | null {
    const items = itemsOf(pair.model)
    const ids = [this.#any(items), this.#any(items)].flatMap((item) => (item === undefined ? [] : [item.id]))
    if (ids.length === 0) return null
    const id = `r${++this.#ids}`
    const args = ids.map((target) => ({ role: 'of', id: target }))
    const annotation = { kind: 'relation', id, label: 'R', origin, status: 'accepted', arguments: args } as const
    return this.#put(pair, annotation, { kind: 'relation', id, label: 'R', parts: [], references: ids })
  }

  #cluster(pair: Pair): Step | null {
    const spans = itemsOf(pair.model).filter(({ kind }) => kind === 'span')
    const mentions = spans.filter(() => this.#below(3) === 0).map(({ id }) => id)
    if (mentions.length === 0) return null
    const id = `e${++this.#ids}`
    const annotation = { kind: 'entity', id, label: 'E', origin, status: 'accepted', mentions } as const
    return this.#put(pair, annotation, { kind: 'entity', id, label: 'E', parts: [], references: mentions })
  }

  #remove({ document, model }: Pair): Step | null {
    const target = this.#any(itemsOf(model))
    if (target === undefined) return null
    const { changes } = removeAnnotation(document, target.id, { references: 'remove' })
    return { changes, model: withoutItems(model, new Set([target.id])) }
  }

  #replace(pair: Pair): Step | null {
    const { document, model } = pair
    const target = this.#any(itemsOf(model).filter(({ kind }) => kind === 'span'))
    if (target === undefined || model.letters.length === 0) return null
    const { item, annotation } = this.#mention(pair, target.id, `L${this.#below(9)}`)
    const change = replaceAnnotation(document, target.id, () => annotation)
    return { changes: [change], model: mapItems(model, (one) => (one === target ? item : one)) }
  }

  #setTopic({ document, model }: Pair): Step {
    const topic = this.#below(3) === 0 ? null : `t${this.#below(9)}`
    return { changes: [setMetadata(document, 'topic', topic)], model: { ...model, topic } }
  }

  #changeLayers({ document, model }: Pair): Step | null {
    const layer = this.#any(LAYERS)!
    const layers = new Map(model.layers)
    if (!layers.has(layer)) return { changes: [addLayer(layer)], model: { ...model, layers: layers.set(layer, []) } }
    if (layers.get(layer)!.length > 0) return null
    layers.delete(layer)
    return { changes: removeLayer(document, layer), model: { ...model, layers } }
  }

  /** Edits of one or two stretches, in offsets of the text; some side by side, some that keep letters at their ends. */
  #edits({ model: { letters } }: Pair): { span: Span; text: string }[] {
    const stretches = letters.length === 0 ? [{ from: 0, to: 0 }] : this.#stretches(letters)
    if (this.#below(4) === 0) stretches.push({ from: stretches.at(-1)!.to, to: letters.length })
    return stretches.map((stretch) => {
      const { start, end } = spanOf(letters, stretch)
      const old = textOf(letters.slice(stretch.from, stretch.to))
      const text = this.#any([this.#signs(3), this.#signs(3), `${old}${this.#signs(2)}`, `${this.#signs(2)}${old}`])!
      return { span: { start, end: this.#below(2) === 0 ? start : end }, text }
    })
  }

  /** An edit at an edge of an annotation, inside it or of exactly its text. */
  #editBySpan(pair: Pair): Step | null {
    const parts = itemsOf(pair.model).flatMap((item) => item.parts)
    const part = this.#any(parts)
    if (part === undefined) return null
    const { letters } = pair.model
    const from = letters.indexOf(part[0]!)
    const to = from + part.length
    const inside = from + this.#below(part.length)
    const place = this.#any([
      { from, to: from },
      { from: to, to },
      { from, to },
      { from: inside, to: inside },
      { from: inside, to },
      { from, to: inside },
    ])!
    return this.#edit(pair, [{ span: spanOf(letters, place), text: this.#signs(3) }])
  }

  #editEnd(pair: Pair): Step | null {
    const { length } = pair.document.text
    return this.#edit(pair, [{ span: { start: length, end: length }, text: this.#signs(2) }])
  }

  #edit({ document, model }: Pair, edits: readonly { span: Span; text: string }[]): Step | null {
    const { changes } = editText(document, edits, INIT).patch
    return { changes, model: edited(model, toLetterEdits(document.text, edits)) }
  }

  /** One edits the text, another one has annotated the same document at the same time. */
  #merge(): string {
    const pair = { document: this.#history.document, model: this.#model }
    if (pair.model.letters.length === 0 || !pair.model.layers.has('mentions')) return 'nothing to merge'
    const { item, annotation } = this.#mention(pair, `m${++this.#ids}`, 'ORG')
    const ours = this.#patch([addAnnotation('mentions', annotation)])
    const wanted = this.#edits(pair)
    const theirs = editText(pair.document, wanted, INIT).patch
    const edits = toLetterEdits(pair.document.text, wanted)
    const now = editLetters(pair.model.letters, edits)
    const parts = item.parts
      .map((held) => editHeld(pair.model.letters, edits, now, held, 'word'))
      .filter((held) => held.length > 0)
    this.#apply(theirs, edited(pair.model, edits), undefined)
    const { patch, conflicts } = rebasePatch(ours, theirs, { document: this.#history.document })
    same(
      'conflicts',
      conflicts.map(({ kind }) => kind),
      parts.length === 0 ? ['text_gone'] : [],
    )
    const items = this.#model.layers.get('mentions')!
    const kept = parts.length === 0 ? items : [...items, { ...item, parts }]
    this.#apply(patch, withItems(this.#model, 'mentions', kept), undefined)
    return 'merge'
  }

  /** Saves the log, and goes on from what is read back. */
  #reload(): string {
    const log = formatLogHeader(this.#start) + this.#log.map(formatLogRecord).join('')
    const { history, issues } = replayHistory(this.#start, log, (record) => this.#log.push(record))
    same('issues of the log', issues.length, 0)
    same('replayed', JSON.stringify(history.document), JSON.stringify(this.#history.document))
    this.#history = history
    this.#index = createSpanIndex(history.document)
    return 'reload'
  }
}

function itemsOf({ layers }: Model): Item[] {
  return [...layers.values()].flat()
}

function withItems(model: Model, layer: string, items: readonly Item[]): Model {
  return { ...model, layers: new Map(model.layers).set(layer, items) }
}

function mapItems(model: Model, revise: (item: Item) => Item | null): Model {
  const layers = [...model.layers].map(([name, items]): [string, Item[]] => [
    name,
    items.map(revise).filter((item) => item !== null),
  ])
  return { ...model, layers: new Map(layers) }
}

/** Without some items, the relations that lose an argument, and the entities that lose their last mention. */
function withoutItems(model: Model, lost: ReadonlySet<string>): Model {
  const gone = new Set(lost)
  const left = mapItems(model, (item) => {
    if (gone.has(item.id)) return null
    const references = item.references.filter((id) => !gone.has(id))
    if (item.kind === 'entity' && references.length > 0) return { ...item, references }
    return references.length < item.references.length ? null : item
  })
  const kept = new Set(itemsOf(left).map(({ id }) => id))
  for (const { id } of itemsOf(model)) if (!kept.has(id)) gone.add(id)
  return gone.size > lost.size ? withoutItems(model, gone) : left
}

function edited(model: Model, edits: readonly LetterEdit[]): Model {
  const { letters } = model
  const now = editLetters(letters, edits)
  const lost = new Set<string>()
  const next = mapItems(model, (item) => {
    const held = item.parts.map((part) => editHeld(letters, edits, now, part, 'word'))
    const parts = held.filter((part) => part.length > 0)
    if (item.kind === 'span' && parts.length === 0) lost.add(item.id)
    return { ...item, parts }
  })
  return { ...withoutItems(next, lost), letters: now }
}

function spanOf(letters: readonly Letter[], { from, to }: { from: number; to: number }): Span {
  return { start: offsetAt(letters, from), end: offsetAt(letters, to) }
}

/** Offset in code units of a letter. */
function offsetAt(letters: readonly Letter[], index: number): number {
  let offset = 0
  for (let i = 0; i < index; i++) offset += letters[i]!.sign.length
  return offset
}

function comparePair({ document: { text, layers, metadata }, model }: Pair): void {
  same('text', text, textOf(model.letters))
  same('layers', Object.keys(layers), [...model.layers.keys()])
  same('metadata', metadata?.topic ?? null, model.topic)
  for (const [name, items] of model.layers) {
    same(
      `annotations of ${name}`,
      layers[name]!.annotations.map((annotation) => describe(annotation, text)),
      items.map((item) => describeItem(item, model.letters)),
    )
  }
}

function describe(annotation: Annotation, text: string): string {
  const { id, label } = annotation
  if (annotation.kind === 'relation') return `${id} ${label} ${annotation.arguments.map((argument) => argument.id)}`
  if (annotation.kind === 'entity') return `${id} ${label} ${annotation.mentions}`
  const { spans, quote } = annotation as SpanAnnotation
  return `${id} ${label} ${spans.map(({ start, end }) => `${start} ${text.slice(start, end)}`).join('|')} ${quote}`
}

function describeItem({ kind, id, label, parts, references }: Item, letters: readonly Letter[]): string {
  if (kind !== 'span') return `${id} ${label} ${references}`
  const places = parts.map((part) => `${offsetAt(letters, letters.indexOf(part[0]!))} ${textOf(part)}`)
  return `${id} ${label} ${places.join('|')} ${parts.map(textOf).join(' ')}`
}

function same(what: string, found: unknown, wanted: unknown): void {
  if (found === wanted) return
  const [here, there] = [found, wanted].map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
  if (here !== there) throw new Error(`${what}: ${here} instead of ${there}`)
}
