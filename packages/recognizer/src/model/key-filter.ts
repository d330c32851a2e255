const BITS = 2 ** 18 // 32 kB stay near at hand, and some ten thousand keys leave most of them 0
const LAST = BITS / 32 - 1

/** Tells of most keys that they are not in a table, by one bit each. */
export class KeyFilter {
  private readonly bits = new Int32Array(BITS / 32)

  add(key: number): void {
    this.bits[(key >>> 5) & LAST]! |= 1 << key
  }

  /** Whether the key may be there. `false` is always right. */
  mayHave(key: number): boolean {
    return (this.bits[(key >>> 5) & LAST]! & (1 << key)) !== 0
  }
}
