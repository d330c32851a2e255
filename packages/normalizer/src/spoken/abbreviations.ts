import { type AlignedText, assertOptions, listOf, recordOf, STRING, type TextStep } from '@chugiai/text'
import type { Rewriter } from '../engine/rewriter.ts'
import { ruleStep } from '../engine/rule-step.ts'
import { ABBREVIATIONS, type Abbreviation, type AbbreviationReading } from './abbreviations-data.ts'

export interface AbbreviationOptions {
  /** The caller's own list. It goes before the shipped one. */
  readonly list?: readonly Abbreviation[]
}

const READING = /* @__PURE__ */ recordOf({ long: STRING }, 'a reading ({ long, context? })')
const ABBREVIATION = /* @__PURE__ */ recordOf(
  { short: STRING, readings: listOf(READING) },
  'an abbreviation ({ short, readings })',
)

/**
 * Writes abbreviations out, whole tokens only: *đ/c* is one and *đ/cp* has none. One with several readings is written
 * out only where a word near it calls for one, or it has a reading that needs no such word.
 *
 * @example expandAbbreviations('UBND tỉnh').text // 'Ủy ban nhân dân tỉnh'
 */
export function expandAbbreviations(text: string, options: AbbreviationOptions = {}): AlignedText {
  return expandAbbreviationsStep(options).run(text)
}

/** {@link expandAbbreviations} as a step. Opt-in: no preset holds it. */
export function expandAbbreviationsStep(options: AbbreviationOptions = {}): TextStep {
  assertOptions(options, { list: listOf(ABBREVIATION) })
  const { list = [] } = options
  const index = indexOf([...list, ...ABBREVIATIONS])
  return ruleStep({ name: 'abbreviations@1', rewrite: (text, out) => expandIn(text, index, out) })
}

function indexOf(list: readonly Abbreviation[]): ReadonlyMap<string, Abbreviation> {
  const index = new Map<string, Abbreviation>()
  for (const entry of list) if (!index.has(entry.short)) index.set(entry.short, entry)
  return index
}

const TOKEN = /[\p{L}\p{M}\p{N}_@/&.-]+/gu
const OUTER_SIGNS = /^[.\-/&]+|[.\-/&_]+$/g
const CONTEXT = 40 // code units on each side; some six words

function expandIn(text: string, index: ReadonlyMap<string, Abbreviation>, out: Rewriter): void {
  for (const match of text.matchAll(TOKEN)) {
    const short = match[0].replace(OUTER_SIGNS, '')
    const entry = index.get(short)
    if (entry === undefined) continue
    const start = match.index + match[0].indexOf(short)
    const reading = chooseReading(entry, text, start, start + short.length)
    if (reading !== null) out.replace(start, start + short.length, reading.long)
  }
}

function chooseReading(
  { readings }: Abbreviation,
  text: string,
  start: number,
  end: number,
): AbbreviationReading | null {
  const near = `${text.slice(Math.max(0, start - CONTEXT), start)} ${text.slice(end, end + CONTEXT)}`.toLowerCase()
  const words = new Set(near.split(/[^\p{L}]+/u))
  const called = readings.find(({ context }) => context?.some((word) => words.has(word)))
  return called ?? readings.find(({ context }) => context === undefined || context.length === 0) ?? null
}
