/** A value of JSON. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** What was read of a text that may not be JSON to its end. */
export interface LooseJson {
  /** The values in order: more than one in JSON Lines. */
  readonly values: readonly JsonValue[]
  /** Whether the text ended inside a value; what was whole of it is in `values`. */
  readonly isCutOff: boolean
  /** Keys that an object had twice, and keys that no object may have. */
  readonly doubled: readonly string[]
  readonly unsafe: readonly string[]
}

/** Deeper than any answer, and shallow enough for the stack of every engine. */
const MOST_DEPTH = 200
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const WORDS: readonly (readonly [string, JsonValue])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
]
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype'])
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/**
 * Reads JSON as language models write it: with words and fences around it, one value after another, line breaks inside
 * of strings, a comma too much, an end that is missing. An object of a list in which a key comes again is two objects,
 * since the model forgot to close it; elsewhere the last value of a key counts.
 */
export function readLooseJson(text: string): LooseJson {
  return new Reader(text).read()
}

class CutOff extends Error {}
class Broken extends Error {}
class TooDeep extends Error {}

class Reader {
  readonly #text: string
  #at = 0
  #isCutOff = false
  /** Whether the containers that are open are left as they are, since they hold one that lies too deep. */
  #isLeft = false
  readonly #doubled: string[] = []
  readonly #unsafe: string[] = []

  constructor(text: string) {
    this.#text = text
  }

  read(): LooseJson {
    const values: JsonValue[] = []
    for (let start = this.#next(); start >= 0; start = this.#next()) {
      this.#at = start
      this.#isLeft = false
      try {
        for (const value of this.#container(0)) values.push(value)
      } catch (error) {
        if (!(error instanceof Broken)) throw error
        // Words in brackets, not JSON: on with what comes behind the bracket.
        this.#at = start + 1
      }
    }
    return { values, isCutOff: this.#isCutOff, doubled: this.#doubled, unsafe: this.#unsafe }
  }

  #next(): number {
    const rest = /[[{]/g
    rest.lastIndex = this.#at
    return rest.exec(this.#text)?.index ?? -1
  }

  /** What lies too deep is read as a value of its own, so that brackets are gone through once however many there are. */
  #container(depth: number): JsonValue[] {
    if (depth > MOST_DEPTH) throw new TooDeep()
    return this.#text[this.#at] === '[' ? [this.#array(depth)] : this.#objects(depth)
  }

  #array(depth: number): JsonValue {
    const values: JsonValue[] = []
    this.#at++
    for (;;) {
      const sign = this.#sign()
      if (sign === undefined) return this.#cutOff(values)
      if (sign === ']') {
        this.#at++
        return values
      }
      if (sign === ',') this.#at++
      else if (!this.#whole(() => this.#addTo(values, depth))) return values
    }
  }

  #addTo(values: JsonValue[], depth: number): void {
    for (const value of this.#values(depth)) values.push(value)
  }

  /** An object; several where a key comes again. Pairs that are cut off are left out. */
  #objects(depth: number): JsonValue[] {
    const objects: Record<string, JsonValue>[] = [{}]
    this.#at++
    for (;;) {
      const sign = this.#sign()
      if (sign === undefined) return this.#cutOff(objects)
      if (sign === '}') {
        this.#at++
        return objects
      }
      if (sign === ',') this.#at++
      else if (!this.#whole(() => this.#pair(objects, depth))) return objects
    }
  }

  #pair(objects: Record<string, JsonValue>[], depth: number): void {
    if (this.#sign() !== '"') throw new Broken()
    const key = this.#string()
    if (this.#sign() === undefined) throw new CutOff()
    if (this.#sign() !== ':') throw new Broken()
    this.#at++
    if (this.#sign() === undefined) throw new CutOff()
    const value = this.#values(depth).at(-1)!
    if (UNSAFE.has(key)) {
      this.#unsafe.push(key)
      return
    }
    if (Object.hasOwn(objects.at(-1)!, key)) {
      this.#doubled.push(key)
      objects.push({})
    }
    objects.at(-1)![key] = value
  }

  /** One value; several only for an object that is two. */
  #values(depth: number): JsonValue[] {
    const sign = this.#sign()
    if (sign === '"') return [this.#string()]
    if (sign === '[' || sign === '{') return this.#container(depth + 1)
    const word = WORDS.find(([letters]) => this.#text.startsWith(letters, this.#at))
    if (word !== undefined) {
      this.#at += word[0].length
      return [word[1]]
    }
    NUMBER.lastIndex = this.#at
    const number = NUMBER.exec(this.#text)
    if (number === null) throw this.#isWordCutOff() ? new CutOff() : new Broken()
    this.#at += number[0].length
    // `12` at the very end may have been `125`.
    if (this.#at === this.#text.length) throw new CutOff()
    return [Number(number[0])]
  }

  #isWordCutOff(): boolean {
    const rest = this.#text.slice(this.#at, this.#at + 5)
    return rest === '' || rest === '-' || WORDS.some(([letters]) => letters.startsWith(rest))
  }

  #string(): string {
    const text = this.#text
    let out = ''
    for (let at = this.#at + 1; at < text.length; at++) {
      const sign = text[at]!
      if (sign === '"') {
        this.#at = at + 1
        return out
      }
      if (sign !== '\\') {
        out += sign
        continue
      }
      const escaped = text[++at]
      if (escaped === undefined) break
      const code = escaped === 'u' ? /^[0-9a-fA-F]{4}/.exec(text.slice(at + 1, at + 5))?.[0] : undefined
      if (escaped === 'u' && code === undefined && at + 5 > text.length) break
      out += code === undefined ? (ESCAPES[escaped] ?? escaped) : String.fromCharCode(Number.parseInt(code, 16))
      if (code !== undefined) at += 4
    }
    throw new CutOff()
  }

  /** Whether a part was read to its end; if the text ends in it, reading ends. */
  #whole(read: () => void): boolean {
    try {
      read()
      return !this.#isCutOff && !this.#isLeft
    } catch (error) {
      if (error instanceof TooDeep) this.#isLeft = true
      else if (error instanceof CutOff) this.#cutOff(undefined)
      else throw error
      return false
    }
  }

  #cutOff<Value>(value: Value): Value {
    this.#isCutOff = true
    this.#at = this.#text.length
    return value
  }

  /** The next sign that is no blank. */
  #sign(): string | undefined {
    while (this.#at < this.#text.length && /\s/.test(this.#text[this.#at]!)) this.#at++
    return this.#text[this.#at]
  }
}
