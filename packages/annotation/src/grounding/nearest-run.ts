import type { StringPair } from './align-letters.ts'

/** First stretch that is looked through; it doubles, so that a gap costs what it spans. */
const FIRST_WINDOW = 32
const BASE = 65599 // a prime past the 16 bits of a code unit

/** Where a run of `length` equal units begins on both sides. */
export interface Run {
  readonly source: number
  readonly target: number
}

/** The equal run of `length` units that leaves the least of both strings before it; `null` where there is none. */
export function nearestRun(source: string, target: string, pair: StringPair, length: number): Run | null {
  const { sourceStart, sourceEnd, targetStart, targetEnd } = pair
  const longest = Math.max(sourceEnd - sourceStart, targetEnd - targetStart)
  for (let window = FIRST_WINDOW; ; window *= 2) {
    const found = nearestWithin(
      source,
      target,
      {
        sourceStart,
        sourceEnd: Math.min(sourceEnd, sourceStart + window),
        targetStart,
        targetEnd: Math.min(targetEnd, targetStart + window),
      },
      length,
    )
    if (found !== null || window >= longest) return found
  }
}

function nearestWithin(source: string, target: string, pair: StringPair, length: number): Run | null {
  const { sourceStart, sourceEnd, targetStart, targetEnd } = pair
  const firstPlaces = new Map<number, number>()
  eachHash(target, targetStart, targetEnd, length, (hash, offset) => {
    if (!firstPlaces.has(hash)) firstPlaces.set(hash, offset)
  })
  let nearest: Run | null = null
  let least = Number.POSITIVE_INFINITY
  eachHash(source, sourceStart, sourceEnd, length, (hash, offset) => {
    const place = firstPlaces.get(hash)
    if (place === undefined) return
    const gap = offset - sourceStart + place - targetStart
    if (gap >= least || !isEqual(source, offset, target, place, length)) return
    least = gap
    nearest = { source: offset, target: place }
  })
  return nearest
}

/** A rolling hash of every run of `length` units. */
function eachHash(
  text: string,
  start: number,
  end: number,
  length: number,
  visit: (hash: number, offset: number) => void,
) {
  let leading = 1
  for (let i = 1; i < length; i++) leading = Math.imul(leading, BASE)
  let hash = 0
  for (let i = start; i < end; i++) {
    if (i - start >= length) hash = (hash - Math.imul(text.charCodeAt(i - length), leading)) | 0
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0
    if (i - start >= length - 1) visit(hash, i - length + 1)
  }
}

function isEqual(source: string, from: number, target: string, to: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (source.charCodeAt(from + i) !== target.charCodeAt(to + i)) return false
  return true
}
