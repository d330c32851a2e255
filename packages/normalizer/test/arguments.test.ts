import { ChugiaiError } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import * as normalizer from '../src/index.ts'

type Loose = (...args: readonly unknown[]) => unknown

function errorOf(run: () => unknown): ChugiaiError {
  try {
    run()
  } catch (error) {
    if (error instanceof ChugiaiError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const functions = Object.entries(normalizer).filter(
  (entry): entry is [string, Loose & (typeof entry)[1]] => typeof entry[1] === 'function',
)
const steps = Object.entries(normalizer).filter(([, value]) => typeof value === 'object' && 'run' in value)

describe.each(functions)('%s', (_, value) => {
  test.each([[123], [null], [['a']], [() => 1], [Symbol('a')]])(
    'refuses %s with the place and what is wanted',
    (wrong) => {
      const error = errorOf(() => (value as Loose)(wrong))
      expect(['wrong_type', 'unknown_option']).toContain(error.code)
      expect(error.path).toMatch(/^[a-z]+$/)
      expect(error.message).toContain('wanted')
    },
  )
})

test.each(steps)('%s refuses what is no text', (_, step) => {
  expect(errorOf(() => (step as { run: Loose }).run(123)).code).toBe('wrong_type')
})

const PASS = expect.stringMatching(/^Pass /)
const all = normalizer as unknown as Readonly<Record<string, Loose>>

test.each([
  // function             arguments                                   code               path                     hint
  ['normalize', ['a', { tone: 'modern' }], 'unknown_option', 'options.tone', "Did you mean 'tonePlacement'?"],
  ['normalizeText', ['a', { preset: 'standart' }], 'unknown_preset', 'options.preset', "Did you mean 'standard'?"],
  ['normalizeText', ['a', { extraSteps: [{}] }], 'wrong_type', 'options.extraSteps', PASS],
  ['normalizationSteps', [{ blanks: 1 }], 'wrong_type', 'options.blanks', PASS],
  [
    'reportNormalization',
    ['a', { lookalikes: true }],
    'unknown_option',
    'options.lookalikes',
    "Did you mean 'lookAlikes'?",
  ],
  ['reportSteps', ['a', [1]], 'wrong_type', 'steps', PASS],
  ['createNormalizeStream', [{ tone: 1 }], 'unknown_option', 'options.tone', "Did you mean 'tonePlacement'?"],
  ['foldForSearch', ['a', { strength: 'xx' }], 'unknown_option', 'options.strength', PASS],
  ['searchSteps', [{ strength: 'tones' }], 'unknown_option', 'options.strength', "Did you mean 'tone'?"],
  ['findAll', ['a', 1], 'wrong_type', 'query', PASS],
  ['findAll', ['a', 'b', { whole: true }], 'unknown_option', 'options.whole', "Did you mean 'wholeWords'?"],
  ['slugify', ['a', { seperator: '_' }], 'unknown_option', 'options.seperator', "Did you mean 'separator'?"],
  ['slugify', ['a', { separator: 1 }], 'wrong_type', 'options.separator', PASS],
  ['compareVietnamese', ['a', 1], 'wrong_type', 'b', PASS],
  ['verbalize', ['a', { region: 'hue' }], 'unknown_option', 'options.region', PASS],
  [
    'verbalizationSteps',
    [{ abbreviation: false }],
    'unknown_option',
    'options.abbreviation',
    "Did you mean 'abbreviations'?",
  ],
  ['unverbalize', ['a', { decimal: 'dot' }], 'unknown_option', 'options.decimal', PASS],
  ['expandAbbreviations', ['a', { list: ['UBND'] }], 'wrong_type', 'options.list', PASS],
  ['decode', ['a', { encoding: 'tcvn' }], 'unknown_encoding', 'options.encoding', "Did you mean 'tcvn3'?"],
  ['encode', ['a', 'utf-8'], 'unknown_encoding', 'encoding', 'For UTF-8 there is TextEncoder.'],
  ['formatSyllable', [{}, {}], 'wrong_type', 'syllable', PASS],
  [
    'formatSyllable',
    [normalizer.parseSyllable('hoà'), { tone: 'x' }],
    'unknown_option',
    'options.tone',
    "Did you mean 'tonePlacement'?",
  ],
] as const)('%s%j', (name, args, code, path, hint) => {
  const error = errorOf(() => all[name]!(...args))
  expect({ code: error.code, path: error.path, hint: error.hint }).toEqual({ code, path, hint })
})

test('an ArrayBuffer is taken where bytes are', () => {
  const bytes = new TextEncoder().encode('Huế, tháng Giêng')
  expect(normalizer.decode(bytes.buffer as ArrayBuffer).text).toBe('Huế, tháng Giêng')
  expect(normalizer.detectEncoding(bytes.buffer as ArrayBuffer)).toEqual(normalizer.detectEncoding(bytes))
})
