import type { Span } from '@chugiai/text'
import { type Piece, spanOf } from '../page/piece.ts'
import type { BylinePerson } from '../schema/byline.ts'

/** A person whom the text names. */
export type SignedPerson = BylinePerson & { readonly span: Span }

/** Who a byline, or a part of one, names. */
export interface BylineReading {
  readonly people: readonly SignedPerson[]
  readonly staff?: Piece
  readonly attribution?: Piece
  /** Whether a label, a bracket or `Theo` says that this is a byline; otherwise it is known by the names alone. */
  readonly marked: boolean
}

/** Two readings as one; of two sources, or two groups without names, the first counts (R16). */
export function joinSignatures(one: BylineReading, other: BylineReading): BylineReading {
  return { ...other, ...one, people: [...one.people, ...other.people], marked: one.marked || other.marked }
}

/** One reading from several, or `null` when one of them is none. */
export function mergeReadings(readings: readonly (BylineReading | null)[]): BylineReading | null {
  const read = readings.filter((reading) => reading !== null)
  return read.length === 0 || read.length < readings.length ? null : read.reduce(joinSignatures)
}

/** The reading, now marked; with the house that its people work for, where there is one. */
export function markReading(reading: BylineReading | null, house?: Piece): BylineReading | null {
  if (reading === null || house === undefined) return reading && { ...reading, marked: true }
  const employed = { agency: house.text, agencySpan: spanOf(house) }
  return { ...reading, people: reading.people.map((person) => ({ ...person, ...employed })), marked: true }
}
