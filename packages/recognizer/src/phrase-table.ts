import { PhraseTable as KeyTable, type PhraseMatch } from '@chugiai/normalizer/lexis'
import { once } from './once.ts'
import { createPassage } from './passage.ts'
import { OUTLINES, outlineOf, type Token } from './token.ts'
import { entriesOf } from './vocabulary/entries.ts'

export type { PhraseMatch } from '@chugiai/normalizer/lexis'

const WITHIN = ['none', 'blank'] as const

/**
 * Phrases of one or more tokens with a value each, looked up in any case, style of tone marks or Unicode form. The table
 * is made at the first look-up.
 *
 * @example
 * const table = new PhraseTable(() => [['thành phố', 'city'], ['tỉnh', 'province']])
 * table.longest(tokens, 4) // { to: 6, value: 'city' }
 */
export class PhraseTable<T> {
  private readonly table: () => KeyTable<T>
  private firsts: Uint8Array | undefined

  constructor(entries: () => Iterable<readonly [phrase: string, value: T]> = () => []) {
    this.table = once(() => {
      const keyed = [...entries()].map(([phrase, value]) => [keysOf(createPassage(phrase).tokens), value] as const)
      return new KeyTable(keyed, WITHIN)
    })
  }

  /** Adds a phrase that stands in a text; the first value of a phrase stays. */
  addTokens(tokens: readonly Token[], from: number, to: number, value: T): void {
    const keys = keysOf(tokens.slice(from, to))
    this.table().add(keys, value)
    if (this.firsts !== undefined && keys[0] !== undefined) this.firsts[outlineOf(keys[0])] = 1
  }

  /** What the table says of all the tokens as one phrase; `null` when they are none. */
  whole(tokens: readonly Token[]): T | null {
    const match = this.longest(tokens, 0)
    return match?.to === tokens.length ? match.value : null
  }

  /** The longest phrase that begins at the token `from` and crosses no break; `null` when there is none. */
  longest(tokens: readonly Token[], from: number): PhraseMatch<T> | null {
    // Most tokens begin no phrase: one look at their outline is all they cost.
    this.firsts ??= outlinesOf(this.table().firstKeys)
    const first = tokens[from]
    return first !== undefined && this.firsts[first.outline] === 1 ? this.table().longest(tokens, from) : null
  }
}

function outlinesOf(keys: readonly string[]): Uint8Array {
  const outlines = new Uint8Array(OUTLINES)
  for (const key of keys) outlines[outlineOf(key)] = 1
  return outlines
}

function keysOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ key }) => key)
}

/** Entries that share a value, from a list of phrases. */
export function phrases<T>(list: string, value: T): (readonly [string, T])[] {
  return entriesOf(list).map((phrase) => [phrase, value] as const)
}
