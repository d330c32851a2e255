import { upperBound } from '@chugiai/text'
/** Line and column of offsets in a text, both from 1; columns count UTF-16 code units. Ask in any order. */
export class LinePlaces {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    const line = Math.max(1, upperBound(this.#starts, offset))
    return { line, column: offset - this.#starts[line - 1]! + 1 }
  }
}
