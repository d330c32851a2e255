import {
  type AnnotatedDocument,
  type Annotation,
  addAnnotation,
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
  replaceAnnotation,
  replayHistory,
  type SpanAnnotation,
  type SpanIndex,
  type TextChange,
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
const origin = { kind: 'human', name: 'lan' } as const

/** A span annotation holds letters, in one part or several; a relation has the ids of its arguments. */
interface Item {
  readonly id: string
  readonly label: string
  readonly parts: readonly (readonly Letter[])[]
  readonly arguments?: readonly string[]
}

/** What the library should hold: letters, and for each annotation the ones that it holds. */
interface Model {
  readonly letters: readonly Letter[]
  readonly items: readonly Item[]
}

/** Random operations on one document, done by the library and by the model. The same seed does the same. */
export class ModelRound {
  readonly #random: () => number
  readonly #start: AnnotatedDocument
  readonly #log: HistoryRecord[] = []
  #history: History
  #index: SpanIndex
  #model: Model
  #past: Model[] = []
  #future: Model[] = []
  #ids = 0

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
    this.#model = { letters: lettersOf(text), items: [] }
  }

  /** Does one operation and gives its name. */
  step(): string {
    const [name, operation] = this.#chosen()
    operation.call(this)
    return name
  }

  #chosen(): readonly [string, () => void] {
    const operations = [
      ['add', this.#add],
      ['add', this.#add],
      ['relate', this.#relate],
      ['remove', this.#remove],
      ['replace', this.#replace],
      ['edit', this.#edit],
      ['edit', this.#edit],
      ['edit', this.#edit],
      ['undo', this.#undo],
      ['undo', this.#undo],
      ['redo', this.#redo],
      ['merge', this.#merge],
    ] as const
    if (this.#below(300) === 0) return ['reload', this.#reload]
    return operations[this.#below(operations.length)]!
  }

  /** Compares the text, and at one place of it what the index finds there with who holds that letter. */
  checkPlace(place: number): void {
    const { letters, items } = this.#model
    const { text } = this.#history.document
    same('text', text, textOf(letters))
    if (letters.length === 0) return
    const at = place % letters.length
    const held = items.filter(({ parts }) => parts.some((part) => part.includes(letters[at]!)))
    const found = this.#index.at(offsetAt(letters, at))
    same(
      `at letter ${at}`,
      found.map(({ annotation }) => describe(annotation, text)).sort(),
      held.map((item) => describeItem(item, letters)).sort(),
    )
  }

  /** Compares every annotation, in order. */
  checkAll(): void {
    const { letters, items } = this.#model
    const { text, layers } = this.#history.document
    const { annotations } = layers.mentions!
    same(
      'annotations',
      annotations.map((annotation) => describe(annotation, text)),
      items.map((item) => describeItem(item, letters)),
    )
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

  /** Makes the model forget an annotation, to see that it is missed. */
  spoil(): void {
    this.#model = { ...this.#model, items: this.#model.items.slice(1) }
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
    return createPatch(changes, { id: 'p', author: 'lan', at: '2024-05-01T08:00:00Z' })
  }

  /** A random stretch of letters from `first` on. */
  #stretch(first = 0): { from: number; to: number } {
    const { length } = this.#model.letters
    const from = first + this.#below(length - first)
    return { from, to: Math.min(length, from + 1 + this.#below(6)) }
  }

  /** One stretch, or two with at least one letter between them. */
  #stretches(): { from: number; to: number }[] {
    const one = this.#stretch()
    const isAlone = one.to + 1 >= this.#model.letters.length || this.#below(4) > 0
    return isAlone ? [one] : [one, this.#stretch(one.to + 1)]
  }

  #spanOf({ from, to }: { from: number; to: number }): Span {
    return { start: offsetAt(this.#model.letters, from), end: offsetAt(this.#model.letters, to) }
  }

  #mention(id: string, label: string): { item: Item; annotation: SpanAnnotation } {
    const stretches = this.#stretches()
    const spans = stretches.map((stretch) => this.#spanOf(stretch))
    const quote = quoteOf(this.#history.document.text, spans)
    return {
      item: { id, label, parts: stretches.map(({ from, to }) => this.#model.letters.slice(from, to)) },
      annotation: { kind: 'span', id, label, origin, status: 'accepted', spans, quote },
    }
  }

  #anyItem(): Item | undefined {
    return this.#model.items[this.#below(this.#model.items.length)]
  }

  #apply(patch: Patch, next: Model): void {
    const applied = this.#history.apply(patch)
    this.#index.update(applied.patch, applied.document)
    this.#past.push(this.#model)
    this.#future = []
    this.#model = next
  }

  #put(annotation: Annotation, item: Item): void {
    const index = this.#below(this.#model.items.length + 1)
    const items = this.#model.items.toSpliced(index, 0, item)
    this.#apply(this.#patch([addAnnotation('mentions', annotation, index)]), { ...this.#model, items })
  }

  #add(): void {
    if (this.#model.letters.length === 0) return
    const { item, annotation } = this.#mention(`s${++this.#ids}`, 'PER')
    this.#put(annotation, item)
  }

  #relate(): void {
    const ids = [this.#anyItem(), this.#anyItem()].flatMap((item) => (item === undefined ? [] : [item.id]))
    if (ids.length === 0) return
    const id = `r${++this.#ids}`
    const args = ids.map((target) => ({ role: 'of', id: target }))
    const annotation = { kind: 'relation', id, label: 'R', origin, status: 'accepted', arguments: args } as const
    this.#put(annotation, { id, label: 'R', parts: [], arguments: ids })
  }

  #remove(): void {
    const target = this.#anyItem()
    if (target === undefined) return
    const items = this.#model.items.filter((item) => item !== target)
    this.#apply(this.#patch([removeAnnotation(this.#history.document, target.id)]), { ...this.#model, items })
  }

  #replace(): void {
    const target = this.#anyItem()
    if (target === undefined || target.arguments !== undefined || this.#model.letters.length === 0) return
    const { item, annotation } = this.#mention(target.id, `L${this.#below(9)}`)
    const items = this.#model.items.map((one) => (one === target ? item : one))
    const change = replaceAnnotation(this.#history.document, target.id, () => annotation)
    this.#apply(this.#patch([change]), { ...this.#model, items })
  }

  #editPatch(): Patch {
    const stretches = this.#model.letters.length === 0 ? [{ from: 0, to: 0 }] : this.#stretches()
    const edits = stretches.map((stretch) => {
      const { start, end } = this.#spanOf(stretch)
      return { span: { start, end: this.#below(2) === 0 ? start : end }, text: this.#signs(3) }
    })
    return editText(this.#history.document, edits, this.#patch([])).patch
  }

  /** The edits of a patch, by letters. */
  #letterEdits(patch: Patch): LetterEdit[] {
    const change = patch.changes.find((one) => one.target === 'text') as TextChange | undefined
    return toLetterEdits(textOf(this.#model.letters), change?.replacements ?? [])
  }

  #edited(edits: readonly LetterEdit[]): Model {
    const { letters } = this.#model
    const now = editLetters(letters, edits)
    const lost = new Set<string>()
    const items: Item[] = []
    for (const item of this.#model.items) {
      const parts = item.parts
        .map((held) => editHeld(letters, edits, now, held, 'word'))
        .filter((held) => held.length > 0)
      if (item.arguments === undefined && parts.length === 0) lost.add(item.id)
      else items.push({ ...item, parts })
    }
    return { letters: now, items: withoutReferences(items, lost) }
  }

  #edit(): void {
    const patch = this.#editPatch()
    this.#apply(patch, this.#edited(this.#letterEdits(patch)))
  }

  #undo(): void {
    if (this.#past.length === 0) return
    const applied = this.#history.undo()
    this.#index.update(applied.patch, applied.document)
    this.#future.push(this.#model)
    this.#model = this.#past.pop()!
  }

  #redo(): void {
    if (this.#future.length === 0) return
    const applied = this.#history.redo()
    this.#index.update(applied.patch, applied.document)
    this.#past.push(this.#model)
    this.#model = this.#future.pop()!
  }

  /** One edits the text, another one has annotated the same document at the same time. */
  #merge(): void {
    if (this.#model.letters.length === 0) return
    const id = `m${++this.#ids}`
    const { item, annotation } = this.#mention(id, 'ORG')
    const ours = this.#patch([addAnnotation('mentions', annotation)])
    const theirs = this.#editPatch()
    const edits = this.#letterEdits(theirs)
    const now = editLetters(this.#model.letters, edits)
    const parts = item.parts
      .map((held) => editHeld(this.#model.letters, edits, now, held, 'outside'))
      .filter((held) => held.length > 0)
    this.#apply(theirs, this.#edited(edits))
    const { patch, conflicts } = rebasePatch(ours, theirs, { document: this.#history.document })
    same(
      'conflicts',
      conflicts.map(({ kind }) => kind),
      parts.length === 0 ? ['text_gone'] : [],
    )
    const { items } = this.#model
    this.#apply(patch, { ...this.#model, items: parts.length === 0 ? items : [...items, { ...item, parts }] })
  }

  /** Saves the log and the document, and goes on from what is read back. */
  #reload(): void {
    const saved = JSON.stringify(this.#history.document)
    // What refers to an annotation that was removed is no document that may be read.
    const isWhole = this.#model.items.every(({ arguments: ids = [] }) => ids.every((id) => this.#holds(id)))
    if (isWhole) same('read back', JSON.stringify(parseDocument(saved)), saved)
    const log = formatLogHeader(this.#start) + this.#log.map(formatLogRecord).join('')
    const { history, issues } = replayHistory(this.#start, log, (record) => this.#log.push(record))
    same('issues of the log', issues.length, 0)
    same('replayed', JSON.stringify(history.document), saved)
    this.#history = history
    this.#index = createSpanIndex(history.document)
  }

  #holds(id: string): boolean {
    return this.#model.items.some((item) => item.id === id)
  }
}

/** Without the relations that lost an argument, and those that lost such a relation in turn. */
function withoutReferences(items: readonly Item[], lost: Set<string>): Item[] {
  const kept = items.filter(({ id, arguments: ids = [] }) => {
    const isLost = ids.some((target) => lost.has(target))
    if (isLost) lost.add(id)
    return !isLost
  })
  return kept.length === items.length ? kept : withoutReferences(kept, lost)
}

/** Offset in code units of a letter. */
function offsetAt(letters: readonly Letter[], index: number): number {
  let offset = 0
  for (let i = 0; i < index; i++) offset += letters[i]!.sign.length
  return offset
}

function describe(annotation: Annotation, text: string): string {
  const { id, label } = annotation
  if (annotation.kind === 'relation') return `${id} ${label} ${annotation.arguments.map((argument) => argument.id)}`
  const { spans, quote } = annotation as SpanAnnotation
  return `${id} ${label} ${spans.map(({ start, end }) => `${start} ${text.slice(start, end)}`).join('|')} ${quote}`
}

function describeItem({ id, label, parts, arguments: ids }: Item, letters: readonly Letter[]): string {
  if (ids !== undefined) return `${id} ${label} ${ids}`
  const places = parts.map((part) => `${offsetAt(letters, letters.indexOf(part[0]!))} ${textOf(part)}`)
  return `${id} ${label} ${places.join('|')} ${parts.map(textOf).join(' ')}`
}

function same(what: string, found: unknown, wanted: unknown): void {
  if (found === wanted) return
  const [here, there] = [found, wanted].map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
  if (here !== there) throw new Error(`${what}: ${here} instead of ${there}`)
}
