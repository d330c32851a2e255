import { NO_SECTIONS, type Sections } from './sections.ts'

/** Records sections from left to right. Trusts its caller: lengths are whole numbers and a source is never empty. */
export class SectionWriter {
  sourceLength = 0
  targetLength = 0
  #count = 0
  // Four numbers a section: source start, source end, target start, target end.
  #columns = new Int32Array(0)

  keep(length: number): void {
    this.sourceLength += length
    this.targetLength += length
  }

  /** Neighbouring removals become one section; neighbouring replaces stay apart. */
  change(source: number, target: number): void {
    if (target === 0 && this.#endsInRemoval()) this.#columns[this.#count * 4 - 3]! += source
    else this.#push(source, target)
    this.sourceLength += source
    this.targetLength += target
  }

  sections(): Sections {
    const count = this.#count
    if (count === 0) return NO_SECTIONS
    const columns = this.#columns
    const column = (k: number) => {
      const values = new Int32Array(count)
      for (let i = 0; i < count; i++) values[i] = columns[i * 4 + k]!
      return values
    }
    return { source: { start: column(0), end: column(1) }, target: { start: column(2), end: column(3) } }
  }

  #push(source: number, target: number): void {
    const at = this.#count * 4
    if (at === this.#columns.length) {
      const wider = new Int32Array(Math.max(32, at * 2))
      wider.set(this.#columns)
      this.#columns = wider
    }
    this.#columns[at] = this.sourceLength
    this.#columns[at + 1] = this.sourceLength + source
    this.#columns[at + 2] = this.targetLength
    this.#columns[at + 3] = this.targetLength + target
    this.#count++
  }

  /** Whether the last section is a removal with nothing kept behind it. */
  #endsInRemoval(): boolean {
    const at = this.#count * 4
    if (at === 0) return false
    const columns = this.#columns
    return columns[at - 1] === columns[at - 2] && columns[at - 3] === this.sourceLength
  }
}
