import { isTag, isUnderscored } from '../tokens/tags.ts'
import type { Cell, RowTable } from './row-table.ts'

/** What the columns of a file hold. */
export interface Columns {
  readonly token: number
  /** Columns of tags, the outer first. */
  readonly tags: readonly number[]
  /** Other columns by name; those without one are `column3`. */
  readonly others: ReadonlyMap<number, string>
}

// What the chunk column of CoNLL-2000 and VLSP holds; no name is called so.
const CHUNKS = /^(?:[A-Z]{1,4}P|PRT|CONJP|SBAR|INTJ|LST|UCP|CNX)$/

/** Columns by the names that the caller gives, with `token` (or `word`, `form`) and `ner` (or `tag`, `ner2`) among them. */
export function namedColumns(names: readonly string[]): Columns {
  const token = Math.max(
    0,
    names.findIndex((name) => /^(?:token|word|form|text)s?$/i.test(name)),
  )
  const tags = names.flatMap((name, i) => (/^(?:ner|tag|label)s?_?\d*$/i.test(name) ? [i] : []))
  return { token, tags, others: othersOf(names.length, token, tags, (i) => names[i] ?? '') }
}

/**
 * Columns by what stands in them: numbers that count come before the token; tags come last, several where spans nest;
 * tags of chunks are not tags of names unless there are no others.
 */
export function guessColumns(table: RowTable): Columns {
  const { width } = table
  const token = width > 2 && isCounted(table.column(0)) ? 1 : 0
  const tagged: number[] = []
  for (let i = token + 1; i < width; i++) if (mostAreTags(table.column(i))) tagged.push(i)
  if (tagged.length === 0) for (let i = token + 1; i < width; i++) if (areUnderscored(table.column(i))) tagged.push(i)
  const names = tagged.filter((i) => !areChunks(table.column(i)))
  const tags = names.length > 0 ? names : tagged.slice(-1)
  const chunk = tagged.find((i) => !tags.includes(i))
  return { token, tags, others: othersOf(width, token, tags, (i) => nameOf(i, token, chunk)) }
}

/** All, or nearly all where some were mistyped. */
function mostAreTags(cells: readonly Cell[]): boolean {
  let wrong = 0
  const most = cells.length / 10
  for (const cell of cells) if (cell !== 'O' && !isTag(cell ?? '') && ++wrong > most) return false
  return true
}

/** Whether the tags of a column are all written as `B_PER`, and there are some. */
export function areUnderscored(cells: readonly Cell[]): boolean {
  let count = 0
  for (const cell of cells) {
    if (cell === 'O' || cell === undefined) continue
    if (!isUnderscored(cell)) return false
    count++
  }
  return count > 0
}

/** Whether there are tags of chunks, and no others. */
function areChunks(cells: readonly Cell[]): boolean {
  let chunks = 0
  for (const cell of cells) {
    if (cell === 'O' || cell === undefined) continue
    if (!CHUNKS.test(cell.slice(2))) return false
    chunks++
  }
  return chunks > 0
}

/** Whether numbers count the tokens, as far as one need look. */
function isCounted(cells: readonly Cell[]): boolean {
  const [first] = cells
  return (first === '0' || first === '1') && cells.slice(0, 201).every((cell) => /^\d+$/.test(cell ?? ''))
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
