import type { Region } from './cardinal.ts'
import type { Context } from './context.ts'
import type { ReadingKind } from './reading-kind.ts'

/** What is read at a place: where it ends and how it is spoken. */
export interface Spoken {
  readonly end: number
  readonly words: string
}

/** Reads one kind of expression that starts at `start`; `null` when another shape stands there. */
export type Reader = (text: string, start: number, context: Context, region: Region) => Spoken | null

/** A reader with the kind under which the table of decisions knows it. */
export interface KindReader {
  readonly kind: ReadingKind
  readonly read: Reader
}

/** A sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}
