import * as lexis from '@chugiai/normalizer/lexis'
import { anything, type Call, options } from '../../src/wrong-calls.ts'

const date = { year: 2024, month: 2, day: 29 }
const reader = { word: () => true, number: () => true, mark: () => true }
const slices = new lexis.SliceMap<number>(10)
const twenty = lexis.readNumber(['hai', 'mươi'], 0)

export const entry = {
  ...lexis,
  makeSliceMap: (most: never) => new lexis.SliceMap(most),
  slices,
  makePhraseTable: (entries: never, within: never) => new lexis.PhraseTable(entries, within),
  table: new lexis.PhraseTable([[['hà', 'nội'], 1]], ['blank']),
}

export const calls: Readonly<Record<string, Call>> = {
  daysInMonth: [2024, 2],
  expand: [twenty],
  formatDay: [19_000],
  fromDayNumber: [19_000],
  isBlank: [anything(32)],
  isCivilDate: [date],
  isDigit: [anything(48)],
  isLetter: [anything(97)],
  isLineEnd: [anything(10)],
  isoWeekOf: [19_000],
  makePhraseTable: [[[['hà', 'nội'], 1]], ['blank']],
  pad: [5, 2],
  readNumber: [['hai', 'mươi'], 0, options({ short: true, sequences: true })],
  romanValue: ['XIV'],
  scanText: ['Huế 2024', reader],
  syllableKey: ['Huế'],
  syllableKeys: ['Hà Nội'],
  makeSliceMap: [10],
  'slices.add': ['huế', anything(1)],
  'slices.get': ['Huế', 0, 3],
  'table.add': [['hà', 'nam'], anything(1)],
  'table.longest': [[], 0],
  toDayNumber: [date],
  toneKey: ['Huế'],
  weekdayOf: [19_000],
}

export const skipped: readonly string[] = ['PhraseTable', 'SliceMap']
