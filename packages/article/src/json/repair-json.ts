const OPENING = /^[\s;]*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)?/
const CLOSING = /(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)[\s;]*$/
const LONGEST_CLOSING = 64
// What may stand behind the quote that ends a string; a comma only before another name or value.
const ENDS_STRING = /\s*(?:$|[:}\]]|,\s*(?:["{[\d},\]-]|true|false|null))/y
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * JSON as pages write it by hand, made JSON: commas too many, line breaks and tabs inside strings, quotes that were not
 * escaped, and the comments that hide a script from old browsers. What is JSON already comes back as it is, unless it
 * stands in a comment. One pass; nothing is run.
 *
 * @example repairJson('{"headline": "Mưa\nlớn",}') // '{"headline": "Mưa\\nlớn"}'
 */
export function repairJson(json: string): string {
  return new JsonRepair(withoutComment(json)).repaired()
}

function withoutComment(json: string): string {
  const opened = json.slice(OPENING.exec(json)![0].length).trimEnd()
  const from = Math.max(0, opened.length - LONGEST_CLOSING)
  const closed = opened.slice(0, from) + opened.slice(from).replace(CLOSING, '').trimEnd()
  return closed.endsWith(';') ? closed.slice(0, -1) : closed
}

class JsonRepair {
  readonly #json: string
  readonly #pieces: string[] = []
  #at = 0

  constructor(json: string) {
    this.#json = json
  }

  repaired(): string {
    for (let letter = this.#json[this.#at]; letter !== undefined; letter = this.#json[this.#at]) {
      if (letter === '"') this.#addString()
      else if (letter === ',') this.#addComma()
      else {
        this.#pieces.push(letter)
        this.#at++
      }
    }
    return this.#pieces.join('')
  }

  /** A comma counts where a value follows: not before a bracket that closes, another comma, or the end. */
  #addComma(): void {
    let next = this.#at + 1
    let letter = this.#json[next]
    while (letter !== undefined && /\s/.test(letter)) letter = this.#json[++next]
    if (letter !== undefined && !',}]'.includes(letter)) this.#pieces.push(',')
    this.#at = next
  }

  #addString(): void {
    this.#pieces.push('"')
    this.#at++
    for (let letter = this.#json[this.#at]; letter !== undefined; letter = this.#json[++this.#at]) {
      if (letter === '"' && this.#endsString()) break
      if (letter === '\\') this.#pieces.push(letter, this.#json[++this.#at] ?? '\\')
      else if (letter === '"') this.#pieces.push('\\"')
      else this.#pieces.push(letter < ' ' ? (ESCAPES[letter] ?? ' ') : letter)
    }
    this.#pieces.push('"')
    this.#at++
  }

  /** Behind another quote the text goes on: `"Ông nói "đò chạy", rồi đi"`. */
  #endsString(): boolean {
    ENDS_STRING.lastIndex = this.#at + 1
    return ENDS_STRING.test(this.#json)
  }
}
