const FIRST_SLOTS = 256 // doubled whenever half of them are taken

/**
 * What is known of words, looked up where they stand in a text: no string is cut out for the question. It keeps at most
 * `most` words and begins anew then.
 */
export class SliceMap<Value> {
  readonly #most: number
  #words: string[] = []
  #values: Value[] = []
  #size = 0

  constructor(most: number) {
    this.#most = most
  }

  /** What is known of the word at `start..end` (UTF-16 offsets, not empty); `undefined` when nothing is. */
  get(text: string, start: number, end: number): Value | undefined {
    const mask = this.#words.length - 1
    if (mask < 0) return undefined
    for (let slot = hashOf(text, start, end) & mask; ; slot = (slot + 1) & mask) {
      const word = this.#words[slot] as string
      if (word === '') return undefined
      if (standsAt(word, text, start, end)) return this.#values[slot]
    }
  }

  /** Keeps what is known of a word that is not there yet. */
  add(word: string, value: Value): void {
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
    let slot = hashOf(word, 0, word.length) & mask
    while (this.#words[slot] !== '') slot = (slot + 1) & mask
    this.#words[slot] = word
    this.#values[slot] = value
    this.#size++
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash ^ (hash >>> 12)
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
