import { int32At } from './columns.ts'
/** Sums that were made once and are asked for again, found by two numbers. When too many are kept, it begins anew. */
export class KeptSums {
  readonly sums: Float64Array
  private readonly slots: Int32Array // for each slot two numbers and where the sums begin, plus 1
  private readonly last: number
  private kept = 0

  /**
   * @param width how many numbers are kept together
   * @param most how many of them are kept; a power of two
   */
  constructor(
    private readonly width: number,
    private readonly most: number,
  ) {
    this.sums = new Float64Array(width * most)
    this.slots = new Int32Array(3 * 2 * most)
    this.last = 2 * most - 1
  }

  /** Where the sums of two numbers begin; -1 when they are not kept. */
  find(a: number, b: number): number {
    return int32At(this.slots, this.slotOf(a, b) + 2) - 1
  }

  /** Room for the sums of two numbers that are not kept, all 0. What `find` has told before may be gone. */
  keep(a: number, b: number): number {
    if (this.kept === this.most) this.forget()
    const slot = this.slotOf(a, b)
    const start = this.kept++ * this.width
    this.slots[slot] = a
    this.slots[slot + 1] = b
    this.slots[slot + 2] = start + 1
    this.sums.fill(0, start, start + this.width)
    return start
  }

  private slotOf(a: number, b: number): number {
    const { slots, last } = this
    const hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1)
    let slot = 3 * ((hash ^ (hash >>> 15)) & last)
    while (slots[slot + 2] !== 0 && (slots[slot] !== a || slots[slot + 1] !== b))
      slot = slot === 3 * last ? 0 : slot + 3
    return slot
  }

  private forget(): void {
    this.slots.fill(0)
    this.kept = 0
  }
}
