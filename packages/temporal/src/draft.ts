import { toneKey } from '@chugiai/normalizer/lexis'
import { joinFields, type Link } from './join.ts'
import type { Meaning } from './meaning.ts'
import type { Atom, CountedTokens } from './rule.ts'
import { matchAtom } from './rules/index.ts'
import { isSpaced, type Token, tokenAt } from './token.ts'

/** Atoms that were joined to one expression, before it is resolved. */
export interface Draft {
  /** Index of the first token, and of the one after the last. */
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
  readonly rule: string
  readonly confidence: number
  readonly atoms: readonly Atom[]
  readonly length?: CountedTokens
}

const TRUSTED = 0.3
const AT_WORDS = ['lúc', 'vào', 'khoảng', 'đúng'].map(toneKey)
const OF_WORDS = ['của', 'trong'].map(toneKey)
const MARK_LINKS: Readonly<Record<string, Link>> = { ',': 'comma', '-': 'dash', '|': 'dash', '(': 'bracket' }

/** Reads the expressions of one text. What was read at a token is kept, so that each token is matched once. */
export class DraftReader {
  readonly tokens: readonly Token[]
  readonly #atoms: (Atom | null | undefined)[]
  readonly #drafts: (Draft | null | undefined)[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
    this.#atoms = new Array(tokens.length)
    this.#drafts = new Array(tokens.length)
  }

  /** The expression that begins with the atom at token `at`, with all that joins it. */
  read(at: number): Draft | null {
    let draft = this.#drafts[at]
    if (draft === undefined) {
      draft = this.#join(at)
      this.#drafts[at] = draft
    }
    return draft
  }

  #join(at: number): Draft | null {
    const atom = this.#atomAt(at)
    if (atom === null) return null
    let draft: Draft = { ...atom, atoms: atom.inner ?? [atom] }
    for (;;) {
      const longer = this.#extend(draft)
      if (longer === null) return draft
      draft = longer
    }
  }

  #atomAt(at: number): Atom | null {
    let atom = this.#atoms[at]
    if (atom === undefined) {
      atom = matchAtom(this.tokens, at)
      this.#atoms[at] = atom
    }
    return atom
  }

  /** The draft with the atom behind it, when the two make one expression. */
  #extend(draft: Draft): Draft | null {
    if (draft.meaning.kind !== 'point') return null
    const { link, next } = readLink(this.tokens, draft.end)
    const gap = this.tokens[next]?.gap
    if (gap === undefined || gap === 'line' || gap === 'break') return null
    const atom = this.#atomAt(next)
    if (atom?.meaning.kind !== 'point') return null
    const joined = joinFields(draft.meaning.fields, atom.meaning.fields, link)
    if (joined === null || (link === 'bracket' && tokenAt(this.tokens, atom.end).key !== ')')) return null
    // A pair that looks like a ratio is a date only right behind a day word: 'sáng 22/6 thí sinh'.
    const trusted = link === 'none' || atom.confidence >= TRUSTED ? joined.confidence : 0
    return {
      ...draft,
      end: link === 'bracket' ? atom.end + 1 : atom.end,
      meaning: { kind: 'point', fields: joined.fields },
      rule: draft.confidence === 0 ? atom.rule : draft.rule,
      confidence: Math.max(draft.confidence, atom.confidence, trusted),
      atoms: [...draft.atoms, ...(atom.inner ?? [atom])],
    }
  }
}

/** What stands at token `at` between two parts, and the index after it. */
function readLink(tokens: readonly Token[], at: number): { readonly link: Link; readonly next: number } {
  const token = tokens[at]
  if (token === undefined || token.gap === 'line' || token.gap === 'break') return { link: 'none', next: tokens.length }
  const mark = token.kind === 'mark' ? MARK_LINKS[token.key] : undefined
  if (mark !== undefined) return skipAtWords(tokens, at + 1, mark)
  if (OF_WORDS.includes(token.key)) return { link: 'of', next: at + 1 }
  return skipAtWords(tokens, at, 'none')
}

/** `lúc`, `vào lúc`, `vào khoảng`: at most two such words. */
function skipAtWords(tokens: readonly Token[], at: number, link: Link): { readonly link: Link; readonly next: number } {
  let next = at
  while (next < at + 2 && AT_WORDS.includes(tokenAt(tokens, next).key) && isSpaced(tokens, next)) next++
  return next === at ? { link, next } : { link: link === 'bracket' ? link : 'at', next }
}
