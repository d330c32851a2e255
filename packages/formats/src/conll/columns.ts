import { isTag } from '../tokens/tags.ts'

/** What the columns of a file hold. */
export interface Columns {
  readonly token: number
  /** Columns of tags, the outer first. */
  readonly tags: readonly number[]
  /** Other columns by name; those without one are `column3`. */
  readonly others: ReadonlyMap<number, string>
}

type Rows = readonly (readonly string[])[]

// What the chunk column of CoNLL-2000 and VLSP holds; no name is called so.
const CHUNKS = /^(?:[A-Z]{1,4}P|PRT|CONJP|SBAR|INTJ|LST|UCP|CNX)$/

/** Columns by the names that the caller gives, with `token` (or `word`, `form`) and `ner` (or `tag`, `ner2`) among them. */
export function namedColumns(names: readonly string[]): Columns {
  const token = Math.max(
    0,
    names.findIndex((name) => /^(?:token|word|form|text)s?$/i.test(name)),
  )
  const tags = names.flatMap((name, i) => (/^(?:ner|tag|label)s?_?\d*$/i.test(name) ? [i] : []))
  return { token, tags, others: othersOf(names.length, token, tags, (i) => names[i]!) }
}

/**
 * Columns by what stands in them: numbers that count come before the token; tags come last, several where spans nest;
 * tags of chunks are not tags of names unless there are no others.
 */
export function guessColumns(rows: Rows): Columns {
  const width = Math.min(...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, i) => i)
  const token = width > 2 && rows.every((row, i) => i > 200 || /^\d+$/.test(row[0]!)) && isCounted(rows) ? 1 : 0
  const tagged = columns.filter((i) => i > token && mostAreTags(rows, i))
  const names = tagged.filter(
    (i) => !rows.every((row) => row[i] === 'O' || CHUNKS.test(row[i]!.slice(2))) || rows.every((row) => row[i] === 'O'),
  )
  const tags = names.length > 0 ? names : tagged.slice(-1)
  const chunk = tagged.find((i) => !tags.includes(i))
  return { token, tags, others: othersOf(width, token, tags, (i) => nameOf(i, token, chunk)) }
}

/** All, or nearly all where some were mistyped. */
function mostAreTags(rows: Rows, column: number): boolean {
  let wrong = 0
  const most = rows.length / 10
  for (const row of rows) if (!isTag(row[column] ?? '') && ++wrong > most) return false
  return true
}

function isCounted(rows: Rows): boolean {
  return rows[0]![0] === '1' || rows[0]![0] === '0'
}

function nameOf(column: number, token: number, chunk: number | undefined): string {
  if (column === chunk) return 'chunk'
  if (column < token) return 'id'
  return column === token + 1 ? 'pos' : `column${column + 1}`
}

function othersOf(width: number, token: number, tags: readonly number[], name: (column: number) => string) {
  const others = new Map<number, string>()
  for (let i = 0; i < width; i++) if (i !== token && !tags.includes(i)) others.set(i, name(i))
  return others
}
