import { upperBound } from '@chugiai/text'
import type { Letters } from '../model/letters.ts'
import type { AnnotatedDocument } from '../model/model.ts'
import type { TextReplacement } from '../model/patch.ts'

/** With more replacements than this, a text is read as one string again. */
const MOST_REPLACEMENTS = 64

/** Reads pieces of a text with its replacements made, without making one string of it: that would copy all of it. */
export class MappedText implements Letters {
  readonly length: number
  readonly #text: Letters
  /** In order, not overlapping. */
  readonly #replacements: readonly TextReplacement[]
  /** Where each replacement ends in the new text. */
  readonly #newEnds: readonly number[]

  constructor(text: Letters, replacements: readonly TextReplacement[]) {
    this.#text = text
    this.#replacements = replacements
    let shift = 0
    this.#newEnds = replacements.map(({ start, before, after }) => {
      shift += after.length - before.length
      return start + before.length + shift
    })
    this.length = text.length + shift
  }

  /** How many replacements lie between this text and one string. */
  get depth(): number {
    return this.#replacements.length + (this.#text instanceof MappedText ? this.#text.depth : 0)
  }

  charCodeAt(offset: number): number {
    return this.slice(offset, offset + 1).charCodeAt(0)
  }

  codePointAt(offset: number): number | undefined {
    return this.slice(offset, offset + 2).codePointAt(0)
  }

  /** The letters between two offsets of the new text. */
  slice(start = 0, end = this.length): string {
    let i = upperBound(this.#newEnds, start)
    // What stands before replacement `i`, and where it ended in the old text.
    const before = i > 0 ? this.#replacements[i - 1] : undefined
    let old = before === undefined ? 0 : oldEndOf(before)
    let now = before === undefined ? 0 : (this.#newEnds[i - 1] ?? 0)
    let out = ''
    for (; i < this.#replacements.length && now < end; i++) {
      const next = this.#replacements[i]
      if (next === undefined) break
      const { start: at, after } = next
      out += sliceAt(this.#text, old, at - old, start - now, end - now)
      now += at - old
      out += sliceAt(after, 0, after.length, start - now, end - now)
      now += after.length
      old = oldEndOf(next)
    }
    return out + sliceAt(this.#text, old, this.#text.length - old, start - now, end - now)
  }
}

function oldEndOf({ start, before }: TextReplacement): number {
  return start + before.length
}

/** The part from `start` to `end` of the piece of a text that begins at `offset`: both count from there. */
function sliceAt(text: Letters, offset: number, length: number, start: number, end: number): string {
  const first = start > 0 ? start : 0
  const last = end < length ? end : length
  return first < last ? text.slice(offset + first, offset + last) : ''
}

// A document is a value that nobody writes to: what reads its text can never be out of date.
const readers = new WeakMap<AnnotatedDocument, MappedText>()

/** Reads the text of a document. Where it was edited a short while ago, the string itself may yet have to be put together. */
export function lettersOf(document: AnnotatedDocument): Letters {
  return readers.get(document) ?? document.text
}

/** Keeps what reads the text of a document, unless by now the string does it better. */
export function keepLetters(document: AnnotatedDocument, letters: Letters): void {
  if (letters instanceof MappedText && letters.depth <= MOST_REPLACEMENTS) readers.set(document, letters)
}
