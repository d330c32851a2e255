import type { Span } from '@chugiai/text'
import type { JsonPath } from './path.ts'

/** Key of a path in a map. A formatted path will not do: `a.b` may be one key or two. */
export function pathKey(path: JsonPath): string {
  return JSON.stringify(path)
}

/**
 * Where the strings and numbers of a JSON text stand, by their path: for a string its letters between the quotes. Of a
 * key that is given twice the last counts, as in `JSON.parse`.
 *
 * @param json a text that `JSON.parse` takes
 */
export function locateScalars(json: string): ReadonlyMap<string, Span> {
  const walk = new Walk()
  for (let i = 0; i < json.length; ) {
    const end = tokenEnd(json, i)
    if (json.charCodeAt(i) > SPACE) walk.take(json, i, end)
    i = end
  }
  return walk.spans
}

const SPACE = 0x20
const QUOTE = '"'
const MARKS = '{}[],:'
const DEEPEST = 128 // deeper than any article is looked for

function tokenEnd(json: string, start: number): number {
  const first = json.charAt(start)
  if (MARKS.includes(first) || first.charCodeAt(0) <= SPACE) return start + 1
  let end = start + 1
  if (first === QUOTE) {
    while (json[end] !== QUOTE) end += json[end] === '\\' ? 2 : 1
    return end + 1
  }
  while (end < json.length && !MARKS.includes(json.charAt(end)) && json.charCodeAt(end) > SPACE) end++
  return end
}

interface Container {
  readonly isArray: boolean
  index: number
  key: string
}

/** The walk through the tokens of a JSON text: what is open, and what was found. */
class Walk {
  readonly spans = new Map<string, Span>()
  readonly #stack: Container[] = []
  #expectsKey = false

  take(json: string, start: number, end: number): void {
    const first = json.charAt(start)
    const top = this.#stack.at(-1)
    if (MARKS.includes(first)) this.#takeMark(first)
    else if (top && this.#expectsKey) top.key = JSON.parse(json.slice(start, end)) as string
    else if (this.#stack.length <= DEEPEST) {
      const quote = first === QUOTE ? 1 : 0
      this.spans.set(pathKey(this.#stack.map(stepOf)), { start: start + quote, end: end - quote })
    }
  }

  #takeMark(mark: string): void {
    if (mark === '{' || mark === '[') this.#stack.push({ isArray: mark === '[', index: 0, key: '' })
    else if (mark === '}' || mark === ']') this.#stack.pop()
    const top = this.#stack.at(-1)
    if (top && mark === ',') top.index++
    this.#expectsKey = (mark === '{' || mark === ',') && top?.isArray === false
  }
}

function stepOf({ isArray, index, key }: Container): string | number {
  return isArray ? index : key
}
