import type { Anchor } from '../anchor.ts'

/** What a point is resolved against. */
export interface ResolveContext {
  readonly anchor: Anchor | null
  readonly prefer: 'past' | 'future'
  /** The sentence looks ahead: `sẽ`, `dự kiến`. */
  readonly looksAhead: boolean
  /** The word before the expression sets a term: `đến`, `trước`, `từ`. */
  readonly awaits: boolean
  /** A year that the sentence names before the expression. */
  readonly nearbyYear: number | null
}
