import { Alignment } from './alignment.ts'
import { assertLength } from './assert-length.ts'
import { ChugiaiError } from './error.ts'
import { SectionWriter } from './section-writer.ts'

/**
 * Writes an alignment from left to right. There is no `insert`: added text is a `replace` of its neighbour, so every
 * character of the target has a source.
 *
 * @example
 * // 'Hà   Nội' -> 'Hà Nội'
 * new AlignmentBuilder().keep(3).remove(2).keep(3).build()
 */
export class AlignmentBuilder {
  readonly #writer = new SectionWriter()

  /** `length` code units stay as they are. */
  keep(length: number): this {
    assertLength(length)
    this.#writer.keep(length)
    return this
  }

  /**
   * `source` code units become `target` code units. Neighbouring replaces stay apart, so record them as small as a
   * letter with its marks.
   *
   * @throws {ChugiaiError} `alignment_insert` when `source` is 0 and `target` is not
   */
  replace(source: number, target: number): this {
    assertLength(source, 'source')
    assertLength(target, 'target')
    if (source === 0 && target > 0) {
      throw new ChugiaiError('alignment_insert', `${target} code units have no source`, {
        path: 'source',
        hint: 'Added text is a replace of its neighbour: replace(1, 1 + added).',
      })
    }
    if (source > 0) this.#writer.change(source, target)
    return this
  }

  /** `length` code units are dropped. Neighbouring removals become one. */
  remove(length: number): this {
    return this.replace(length, 0)
  }

  /** The alignment of all that was recorded. The builder may go on afterwards. */
  build(): Alignment {
    const { sourceLength, targetLength } = this.#writer
    return new Alignment(sourceLength, targetLength, this.#writer.sections())
  }
}
