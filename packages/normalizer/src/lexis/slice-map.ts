import { assertArgument, assertText, type Kind, wholeNumber } from '@chugiai/text'

const FIRST_SLOTS = 256 // doubled whenever half of them are taken
const MOST_STEPS = 16 // further from its slot a word is not looked for: words that were made to collide cost no more
const LONGEST = 12 // V8 copies slices up to here; a longer one would hold on to the whole text that it is cut from

/**
 * What is known of words, looked up where they stand in a text: no string is cut out for the question. It is a memory, not
 * a list: of short words it keeps at most `most`, and begins anew then; long ones and a few others it never keeps.
 */
export class SliceMap<Value> {
  readonly #most: number
  #words: string[] = []
  #values: Value[] = []
  #size = 0

  /** @throws {ChugiaiError} `wrong_type` when `most` is no whole number from 1 */
  constructor(most: number) {
    assertArgument(most, MOST, 'most')
    this.#most = most
  }

  /**
   * What is known of the word at `start..end` (UTF-16 offsets, not empty); `undefined` when nothing is.
   *
   * @throws {ChugiaiError} `wrong_type` when it is no slice of a text
   */
  get(text: string, start: number, end: number): Value | undefined {
    if (!isSlice(text, start, end)) assertSlice(text, start, end)
    const mask = this.#words.length - 1
    if (mask < 0 || end - start > LONGEST) return undefined
    let slot = hashOf(text, start, end) & mask
    for (let step = 0; step < MOST_STEPS; step++, slot = (slot + 1) & mask) {
      const word = this.#words[slot] as string
      if (word === '') return undefined
      if (standsAt(word, text, start, end)) return this.#values[slot]
    }
    return undefined
  }

  /**
   * Keeps what is known of a word that is not there yet, if it has a place for it.
   *
   * @throws {ChugiaiError} `wrong_type` when the word is no string
   */
  add(word: string, value: Value): void {
    assertText(word, 'word')
    if (word.length > LONGEST) return
    if (this.#size >= this.#most) this.#empty(FIRST_SLOTS)
    if (this.#size * 2 >= this.#words.length) this.#grow()
    this.#put(word, value)
  }

  #grow(): void {
    const [words, values] = [this.#words, this.#values]
    this.#empty(Math.max(FIRST_SLOTS, words.length * 2))
    words.forEach((word, slot) => {
      if (word !== '') this.#put(word, values[slot] as Value)
    })
  }

  #empty(slots: number): void {
    this.#words = new Array<string>(slots).fill('')
    this.#values = new Array<Value>(slots)
    this.#size = 0
  }

  #put(word: string, value: Value): void {
    const mask = this.#words.length - 1
    const first = hashOf(word, 0, word.length)
    for (let step = 0; step < MOST_STEPS; step++) {
      const slot = (first + step) & mask
      if (this.#words[slot] !== '') continue
      this.#words[slot] = word
      this.#values[slot] = value
      this.#size++
      return
    }
  }
}

const MOST: Kind = /* @__PURE__ */ wholeNumber(1)

function isSlice(text: string, start: number, end: number): boolean {
  const isWhole = typeof text === 'string' && Number.isInteger(start) && Number.isInteger(end)
  return isWhole && start >= 0 && start <= end && end <= text.length
}

/** Says which argument is wrong. Asked only where one is: the question is put for every word. */
function assertSlice(text: string, start: number, end: number): void {
  assertText(text, 'text')
  assertArgument(start, wholeNumber(0, text.length), 'start')
  assertArgument(end, wholeNumber(start, text.length), 'end')
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  // So that words that are alike fall apart (the last steps of MurmurHash3).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
