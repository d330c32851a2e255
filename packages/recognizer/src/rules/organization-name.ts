import { syllableKeys } from '@chugiai/normalizer/lexis'
import { compoundEnd, continuesRun, fullNameEnd } from '../capital-run.ts'
import { isShortPlace, placeAt } from '../gazetteer.ts'
import type { Chart, TokenRange } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { isCapital, isWord, type Token, tokenAt } from '../token.ts'
import { entriesOf } from '../vocabulary/entries.ts'
import { LEVELS, ORG_TOPICS } from '../vocabulary/organizations.ts'
import { romanNumber } from './place-in-row.ts'

const KNOWN_PARTS = 0.9 // a topic or a place of the tables is in the name
const UNKNOWN_PARTS = 0.75 // capitals alone: the name may end elsewhere

/** *tỉnh*, *thành phố*, *xã*, ... after the name of a local body. */
export const LEVEL = new PhraseTable(() => phrases(LEVELS, true))
/** What bodies are about: *Y tế*, *Kế hoạch và Đầu tư*. */
export const TOPIC = new PhraseTable(() => phrases(entriesOf(ORG_TOPICS).flatMap(linkWays).join('|'), true))
/** What a body is for the whole of: *… quốc gia*. */
export const SCOPE = new PhraseTable(() => phrases('quốc gia|trung ương|thế giới|châu Á|nhà nước', true))
const NUMBER_HEAD = new PhraseTable(() => phrases('số|khu vực', true))
const LINKS = syllableKeys('và|&|-')
const LONGEST_NAME = 16 // tokens; the longest names of ministries and companies have about a dozen

/** *Tài nguyên và Môi trường* is *Tài nguyên & Môi trường* too, *LĐ-TB&XH* is *LĐ - TB & XH*. */
function linkWays(topic: string): string[] {
  const signed = topic.replaceAll(' và ', ' & ')
  const spaced = /^[\p{Lu}&-]+$/u.test(topic) ? topic.replace(/[&-]/g, ' $& ') : topic
  return [topic, signed, spaced]
}

/** Where the name of an organization ends, and how sure that is. */
export interface NameEnd {
  readonly to: number
  readonly score: number
  /** Whether a topic or a place of the tables is in the name. */
  readonly known?: boolean
}

/** The end of a name whose parts stand one after another: topics, capitalised words, places, links between topics. */
export function nameEnd(chart: Chart, start: number): NameEnd | null {
  const { tokens } = chart
  if (!isCapital(tokens[start]) || tokenAt(tokens, start).gap !== 'blank') return null
  let at = start
  let known = false
  let allKnown = true
  while (at < tokens.length && at - start < LONGEST_NAME) {
    const part = partEnd(chart, start, at, allKnown)
    if (part === null) break
    known ||= part.known
    allKnown &&= part.known
    at = part.to
  }
  if (at === start) return null
  return { to: withTail(chart, at), score: known ? KNOWN_PARTS : UNKNOWN_PARTS, known }
}

/** Past a number and what the name is of: *… số 2 tỉnh Hà Giang*. */
function withTail(chart: Chart, at: number): number {
  const numbered = numberTail(chart.tokens, at) ?? at
  return localTail(chart, numbered) ?? numbered
}

interface Part extends TokenRange {
  readonly known: boolean
}

function partEnd(chart: Chart, start: number, at: number, allKnown: boolean): Part | null {
  const { tokens } = chart
  const token = tokenAt(tokens, at)
  if (at > start && token.gap === 'break') return null
  const topic = topicPart(tokens, start, at, allKnown) ?? linkedTopic(chart, start, at)
  if (topic !== null) return topic
  const inner = chart.at(at, 'ORG') ?? chart.at(at, 'LOC')
  if (inner !== undefined && token.gap !== 'none') return { from: at, to: inner.to, known: true }
  if (!isCapital(token) || !isWord(token) || (at > start && token.gap === 'none')) return null
  if (at > start && startsPerson(tokens, at)) return null
  const name = at === start ? fullNameEnd(tokens, at) : null
  return { from: at, to: name ?? compoundEnd(tokens, at, start), known: name !== null }
}

/** A topic in the middle of a name may be written small if the name goes on with a capital. */
function topicPart(tokens: readonly Token[], start: number, at: number, allKnown: boolean): Part | null {
  const topic = TOPIC.longest(tokens, at)
  if (topic === null) return null
  if (!isCapital(tokens[at]) && (at === start || !allKnown || !goesOn(tokens, topic.to))) return null
  return { from: at, to: topic.to, known: true }
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  if (continuesRun(tokens[at])) return true
  const next = at < tokens.length && tokenAt(tokens, at).gap === 'blank' ? TOPIC.longest(tokens, at) : null
  return next !== null && continuesRun(tokens[next.to])
}

/**
 * *… và Công nghệ*, *… & môi trường*: a link counts when a topic with a capital follows it that is no head of another
 * body; behind `&` it may be written small.
 */
function linkedTopic(chart: Chart, start: number, at: number): Part | null {
  const { tokens } = chart
  const next = tokens[at + 1]
  if (at === start || next === undefined || !LINKS.has(tokenAt(tokens, at).key) || next.gap === 'break') return null
  if (!isCapital(next) && tokenAt(tokens, at).key !== '&') return null
  if (chart.at(at + 1, 'ORG') !== undefined) return null
  const topic = TOPIC.longest(tokens, at + 1)
  return topic && { from: at, to: topic.to, known: true }
}

function startsPerson(tokens: readonly Token[], at: number): boolean {
  const end = fullNameEnd(tokens, at)
  return end !== null && end - at >= 3
}

/** *… quốc gia*, *… tỉnh*, *… huyện Sóc Sơn* after a name. */
export function localTail(chart: Chart, at: number): number | null {
  const { tokens } = chart
  if (at >= tokens.length || tokenAt(tokens, at).gap !== 'blank') return null
  const place = chart.at(at, 'LOC')
  if (place !== undefined) return place.to
  const known = placeAt(tokens, at)
  if (known !== null && !isShortPlace(tokens, { from: at, to: known.to })) return known.to
  return (LEVEL.longest(tokens, at) ?? SCOPE.longest(tokens, at))?.to ?? null
}

/** *Đội CSGT số 3*, *Chi cục Thuế khu vực II*. */
export function numberTail(tokens: readonly Token[], at: number): number | null {
  const head = at < tokens.length && tokenAt(tokens, at).gap === 'blank' ? NUMBER_HEAD.longest(tokens, at) : null
  const number = head && tokens[head.to]
  if (head === null || !number || number.gap !== 'blank') return null
  return /^\d{1,3}$/.test(number.key) || romanNumber(number) !== null ? head.to + 1 : null
}
