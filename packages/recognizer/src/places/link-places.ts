import { findDates } from '@chugiai/temporal'
import { assertText, sliceSpan } from '@chugiai/text'
import type { Entity } from '../entity.ts'
import { assertEntities, assertEntityOptions } from '../own/arguments.ts'
import { formerUnit, isProvinceCity, MERGER, type ProvinceUnit, unitOfToday } from './province-units.ts'

/** A mention of a province or a city of that rank, with its entry in the list of units. */
export interface LinkedPlace {
  /** The mention, as it was given. */
  readonly entity: Entity
  /** The unit that is named. */
  readonly unit: ProvinceUnit
  /** What it has become part of, where the text is of a day on which it was no more. */
  readonly successor?: ProvinceUnit
}

export interface LinkPlacesOptions {
  /** ISO date or time on which the text was published. Without it the text counts as one of today, after the merger. */
  readonly anchor?: string
}

/**
 * Ties the provinces that a text names to their entries in the official lists: 63 units until June 2025, 34 since
 * (Resolution 202/2025/QH15). A text of before names the unit of before; a later one that of its day, and where there is
 * none of the name the former one, with its successor.
 *
 * @param entities mentions of this very text, as `recognizer.entities` gives them
 * @example
 * linkPlaces(text, recognizer.entities(text), { anchor: '2025-08-01' })
 * // tỉnh Hà Giang: unit Hà Giang (vn-provinces-2004, 02), successor Tuyên Quang (vn-provinces-2025, 08)
 * @throws {ChugiaiError} `wrong_type`, `unknown_option`, and `invalid_anchor` for an anchor that is no day
 */
export function linkPlaces(text: string, entities: readonly Entity[], options: LinkPlacesOptions = {}): LinkedPlace[] {
  assertText(text)
  assertEntities(entities)
  assertEntityOptions(options)
  assertAnchor(options.anchor)
  const { anchor = MERGER } = options
  return entities.flatMap((entity) => {
    const linked = namesProvince(text, entity) ? unitsOf(nameOf(text, entity), anchor) : null
    return linked === null ? [] : [{ entity, ...linked }]
  })
}

/** As for relative dates: a day or a moment of ISO 8601. */
function assertAnchor(anchor: string | undefined): void {
  if (anchor !== undefined) findDates('', { anchor })
}

const CITY = /^(?:thành\s+phố|tp)(?=[\s.]|$)/iu

function namesProvince(text: string, entity: Entity): boolean {
  const { label, attributes = {} } = entity
  if (label !== 'LOC' || (attributes.locType !== undefined && attributes.locType !== 'province')) return false
  return !CITY.test(sliceSpan(text, entity.span).normalize('NFC')) || isProvinceCity(nameOf(text, entity))
}

function nameOf(text: string, { core, span }: Entity): string {
  return sliceSpan(text, core ?? span).normalize('NFC')
}

function unitsOf(name: string, day: string): Pick<LinkedPlace, 'unit' | 'successor'> | null {
  const today = day < MERGER ? undefined : unitOfToday(name)
  if (today !== undefined) return { unit: today }
  const former = formerUnit(name, day)
  if (former === undefined) return null
  return day < MERGER ? { unit: former.unit } : former
}
