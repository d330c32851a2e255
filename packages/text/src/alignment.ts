import { assertArgument } from './assert-argument.ts'
import { assertLength } from './assert-length.ts'
import { assertSpan } from './assert-span.ts'
import { composeSections } from './compose.ts'
import { ChugiaiError } from './error.ts'
import { type Kind, LIST, oneOf } from './kinds.ts'
import { SectionWriter } from './section-writer.ts'
import {
  endOf,
  firstEndAfter,
  firstEndAfterFrom,
  NO_SECTIONS,
  type Sections,
  type Side,
  shiftBefore,
  startOf,
} from './sections.ts'
import type { Span } from './span.ts'

const SIDE: Kind = /* @__PURE__ */ oneOf(['before', 'after'])
const ALIGNMENT: Kind = { wanted: 'an Alignment', accepts: (value) => value instanceof Alignment }

/** Target length that stands for "kept as it is" in the JSON form. */
const KEPT = -1

/**
 * The record of where each character of a target text came from in its source text. Immutable and sparse: it stores
 * the changed sections alone, so its cost follows the number of edits. Offsets are UTF-16 code units unless the
 * alignment was made for another unit (see {@link unitAlignment}).
 *
 * @example
 * // 'hoa\u0300 bình' -> 'hoà bình'
 * const alignment = new AlignmentBuilder().keep(2).replace(2, 1).keep(5).build()
 * alignment.toSource({ start: 0, end: 3 }) // { start: 0, end: 4 }
 */
export class Alignment {
  /** Length of the text before, in its own unit: UTF-16 code units, unless the alignment is between two units. */
  readonly sourceLength: number
  /** Length of the text after, in UTF-16 code units. */
  readonly targetLength: number
  readonly #sections: Sections

  /** Use `AlignmentBuilder`, {@link Alignment.identity} or {@link Alignment.fromJSON}. */
  constructor(sourceLength: number, targetLength: number, sections: Sections) {
    this.sourceLength = sourceLength
    this.targetLength = targetLength
    this.#sections = sections
    Object.freeze(this)
  }

  /** The alignment of a text with itself. One small object, whatever the length. */
  static identity(length: number): Alignment {
    assertLength(length)
    return new Alignment(length, length, NO_SECTIONS)
  }

  /**
   * Reads what {@link Alignment.toJSON} wrote: pairs of source and target length, target -1 for kept text.
   *
   * @throws {ChugiaiError} `alignment_json` on anything else
   */
  static fromJSON(sections: readonly number[]): Alignment {
    if (!Array.isArray(sections) || sections.length % 2 !== 0) {
      throw new ChugiaiError('alignment_json', 'An alignment is an array of pairs [source length, target length]', {
        path: 'sections',
        hint: 'Give what `toJSON` of an alignment wrote.',
      })
    }
    const writer = new SectionWriter()
    for (let i = 0; i < sections.length; i += 2) {
      const source = sections[i]!
      const target = sections[i + 1]!
      if (!Number.isInteger(source) || !Number.isInteger(target) || source <= 0 || target < KEPT) {
        throw new ChugiaiError('alignment_json', `Section [${source}, ${target}] is not a pair of lengths`, {
          path: `[${i}]`,
          hint: 'Source 1 or more; target -1 (kept), 0 (removed) or more.',
        })
      }
      if (target === KEPT) writer.keep(source)
      else writer.change(source, target)
    }
    return new Alignment(writer.sourceLength, writer.targetLength, writer.sections())
  }

  /** Whether nothing is changed. */
  get isIdentity(): boolean {
    return this.#sections.source.end.length === 0
  }

  /** Number of changed sections: the size of the record. */
  get changes(): number {
    return this.#sections.source.end.length
  }

  /**
   * Smallest span of the target that holds everything `span` touches. `null` when `span` is empty or wholly removed.
   *
   * @throws {ChugiaiError} `span_out_of_range`
   */
  toTarget(span: Span): Span | null {
    return projectOne(span, this.sourceLength, this.#sections.source, this.#sections.target)
  }

  /**
   * Smallest span of the source that holds everything `span` touches. Removed text at the edges is left out; removed
   * text in the middle stays in. `null` when `span` is empty.
   *
   * @throws {ChugiaiError} `span_out_of_range`
   */
  toSource(span: Span): Span | null {
    return projectOne(span, this.targetLength, this.#sections.target, this.#sections.source)
  }

  /**
   * {@link Alignment.toTarget} for many spans. One walk when they are sorted by start; nested spans cost the logarithm
   * of what they hold; any order is right.
   */
  toTargetAll(spans: readonly Span[]): (Span | null)[] {
    return projectAll(spans, this.sourceLength, this.#sections.source, this.#sections.target)
  }

  /** {@link Alignment.toSource} for many spans. Costs what {@link Alignment.toTargetAll} does. */
  toSourceAll(spans: readonly Span[]): (Span | null)[] {
    return projectAll(spans, this.targetLength, this.#sections.target, this.#sections.source)
  }

  /**
   * The parts of the source that `span` came from, in order: as {@link Alignment.toSource}, with removed text in the
   * middle left out too. Empty for an empty span.
   *
   * @example
   * // 'Hà\u200B Nội' -> 'Hà Nội': two pieces, without the zero-width space
   */
  sourcePieces(span: Span): readonly Span[] {
    const cover = this.toSource(span)
    if (cover === null) return []
    const { source, target } = this.#sections
    const pieces: Span[] = []
    let start = cover.start
    for (let i = firstEndAfter(source, cover.start); startOf(source, i) < cover.end; i++) {
      if (startOf(target, i) < endOf(target, i)) continue
      pieces.push({ start, end: startOf(source, i) })
      start = endOf(source, i)
    }
    pieces.push({ start, end: cover.end })
    return pieces
  }

  /**
   * A position between characters, from source to target: for carets and zero-length annotations. Inside a changed
   * section it goes to the section's start (`before`) or end (`after`).
   *
   * @throws {ChugiaiError} `position_out_of_range`
   */
  mapPosition(offset: number, side: 'before' | 'after'): number {
    assertPosition(offset, this.sourceLength, side)
    const { source, target } = this.#sections
    const i = firstEndAfter(source, offset)
    if (startOf(source, i) < offset) return side === 'before' ? startOf(target, i) : endOf(target, i)
    return offset + shiftBefore(source, target, i)
  }

  /**
   * A position between characters, from target to source. Where text was removed, `before` stands before the removed
   * text and `after` behind it.
   *
   * @throws {ChugiaiError} `position_out_of_range`
   */
  mapPositionToSource(offset: number, side: 'before' | 'after'): number {
    assertPosition(offset, this.targetLength, side)
    const { source, target } = this.#sections
    const i = firstEndAfter(target, offset)
    if (startOf(target, i) < offset) return side === 'before' ? startOf(source, i) : endOf(source, i)
    if (i === 0) return offset
    const removedHere = startOf(target, i - 1) === offset && endOf(target, i - 1) === offset
    if (removedHere && side === 'before') return startOf(source, i - 1)
    return offset + shiftBefore(target, source, i)
  }

  /**
   * This alignment followed by `next`: from this source to that target. Covers what going step by step gives and is
   * never narrower.
   *
   * @throws {ChugiaiError} `alignment_lengths` unless `next` starts where this one ends
   */
  compose(next: Alignment): Alignment {
    if (!(next instanceof Alignment)) assertArgument(next, ALIGNMENT, 'next')
    if (this.targetLength !== next.sourceLength) {
      throw new ChugiaiError(
        'alignment_lengths',
        `The first target has length ${this.targetLength}, the next source ${next.sourceLength}`,
        {
          path: 'next',
          hint: 'Compose in the order of the steps: the first one from the source, then the one from its target.',
        },
      )
    }
    if (next.isIdentity) return this
    if (this.isIdentity) return next
    return new Alignment(this.sourceLength, next.targetLength, composeSections(this.#sections, next.#sections))
  }

  /** Pairs [source length, target length], target -1 for kept text. {@link Alignment.fromJSON} reads them. */
  toJSON(): readonly number[] {
    const { source, target } = this.#sections
    const json: number[] = []
    let done = 0
    for (let i = 0; i < source.end.length; i++) {
      if (startOf(source, i) > done) json.push(startOf(source, i) - done, KEPT)
      json.push(endOf(source, i) - startOf(source, i), endOf(target, i) - startOf(target, i))
      done = endOf(source, i)
    }
    if (done < this.sourceLength) json.push(this.sourceLength - done, KEPT)
    return json
  }
}

function projectOne(span: Span, length: number, from: Side, to: Side): Span | null {
  assertSpan(span, length)
  if (span.start === span.end) return null
  return cover(span, from, to, firstEndAfter(from, span.start), firstEndAfter(from, span.end - 1))
}

function projectAll(spans: readonly Span[], length: number, from: Side, to: Side): (Span | null)[] {
  assertArgument(spans, LIST, 'spans')
  let first = 0
  return spans.map((span) => {
    assertSpan(span, length)
    if (span.start === span.end) return null
    first = firstEndAfterFrom(from, span.start, first)
    return cover(span, from, to, first, firstEndAfterFrom(from, span.end - 1, first))
  })
}

/** `first` and `last` are the sections that end after the first and the last code unit of the span. */
function cover(span: Span, from: Side, to: Side, first: number, last: number): Span | null {
  const startsInChange = startOf(from, first) <= span.start
  const start = startsInChange ? startOf(to, first) : span.start + shiftBefore(from, to, first)
  const endsInChange = startOf(from, last) < span.end
  const end = endsInChange ? endOf(to, last) : span.end + shiftBefore(from, to, last)
  return start < end ? { start, end } : null
}

function assertPosition(offset: number, length: number, side: string): void {
  if (side !== 'before' && side !== 'after') assertArgument(side, SIDE, 'side')
  if (Number.isInteger(offset) && offset >= 0 && offset <= length) return
  throw new ChugiaiError('position_out_of_range', `Position ${String(offset)} is outside text of length ${length}`, {
    path: 'offset',
    hint: 'Positions are UTF-16 offsets from 0 to the length of the text; turn others by unitAlignment.',
  })
}
