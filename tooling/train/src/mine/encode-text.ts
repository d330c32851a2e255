import { isVietnameseSyllable } from '@chugiai/normalizer'
import { wordKey } from '../sources/word-key.ts'

/** The id between two stretches: a mark, a line's end. */
export const BREAK = 0
const NUMBER = 1
const PIECE = /\p{L}[\p{L}\p{M}]*|[^\p{L} ]+/gu
const FIGURE = /^[\d.,]*\d$/

/** Syllables of a text as numbers. */
export interface EncodedText {
  /** One id a syllable, {@link BREAK} between stretches. */
  readonly ids: Int32Array
  /** 1 where a syllable has a capital though no stretch begins there. */
  readonly capital: Uint8Array
  readonly vocabulary: Vocabulary
}

/** The syllables met, each with a number; the spellings that {@link wordKey} takes for one have one number. */
export class Vocabulary {
  readonly syllables: string[] = ['', '0']
  private readonly byKey = new Map<string, number>()
  private readonly byForm = new Map<string, number>()

  idOf(form: string): number {
    const known = this.byForm.get(form)
    if (known !== undefined) return known
    const id = this.idOfKey(wordKey(form))
    this.byForm.set(form, id)
    return id
  }

  /** 1 for each number that is a Vietnamese syllable. */
  vietnamese(): Uint8Array {
    return Uint8Array.from(this.syllables, (syllable, id) => Number(id > NUMBER && isVietnameseSyllable(syllable)))
  }

  private idOfKey(key: string): number {
    const id = this.byKey.get(key) ?? this.syllables.length
    if (id === this.syllables.length) {
      this.syllables.push(key)
      this.byKey.set(key, id)
    }
    return id
  }
}

/** Reads texts as one row of syllable numbers; marks and the ends of texts are {@link BREAK}, figures one number. */
export function encodeTexts(texts: Iterable<string>, vocabulary = new Vocabulary()): EncodedText {
  const ids = new IntList()
  const capital = new IntList()
  const push = (id: number, large: boolean) => {
    capital.push(Number(large && ids.last() !== BREAK))
    ids.push(id)
  }
  push(BREAK, false)
  for (const text of texts) {
    for (const [piece] of text.normalize('NFC').matchAll(PIECE)) {
      if (/^\p{L}/u.test(piece)) push(vocabulary.idOf(piece), /^\p{Lu}/u.test(piece))
      else push(FIGURE.test(piece) ? NUMBER : BREAK, false)
    }
    push(BREAK, false)
  }
  return { ids: ids.toArray(), capital: Uint8Array.from(capital.toArray()), vocabulary }
}

/** A list of integers that grows by doubling: ten million entries of a plain array take four times the memory. */
class IntList {
  private values: Int32Array = new Int32Array(1024)
  private length = 0

  push(value: number): void {
    if (this.length === this.values.length) this.values = grown(this.values)
    this.values[this.length++] = value
  }

  last(): number {
    return this.length === 0 ? BREAK : (this.values[this.length - 1] as number)
  }

  toArray(): Int32Array {
    return this.values.slice(0, this.length)
  }
}

function grown(values: Int32Array): Int32Array {
  const larger = new Int32Array(values.length * 2)
  larger.set(values)
  return larger
}
