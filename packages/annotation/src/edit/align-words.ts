import { diffArrays } from 'diff'
import { increasingRun } from './increasing-run.ts'
import { slideBlocks } from './slide-blocks.ts'
import type { Words } from './words.ts'

/** For each old word the new one that it is now, -1 for none. */
export interface WordAlignment {
  /** In the order of the text. */
  readonly kept: Int32Array
  /** Words that stand in another order now: of paragraphs that were moved. */
  readonly moved: Int32Array
}

/** A stretch of old words against a stretch of new ones: `end` is out. */
interface Gap {
  readonly oldStart: number
  readonly oldEnd: number
  readonly newStart: number
  readonly newEnd: number
}

type Pair = readonly [old: number, now: number]

// Runs of words that stand once in both texts are sure to be the same place. Long runs first: in what is left between
// them, shorter ones stand once too. At last words may differ by their marks.
const PASSES = [
  { keys: 'exact', length: 8 },
  { keys: 'exact', length: 4 },
  { keys: 'exact', length: 2 },
  { keys: 'exact', length: 1 },
  { keys: 'folded', length: 1 },
] as const

// Myers' method takes time by the square of the number of differences: enough for a paragraph that was written anew.
const MAX_DIFFERENCES = 60
/** A moved paragraph is known by this many words that stand once in both texts. */
const MOVED_LENGTH = 4

/** Finds which words of a text are which of its new version. Takes time by the length of both, whatever differs. */
export function alignWords(old: Words, now: Words): WordAlignment {
  const kept = new Int32Array(old.exact.length).fill(-1)
  const whole: Gap = { oldStart: 0, oldEnd: old.exact.length, newStart: 0, newEnd: now.exact.length }
  alignGap(old, now, whole, kept)
  slideBlocks(old, now, kept)
  return { kept, moved: findMoved(old, now, whole, kept) }
}

/** Aligns what is in a gap, pass by pass. */
function alignGap(old: Words, now: Words, whole: Gap, kept: Int32Array): void {
  let gaps: readonly Gap[] = [whole]
  for (const { keys, length } of PASSES) {
    const next: Gap[] = []
    for (const gap of gaps) {
      const inner = trimGap(old[keys], now[keys], gap, kept)
      if (inner === null) continue
      keepRuns(increasingRun(uniqueRuns(old[keys], now[keys], inner, length)), length, kept)
      for (const left of gapsIn(inner, kept)) next.push(left)
    }
    gaps = next
  }
  for (const gap of gaps) diffGap(old.folded, now.folded, gap, kept)
}

/** Keeps the equal words at both ends of a gap; `null` when nothing is left on one side. */
function trimGap(old: readonly string[], now: readonly string[], gap: Gap, kept: Int32Array): Gap | null {
  let { oldStart, oldEnd, newStart, newEnd } = gap
  while (oldStart < oldEnd && newStart < newEnd && old[oldStart] === now[newStart]) kept[oldStart++] = newStart++
  while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] === now[newEnd - 1]) kept[--oldEnd] = --newEnd
  return oldStart < oldEnd && newStart < newEnd ? { oldStart, oldEnd, newStart, newEnd } : null
}

/** Where runs of `length` words start that stand once on both sides, in the order of the old text. */
function uniqueRuns(old: readonly string[], now: readonly string[], gap: Gap, length: number): Pair[] {
  const places = runPlaces(now, gap.newStart, gap.newEnd, length)
  const pairs: Pair[] = []
  for (const [run, oldPlace] of runPlaces(old, gap.oldStart, gap.oldEnd, length)) {
    const newPlace = places.get(run)
    if (oldPlace >= 0 && newPlace !== undefined && newPlace >= 0) pairs.push([oldPlace, newPlace])
  }
  return pairs
}

/** Each run of words with its place; -1 when it has several. In order of the first. */
function runPlaces(words: readonly string[], start: number, end: number, length: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let i = start; i + length <= end; i++) {
    const run = (length === 1 ? words[i] : words.slice(i, i + length).join(' ')) ?? ''
    places.set(run, places.has(run) ? -1 : i)
  }
  return places
}

/** Keeps the words of runs that go up on both sides, as far as those that overlap agree. */
function keepRuns(runs: readonly Pair[], length: number, kept: Int32Array): void {
  let lastOld = -1
  let lastNew = -1
  for (const [old, now] of runs) {
    for (let k = 0; k < length; k++) {
      if (old + k <= lastOld || now + k <= lastNew) continue
      lastOld = old + k
      lastNew = now + k
      kept[lastOld] = lastNew
    }
  }
}

/** What is left of a gap between words that are kept. */
function gapsIn({ oldStart, oldEnd, newStart, newEnd }: Gap, kept: Int32Array): Gap[] {
  const gaps: Gap[] = []
  let old = oldStart
  let now = newStart
  for (let i = oldStart; i <= oldEnd; i++) {
    const place = i === oldEnd ? newEnd : (kept[i] ?? -1)
    if (place === -1) continue
    if (old < i && now < place) gaps.push({ oldStart: old, oldEnd: i, newStart: now, newEnd: place })
    old = i + 1
    now = place + 1
  }
  return gaps
}

function diffGap(old: readonly string[], now: readonly string[], gap: Gap, kept: Int32Array): void {
  const { oldStart, oldEnd, newStart, newEnd } = gap
  const changes = diffArrays(old.slice(oldStart, oldEnd), now.slice(newStart, newEnd), {
    maxEditLength: MAX_DIFFERENCES,
  })
  let [i, j] = [oldStart, newStart]
  for (const { added, removed, count } of changes ?? []) {
    if (added) j += count
    else if (removed) i += count
    else for (let k = 0; k < count; k++) kept[i++] = j++
  }
}

/** Words that were not kept in order but stand, in runs that are found once, elsewhere in the new text. */
function findMoved(old: Words, now: Words, whole: Gap, kept: Int32Array): Int32Array {
  const moved = new Int32Array(kept.length).fill(-1)
  const taken = new Uint8Array(now.exact.length)
  for (const place of kept) if (place >= 0) taken[place] = 1
  for (const [i, j] of uniqueRuns(old.exact, now.exact, whole, MOVED_LENGTH)) {
    const offsets = Array.from({ length: MOVED_LENGTH }, (_, k) => k)
    if (offsets.some((k) => kept[i + k] !== -1 || taken[j + k] === 1)) continue
    for (const k of offsets) moved[i + k] = j + k
  }
  return spread(old.folded, now.folded, kept, moved, taken)
}

/** Takes in the words beside moved ones, as long as both sides go on alike, and those that stand alone between two. */
function spread(
  old: readonly string[],
  now: readonly string[],
  kept: Int32Array,
  moved: Int32Array,
  taken: Uint8Array,
): Int32Array {
  const isFree = (i: number, j: number) => kept[i] === -1 && taken[j] === 0
  const isAlike = (i: number, j: number) => isFree(i, j) && old[i] === now[j]
  for (const step of [1, -1]) {
    for (let n = 1; n < old.length; n++) {
      const i = step > 0 ? n : old.length - 1 - n
      const place = moved[i - step] ?? -1
      if (place === -1 || moved[i] !== -1 || !isFree(i, place + step)) continue
      if (isAlike(i, place + step) || isAlike(i + step, place + 2 * step)) moved[i] = place + step
    }
  }
  return moved
}
