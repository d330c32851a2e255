/**
 * A short text for a long one: the same for the same, another for another but for one chance in 2^100. Two hashes of 53
 * bits, of the kind that multiplies and mixes both halves of a state.
 */
export function digest(text: string): string {
  return `${hash(text, 0x9e3779b9).toString(36)}.${hash(text, 0x85ebca6b).toString(36)}`
}

function hash(text: string, seed: number): number {
  let low = 0xdeadbeef ^ seed
  let high = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x9e3779b1)
    high = Math.imul(high ^ unit, 0x5f356495)
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  return 2 ** 32 * (high & 0x1fffff) + (low >>> 0)
}
