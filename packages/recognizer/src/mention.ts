import type { Attributes, EntityLink } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import { type Token, tokenAt } from './token.ts'

/** A run of tokens, half-open. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Something found in a passage, by token indices. */
export interface Mention extends TokenRange {
  readonly label: string
  /** The exact letters where they are not those of the tokens. */
  readonly span?: Span
  /** From 0 to 1. Not a probability: an order of trust among the rules, set by reading their output on news. */
  readonly score: number
  /** Name of the rule, as it goes into the origin of a suggestion. */
  readonly rule: string
  /** Stood there before the rules came: nothing displaces it, and it is not found again. */
  readonly fixed?: true
  /** The name without its head: *Hà Giang* in *tỉnh Hà Giang*. */
  readonly core?: TokenRange
  readonly attributes?: Attributes
  /** Before the score: higher ones displace lower ones. 0 when left out. */
  readonly priority?: number
  /** The label of the schema in use, where an own name or rule said it. */
  readonly ownLabel?: string
  /** What it names in a knowledge base. */
  readonly link?: EntityLink
}

/** The letters of a mention: those of its tokens, or fewer. */
export function mentionSpan(tokens: readonly Token[], { from, to, span }: Mention): Span {
  return span ?? { start: tokenAt(tokens, from).start, end: tokenAt(tokens, to - 1).end }
}

/** Mentions found so far, asked by the token where they begin. */
export class Chart {
  private readonly byStart: (Mention[] | undefined)[] = []
  private readonly mentions: Mention[] = []

  constructor(
    readonly tokens: readonly Token[],
    private readonly tails: Uint8Array,
  ) {}

  /** Whether a head word may begin at the token: it is not the second half of *yêu cầu* or *tập đoàn*. */
  startsWord(at: number): boolean {
    return this.tails[at] === 0
  }

  add(mention: Mention): void {
    const here = this.byStart[mention.from]
    if (here === undefined) this.byStart[mention.from] = [mention]
    else here.push(mention)
    this.mentions.push(mention)
  }

  /** The longest mention with one of the labels that begins at the token, if any. */
  at(from: number, ...labels: readonly string[]): Mention | undefined {
    let longest: Mention | undefined
    for (const mention of this.byStart[from] ?? []) {
      if (labels.includes(mention.label) && (longest === undefined || mention.to > longest.to)) longest = mention
    }
    return longest
  }

  all(): readonly Mention[] {
    return this.mentions
  }
}
