import type { Mention, TokenRange } from '../mention.ts'

const NONE: readonly Mention[] = []

/** Mentions asked by the tokens they hold and by the token behind them, so that a long text is not looked through for each of its mentions. */
export class MentionsByToken {
  private readonly holding = new Map<number, Mention[]>()
  private readonly ending = new Map<number, Mention[]>()

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) {
      for (let at = mention.from; at < mention.to; at++) put(this.holding, at, mention)
      put(this.ending, mention.to, mention)
    }
  }

  /** Those that hold the token. */
  at(token: number): readonly Mention[] {
    return this.holding.get(token) ?? NONE
  }

  /** Those that end right before the token. */
  endingAt(token: number): readonly Mention[] {
    return this.ending.get(token) ?? NONE
  }

  /** Whether one that shares a token with the range passes. */
  someOver({ from, to }: TokenRange, passes: (mention: Mention) => boolean): boolean {
    for (let at = from; at < to; at++) if (this.at(at).some(passes)) return true
    return false
  }
}

function put(map: Map<number, Mention[]>, key: number, mention: Mention): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [mention])
  else list.push(mention)
}
