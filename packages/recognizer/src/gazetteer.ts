import { syllableKeys } from '@chugiai/normalizer/lexis'
import { isVietnameseShape } from './capital-run.ts'
import { CONTINENTS, COUNTRIES } from './data/countries.ts'
import { DISTRICTS } from './data/districts.ts'
import { PROVINCE_CITIES, PROVINCES } from './data/provinces.ts'
import {
  AUTONOMOUS_REGIONS,
  CHINESE_PROVINCES,
  COUNTRY_ALIASES,
  PAST_STATES,
  REGIONS,
  VIETNAMESE_CITIES,
  WORLD_CITIES,
} from './data/world-places.ts'
import { type PhraseMatch, PhraseTable, phrases } from './phrase-table.ts'
import { isCapital, type Token, tokenAt } from './token.ts'

/** What is known of a place name. */
export interface Place {
  readonly subtype: 'country' | 'province' | 'autonomous_region' | 'district' | 'city' | 'region'
  /** ISO 3166 code of a country. */
  readonly code?: string
}

function countryEntries(joined: string): (readonly [string, Place])[] {
  return joined.split('|').map((entry) => {
    const colon = entry.indexOf(':')
    return [entry.slice(colon + 1), { subtype: 'country', code: entry.slice(0, colon) }] as const
  })
}

// A name that stands in two lists is what the earlier list says.
const PLACES = new PhraseTable<Place>(() => [
  ...phrases<Place>(PROVINCE_CITIES, { subtype: 'province' }),
  ...phrases<Place>(PROVINCES, { subtype: 'province' }),
  ...countryEntries(COUNTRY_ALIASES),
  ...countryEntries(COUNTRIES),
  ...phrases<Place>(PAST_STATES, { subtype: 'country' }),
  ...phrases<Place>(AUTONOMOUS_REGIONS, { subtype: 'autonomous_region' }),
  ...phrases<Place>(CHINESE_PROVINCES, { subtype: 'province' }),
  ...phrases<Place>(CONTINENTS, { subtype: 'region' }),
  ...phrases<Place>(REGIONS, { subtype: 'region' }),
  ...phrases<Place>(VIETNAMESE_CITIES, { subtype: 'city' }),
  ...phrases<Place>(WORLD_CITIES, { subtype: 'city' }),
  ...phrases<Place>(DISTRICTS, { subtype: 'district' }),
])
// Words inside a place name that are written small.
const SMALL_WORDS = syllableKeys(
  'và|thuộc|sông|sa|mạc|vương|quốc|cộng|hòa|bằng|hải|hành|chính|khu|dân|chủ|xã|hội|nghĩa|đảo|thổ|phía|của|de|da|la|miền|hợp|chủng|bang|đất|liên|trị|tự|nhân|tiểu|thống|đông|hcm',
)
const REGION_ENDS = syllableKeys('nguyên|bộ|kỳ')
const SMALL_FIRST = syllableKeys(
  'châu|tp|miền|vùng|biển|quần|đảo|vương|cộng|bán|đồng|duyên|các|lãnh|vịnh|liên|đặc|thành',
)

/** The longest known place name that begins at the token, written with the capitals of a name. */
export function placeAt(tokens: readonly Token[], from: number): PhraseMatch<Place> | null {
  const first = tokenAt(tokens, from)
  if (!isCapital(first) && !SMALL_FIRST.has(first.key)) return null
  const match = PLACES.longest(tokens, from)
  if (match === null) return null
  return hasCapitals(tokens, from, match.to) || isRegion(tokens, from, match) || isCareless(tokens, from, match)
    ? match
    : null
}

// Of provinces and cities these are words as well when they are written so: "Hòa bình lập lại", "Hải dương học".
const WORDS = syllableKeys('hòa|hải|thái|an|vĩnh|bình|hậu|tiền|trà|yên|hưng|nam|đại|tây|thanh|thành|viên')
const CARELESS: ReadonlySet<string> = new Set(['province', 'city'])

/** *Hà nội*, *Phú yên*, *Kuala lumpur*: written with one capital, as hasty writers do. */
function isCareless(tokens: readonly Token[], from: number, { to, value }: PhraseMatch<Place>): boolean {
  const first = tokenAt(tokens, from)
  if (to - from !== 2 || !CARELESS.has(value.subtype) || WORDS.has(first.key)) return false
  const second = tokenAt(tokens, from + 1)
  return first.shape === 'title' && second.gap === 'blank' && second.shape === 'lower'
}

/** *Tây nguyên*, *Nam bộ*: parts of the country are often written with one capital. */
function isRegion(tokens: readonly Token[], from: number, { to, value }: PhraseMatch<Place>): boolean {
  return value.subtype === 'region' && isCapital(tokens[from]) && REGION_ENDS.has(tokenAt(tokens, to - 1).key)
}

function hasCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  let capitals = 0
  for (let at = from; at < to; at++) {
    const token = tokenAt(tokens, at)
    if (isCapital(token)) capitals++
    else if (token.shape === 'lower' && at > from && !SMALL_WORDS.has(token.key)) return false
  }
  return capitals > 0 && (to - from === 1 || capitals > 1 || !isCapital(tokens[from]))
}

/** One Vietnamese syllable, such as *Anh*, *Đức*, *Vinh*: more often a person or a common word than a place. */
export function isShortPlace(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const first = tokenAt(tokens, from)
  return to - from === 1 && isVietnameseShape(first) && first.shape !== 'upper'
}
