import { type FoundName, isSure } from './find-names.ts'

/** What the model takes for names, asked by their tokens. */
export class NameGuesses {
  private readonly byToken: (FoundName | undefined)[]

  /** @param guesses lie apart */
  constructor(guesses: readonly FoundName[], tokens: number) {
    this.byToken = new Array(tokens)
    for (const guess of guesses) this.byToken.fill(guess, guess.from, guess.to)
  }

  /**
   * Whether a name that a rule found at these tokens may stand beside them: it lies inside of a longer one, or the model
   * sees a name there and is hardly sure how far it goes.
   */
  admit(from: number, to: number): boolean {
    const near = this.byToken.slice(from, to).filter((guess) => guess !== undefined)
    const sure = near.filter(isSure)
    if (sure.length === 0) return near.length > 0
    return sure.some((guess) => guess.from <= from && to <= guess.to && guess.to - guess.from > to - from)
  }
}
