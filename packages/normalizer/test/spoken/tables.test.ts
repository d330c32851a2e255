import { isVietnameseSyllable, READING_DECISIONS, reportVerbalization, verbalize } from '@chugiai/normalizer'
import { describe, expect, test } from 'vitest'
import { ABBREVIATIONS } from '../../src/spoken/abbreviations-data.ts'
import { CURRENCIES, MAGNITUDES, UNITS } from '../../src/spoken/units.ts'

interface Figure {
  readonly written: string
  readonly spoken: string
  /** What stands behind it in the example. */
  readonly tail: string
}

/** The figure of a row's example that is read as its kind. */
function figureOf(kind: string, example: string): Figure | undefined {
  const { readings } = reportVerbalization(example, { abbreviations: false })
  const found = readings.find((reading) => reading.kind === kind)
  return found && { written: found.before, spoken: found.after, tail: example.slice(found.span.end) }
}

const cued = READING_DECISIONS.flatMap(({ kind, before, near, opened, example }) => {
  const figure = example
    .split(', ')
    .map((part) => figureOf(kind, part))
    .find((found) => found !== undefined)
  if (figure === undefined || opened) return []
  const beside = (before?.split('|') ?? []).map((cue) => [kind, cue, cue, figure] as const)
  const around = (near?.split('|') ?? []).map((cue) => [kind, cue, `${cue} vui`, figure] as const)
  return [...beside, ...around]
})

test.each(cued)('%s is called for by every word of its row: %s', (_kind, cue, head, { written, spoken, tail }) => {
  const text = `${head} ${written}${tail}`
  const reading = reportVerbalization(text, { abbreviations: false }).readings.find(({ before }) => before === written)
  // "ngày" stands there already, or a street takes none
  expect(reading?.after.replace(/^ngày /, ''), text).toBe(spoken.replace(/^ngày /, ''))
  expect(reading?.cue, text).toBe(cue)
})

test('without a word beside it a figure is no more than its shape', () => {
  const shapes = ['2-1', '12/5', '15-5', '007', '113', '5', '8/10', '737-800', '1:1000']
  expect(shapes.map((shape) => verbalize(`vui ${shape} vui`).text.slice(4, -4))).toMatchInlineSnapshot(`
    [
      "hai một",
      "mười hai phần năm",
      "mười lăm năm",
      "không không bảy",
      "một trăm mười ba",
      "năm",
      "tám phần mười",
      "bảy trăm ba mươi bảy đến tám trăm",
      "một:một nghìn",
    ]
  `)
})

describe('units', () => {
  test.each(Object.entries(UNITS))('3 %s', (sign, words) => {
    expect(words).toMatch(/^\p{L}[\p{L} ]*\p{L}$/u)
    const spoken = verbalize(`có 3${sign} vui`, { abbreviations: false }).text
    if (!/^[a-z]$/.test(sign)) expect(spoken).toBe(`có ba ${words} vui`)
  })

  test.each(Object.entries(CURRENCIES))('3 %s', (sign, [name, part]) => {
    expect(verbalize(`giá 3 ${sign} vui`, { abbreviations: false }).text).toBe(`giá ba ${name} vui`)
    const coins = part === undefined ? 'ba phẩy năm' : 'ba'
    expect(verbalize(`giá 3,5 ${sign}`, { abbreviations: false }).text).toContain(`giá ${coins} `)
  })

  test.each(Object.entries(MAGNITUDES))('3%s', (sign, words) => {
    expect(verbalize(`giá 3${sign} vui`).text).toBe(`giá ba ${words} vui`)
    expect(isVietnameseSyllable(words)).toBe(true)
  })
})

/** Letters whose long form begins otherwise: *BĐS* has all, *Tx* a small letter, *TW* another alphabet. */
const initialsOf = (long: string) =>
  long
    .split(/[\s,-]+/)
    .map((word) =>
      word
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
        .normalize('NFC')[0]
        ?.toUpperCase(),
    )
    .join('')

const isIn = (letters: string, long: string) => {
  let at = 0
  for (const letter of long) if (letter === letters[at]) at++
  return at === letters.length
}

test.each(ABBREVIATIONS.flatMap(({ short, readings }) => readings.map(({ long }) => [short, long] as const)))(
  '%s is short for %s',
  (short, long) => {
    const letters = short.toUpperCase().replace(/[^\p{L}]/gu, '')
    const initials = initialsOf(long)
    const irregular = ['TW', 'VTV', 'VOV', 'THS', 'TTXVN', 'VĐV']
    if (!irregular.includes(letters)) expect(isIn(letters, initials), `${letters} ${initials}`).toBe(true)
    expect(long.trim()).toBe(long)
    expect(long.length).toBeGreaterThan(short.length)
  },
)
