import type { ByteReader } from '../model/byte-reader.ts'
import { tableSize } from '../model/table-size.ts'

/** Number of what no list has, and of what stands at either end of a run. */
export const UNKNOWN = -1
export const EDGE = 0
/** What a pair is worth that never stood together, and an end that no run had. */
const NEVER = -1
const NO_END = -0.3
const STEP = 1 / 8 // of the weights, logarithms
const LOWEST_PAIR = -6
const MOST_FORMS = 12 // of one spelling without marks: the others are rarer than one in a thousand

/** What the part says: forms in order, how rare each is, and pairs of numbers with what they are worth. */
export interface DiacriticCounts {
  /** Small letters, composed, tone marks in the traditional places. Numbers count from 1. */
  readonly forms: readonly string[]
  /** Steps of an eighth: the negative logarithm of each form's share. */
  readonly rarities: ArrayLike<number>
  /** `before * (forms.length + 1) + behind`, rising. */
  readonly pairs: ArrayLike<number>
  /** Steps of an eighth above -6: how much more often than by chance. */
  readonly worths: ArrayLike<number>
}

/** Tells how likely a form is, alone and behind another. */
export class DiacriticModel {
  private readonly numbers: ReadonlyMap<string, number>
  private readonly byLetters = new Map<string, number[]>()
  private readonly slots: Int32Array // places in `pairs`, plus 1
  private readonly last: number

  constructor(private readonly counts: DiacriticCounts) {
    const { forms, pairs } = counts
    this.numbers = new Map(forms.map((form, at) => [form, at + 1]))
    for (const [at, form] of forms.entries()) {
      const letters = withoutMarks(form)
      const known = this.byLetters.get(letters)
      if (known === undefined) this.byLetters.set(letters, [at + 1])
      else known.push(at + 1)
    }
    for (const [letters, known] of this.byLetters) {
      known.sort((a, b) => this.rarity(a) - this.rarity(b) || a - b)
      this.byLetters.set(letters, known.slice(0, MOST_FORMS))
    }
    const size = tableSize(pairs.length)
    this.last = size - 1
    this.slots = new Int32Array(size)
    for (let at = 0; at < pairs.length; at++) this.slots[this.slotOf(pairs[at] ?? 0)] = at + 1
  }

  /** Numbers of the forms that are these letters without their marks, the most frequent first. */
  formsOf(letters: string): readonly number[] {
    return this.byLetters.get(letters) ?? []
  }

  numberOf(form: string): number {
    return this.numbers.get(form) ?? UNKNOWN
  }

  form(number: number): string {
    return this.counts.forms[number - 1] ?? ''
  }

  /** Logarithm of how likely the form is. */
  worth(number: number): number {
    return number > EDGE ? -STEP * this.rarity(number) : 0
  }

  /** How much more likely `behind` is for standing behind `before`. */
  pairWorth(before: number, behind: number): number {
    if (before === UNKNOWN || behind === UNKNOWN) return 0
    const { worths, forms } = this.counts
    const place = this.slots[this.slotOf(before * (forms.length + 1) + behind)] ?? 0
    if (place === 0) return behind === EDGE ? NO_END : NEVER
    return (worths[place - 1] ?? 0) * STEP + LOWEST_PAIR
  }

  private rarity(number: number): number {
    return this.counts.rarities[number - 1] ?? 0
  }

  private slotOf(pair: number): number {
    const { slots, last, counts } = this
    let slot = (Math.imul(pair, 0x9e3779b1) >>> 8) & last
    for (let place = slots[slot] ?? 0; place !== 0; place = slots[slot] ?? 0) {
      if (counts.pairs[place - 1] === pair) return slot
      slot = (slot + 1) & last
    }
    return slot
  }
}

/** Small letters without their marks: *đường* to *duong*. */
export function withoutMarks(form: string): string {
  return form.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}

/** Reads the part `diacritics` of a model. */
export function readDiacriticModel(reader: ByteReader): DiacriticModel {
  const forms = reader.text().split(' ')
  const rarities = reader.column().slice()
  const pairs = Int32Array.from(reader.rising())
  return new DiacriticModel({ forms, rarities, pairs, worths: reader.column().slice() })
}
