import { assertArgument, assertNumber, ITERABLE, type Kind, LIST, listOf, oneOf, recordOf, STRING } from '@chugiai/text'
import type { Gap } from './gap.ts'

/** What a phrase table sees of a token. */
export interface PhraseToken {
  /** The key that the token is looked up by. */
  readonly key: string
  /** What stands before the token. */
  readonly gap: Gap
}

/** A phrase that was found. */
export interface PhraseMatch<T> {
  /** Index of the token behind the phrase. */
  readonly to: number
  /** What the table says of the phrase. */
  readonly value: T
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value?: T
}

const KEYS: Kind = /* @__PURE__ */ listOf(STRING)
const GAPS: Kind = /* @__PURE__ */ listOf(oneOf(['none', 'blank', 'line', 'break'] satisfies Gap[]))
const TOKEN: Kind = /* @__PURE__ */ recordOf({ key: STRING, gap: STRING }, 'a token ({ key, gap })')

/**
 * Phrases of one or more tokens with a value each, looked up token by token. Looking up takes as many steps as the phrase
 * has tokens, however many phrases there are.
 */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map() }
  readonly #within: ReadonlySet<Gap>

  /**
   * @param entries phrases as the keys of their tokens
   * @param within what may stand between two tokens of a phrase
   */
  constructor(entries: Iterable<readonly [keys: readonly string[], value: T]>, within: readonly Gap[]) {
    assertArgument(within, GAPS, 'within')
    assertArgument(entries, ITERABLE, 'entries')
    this.#within = new Set(within)
    for (const entry of entries) {
      assertArgument(entry, LIST, 'entries[]')
      this.add(entry[0], entry[1])
    }
  }

  /** Adds a phrase. The first value of a phrase stays. */
  add(keys: readonly string[], value: T): void {
    assertArgument(keys, KEYS, 'keys')
    let node = this.#root
    for (const key of keys) {
      const next: Node<T> = node.next.get(key) ?? { next: new Map() }
      node.next.set(key, next)
      node = next
    }
    node.value ??= value
  }

  /** The first keys of all phrases. */
  get firstKeys(): readonly string[] {
    return [...this.#root.next.keys()]
  }

  /** The longest phrase that begins at token `from`; `null` when none does. What stands before `from` does not matter. */
  longest(tokens: readonly PhraseToken[], from: number): PhraseMatch<T> | null {
    if (!Array.isArray(tokens)) assertArgument(tokens, LIST, 'tokens')
    assertNumber(from, 'from')
    let node: Node<T> | undefined = this.#root
    let found: PhraseMatch<T> | null = null
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at]!
      if (typeof (token as PhraseToken | null)?.key !== 'string') assertArgument(token, TOKEN, `tokens[${at}]`)
      if (at > from && !this.#within.has(token.gap)) break
      node = node.next.get(token.key)
      if (node === undefined) break
      if (node.value !== undefined) found = { to: at + 1, value: node.value }
    }
    return found
  }
}
