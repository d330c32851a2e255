import { isObject } from '@chugiai/text'

/** A number that JavaScript would write in another way, and where it stands in the record: `['id']`, `['tags', '0']`. */
export interface ExactNumber {
  readonly path: readonly string[]
  /** As it was written: `20231205103512713`, `-0`, `1.50`. */
  readonly written: string
}

export type ExactNumbers = readonly ExactNumber[]

const NONE: ExactNumbers = []
// What may be written otherwise: many digits, a fraction or exponent, a zero with a sign.
const SUSPECT = /\d{16}|\d[.eE]|-0/
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g
const MARK = 'number as it was written: '

/**
 * The numbers of a JSON text that would not come out as they went in: ids longer than a double holds, `-0`, `1.0`.
 *
 * @param json a text that `JSON.parse` takes
 */
export function exactNumbers(json: string): ExactNumbers {
  if (!SUSPECT.test(json)) return NONE
  const mark = markFor(json)
  let marked = 0
  const text = json.replace(STRING_OR_NUMBER, (found) => {
    if (found.startsWith('"') || String(Number(found)) === found) return found
    marked++
    return `"${mark}${found}"`
  })
  return marked === 0 ? NONE : [...findMarked(JSON.parse(text), mark, [])]
}

/** The number at a place as it was written, when it is one of them. */
export function writtenAt(exact: ExactNumbers, ...path: string[]): string | undefined {
  return exact.find((number) => samePath(number.path, path))?.written
}

/**
 * `JSON.stringify`, with numbers as they were written.
 *
 * @param placeOf where a number of the record stands in the value; `null` when nowhere. By default where it stood
 */
export function stringifyExact(
  value: unknown,
  exact: ExactNumbers,
  placeOf: (path: readonly string[]) => readonly string[] | null = (path) => path,
): string {
  const placed = exact.flatMap(({ path, written }) => {
    const place = placeOf(path)
    return place === null ? [] : [{ path: place, written }]
  })
  if (placed.length === 0) return JSON.stringify(value)
  const mark = markFor(JSON.stringify(value))
  return JSON.stringify(withMarks(value, placed, mark, 0)).replace(new RegExp(`"${mark}([^"]*)"`, 'g'), '$1')
}

/** A mark that the text does not hold. */
function markFor(json: string): string {
  let mark = MARK
  while (json.includes(mark)) mark = `${mark.trimEnd()}: `.replace('number', 'a number')
  return mark
}

function* findMarked(value: unknown, mark: string, path: readonly string[]): Generator<ExactNumber> {
  if (typeof value === 'string') {
    if (value.startsWith(mark)) yield { path, written: value.slice(mark.length) }
  } else if (isObject(value) || Array.isArray(value)) {
    for (const [key, child] of Object.entries(value)) yield* findMarked(child, mark, [...path, key])
  }
}

/** The value with numbers replaced by their marks, as far as they are there; what is not on the way to one is shared. */
function withMarks(value: unknown, numbers: ExactNumbers, mark: string, depth: number): unknown {
  const [first] = numbers
  if (first !== undefined && first.path.length === depth) {
    return Object.is(value, Number(first.written)) ? mark + first.written : value
  }
  if (!Array.isArray(value) && !isObject(value)) return value
  const below = byKey(numbers, depth)
  const marked = (child: unknown, key: string) => {
    const own = below.get(key)
    return own === undefined ? child : withMarks(child, own, mark, depth + 1)
  }
  if (Array.isArray(value)) return value.map((child, i) => marked(child, String(i)))
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, marked(child, key)]))
}

function byKey(numbers: ExactNumbers, depth: number): Map<string, ExactNumber[]> {
  const groups = new Map<string, ExactNumber[]>()
  for (const number of numbers) {
    const key = number.path[depth] ?? ''
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [number])
    else group.push(number)
  }
  return groups
}

function samePath(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, i) => key === other[i])
}
