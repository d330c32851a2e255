import { alignLetters, type StringPair } from './align-letters.ts'
import { nearestRun } from './nearest-run.ts'

/** Runs this long that both sides have tie them together again, the surest first. */
const RUNS = [8, 4, 2] as const
/** Letters by letters up to which a gap is aligned letter by letter, so that the cost stays in proportion to the text. */
const SMALL_GAP = 64 * 64

/** A stretch of both strings that is not aligned yet, and which of {@link RUNS} may tie it together. */
interface Gap extends StringPair {
  readonly level: number
}

/**
 * Lays one string on another, in order: for each code unit of `source` its place in `target`, or -1. Equal runs are laid
 * on one another; a gap is closed at the nearest run that both have; small gaps are aligned letter by letter, where a
 * letter may lie on another. `isStart` says which units of the source begin a token: what the target has more is put
 * between tokens rather than into them. Linear.
 */
export function alignStrings(source: string, target: string, isStart: (offset: number) => boolean): Int32Array {
  const places = new Int32Array(source.length).fill(-1)
  const whole = { sourceStart: 0, sourceEnd: source.length, targetStart: 0, targetEnd: target.length, level: 0 }
  const gaps: Gap[] = [whole]
  for (let gap = gaps.pop(); gap !== undefined; gap = gaps.pop()) {
    for (const { level, ...rest } of alignRuns(source, target, gap, isStart, places)) {
      const cost = (rest.sourceEnd - rest.sourceStart) * (rest.targetEnd - rest.targetStart)
      if (cost === 0) continue
      if (cost <= SMALL_GAP) alignLetters(source, target, rest, isStart, places)
      else if (level + 1 < RUNS.length) gaps.push({ ...rest, level: level + 1 })
    }
  }
  return places
}

/** Fills `places` as far as runs of the gap's level lead; gives the gaps between them. */
function alignRuns(
  source: string,
  target: string,
  gap: Gap,
  isStart: (offset: number) => boolean,
  places: Int32Array,
): Gap[] {
  const left: Gap[] = []
  const run = RUNS[gap.level]!
  let { sourceStart, targetStart } = gap
  const { sourceEnd, targetEnd, level } = gap
  while (sourceStart < sourceEnd && targetStart < targetEnd) {
    const rest = { sourceStart, sourceEnd, targetStart, targetEnd }
    const kept = surelyEqual(source, target, rest, run, isStart)
    for (let i = 0; i < kept; i++) places[sourceStart + i] = targetStart + i
    sourceStart += kept
    targetStart += kept
    const next = nearestRun(source, target, { sourceStart, sourceEnd, targetStart, targetEnd }, run)
    if (next === null) break
    left.push({ sourceStart, sourceEnd: next.source, targetStart, targetEnd: next.target, level })
    sourceStart = next.source
    targetStart = next.target
  }
  left.push({ sourceStart, sourceEnd, targetStart, targetEnd, level })
  return left
}

/** How far both are equal, less the beginning of a token that is equal in a few letters: it may stand whole elsewhere. */
function surelyEqual(
  source: string,
  target: string,
  { sourceStart, sourceEnd, targetStart, targetEnd }: StringPair,
  run: number,
  isStart: (offset: number) => boolean,
): number {
  const most = Math.min(sourceEnd - sourceStart, targetEnd - targetStart)
  let equal = 0
  while (equal < most && source.charCodeAt(sourceStart + equal) === target.charCodeAt(targetStart + equal)) equal++
  if (sourceStart + equal === sourceEnd || isStart(sourceStart + equal)) return equal
  let begun = 1
  while (begun < run && begun < equal && !isStart(sourceStart + equal - begun)) begun++
  return begun < run && equal > 0 ? equal - begun : equal
}
