import { createPassage } from './passage.ts'
import type { Token } from './token.ts'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value?: T
}

/** A phrase found: the index after its last token, and what the table says of it. */
export interface PhraseMatch<T> {
  readonly to: number
  readonly value: T
}

/**
 * Phrases of one or more tokens with a value each, looked up in any case, style of tone marks or Unicode form.
 *
 * @example
 * const table = new PhraseTable([['thành phố', 'city'], ['tỉnh', 'province']])
 * table.longest(tokens, 4) // { to: 6, value: 'city' }
 */
export class PhraseTable<T> {
  private readonly root: Node<T> = { next: new Map() }

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) this.add(phrase, value)
  }

  private add(phrase: string, value: T): void {
    const { tokens } = createPassage(phrase)
    this.addTokens(tokens, 0, tokens.length, value)
  }

  /** Adds a phrase that stands in a text; the first value of a phrase stays. */
  addTokens(tokens: readonly Token[], from: number, to: number, value: T): void {
    let node = this.root
    for (let at = from; at < to; at++) {
      const { key } = tokens[at]!
      let next = node.next.get(key)
      if (next === undefined) {
        next = { next: new Map() }
        node.next.set(key, next)
      }
      node = next
    }
    node.value ??= value
  }

  /** What the table says of all the tokens as one phrase; `null` when they are none. */
  whole(tokens: readonly Token[]): T | null {
    let node: Node<T> | undefined = this.root
    for (const { key } of tokens) node = node?.next.get(key)
    return node?.value ?? null
  }

  /** The longest phrase that begins at the token `from` and crosses no break; `null` when there is none. */
  longest(tokens: readonly Token[], from: number): PhraseMatch<T> | null {
    let node: Node<T> | undefined = this.root
    let found: PhraseMatch<T> | null = null
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at]!
      if (at > from && token.gap === 'break') break
      node = node.next.get(token.key)
      if (node === undefined) break
      if (node.value !== undefined) found = { to: at + 1, value: node.value }
    }
    return found
  }
}

/** Entries that share a value, from phrases joined by `|`. */
export function phrases<T>(joined: string, value: T): (readonly [string, T])[] {
  return joined.split('|').map((phrase) => [phrase, value] as const)
}
