import { type Line, tooLong } from './lines.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const LINE_FEED = 0x0a
const COMMA = 0x2c
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])
const BETWEEN = new Set([0x20, 0x09, 0x0a, 0x0d, COMMA, 0xef, 0xbb, 0xbf])

/**
 * Cuts a JSON array, or objects one behind another over many lines, into their values, and counts lines. What is between
 * values is left out; whether a value is JSON is seen when it is parsed. Memory holds one value.
 *
 * @param level how many brackets lie around a value: 1 in an array, 0 else
 * @param longest of a value, in bytes; a longer one comes out as an error
 */
export async function* splitValues(
  chunks: AsyncIterable<Uint8Array>,
  level: 0 | 1,
  longest: number,
): AsyncGenerator<Line> {
  const scanner = new Scanner(level)
  const value = new OpenValue(longest)
  for await (const chunk of chunks) {
    let start = 0
    for (let i = 0; i < chunk.length; i++) {
      const edge = scanner.step(chunk[i] ?? 0)
      if (edge === 'begin') {
        value.begin(scanner.line)
        start = i
      } else if (edge !== null) yield value.end(chunk.subarray(start, edge === 'end' ? i + 1 : i))
    }
    if (scanner.isOpen) value.take(chunk.subarray(start))
  }
  if (scanner.isOpen) yield value.end(new Uint8Array(0))
}

/** Follows brackets and strings byte by byte. */
class Scanner {
  /** Whether a value has begun and not ended. */
  isOpen = false
  line = 1
  readonly #level: number
  #depth = 0
  #isString = false
  #isEscaped = false

  constructor(level: number) {
    this.#level = level
  }

  /** @returns `begin` at the first byte of a value, `end` at its last, `before` behind a bare number or word */
  step(byte: number): 'begin' | 'end' | 'before' | null {
    if (byte === LINE_FEED) this.line++
    if (this.#isString) return this.#inString(byte)
    if (CLOSING.has(byte)) return this.#close()
    const begins = !this.isOpen && this.#depth === this.#level && !BETWEEN.has(byte)
    if (begins) this.isOpen = true
    if (byte === QUOTE) this.#isString = true
    if (OPENING.has(byte)) this.#depth++
    if (begins) return 'begin'
    return byte === COMMA && this.#depth === this.#level && this.#leave() ? 'before' : null
  }

  #inString(byte: number): null {
    if (this.#isEscaped) this.#isEscaped = false
    else if (byte === BACKSLASH) this.#isEscaped = true
    else if (byte === QUOTE) this.#isString = false
    return null
  }

  #close(): 'end' | 'before' | null {
    this.#depth--
    if (this.#depth === this.#level) return this.#leave() ? 'end' : null
    return this.#depth < this.#level && this.#leave() ? 'before' : null
  }

  #leave(): boolean {
    const wasOpen = this.isOpen
    this.isOpen = false
    return wasOpen
  }
}

/** The bytes of a value that has begun. */
class OpenValue {
  readonly #longest: number
  #parts: Uint8Array[] = []
  #length = 0
  #line = 0

  constructor(longest: number) {
    this.#longest = longest
  }

  begin(line: number): void {
    this.#line = line
    this.#parts = []
    this.#length = 0
  }

  take(part: Uint8Array): void {
    this.#length += part.length
    if (this.#length > this.#longest) this.#parts = []
    else this.#parts.push(part)
  }

  end(part: Uint8Array): Line {
    this.take(part)
    const [number, length] = [this.#line, this.#length]
    if (length > this.#longest) return { number, error: tooLong('value', length, this.#longest) }
    return { number, bytes: Buffer.concat(this.#parts) }
  }
}
