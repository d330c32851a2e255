/** Slots of a hash table: a power of two that leaves at least half of them empty. */
export function tableSize(entries: number): number {
  return 2 ** Math.ceil(Math.log2(2 * entries + 2))
}
