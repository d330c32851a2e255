/** Numbers features from 0, those alone that occur often enough. */
export class FeatureIndex {
  /** Key of each feature. */
  readonly keys: Int32Array
  private readonly numbers = new Map<number, number>()

  constructor(columns: readonly Int32Array[], least: number) {
    const counts = new Map<number, number>()
    for (const column of columns) for (const key of column) counts.set(key, (counts.get(key) ?? 0) + 1)
    const kept = [...counts].filter(([, count]) => count >= least).map(([key]) => key)
    this.keys = Int32Array.from(kept)
    for (const [at, key] of kept.entries()) this.numbers.set(key, at)
  }

  get size(): number {
    return this.keys.length
  }

  /** The number of each key; -1 for those that are left out. */
  lookUp(column: Int32Array): Int32Array {
    return column.map((key) => this.numbers.get(key) ?? -1)
  }
}
