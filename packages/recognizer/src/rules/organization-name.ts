import { syllableKeys } from '@chugiai/normalizer/lexis'
import { compoundEnd, continuesRun, fullNameEnd } from '../capital-run.ts'
import { isShortPlace, placeAt } from '../gazetteer.ts'
import type { Chart, TokenRange } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { isCapital, isWord, type Token } from '../token.ts'
import { entriesOf } from '../vocabulary/entries.ts'
import { LEVELS, ORG_TOPICS } from '../vocabulary/organizations.ts'

const KNOWN_PARTS = 0.9 // a topic or a place of the tables is in the name
const UNKNOWN_PARTS = 0.75 // capitals alone: the name may end elsewhere

/** *tỉnh*, *thành phố*, *xã*, ... after the name of a local body. */
export const LEVEL = new PhraseTable(() => phrases(LEVELS, true))
/** What bodies are about: *Y tế*, *Kế hoạch và Đầu tư*. */
export const TOPIC = new PhraseTable(() => phrases(entriesOf(ORG_TOPICS).flatMap(linkWays).join('|'), true))
const SCOPE = new PhraseTable(() => phrases('quốc gia|trung ương|thế giới|châu Á|nhà nước', true))
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
  if (!isCapital(tokens[start]) || tokens[start]!.gap !== 'blank') return null
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
  const tail = at > start ? localTail(chart, at) : null
  return at === start ? null : { to: tail ?? at, score: known ? KNOWN_PARTS : UNKNOWN_PARTS, known }
}

interface Part extends TokenRange {
  readonly known: boolean
}

function partEnd(chart: Chart, start: number, at: number, allKnown: boolean): Part | null {
  const { tokens } = chart
  const token = tokens[at]!
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
  const next = at < tokens.length && tokens[at]!.gap === 'blank' ? TOPIC.longest(tokens, at) : null
  return next !== null && continuesRun(tokens[next.to])
}

/** *… và Công nghệ*: a link counts when a topic with a capital follows it that is no head of another body. */
function linkedTopic(chart: Chart, start: number, at: number): Part | null {
  const { tokens } = chart
  const next = tokens[at + 1]
  if (at === start || !LINKS.has(tokens[at]!.key) || !isCapital(next) || next!.gap === 'break') return null
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
  if (at >= tokens.length || tokens[at]!.gap !== 'blank') return null
  const place = chart.at(at, 'LOC')
  if (place !== undefined) return place.to
  const known = placeAt(tokens, at)
  if (known !== null && !isShortPlace(tokens, { from: at, to: known.to })) return known.to
  return (LEVEL.longest(tokens, at) ?? SCOPE.longest(tokens, at))?.to ?? null
}
