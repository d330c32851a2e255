import { lowerBound, type Span, upperBound } from '@chugiai/text'
import type { WordAlignment } from './align-words.ts'
import type { Words } from './words.ts'

/** Finds spans whose words do not stand in order any more: in a paragraph that was moved, or somewhere else by their quote. */
export class MovedSpans {
  readonly #old: Words
  readonly #now: Words
  readonly #alignment: WordAlignment
  /** For each run of words of a quote, where it stands in what is new; made for each length when first asked for. */
  readonly #places = new Map<number, ReadonlyMap<string, number>>()
  /** New words that no old one is. */
  readonly #isNew: Uint8Array
  /** `#keptBefore[i]`: how many of the words before word `i` were kept in order. */
  readonly #keptBefore: Int32Array

  constructor(old: Words, now: Words, alignment: WordAlignment) {
    this.#old = old
    this.#now = now
    this.#alignment = alignment
    this.#keptBefore = new Int32Array(old.starts.length + 1)
    let kept = 0
    for (const [i, word] of alignment.kept.entries()) {
      if (word >= 0) kept++
      this.#keptBefore[i + 1] = kept
    }
    this.#isNew = new Uint8Array(now.starts.length).fill(1)
    for (const words of [alignment.kept, alignment.moved]) for (const j of words) if (j >= 0) this.#isNew[j] = 0
  }

  /** Whether more words of a span were moved or are gone than kept in order. */
  isAway({ start, end }: Span): boolean {
    const [first, last] = this.#wordsIn(start, end)
    const kept = (this.#keptBefore[Math.max(first, last)] ?? 0) - (this.#keptBefore[first] ?? 0)
    return last > first && 2 * kept < last - first
  }

  /** Where the words of a span were moved to; `null` when they were not. */
  findMoved(span: Span): Span | null {
    const [first, last] = this.#wordsIn(span.start, span.end)
    if (first >= last) return null
    const { moved } = this.#alignment
    const [from, to] = [moved[first] ?? -1, moved[last - 1] ?? -1]
    return from >= 0 && to >= from ? this.#fit(span, [first, last], [from, to + 1]) : null
  }

  /** Where the words of a span stand in what is new; `null` when they stand nowhere or in several places. */
  findQuote(span: Span): Span | null {
    const [first, last] = this.#wordsIn(span.start, span.end)
    if (first >= last) return null
    const place = this.#placesOf(last - first).get(this.#old.exact.slice(first, last).join(' ')) ?? -1
    return place < 0 ? null : this.#fit(span, [first, last], [place, place + last - first])
  }

  #wordsIn(start: number, end: number): readonly [number, number] {
    return [upperBound(this.#old.ends, start), lowerBound(this.#old.starts, end)]
  }

  /** From the first word to the last one, with the signs beside them that the span had; `null` when it cut into a word. */
  #fit(
    { start, end }: Span,
    [first, last]: readonly [number, number],
    [from, to]: readonly [number, number],
  ): Span | null {
    const old = stretchOf(this.#old, first, last)
    const now = stretchOf(this.#now, from, to)
    if (old === null || now === null || old.start < start || old.end > end) return null
    const before = this.#old.text.slice(start, old.start)
    const after = this.#old.text.slice(old.end, end)
    const { start: newStart, end: newEnd } = now
    return {
      start: this.#now.text.endsWith(before, newStart) ? newStart - before.length : newStart,
      end: this.#now.text.startsWith(after, newEnd) ? newEnd + after.length : newEnd,
    }
  }

  /** Runs of new words by what they are; -1 for one that stands in several places. */
  #placesOf(length: number): ReadonlyMap<string, number> {
    const known = this.#places.get(length)
    if (known !== undefined) return known
    const places = new Map<string, number>()
    let run = 0
    for (let j = 0; j < this.#isNew.length; j++) {
      run = this.#isNew[j] === 1 ? run + 1 : 0
      if (run < length) continue
      const from = j - length + 1
      const words = this.#now.exact.slice(from, j + 1).join(' ')
      places.set(words, places.has(words) ? -1 : from)
    }
    this.#places.set(length, places)
    return places
  }
}

/** From the first letter of word `first` to the last one of that before `last`; `null` when the text has no such words. */
function stretchOf({ starts, ends }: Words, first: number, last: number): Span | null {
  const [start, end] = [starts[first], ends[last - 1]]
  return start === undefined || end === undefined ? null : { start, end }
}
