import type { Span } from '@chugiai/text'

/** A mention of `Entity=` in the last column, as CorefUD has it: https://ufal.mff.cuni.cz/corefud */
export interface Mention {
  /** Id of its entity. */
  readonly eid: string
  /** Its fields by their names, as they stand. */
  readonly fields: ReadonlyMap<string, string>
  /** Indexes of its tokens, a piece each; an empty one where it is a word that is not in the text. */
  readonly pieces: readonly Span[]
}

/** Names of the fields where a file does not say: `# global.Entity = eid-etype-head-other`. */
export const USUAL_FIELDS: readonly string[] = ['eid', 'etype', 'head', 'other']

const BRACKET = /(\(?)([^()]+)(\)?)/g
const PART = /^(.*)\[(\d+)\/(\d+)\]$/

interface Open {
  readonly start: number
  readonly values: string
}

/** Finds the mentions that brackets mean, whatever they hold or cross; of two of one entity the later closes first. */
export class BracketReader {
  readonly mentions: Mention[] = []
  /** How many brackets close nothing. */
  unopened = 0
  readonly #names: readonly string[]
  /** By entity and part: `e1`, `e2[1/2]`. */
  readonly #open = new Map<string, Open[]>()
  /** Mentions of several parts whose last is still to come. */
  readonly #parts = new Map<string, { readonly values: string; readonly pieces: Span[] }[]>()

  constructor(names: readonly string[]) {
    this.#names = names
  }

  /** How many brackets nobody closed. */
  get unclosed(): number {
    return [...this.#open.values(), ...this.#parts.values()].reduce((sum, own) => sum + own.length, 0)
  }

  /** The brackets at a token, or at a word that is not in the text (then `start` is `end`). */
  read(brackets: string, { start, end }: Span): void {
    if (brackets === '') return
    for (const [, opens, letters = '', closes] of brackets.matchAll(BRACKET)) {
      const [eid = '', ...rest] = letters.split('-')
      if (opens !== '') listOf(this.#open, eid).push({ start, values: rest.join('-') })
      if (closes !== '') this.#close(eid, end)
    }
  }

  #close(key: string, end: number): void {
    const opened = this.#open.get(key)?.pop()
    if (opened === undefined) {
      this.unopened++
      return
    }
    const piece = { start: opened.start, end: Math.max(end, opened.start) }
    const [, eid, nth, count] = PART.exec(key) ?? []
    if (eid === undefined) this.#add(key, opened.values, [piece])
    else this.#addPart(eid, Number(nth), Number(count), opened.values, piece)
  }

  #addPart(eid: string, nth: number, count: number, values: string, piece: Span): void {
    const waiting = listOf(this.#parts, `${eid}/${count}`)
    const own = waiting.findLast(({ pieces }) => pieces.length === nth - 1)
    if (own === undefined) waiting.push({ values, pieces: [piece] })
    else own.pieces.push(piece)
    const whole = waiting.findLastIndex(({ pieces }) => pieces.length === count)
    for (const { values: first, pieces } of whole < 0 ? [] : waiting.splice(whole, 1)) this.#add(eid, first, pieces)
  }

  #add(eid: string, values: string, pieces: readonly Span[]): void {
    const names = this.#names.slice(1)
    const cells = values.split('-')
    const fields = names.map((name, i) => {
      // A stroke in the last field is a letter of it.
      const cell = i === names.length - 1 ? cells.slice(i).join('-') : cells[i]
      return [name, cell ?? ''] as const
    })
    this.mentions.push({ eid, fields: new Map(fields.filter(([, cell]) => cell !== '' && cell !== '_')), pieces })
  }
}

function listOf<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const own = lists.get(key) ?? []
  lists.set(key, own)
  return own
}

/** `key:value,key:value` of the field `other`, as it stands; what has no key is a value of `other`. */
export function parseOther(field: string): [key: string, value: string][] {
  return field.split(',').flatMap((pair): [string, string][] => {
    const colon = pair.indexOf(':')
    if (pair === '') return []
    return colon < 0 ? [['other', pair]] : [[pair.slice(0, colon), pair.slice(colon + 1)]]
  })
}
