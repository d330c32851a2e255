import { syllableKeys } from '@chugiai/normalizer/lexis'
import { compoundEnd, continuesRun } from '../capital-run.ts'
import type { Chart, Mention } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { follows, type Token, tokenAt } from '../token.ts'
import { EVENT_HEADS, EVENT_NAMES } from '../vocabulary/events.ts'

const EVENT_AGAIN = 0.7 // a bare head word means the event named before, mostly
const WHOLE_EVENT = 0.85 // from the list of whole names
const HEADED_EVENT = 0.78 // the head is sure, where the name ends is not

const HEAD = new PhraseTable(() => phrases(EVENT_HEADS, true))
const YEAR = /^(?:19|20)\d\d$/
const EDITION = /^[1-9]\d?$/
// What a number behind the name counts: *World Cup 32 đội*.
const COUNTED = syllableKeys('đội|nước|trận|bàn|người|ngày|năm|lần|suất|vé|môn|huy|tỷ|triệu|nghìn|%|/|:|-')
const LONGEST = 30 // tokens
const NAME = new PhraseTable(() => phrases(EVENT_NAMES, true))

/**
 * Events named by a head word with a body, an ordinal or a date (*Hội nghị Ban Chấp hành lần thứ 3*), and whole names
 * (*World Cup 2018*). Where the text names such an event, its bare head word means it again and is added as a nominal
 * mention.
 */
export function addEvents(chart: Chart): void {
  const named = new Set<string>()
  const bare: { readonly from: number; readonly to: number; readonly head: string }[] = []
  for (let at = 0; at < chart.tokens.length; at++) {
    const head = HEAD.longest(chart.tokens, at)
    const event = wholeName(chart, at) ?? (head && headedEvent(chart, at, head.to))
    if (event !== null) {
      chart.add(event)
      if (head !== null) named.add(headKey(chart.tokens, at, head.to))
    } else if (head !== null) bare.push({ from: at, to: head.to, head: headKey(chart.tokens, at, head.to) })
  }
  for (const { from, to, head } of bare) {
    if (!named.has(head)) continue
    chart.add({ from, to, label: 'EVENT', score: EVENT_AGAIN, rule: 'event-again', attributes: { mention: 'nominal' } })
  }
}

function headKey(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ')
}

function wholeName(chart: Chart, at: number): Mention | null {
  const { tokens } = chart
  const name = NAME.longest(tokens, at)
  if (name === null || tokenAt(tokens, at).shape === 'lower') return null
  const next = tokens[name.to]
  const edition = next?.gap === 'blank' && (YEAR.test(next.key) || isEdition(tokens, name.to))
  return {
    from: at,
    to: edition ? name.to + 1 : name.to,
    label: 'EVENT',
    score: WHOLE_EVENT,
    rule: 'event-name',
    attributes: { mention: 'name' },
  }
}

/** *SEA Games 31*: a small number behind the name, and nothing that it counts. */
function isEdition(tokens: readonly Token[], at: number): boolean {
  return EDITION.test(tokenAt(tokens, at).key) && !(follows(tokens, at + 1) && COUNTED.has(tokenAt(tokens, at + 1).key))
}

function headedEvent(chart: Chart, from: number, headEnd: number): Mention | null {
  let to = headEnd
  for (let next = partEnd(chart, from, to); next !== null && next - from <= LONGEST; next = partEnd(chart, from, to))
    to = next
  if (to === headEnd) return null
  return { from, to, label: 'EVENT', score: HEADED_EVENT, rule: 'event-head', attributes: { mention: 'name' } }
}

/** An ordinal, a body, a year or a season, or more capitals after a head with a capital. */
function partEnd(chart: Chart, from: number, at: number): number | null {
  const { tokens } = chart
  if (at >= tokens.length || tokenAt(tokens, at).gap !== 'blank') return null
  const part = chart.at(at, 'ORDINAL', 'ORG', 'LOC')
  if (part !== undefined) return part.to
  const date = chart.at(at, 'DATE')
  if (date !== undefined && /^(?:year|season)$/.test(String(date.attributes?.granularity))) return date.to
  if (at - from > 1 && YEAR.test(tokenAt(tokens, at).key)) return at + 1
  return tokenAt(tokens, from).shape !== 'lower' && continuesRun(tokens[at]) ? compoundEnd(tokens, at, at) : null
}
