import type { Piece } from '../page/piece.ts'
import type { BylinePerson } from '../schema/byline.ts'

/** Who a byline, or a part of one, names. */
export interface BylineReading {
  readonly people: readonly BylinePerson[]
  readonly staff?: Piece
  readonly attribution?: Piece
  /** Whether a label, a bracket or `Theo` says that this is a byline; otherwise it is known by the names alone. */
  readonly marked: boolean
}

/** One reading from several, or `null` when one of them is none. A source named twice counts once (R16). */
export function mergeReadings(readings: readonly (BylineReading | null)[]): BylineReading | null {
  const read = readings.filter((reading) => reading !== null)
  if (read.length === 0 || read.length < readings.length) return null
  const staff = read.find((reading) => reading.staff)?.staff
  const attribution = read.find((reading) => reading.attribution)?.attribution
  return {
    people: read.flatMap((reading) => reading.people),
    ...(staff ? { staff } : {}),
    ...(attribution ? { attribution } : {}),
    marked: read.some((reading) => reading.marked),
  }
}

/** The reading, now marked; with the house that its people work for, unless that is empty. */
export function markReading(reading: BylineReading | null, agency = ''): BylineReading | null {
  if (reading === null || agency === '') return reading && { ...reading, marked: true }
  return { ...reading, people: reading.people.map((person) => ({ ...person, agency })), marked: true }
}
