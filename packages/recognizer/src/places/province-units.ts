import { syllableKey } from '@chugiai/normalizer/lexis'
import { PROVINCES_BEFORE, PROVINCES_NOW } from '../data/province-codes.ts'
import { PROVINCE_CITIES } from '../data/provinces.ts'
import { once } from '../once.ts'

/** A unit of the rank of a province, by the list that was in force. */
export interface ProvinceUnit {
  /** `vn-provinces-2004` until June 2025, 63 units; `vn-provinces-2025` since, 34 units. */
  readonly base: string
  /** Code of the unit in that list. The lists give one code to different units: 24 is Bắc Giang, then Bắc Ninh. */
  readonly id: string
  /** Name without *tỉnh* or *thành phố*. */
  readonly name: string
}

/** A unit of before, with what it became. */
export interface FormerUnit {
  readonly unit: ProvinceUnit
  readonly successor: ProvinceUnit
}

/** The day from which the 34 units hold: Resolution 202/2025/QH15 of the National Assembly. */
export const MERGER = '2025-07-01'
/** The day from which Huế, until then a city within Thừa Thiên Huế, names the whole: Resolution 175/2024/QH15. */
const HUE_CITY = '2025-01-01'

const HUE = 'Huế'
// Other ways to write a name of the lists: `what is written>the name there`.
const ALIASES =
  'HCM>Hồ Chí Minh|TPHCM>Hồ Chí Minh|TP HCM>Hồ Chí Minh|Thành phố Hồ Chí Minh>Hồ Chí Minh|Bắc Cạn>Bắc Kạn|Kontum>Kon Tum|' +
  'Đăk Lăk>Đắk Lắk|Đắc Lắc>Đắk Lắk|Đăk Nông>Đắk Nông|Đắc Nông>Đắk Nông|Huế>Thừa Thiên Huế'

const tables = once(() => {
  const now = byKey(PROVINCES_NOW.split('|').map((entry) => unitOf(entry, 'vn-provinces-2025')))
  const byId = new Map([...now.values()].map((unit) => [unit.id, unit]))
  const former = new Map<string, FormerUnit>()
  for (const entry of PROVINCES_BEFORE.split('|')) {
    const [, id = '', became = '', name = ''] = /^(\d+)>(\d+):(.*)$/.exec(entry) ?? []
    const successor = byId.get(became)
    if (successor) former.set(keyOf(name), { unit: { base: 'vn-provinces-2004', id, name }, successor })
  }
  for (const alias of ALIASES.split('|')) {
    const [written = '', name = ''] = alias.split('>').map(keyOf)
    for (const table of [now, former] as Map<string, unknown>[])
      if (table.has(name)) table.set(written, table.get(name))
  }
  return { now, former, cities: new Set(PROVINCE_CITIES.split('|').map(keyOf)) }
})

/** The unit of before that has the name, in any spelling. *Huế* alone is one from 2025 on. */
export function formerUnit(name: string, day: string): FormerUnit | undefined {
  const key = keyOf(name)
  const found = tables().former.get(key)
  if (found === undefined || key !== keyOf(HUE)) return found
  return day < HUE_CITY ? undefined : { ...found, unit: { ...found.unit, name: HUE } }
}

/** The unit of today that has the name, in any spelling. */
export function unitOfToday(name: string): ProvinceUnit | undefined {
  return tables().now.get(keyOf(name))
}

/** Whether a city of the name is of the rank of a province; *thành phố Lạng Sơn* is within the province. */
export function isProvinceCity(name: string): boolean {
  const unit = unitOfToday(name)
  return unit !== undefined && tables().cities.has(keyOf(unit.name))
}

function unitOf(entry: string, base: string): ProvinceUnit {
  const colon = entry.indexOf(':')
  return { base, id: entry.slice(0, colon), name: entry.slice(colon + 1) }
}

function byKey(units: readonly ProvinceUnit[]): Map<string, ProvinceUnit> {
  return new Map(units.map((unit) => [keyOf(unit.name), unit]))
}

/** Letters folded, without blanks, dashes and stops: *Bà Rịa – Vũng Tàu*, *Bà Rịa-Vũng Tàu*. */
function keyOf(name: string): string {
  return name
    .split(/[\s\p{P}\u200b\ufeff]+/u)
    .filter((part) => part !== '')
    .map(syllableKey)
    .join(' ')
}
