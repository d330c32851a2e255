import {
  type AnnotatedDocument,
  addAnnotation,
  applyPatch,
  createDocument,
  createHistory,
  createIds,
  createPatch,
  createSpanIndex,
  editText,
  formatLogHeader,
  formatLogRecord,
  type History,
  type Patch,
  parseDocument,
  quoteOf,
  rebasePatch,
  removeAnnotation,
  replaceAnnotation,
  replayHistory,
  type SpanAnnotation,
  type TextChange,
} from '@chugiai/annotation'
import { expect, test } from 'vitest'
import { createRandom } from '../src/random.ts'
import {
  editHeld,
  editLetters,
  type Letter,
  type LetterEdit,
  lettersOf,
  textOf,
  toLetterEdits,
} from './cases/letter-model.ts'

// ANNOTATION_OPERATIONS=1000000 runs a million; FC_SEED repeats a run.
const OPERATIONS = Number(process.env.ANNOTATION_OPERATIONS ?? 20_000)
const SEED = Number(process.env.FC_SEED ?? 1)
const ROUND = 200 // operations on one document before a new one is begun

const SIGNS = ['H', 'à', 'N', 'ộ', 'i', '9', ' ', ' ', ',', '.', '\n', 'a\u0300', '👋', 'Đ']
const origin = { kind: 'human', name: 'lan' } as const

/** What the library should hold: letters, and for each annotation the ones that it holds. */
interface Model {
  readonly letters: readonly Letter[]
  readonly annotations: readonly { readonly id: string; readonly label: string; readonly held: readonly Letter[] }[]
}

class Round {
  readonly #random: () => number
  readonly #start: AnnotatedDocument
  readonly #log: string[]
  #history: History
  #index: ReturnType<typeof createSpanIndex>
  #model: Model
  #past: Model[] = []
  #future: Model[] = []
  #patches = 0

  constructor(random: () => number) {
    this.#random = random
    const text = `H${this.#signs(30)}`
    this.#start = createDocument({
      id: 'd',
      text,
      source: { length: text.length, steps: [], alignment: [text.length, -1] },
      layers: { mentions: { annotations: [] } },
    })
    this.#log = [formatLogHeader(this.#start)]
    this.#history = createHistory(this.#start, (record) => this.#log.push(formatLogRecord(record)))
    this.#index = createSpanIndex(this.#start)
    this.#model = { letters: lettersOf(text), annotations: [] }
  }

  step(): void {
    const operations = [
      this.#add,
      this.#add,
      this.#remove,
      this.#replace,
      this.#edit,
      this.#edit,
      this.#undo,
      this.#redo,
      this.#merge,
    ]
    operations[this.#below(operations.length)]!.call(this)
    if (this.#below(100) === 0) this.#reload()
    this.check()
  }

  check(): void {
    const { text, layers } = this.#history.document
    const found = layers.mentions!.annotations.map(
      (annotation) => `${annotation.id} ${annotation.label} ${(annotation as SpanAnnotation).quote}`,
    )
    const wanted = this.#model.annotations.map(({ id, label, held }) => `${id} ${label} ${textOf(held)}`)
    if (text !== textOf(this.#model.letters))
      throw new Error(`text: '${text}' instead of '${textOf(this.#model.letters)}'`)
    if (found.join('|') !== wanted.join('|'))
      throw new Error(`annotations: ${found.join('|')} instead of ${wanted.join('|')}`)
    const at = this.#below(text.length + 1)
    const here = layers.mentions!.annotations.filter((annotation) => {
      const [span] = (annotation as SpanAnnotation).spans
      return span!.start <= at && at < span!.end
    })
    const indexed = this.#index.at(at).map(({ annotation }) => annotation)
    if (indexed.length !== here.length || indexed.some((annotation) => !here.includes(annotation)))
      throw new Error('the index differs')
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit)
  }

  #signs(most: number): string {
    return Array.from({ length: this.#below(most + 1) }, () => SIGNS[this.#below(SIGNS.length)]!).join('')
  }

  #patch(changes: Patch['changes']): Patch {
    return createPatch(changes, { id: `p${++this.#patches}`, author: 'lan', at: '2024-05-01T08:00:00Z' })
  }

  /** A random stretch of letters, with its offsets. */
  #stretch(): { held: readonly Letter[]; span: { start: number; end: number } } {
    const { letters } = this.#model
    const from = this.#below(letters.length)
    const to = Math.min(letters.length, from + 1 + this.#below(6))
    const start = textOf(letters.slice(0, from)).length
    return { held: letters.slice(from, to), span: { start, end: start + textOf(letters.slice(from, to)).length } }
  }

  #mention(id: string, label: string, span: { start: number; end: number }): SpanAnnotation {
    return {
      kind: 'span',
      id,
      label,
      origin,
      status: 'accepted',
      spans: [span],
      quote: quoteOf(this.#history.document.text, [span]),
    }
  }

  #apply(patch: Patch, next: Model): void {
    const applied = this.#history.apply(patch)
    this.#index.update(applied.patch, applied.document)
    this.#past.push(this.#model)
    this.#future = []
    this.#model = next
  }

  #add(): void {
    if (this.#model.letters.length === 0) return
    const { held, span } = this.#stretch()
    const id = createIds(this.#history.document).next('span')
    const index = this.#below(this.#model.annotations.length + 1)
    const annotations = this.#model.annotations.toSpliced(index, 0, { id, label: 'PER', held })
    this.#apply(this.#patch([addAnnotation('mentions', this.#mention(id, 'PER', span), index)]), {
      ...this.#model,
      annotations,
    })
  }

  #remove(): void {
    const target = this.#model.annotations[this.#below(this.#model.annotations.length)]
    if (target === undefined) return
    const annotations = this.#model.annotations.filter((annotation) => annotation !== target)
    this.#apply(this.#patch([removeAnnotation(this.#history.document, target.id)]), { ...this.#model, annotations })
  }

  #replace(): void {
    const target = this.#model.annotations[this.#below(this.#model.annotations.length)]
    if (target === undefined) return
    const { held, span } = this.#stretch()
    const label = `L${this.#below(9)}`
    const annotations = this.#model.annotations.map((annotation) =>
      annotation === target ? { id: target.id, label, held } : annotation,
    )
    const change = replaceAnnotation(this.#history.document, target.id, () => this.#mention(target.id, label, span))
    this.#apply(this.#patch([change]), { ...this.#model, annotations })
  }

  #editPatch(): Patch {
    const edits = this.#model.letters.length === 0 ? [] : [this.#stretch().span]
    const span = edits[0] ?? { start: 0, end: 0 }
    const chosen = this.#below(2) === 0 ? { start: span.start, end: span.start } : span
    const { changes } = editText(
      this.#history.document,
      [{ span: chosen, text: this.#signs(4) }],
      this.#patch([]),
    ).patch
    return this.#patch(changes)
  }

  /** The edits of a patch, by letters. */
  #letterEdits(patch: Patch): LetterEdit[] {
    const change = patch.changes.find((one) => one.target === 'text') as TextChange | undefined
    return toLetterEdits(textOf(this.#model.letters), change?.replacements ?? [])
  }

  #edited(edits: readonly LetterEdit[]): Model {
    const { letters } = this.#model
    const now = editLetters(letters, edits)
    const annotations = this.#model.annotations
      .map((annotation) => ({ ...annotation, held: editHeld(letters, edits, now, annotation.held, 'word') }))
      .filter(({ held }) => held.length > 0)
    return { letters: now, annotations }
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
    const { held, span } = this.#stretch()
    const id = `m${++this.#patches}`
    const ours = this.#patch([addAnnotation('mentions', this.#mention(id, 'ORG', span))])
    const theirs = this.#editPatch()
    const edits = this.#letterEdits(theirs)
    const kept = editHeld(this.#model.letters, edits, editLetters(this.#model.letters, edits), held, 'outside')
    this.#apply(theirs, this.#edited(edits))
    const { patch, conflicts } = rebasePatch(ours, theirs, { document: this.#history.document })
    expect(conflicts.map(({ kind }) => kind)).toEqual(kept.length === 0 ? ['text_gone'] : [])
    const annotations =
      kept.length === 0 ? this.#model.annotations : [...this.#model.annotations, { id, label: 'ORG', held: kept }]
    this.#apply(patch, { ...this.#model, annotations })
  }

  /** Saves the log and the document, and goes on from what is read back. */
  #reload(): void {
    const saved = JSON.stringify(this.#history.document)
    expect(JSON.stringify(parseDocument(saved))).toBe(saved)
    const { history, issues } = replayHistory(this.#start, this.#log.join(''), (record) =>
      this.#log.push(formatLogRecord(record)),
    )
    expect(issues).toEqual([])
    expect(JSON.stringify(history.document)).toBe(saved)
    this.#history = history
    this.#index = createSpanIndex(history.document)
  }

  /** Undoes everything: the document is the one it began with, to the byte. */
  unwind(): void {
    const { document } = this.#history
    while (this.#history.done.length > 0) this.#history.undo()
    expect(JSON.stringify(this.#history.document)).toBe(JSON.stringify(this.#start))
    while (this.#history.undone.length > this.#future.length) this.#history.redo()
    expect(JSON.stringify(this.#history.document)).toBe(JSON.stringify(document))
    expect(applyPatch(document, this.#patch([])).text).toBe(document.text)
  }
}

test(
  `${OPERATIONS} operations give what a model with one object a letter gives`,
  () => {
    for (let done = 0; done < OPERATIONS; done += ROUND) {
      const round = new Round(createRandom(SEED + done))
      try {
        for (let i = 0; i < ROUND; i++) round.step()
        round.unwind()
      } catch (error) {
        throw new Error(`FC_SEED=${SEED}, round of operation ${done}: ${(error as Error).message}`, { cause: error })
      }
    }
  },
  60_000 + OPERATIONS,
)
