import * as normalizer from '@chugiai/normalizer'
import { type Call, options } from '../../src/wrong-calls.ts'

const text = 'Bà Hoa ở xã Hòa Sơn'
const normalize = options({
  preset: 'standard',
  tonePlacement: 'modern',
  yiSpelling: 'i',
  extraSteps: [],
  invisible: true,
  compatibility: true,
  compose: true,
  lookAlikes: true,
  blanks: true,
  horn: true,
  toneMarks: true,
  punctuation: true,
  case: true,
})
const verbalize = options({ region: 'north', abbreviations: true })
const steps = Object.entries(normalizer).flatMap(([name, value]) =>
  typeof value === 'object' && 'run' in value ? [[`${name}.run`, [text]] as const] : [],
)

export const entry = normalizer

export const calls: Readonly<Record<string, Call>> = {
  ...Object.fromEntries(steps),
  compareVietnamese: ['a', 'b', options({ numeric: true })],
  createNormalizeStream: [normalize],
  decode: [text, options({ encoding: 'utf-8' })],
  detectEncoding: [text],
  encode: ['Huế', 'tcvn3'],
  expandAbbreviations: [text, options({ list: [] })],
  expandAbbreviationsStep: [options({ list: [] })],
  findAll: [text, 'hoa', options({ wholeWords: true, strength: 'base' })],
  foldForSearch: [text, options({ strength: 'base' })],
  formatSyllable: [normalizer.parseSyllable('Hoà'), options({ tonePlacement: 'modern' })],
  isVietnameseSyllable: ['hoa'],
  normalizationSteps: [normalize],
  normalize: [text, normalize],
  normalizeText: [text, normalize],
  parseNumber: ['hai mươi'],
  parseSyllable: ['hoa'],
  reportNormalization: [text, normalize],
  reportSteps: [text, []],
  reportVerbalization: [text, verbalize],
  searchSteps: [options({ strength: 'base' })],
  slugify: [text, options({ separator: '-' })],
  sortKey: [text, options({ numeric: true })],
  splitName: ['Lê Thị Hoa'],
  stripDiacritics: [text],
  toNameCase: ['LÊ THỊ HOA'],
  tonePlacementStep: ['modern'],
  unverbalize: [text, options({ decimal: 'comma', certainty: 'sure' })],
  verbalizationSteps: [verbalize],
  verbalize: [text, verbalize],
  yiSpellingStep: ['i'],
}

export const skipped: readonly string[] = []
