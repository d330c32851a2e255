import { syllableKeys } from '@chugiai/normalizer/lexis'
import { runEnd } from '../capital-run.ts'
import { placeAt } from '../gazetteer.ts'
import type { Chart, Mention } from '../mention.ts'
import { follows, isCapital, isWord, type Token, tokenAt } from '../token.ts'
import { addressAt } from './address.ts'
import { barePlace } from './bare-place.ts'
import { CORNERS, headedPlace, isPart, NOT_NAMES, roadCode } from './headed-place.ts'
import { placeBehindPreposition } from './place-behind-preposition.ts'
import { locType } from './place-type.ts'

const LISTED = 0.8 // it stands in a list of places
const INNER_REGION = 0.95 // below the full name that holds it

const PLURAL = syllableKeys('các|hai|ba|bốn|năm|sáu|bảy|tám|những')
const NUMBERED_WAYS = syllableKeys('ngõ|ngách|hẻm|kiệt|số|nhà|tổ|lô')
const LIST_LINKS = syllableKeys(',|và|-')
const LONGEST_LISTED_NAME = 4

/** Places: head words with a name (*tỉnh Hà Giang*), and known names that stand alone. */
export function addPlaces(chart: Chart): void {
  let last = -1
  for (let at = 0; at < chart.tokens.length; at++) {
    const address = addressAt(chart.tokens, at)
    const headed = address === null && chart.startsWord(at) ? headedPlace(chart.tokens, at) : null
    const mention =
      address ??
      headed ??
      roadCode(chart.tokens, at) ??
      barePlace(chart, at, last === at - 1) ??
      placeBehindPreposition(chart, at)
    if (mention === null) continue
    last = mention.to
    chart.add(mention)
    addInner(chart, mention)
    addEnds(chart, mention)
    at = (headed === null ? mention.to : addListed(chart, at, headed)) - 1
  }
}

/** *các xã*, *hai huyện*, *5 xã*, *góc đường* before token `at`: more than one is named. *ngõ 7 phố Huế* is one. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  if (before.kind === 'number') return !NUMBERED_WAYS.has(tokenAt(tokens, at - 2).key)
  return PLURAL.has(before.key) || CORNERS.has(before.key)
}

/** *các xã Hòa Sơn, Hòa Bình và Yên Sơn*, *góc đường Hai Bà Trưng - Lê Lợi*: the others of a list are places of the same kind. */
function addListed(chart: Chart, head: number, first: Mention): number {
  const { tokens } = chart
  const counted = isCounted(tokens, head)
  let to = first.to
  while (counted && follows(tokens, to) && LIST_LINKS.has(tokenAt(tokens, to).key) && follows(tokens, to + 1)) {
    const from = to + 1
    const end = placeAt(tokens, from)?.to ?? listedName(tokens, from)
    if (end === null || headedPlace(tokens, from) !== null) break
    chart.add({ ...first, from, to: end, core: { from, to: end }, score: LISTED, rule: 'place-list' })
    to = end
  }
  return to
}

function listedName(tokens: readonly Token[], from: number): number | null {
  const token = tokenAt(tokens, from)
  if (!isCapital(token) || !isWord(token) || NOT_NAMES.has(token.key)) return null
  const to = runEnd(tokens, from)
  return to - from <= LONGEST_LISTED_NAME ? to : null
}

/** The autonomous region's own name inside the full one is a place as well. */
function addInner(chart: Chart, { to, core, attributes, from }: Mention): void {
  if (core === undefined || attributes?.locType !== 'autonomous_region' || core.from - from <= 3) return
  chart.add({
    ...core,
    to,
    label: 'LOC',
    score: INNER_REGION,
    rule: 'gazetteer',
    attributes: { locType: 'autonomous_region' },
  })
}

/** *Hà Nội* and *Hải Phòng* in *cao tốc Hà Nội - Hải Phòng*. */
function addEnds(chart: Chart, { core }: Mention): void {
  if (core === undefined || !chart.tokens.slice(core.from, core.to).some(({ key }) => key === '-')) return
  for (let at = core.from; at < core.to; at++) {
    const place = placeAt(chart.tokens, at)
    if (place === null || place.to > core.to || isPart(chart.tokens, at, place.to)) continue
    if (place.to - at === core.to - core.from) continue
    const attributes = locType(place.value.subtype)
    chart.add({ from: at, to: place.to, label: 'LOC', score: INNER_REGION, rule: 'gazetteer', attributes })
    at = place.to - 1
  }
}
