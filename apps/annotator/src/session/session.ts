import {
  type AnnotatedDocument,
  type Annotation,
  type Change,
  createIds,
  createPatch,
  formatLogHeader,
  formatLogRecord,
  type History,
  type HistoryOptions,
  type HistoryRecord,
  type Ids,
  type Patch,
  replayHistory,
} from '@chugiai/annotation'
import { batch, signal } from '@preact/signals'
import { countOf, progressOf } from '../model/progress.ts'
import { tell } from '../storage/channel.ts'
import {
  appendLines,
  compactLines,
  findEntry,
  keepDocument,
  keepFacts,
  loadDocument,
  loadLines,
  type Stored,
  type StoredRecord,
} from '../storage/database.ts'
import { type DecidedFacts, type Entry, type EntryFacts, statusAfterChange } from '../storage/entry.ts'
import { writing } from '../storage/lock.ts'
import { answerOf, PATIENCE_MS } from '../storage/patience.ts'
import { type Pending, rebasePending } from './rebase.ts'
import { replayLines } from './replay.ts'
import { reasonOf, type Save } from './save.ts'

/** Changes of this window that could not be joined with those of another one. */
export interface Collision {
  readonly count: number
  /** The document as it was in this window. */
  readonly document: AnnotatedDocument
}

const RETRY_MS = 4000
const COMPACT_LINES = 300 // a log of more lines is written anew when its document is opened
const KEPT_STEPS = 100 // of a log that is written anew: how many steps can still be undone

/** Distinguishes the patches of this window from those of others. */
const WINDOW = Math.random().toString(36).slice(2, 8)

/**
 * A document that is worked on, whether it is on the screen or not: its history, and the way of each change into the
 * storage. The storage has one order of changes, which every window follows.
 */
export class Session {
  readonly entry
  readonly document
  readonly save = signal<Save>({ state: 'saved' })
  readonly canUndo = signal(false)
  readonly canRedo = signal(false)
  readonly collision = signal<Collision | null>(null)
  readonly #base: AnnotatedDocument
  #history: History
  #ids: Ids | null = null
  #patches = 0
  /** Lines that the storage holds, and the number of the next one. */
  #lines: string[]
  #seq: number
  #pending: readonly Pending[] = []
  #record: HistoryRecord | null = null
  #queue: Promise<void> = Promise.resolve()
  #isWriting = false
  /** Decisions of the document as a whole that are on their way. */
  #deciding = 0

  /** @throws {ChugiaiError} `invalid_log` when what was kept of the history is damaged */
  constructor(entry: Entry, { base, lines, seq }: Stored) {
    this.entry = signal(entry)
    this.#base = base
    this.#lines = [...lines]
    this.#seq = seq
    this.#history = replayHistory(base, formatLogHeader(base) + lines.join(''), this.#listen).history
    this.document = signal(this.#history.document)
    this.#publish()
  }

  /** Whether a reload would lose something. */
  get isUnsaved(): boolean {
    return this.entry.value.key < 0 || this.#isOnItsWay || this.save.value.state === 'gone'
  }

  get #isOnItsWay(): boolean {
    return this.#pending.length > 0 || this.#deciding > 0
  }

  nextId(kind: Annotation['kind']): string {
    this.#ids ??= createIds(this.document.value)
    return this.#ids.next(kind)
  }

  /** Makes changes as a step of the history. */
  change(changes: readonly Change[], author: string, options: HistoryOptions): void {
    const patch = createPatch(changes, { id: `p${++this.#patches}-${WINDOW}`, author, at: new Date().toISOString() })
    const { patch: applied } = this.#history.apply(patch, options)
    this.#took(applied, options)
  }

  /** Takes the last step back, or makes it again; gives what was changed, null when there is no step. */
  travel(direction: 'undo' | 'redo'): readonly Change[] | null {
    const step = (direction === 'undo' ? this.#history.done : this.#history.undone).at(-1)
    if (step === undefined) return null
    const { patch } = this.#history[direction]()
    this.#took(patch, step.label === undefined ? {} : { label: step.label })
    this.#ids = null
    return patch.changes
  }

  /** Takes over what was decided of the document as a whole. */
  note(facts: DecidedFacts): void {
    this.entry.value = { ...this.entry.value, ...facts }
  }

  /** Keeps what is decided of the document as a whole, and is not saved before. Throws when the storage does not take it. */
  async decide(facts: DecidedFacts): Promise<void> {
    const { key, status, project } = this.entry.value
    this.note(facts)
    if (key < 0) return // it goes with the document
    this.#deciding++
    if (this.save.value.state === 'saved') this.save.value = { state: 'saving' }
    try {
      await answerOf(keepFacts(key, facts))
    } catch (error) {
      this.note({ status, project })
      throw error
    } finally {
      this.#deciding--
      void this.catchUp()
    }
  }

  /** Reads what other windows wrote, and whether the document is still there. */
  catchUp(): Promise<void> {
    return this.#inTurn(() => this.#pull())
  }

  /** Writes what is not written yet. */
  write(): Promise<void> {
    if (this.#isWriting) return this.#queue
    this.#isWriting = true
    if (this.save.value.state === 'saved') this.save.value = { state: 'saving' }
    return this.#inTurn(() => this.#write())
  }

  /** Brings a new document into the storage; gives up waiting for one that does not answer, but not the attempt. */
  keepFirst(): Promise<unknown> {
    return Promise.race([this.write(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
  }

  /** Keeps a document that is gone from the storage under a new number, with its history, in a project that is there. */
  keepAsNew(project: number): Promise<void> {
    this.entry.value = { ...this.entry.value, key: nextUnkeptKey(), project }
    this.save.value = { state: 'saving' }
    return this.write()
  }

  /** Writes a long history anew, shorter. */
  async compact(): Promise<void> {
    if (this.#lines.length < COMPACT_LINES) return
    await this.#inTurn(async () => {
      if (this.#pending.length > 0 || this.entry.value.key < 0) return
      if (!this.#checkpoint()) return
      const line = this.#lastLine()
      const { key } = this.entry.value
      const written = await writing(key, () => compactLines(key, this.#seq, line))
      if (written === 'written') {
        this.#lines = [line]
        this.#seq++
        tell({ kind: 'written', key })
      } else await this.#reload()
      this.#publish()
    })
  }

  /** A document that breaks its own rules, as an import may, cannot be written anew; its log goes on. */
  #checkpoint(): boolean {
    try {
      this.#history.checkpoint({ steps: KEPT_STEPS })
      return true
    } catch {
      return false
    }
  }

  readonly #listen = (record: HistoryRecord): void => {
    this.#record = record
  }

  /** What was done last, as a line of the log. */
  #lastLine(): string {
    if (this.#record === null) throw new Error('Nothing was done yet')
    return formatLogRecord(this.#record)
  }

  #took(patch: Patch, options: HistoryOptions): void {
    this.#pending = [...this.#pending, { line: this.#lastLine(), patch, options }]
    this.#publish()
    void this.write()
  }

  #publish(): void {
    batch(() => {
      this.document.value = this.#history.document
      this.canUndo.value = this.#history.done.length > 0
      this.canRedo.value = this.#history.undone.length > 0
    })
  }

  /** One task after the other. One that takes too long is told; it goes on all the same. */
  #inTurn(task: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      const timer = setTimeout(() => (this.save.value = { state: 'failed', reason: 'silent' }), PATIENCE_MS)
      try {
        await task()
        if (this.save.value.state === 'failed' && !this.isUnsaved) this.save.value = { state: 'saved' } // it answered late
      } catch (error) {
        this.save.value = { state: 'failed', reason: reasonOf(error) }
        setTimeout(() => void this.write(), RETRY_MS)
      } finally {
        clearTimeout(timer)
      }
    })
    return this.#queue
  }

  async #write(): Promise<void> {
    this.#isWriting = false
    if (this.save.value.state === 'gone') return
    if (this.entry.value.key < 0) await this.#keepWhole()
    while (this.#pending.length > 0) {
      const sent = this.#pending
      const { key } = this.entry.value
      const facts = this.#facts()
      const lines = sent.map(({ line }) => line)
      const at = new Date().toISOString()
      const outcome = await writing(key, () => appendLines({ key, seq: this.#seq, lines, facts, at }))
      if (outcome === 'gone') return this.#lose()
      if (outcome === 'behind') await this.#pull()
      else this.#wrote(lines, { ...facts, updatedAt: at })
    }
    if (!this.#isOnItsWay) this.save.value = { state: 'saved' }
  }

  async #keepWhole(): Promise<void> {
    const sent = this.#pending.length
    const lines = [...this.#lines, ...this.#pending.map(({ line }) => line)]
    const facts = { ...this.#facts(), updatedAt: new Date().toISOString() }
    const { status, project } = this.entry.value
    const key = await keepDocument(this.#base, { ...this.entry.value, ...facts }, lines)
    this.#lines = lines
    this.#seq = lines.length
    this.#pending = this.#pending.slice(sent)
    const decided = this.entry.value
    this.entry.value = { ...decided, ...facts, key }
    if (decided.status !== status || decided.project !== project)
      await keepFacts(key, { status: decided.status, project: decided.project }) // decided while it was on its way
    tell({ kind: 'listed' })
  }

  #wrote(lines: readonly string[], facts: EntryFacts & Pick<Entry, 'updatedAt'>): void {
    this.#lines.push(...lines)
    this.#seq += lines.length
    this.#pending = this.#pending.slice(lines.length)
    this.entry.value = { ...this.entry.value, ...facts, status: statusAfterChange(this.entry.value.status) }
    tell({ kind: 'written', key: this.entry.value.key })
  }

  #facts(): EntryFacts {
    const progress = progressOf(this.document.value)
    return { progress, count: countOf(progress) }
  }

  async #pull(): Promise<void> {
    const { key } = this.entry.value
    if (key < 0 || this.save.value.state === 'gone') return
    const rows = await loadLines(key, this.#seq)
    if (rows === null) return this.#lose()
    const stored = await findEntry(key)
    if (stored !== undefined) this.entry.value = stored
    if (rows.length > 0) await this.#follow(rows)
    if (!this.#isOnItsWay) this.save.value = { state: 'saved' }
  }

  async #follow(rows: readonly StoredRecord[]): Promise<void> {
    if (rows[0]!.seq !== this.#seq) return this.#reload()
    const lines = rows.map(({ line }) => line)
    if (this.#pending.length === 0) replayLines(this.#history, lines)
    else this.#rebase(lines)
    this.#lines.push(...lines)
    this.#seq += lines.length
    this.#ids = null
    this.#publish()
  }

  #rebase(theirs: readonly string[]): void {
    const before = this.document.value
    const ours = this.#pending
    const rebased = rebasePending({ base: this.#base, lines: this.#lines, theirs, ours, listen: this.#listen })
    let { conflicts } = rebased
    this.#history = rebased.history
    this.#pending = []
    for (const { patch, options } of rebased.patches) {
      try {
        const { patch: applied } = this.#history.apply(patch, options)
        this.#pending = [...this.#pending, { line: this.#lastLine(), patch: applied, options }]
      } catch {
        conflicts++ // it built on a change that was left out
      }
    }
    if (conflicts > 0) this.#collide(conflicts, before)
  }

  /** Starts anew from the storage, whose lines do not go on from those that are known here. */
  async #reload(): Promise<void> {
    const stored = await loadDocument(this.entry.value.key)
    if (stored === null) return this.#lose()
    if (this.#pending.length > 0) this.#collide(this.#pending.length, this.document.value)
    this.#pending = []
    this.#lines = [...stored.lines]
    this.#seq = stored.seq
    this.#history = replayHistory(
      stored.base,
      formatLogHeader(stored.base) + stored.lines.join(''),
      this.#listen,
    ).history
    this.#ids = null
    this.#publish()
  }

  #collide(count: number, document: AnnotatedDocument): void {
    this.collision.value = { count: (this.collision.value?.count ?? 0) + count, document }
  }

  #lose(): void {
    this.save.value = { state: 'gone' }
  }
}

let unkept = 0

/** A key of a document that the storage does not hold. */
export function nextUnkeptKey(): number {
  return --unkept
}
