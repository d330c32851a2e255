import { lowerBound, type Span, upperBound } from '@chugiai/text'
import type { TextReplacement } from '../model/patch.ts'
import type { Gaps } from '../places/interval-tree.ts'

/** On which side of inserted text a position comes to stand that is where the text is inserted. */
export type Side = 'before' | 'after'

/** A replacement, with where it starts and ends in the old text and in the new one. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly newStart: number
  readonly newEnd: number
  /** What stands there now. */
  readonly after: string
}

/**
 * Replacements of a text as a map from the places of the old text to those of the new one. What is asked of one is asked
 * here: where a position goes, what a replacement touches, how far the rest moves, and the way back.
 */
export class TextMap implements Gaps {
  readonly replacements: readonly TextReplacement[]
  readonly pieces: readonly Piece[]
  /** Where each replacement starts and ends in the old text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** `shifts[i]`: how far text between replacements `i - 1` and `i` moves. */
  readonly #shifts: readonly number[]
  /** How much longer the new text is. */
  readonly growth: number

  constructor(replacements: readonly TextReplacement[]) {
    this.replacements = replacements
    this.starts = replacements.map(({ start }) => start)
    this.ends = replacements.map(({ start, before }) => start + before.length)
    const shifts = [0]
    let shift = 0
    this.pieces = replacements.map(({ start, before, after }) => {
      const newStart = start + shift
      shift += after.length - before.length
      shifts.push(shift)
      return { start, end: start + before.length, newStart, newEnd: newStart + after.length, after }
    })
    this.#shifts = shifts
    this.growth = shift
  }

  /** The map from the new text to the old one. */
  get inverse(): TextMap {
    return new TextMap(
      this.replacements.map(({ start, before, after }, i) => ({
        start: start + this.shiftOfGap(i),
        before: after,
        after: before,
      })),
    )
  }

  /** Where the first replacement starts. */
  get first(): number {
    return this.starts[0] ?? Number.POSITIVE_INFINITY
  }

  /** Where the last one ends. */
  get last(): number {
    return this.ends[this.ends.length - 1] ?? Number.NEGATIVE_INFINITY
  }

  /** Where a position of the old text is in the new one; inside replaced text, the edge on its side. */
  mapPosition(offset: number, side: Side): number {
    let next = lowerBound(this.ends, offset)
    let at = offset + this.shiftOfGap(next)
    for (let piece = this.pieces[next]; piece !== undefined && piece.start <= offset; piece = this.pieces[++next]) {
      const isHere = piece.start === offset
      if (side === 'before' && isHere) return at
      // What starts here and goes on behind takes no letter from before the position.
      if (isHere && piece.end > offset) return at
      at = side === 'before' && piece.end > offset ? piece.newStart : piece.newEnd
    }
    return at
  }

  /** Whether no replacement comes near a span: none touches it or ends or starts at its edge. */
  isApart(start: number, end: number): boolean {
    const next = this.pieces[lowerBound(this.ends, start)]
    return next === undefined || next.start > end
  }

  /** Number of replacements that end at `start` or before: those that move a span which starts there. */
  gapAt(start: number): number {
    return upperBound(this.ends, start)
  }

  shiftOfGap(gap: number): number {
    return this.#shifts[gap] ?? this.growth
  }

  /** How far the start of a span that no replacement touches moves. */
  shiftOfStart(start: number): number {
    return this.shiftOfGap(this.gapAt(start))
  }

  /**
   * How far a span moves; `null` when a replacement touches it: shares a letter with it, stands inside it, or stands
   * where an empty span is.
   */
  shiftOf({ start, end }: Span): number | null {
    // An empty span stands between two letters: whatever reaches that place touches it.
    const empty = start === end ? 1 : 0
    const gap = this.gapAt(start - empty)
    const next = this.pieces[gap]
    return next !== undefined && next.start < end + empty ? null : this.shiftOfGap(gap)
  }
}
