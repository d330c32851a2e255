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
  return ruleStep({ name: 'abbreviations@1', rewrite: (text, out) => expandIn(text, index, new Set(list), out) })
}

function indexOf(list: readonly Abbreviation[]): ReadonlyMap<string, Abbreviation> {
  const index = new Map<string, Abbreviation>()
  for (const entry of list) if (!index.has(entry.short)) index.set(entry.short, entry)
  return index
}

// A title or a unit of government with a dot behind, before a name or a number: *GS. Lan, Q.1, P.Bến Nghé*. The dot goes.
const DOTTED = String.raw`(?<![\p{L}\p{N}.])(?<title>TP|Tp|TX|Tx|Q|P|BS|KS|LS|GS|PGS|TS|ThS|ĐH)\.[ \u00a0]?(?=\p{Lu}\p{M}*\p{Ll}|\d)`
const CITY = String.raw`(?<![\p{L}\p{N}.])(?<city>T[Pp]\.?[ \u00a0]?HCM)(?![\p{L}\p{N}])`
const TOKEN = new RegExp(String.raw`${CITY}|${DOTTED}|[\p{L}\p{M}\p{N}_@/&.-]+`, 'gu')
const OUTER_SIGNS = /^[.\-/&]+|[.\-/&_]+$/g
const CONTEXT = 40 // code units on each side; some six words
const CITY_NAME = 'TP.HCM'
/** Letters that are short for something with a dot alone. */
const DOTTED_ONLY: ReadonlyMap<string, Abbreviation> = new Map([
  ['Q', { short: 'Q', readings: [{ long: 'quận' }] }],
  ['P', { short: 'P', readings: [{ long: 'phường' }] }],
])

function expandIn(
  text: string,
  index: ReadonlyMap<string, Abbreviation>,
  own: ReadonlySet<Abbreviation>,
  out: Rewriter,
): void {
  for (const match of text.matchAll(TOKEN)) {
    const { city, title } = match.groups ?? {}
    const short = title ?? match[0].replace(OUTER_SIGNS, '')
    const entry =
      index.get(city === undefined ? short : CITY_NAME) ?? (title === undefined ? undefined : DOTTED_ONLY.get(title))
    if (entry === undefined) continue
    const start = match.index + match[0].indexOf(short)
    const end = start + short.length
    const reading = chooseReading(entry, text, start, end)
    if (reading === null) continue
    const long = own.has(entry) ? reading.long : capitalizedAt(text, start, reading.long)
    if (title === undefined) out.replace(start, end, long)
    else out.replace(start, match.index + match[0].length, `${long} `)
  }
}

const AFTER_SENTENCE = /(?:[.!?…]\s|\n)\s*$/u

/** A capital at the start of a sentence is kept. */
function capitalizedAt(text: string, start: number, long: string): string {
  const isCapital = text[start] !== text[start]!.toLowerCase()
  const isFirst = start === 0 || AFTER_SENTENCE.test(text.slice(Math.max(0, start - 4), start))
  return isCapital && isFirst ? long[0]!.toUpperCase() + long.slice(1) : long
}

function chooseReading(
  { readings }: Abbreviation,
  text: string,
  start: number,
  end: number,
): AbbreviationReading | null {
  const before = text.slice(Math.max(0, start - CONTEXT), start).toLowerCase()
  const words = new Set(`${before} ${text.slice(end, end + CONTEXT).toLowerCase()}`.split(/[^\p{L}\p{M}]+/u))
  const called = readings.find(
    (reading) =>
      reading.before?.some((phrase) => before.endsWith(`${phrase} `)) ||
      reading.context?.some((word) => words.has(word)),
  )
  return called ?? readings.find(needsNothing) ?? null
}

function needsNothing({ context, before }: AbbreviationReading): boolean {
  return (context === undefined || context.length === 0) && before === undefined
}
