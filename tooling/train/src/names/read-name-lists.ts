import {
  Folder,
  foldTable,
  LONGEST_RUN,
  type NameKind,
  type NameLists,
  runKey,
  runValue,
  SHAPES,
  type SyllableTable,
  scan,
  syllableKinds,
  Units,
  Weights,
} from '../recognizer.ts'
import { introductions, phraseKey } from './introductions.ts'

/** A list that is written: the runs by rising key. */
export interface NameListColumns extends Pick<NameLists, 'capitals' | 'kinds'> {
  readonly keys: Int32Array
  readonly values: Uint8Array
}

/** What was seen of a name of several units, and what it was introduced as: places, people, bodies. */
interface Run {
  capitals: number
  small: number
  readonly kinds: number[]
}

const LEAST_RUN = 3 // times that a text has the name
const LEAST_SYLLABLE = 5
const LISTED = 2 // how many introductions an official list counts for
const LEAST_RATE = 0.3 // a run has capitals more often than that
const RATES = [0.5, 0.8, 0.97]
const SURE = 10
const SHORTEST_LINE = 20 // shorter ones are headings, with capitals of their own

/** Reads texts for the names in them, and official lists of places. */
export function readNameLists(
  texts: readonly string[],
  places: readonly string[],
  syllables: SyllableTable,
): NameListColumns {
  const reader = new NameListReader(syllables)
  for (const text of texts) reader.readNames(text)
  reader.dropSeldom()
  for (const place of places) reader.addPlace(place)
  for (const text of texts) reader.readSmall(text)
  return reader.columns()
}

/** The lists as a recognizer has them. */
export function nameListsOf({ capitals, kinds, keys, values }: NameListColumns): NameLists {
  return { capitals, kinds, runs: new Weights(keys, values) }
}

class NameListReader {
  private readonly introductions = introductions()
  private readonly runs = new Map<number, Run>()
  private readonly capitals: Int32Array
  private readonly small: Int32Array
  /** By kind: how often each syllable begins, ends and is a name that is introduced so. */
  private readonly begins: readonly Int32Array[]
  private readonly ends: readonly Int32Array[]
  private readonly alone: readonly Int32Array[]
  private readonly units = new Units()
  private readonly folder = new Folder(foldTable())

  constructor(private readonly syllables: SyllableTable) {
    const column = () => new Int32Array(syllables.size + 1)
    const byKind = () => [column(), column(), column()]
    this.capitals = column()
    this.small = column()
    this.begins = byKind()
    this.ends = byKind()
    this.alone = byKind()
  }

  /** Counts capitals inside of sentences, and the names that they make. */
  readNames(text: string): void {
    for (const units of this.linesOf(text)) {
      const { ids, shapes, count } = units
      for (let row = 2; row <= count; row++) {
        if (shapes[row] === SHAPES.lower) this.small[ids[row]!]!++
        if (!isCapital(shapes[row]!) || shapes[row - 1] !== SHAPES.lower) continue
        let end = row
        while (end <= count && isCapital(shapes[end]!)) this.capitals[ids[end++]!]!++
        this.addName(units, row, end)
        row = end - 1
      }
    }
  }

  private addName(units: Units, row: number, end: number): void {
    const { ids } = units
    const kind = this.introduced(units, row)
    if (end - row === 1) {
      if (kind >= 0) this.alone[kind]![ids[row]!]!++
      return
    }
    if (kind >= 0) {
      this.begins[kind]![ids[row]!]!++
      this.ends[kind]![ids[end - 1]!]!++
    }
    if (end - row > LONGEST_RUN) return
    let key = 0
    for (let at = row; at < end; at++) key = runKey(key, units.hashes[at]!)
    const run = this.runOf(key)
    run.capitals++
    if (kind >= 0) run.kinds[kind]!++
  }

  private introduced({ hashes }: Units, row: number): number {
    const pair = runKey(runKey(0, hashes[row - 2]!), hashes[row - 1]!)
    return this.introductions.get(pair) ?? this.introductions.get(runKey(0, hashes[row - 1]!)) ?? -1
  }

  private runOf(key: number): Run {
    const known = this.runs.get(key)
    if (known !== undefined) return known
    const run = { capitals: 0, small: 0, kinds: [0, 0, 0] }
    this.runs.set(key, run)
    return run
  }

  dropSeldom(): void {
    for (const [key, { capitals }] of this.runs) if (capitals < LEAST_RUN) this.runs.delete(key)
  }

  addPlace(name: string): void {
    const { key, length } = phraseKey(name)
    if (length < 2 || length > LONGEST_RUN) return
    const run = this.runOf(key)
    run.capitals = Math.max(1, run.capitals)
    run.kinds[0]! += LISTED
  }

  /** Counts how often the names stand in small letters. */
  readSmall(text: string): void {
    for (const { count, hashes, shapes } of this.linesOf(text)) {
      for (let row = 1; row < count; row++) {
        if (shapes[row] !== SHAPES.lower) continue
        let key = runKey(0, hashes[row]!)
        for (let at = row + 1; at < row + LONGEST_RUN && at <= count && shapes[at] === SHAPES.lower; at++) {
          key = runKey(key, hashes[at]!)
          const run = this.runs.get(key)
          if (run !== undefined) run.small++
        }
      }
    }
  }

  private *linesOf(text: string): Generator<Units> {
    for (const line of text.split('\n')) {
      if (line.length >= SHORTEST_LINE) yield this.units.read(line, scan(line), this.syllables, this.folder)
    }
  }

  columns(): NameListColumns {
    const often = [...this.runs].filter(([, run]) => rateOf(run) >= LEAST_RATE)
    const runs = often.sort(([a], [b]) => (a >>> 0) - (b >>> 0))
    const ids = this.capitals.map((_, id) => id)
    return {
      capitals: Uint8Array.from(ids, (id) => this.capitalsOf(id)),
      kinds: Uint8Array.from(ids, (id) => this.kindsOf(id)),
      keys: Int32Array.from(runs, ([key]) => key),
      values: Uint8Array.from(runs, ([, run]) => valueOfRun(run)),
    }
  }

  private capitalsOf(id: number): number {
    const sum = this.capitals[id]! + this.small[id]!
    return id === 0 || sum < LEAST_SYLLABLE ? 0 : 1 + Math.min(7, Math.floor((8 * this.capitals[id]!) / sum))
  }

  private kindsOf(id: number): number {
    if (id === 0) return 0
    const of = (columns: readonly Int32Array[]) => kindOf(columns.map((column) => column[id]!))
    return syllableKinds(of(this.begins), of(this.ends), of(this.alone))
  }
}

function isCapital(shape: number): boolean {
  return shape >= SHAPES.title && shape <= SHAPES.mixed
}

function rateOf({ capitals, small }: Run): number {
  return capitals / (capitals + small)
}

function valueOfRun(run: Run): number {
  const rate = rateOf(run)
  const sure = run.kinds.reduce((sum, count) => sum + count, 0) >= SURE
  return runValue(kindOf(run.kinds), sure, RATES.filter((least) => rate >= least).length)
}

const FAR_AHEAD = 0.7

function kindOf(counts: readonly number[]): NameKind {
  const sum = counts.reduce((total, count) => total + count, 0)
  if (sum < 2) return 0
  const most = Math.max(...counts)
  return most < FAR_AHEAD * sum ? 4 : ((counts.indexOf(most) + 1) as NameKind)
}
