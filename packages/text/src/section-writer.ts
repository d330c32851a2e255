import { NO_SECTIONS, type Sections } from './sections.ts'

const SMALLEST_BLOCK = 32 // sections; most texts need no more
const LARGEST_BLOCK = 1 << 16 // sections; a long text grows block by block, and nothing is copied
// A section is stored in 32 bits: how much is kept before it (16), its source (8) and its target (8). Few are longer;
// they are stored as 0, which no section has, since a source is never empty, and their numbers apart.
const MOST_KEPT = 0xffff
const LONGEST = 0xff
const LONG = 0

/** Records sections from left to right. Trusts its caller: lengths are whole numbers and a source is never empty. */
export class SectionWriter {
  sourceLength = 0
  targetLength = 0
  readonly #full: Uint32Array[] = []
  #block = new Uint32Array(0)
  #used = 0
  #storedEnd = 0
  /** Kept length, source and target of the sections that do not fit into 32 bits. */
  readonly #long: number[] = []
  // The last section is not stored yet: a removal behind it may still make it longer.
  #hasLast = false
  #sourceStart = 0
  #sourceEnd = 0
  #targetStart = 0
  #targetEnd = 0

  keep(length: number): void {
    this.sourceLength += length
    this.targetLength += length
  }

  /** Neighbouring removals become one section; neighbouring replaces stay apart. */
  change(source: number, target: number): void {
    if (target !== 0 || !this.#endsInRemoval()) {
      if (this.#hasLast) this.#storeLast()
      this.#hasLast = true
      this.#sourceStart = this.sourceLength
      this.#targetStart = this.targetLength
    }
    this.sourceLength += source
    this.targetLength += target
    this.#sourceEnd = this.sourceLength
    this.#targetEnd = this.targetLength
  }

  /** What was recorded so far. */
  sections(): Sections {
    if (!this.#hasLast) return NO_SECTIONS
    const stored = this.#full.reduce((sum, block) => sum + block.length, this.#used)
    const column = () => new Int32Array(stored + 1)
    const sections = { source: { start: column(), end: column() }, target: { start: column(), end: column() } }
    this.#readStored(sections)
    sections.source.start[stored] = this.#sourceStart
    sections.source.end[stored] = this.#sourceEnd
    sections.target.start[stored] = this.#targetStart
    sections.target.end[stored] = this.#targetEnd
    return sections
  }

  #readStored({ source, target }: Sections): void {
    const lengthAt = (index: number) => this.#long[index] ?? 0
    let longAt = 0
    let at = 0
    let sourceEnd = 0
    let targetEnd = 0
    for (const block of [...this.#full, this.#block.subarray(0, this.#used)]) {
      for (const code of block) {
        const isLong = code === LONG
        const kept = isLong ? lengthAt(longAt) : code >>> 16
        source.start[at] = sourceEnd + kept
        target.start[at] = targetEnd + kept
        sourceEnd += kept + (isLong ? lengthAt(longAt + 1) : (code >>> 8) & LONGEST)
        targetEnd += kept + (isLong ? lengthAt(longAt + 2) : code & LONGEST)
        source.end[at] = sourceEnd
        target.end[at++] = targetEnd
        if (isLong) longAt += 3
      }
    }
  }

  #storeLast(): void {
    if (this.#used === this.#block.length) this.#nextBlock()
    const kept = this.#sourceStart - this.#storedEnd
    const source = this.#sourceEnd - this.#sourceStart
    const target = this.#targetEnd - this.#targetStart
    this.#storedEnd = this.#sourceEnd
    if (kept <= MOST_KEPT && source <= LONGEST && target <= LONGEST) {
      this.#block[this.#used++] = ((kept << 16) | (source << 8) | target) >>> 0
    } else {
      this.#block[this.#used++] = LONG
      this.#long.push(kept, source, target)
    }
  }

  #nextBlock(): void {
    if (this.#used > 0) this.#full.push(this.#block)
    this.#block = new Uint32Array(Math.min(Math.max(this.#used * 2, SMALLEST_BLOCK), LARGEST_BLOCK))
    this.#used = 0
  }

  /** Whether the last section is a removal with nothing kept behind it. */
  #endsInRemoval(): boolean {
    return this.#hasLast && this.#targetEnd === this.#targetStart && this.#sourceEnd === this.sourceLength
  }
}
