import { type AlignedText, assertOptions, listOf, recordOf, STRING, type TextStep } from '@chugiai/text'
import { runComposed, settle } from '../characters/composed-step.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import type { Rule } from '../engine/rule.ts'
import { isWordCode } from '../syllables/words.ts'
import { ABBREVIATIONS, type Abbreviation, type AbbreviationReading } from './abbreviations-data.ts'
import { isSentenceStart } from './sentence-start.ts'

export interface AbbreviationOptions {
  /** The caller's own list. It goes before the shipped one. */
  readonly list?: readonly Abbreviation[]
}

export const ABBREVIATIONS_NAME = 'abbreviations@1'

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
  const rule: Rule = { name: ABBREVIATIONS_NAME, rewrite: (text, out) => expandIn(text, index, new Set(list), out) }
  const run = (text: string) => runComposed(text, rule)
  // A list of the caller's own may write out a short form by itself: UBND as UBND tỉnh. It runs once.
  return { name: rule.name, run: list.length > 0 ? run : (text) => settle(text, run) }
}

function indexOf(list: readonly Abbreviation[]): ReadonlyMap<string, Abbreviation> {
  const index = new Map<string, Abbreviation>()
  for (const entry of list) if (!index.has(entry.short)) index.set(entry.short, entry)
  return index
}

/** Titles of scholars, doctors and artists, which stand in a row before a name: *PGS. TS. Lan, BS.CKII Nam*. */
// biome-ignore format: a table
const TITLES: ReadonlyMap<string, string> = new Map([
  ['GS', 'Giáo sư'], ['PGS', 'Phó Giáo sư'], ['TS', 'Tiến sĩ'], ['TSKH', 'Tiến sĩ Khoa học'], ['ThS', 'Thạc sĩ'], ['Ths', 'Thạc sĩ'], ['Th.S', 'Thạc sĩ'],
  ['BS', 'bác sĩ'], ['BSCKI', 'bác sĩ chuyên khoa một'], ['BSCKII', 'bác sĩ chuyên khoa hai'], ['CKI', 'chuyên khoa một'], ['CKII', 'chuyên khoa hai'], ['CK1', 'chuyên khoa một'], ['CK2', 'chuyên khoa hai'],
  ['KS', 'kỹ sư'], ['KTS', 'kiến trúc sư'], ['LS', 'luật sư'], ['NSND', 'Nghệ sĩ Nhân dân'], ['NSƯT', 'Nghệ sĩ Ưu tú'], ['NGND', 'Nhà giáo Nhân dân'], ['NGƯT', 'Nhà giáo Ưu tú'],
  ['TTND', 'Thầy thuốc Nhân dân'], ['TTƯT', 'Thầy thuốc Ưu tú'],
])
const TITLE = [...TITLES.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('.', String.raw`\.`)
/** Abbreviations that become a name: *Q. UBND* is no quarter without one. */
const BODIES = ABBREVIATIONS.map(({ short }) => short)
  .filter((short) => /^\p{Lu}{3,}$/u.test(short))
  .join('|')
// A title or a unit of government with a dot behind, before a name or a number: *GS. Lan, Q.1, P.Bến Nghé*. The dot goes.
const DOTTED = String.raw`(?<![\p{L}\p{N}.])(?<title>TP|Tp|TX|Tx|Q|P|${TITLE}|ĐH)\.[ \u00a0]?(?=\p{Lu}\p{M}*\p{Ll}|\d|(?:${BODIES})(?!\p{L}))`
const ROW = String.raw`(?<![\p{L}\p{N}.])(?<row>(?:${TITLE})(?:(?:\. ?|, ?| |-)(?:${TITLE}))+)(?![\p{L}\p{N}])(?<dot>\.(?=[ \u00a0]?\p{Lu}\p{M}*\p{Ll}))?`
const CITY = String.raw`(?<![\p{L}\p{N}.])(?<city>T[Pp]\.?[ \u00a0]?HCM)(?![\p{L}\p{N}])`
const TOKEN = new RegExp(String.raw`${CITY}|${ROW}|${DOTTED}|[\p{L}\p{M}\p{N}_@/&.-]+`, 'gu')
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
    const { city, title, row, dot } = match.groups ?? {}
    if (row !== undefined) {
      const isGlued = dot !== undefined && isLetterAt(text, match.index + match[0].length)
      out.replace(
        match.index,
        match.index + match[0].length,
        spellRow(row, index, text, match.index) + (isGlued ? ' ' : ''),
      )
      continue
    }
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

const EACH_TITLE = new RegExp(TITLE, 'gu')

/** *Phó Giáo sư, Tiến sĩ*; what a doctor is a specialist of needs no comma. */
function spellRow(row: string, index: ReadonlyMap<string, Abbreviation>, text: string, start: number): string {
  const titles = (row.match(EACH_TITLE) ?? []).map(
    (short) => index.get(short)?.readings.at(-1)?.long ?? TITLES.get(short) ?? short,
  )
  return capitalizedAt(text, start, titles.join(', ').replaceAll(', chuyên khoa', ' chuyên khoa'))
}

function isLetterAt(text: string, offset: number): boolean {
  return isWordCode(text.charCodeAt(offset))
}

/** A capital at the start of a sentence is kept. */
function capitalizedAt(text: string, start: number, long: string): string {
  const isCapital = text[start] !== text.charAt(start).toLowerCase()
  return isCapital && isSentenceStart(text, start) ? long.charAt(0).toUpperCase() + long.slice(1) : long
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
