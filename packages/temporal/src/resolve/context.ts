import type { Anchor } from '../anchor.ts'
import type { Preference } from '../model.ts'

/** What a point is resolved against. */
export interface ResolveContext {
  readonly anchor: Anchor | null
  readonly prefer: Preference
  /** The sentence looks ahead: `sẽ`, `dự kiến`. */
  readonly looksAhead: boolean
  /** The sentence looks back: `đã`, `vừa`, `từng`. */
  readonly looksBack: boolean
  /** The word before the expression is `sinh`: nobody was born in the future. */
  readonly tellsBirth: boolean
  /** The word before the expression sets a term: `đến`, `trước`, `từ`. */
  readonly awaits: boolean
  /** A year that the sentence names before the expression. */
  readonly nearbyYear: number | null
}
