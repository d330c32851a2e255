import { reportVerbalization, type SpokenReading, unverbalize } from '@chugiai/normalizer'
import { sliceSpan } from '@chugiai/text'

/** What names and does not count: letters with a figure, Roman numerals, signs between two figures. */
// biome-ignore format: a list
const NAMES: ReadonlySet<string> = new Set([
  'code', 'letter', 'small-letter', 'strain', 'name-plus', 'name-hyphened', 'channel', 'road', 'roman', 'roman-name', 'roman-range', 'roman-year', 'relation', 'chain', 'standard', 'plate', 'variant', 'law', 'address', 'abbreviation',
])

/** How many of some figures came back from their words. */
export interface Returned {
  readonly back: number
  readonly total: number
}

export interface RoundTripScore {
  /** Figures of two digits and more, with points, units, dates and hours. */
  readonly many: Returned
  /** Digits alone, which may be an article or a word in their spoken form. */
  readonly lone: Returned
  /** Codes and numerals, which name: *H2O, Louis XIV*. */
  readonly names: Returned
  /** Figures that stayed words, in what stood beside them. */
  readonly missed: readonly string[]
}

/** How many figures of some sentences `unverbalize` gives back once `verbalize` has read them. */
export function scoreRoundTrip(sentences: readonly string[]): RoundTripScore {
  const counts = { many: { back: 0, total: 0 }, lone: { back: 0, total: 0 }, names: { back: 0, total: 0 } }
  const missed: string[] = []
  for (const sentence of sentences) {
    const spoken = reportVerbalization(sentence, { abbreviations: false })
    const written = unverbalize(spoken.text)
    for (const reading of spoken.readings) {
      const target = spoken.alignment.toTarget(reading.span)
      const place = target && written.alignment.toTarget(target)
      const isBack = place !== null && hasNumbersOf(reading.before, sliceSpan(written.text, place))
      const kind = kindOf(reading)
      counts[kind].total++
      if (isBack) counts[kind].back++
      else if (kind !== 'names') missed.push(excerpt(sentence, reading))
    }
  }
  return { ...counts, missed }
}

function kindOf({ kind, before }: SpokenReading): 'many' | 'lone' | 'names' {
  if (NAMES.has(kind)) return 'names'
  return /^\d$/.test(before) ? 'lone' : 'many'
}

/** Whether every number of a figure stands in what was written for its words: 1.200, 1,200 and 1200 are one, and so are 750 nghìn and 750000. */
function hasNumbersOf(before: string, written: string): boolean {
  const isFound = (read: (text: string) => string[]) => {
    const found = read(written)
    return read(before).every((number) => found.includes(number))
  }
  return isFound(numbersOf) || isFound((text) => numbersOf(expandScales(text)))
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
])
const GROUPED = /(?<![\d.,])\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?![\d]|[.,]\d)/g
const SCALED = /(?<![\d.,])(\d+) (nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L})/gu

function numbersOf(text: string): string[] {
  const joined = text.replace(GROUPED, (grouped) => grouped.replace(/[.,]/g, ''))
  return (joined.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, ''))
}

/** *750 nghìn* as 750000. */
function expandScales(text: string): string {
  return text.replace(SCALED, (_, digits, scale) => String(Number(digits) * (SCALES.get(scale) ?? 1)))
}

function excerpt(sentence: string, { span, before }: SpokenReading): string {
  return `${sentence.slice(Math.max(0, span.start - 30), span.start)}[${before}]${sentence.slice(span.end, span.end + 20)}`
}
