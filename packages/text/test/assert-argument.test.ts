import { describe, expect, test } from 'vitest'
import { assertArgument, assertNumber, assertOptions, assertText, describeValue } from '../src/assert-argument.ts'
import { ChugiaiError } from '../src/error.ts'
import {
  BOOLEAN,
  BYTES,
  FUNCTION,
  type Kind,
  listOf,
  oneOf,
  RECORD,
  recordOf,
  STRING,
  TEXT_OR_BYTES,
  wholeNumber,
} from '../src/kinds.ts'

/** The error as `code path: message / hint`, or `null` when nothing is thrown. */
function errorOf(run: () => void): string | null {
  try {
    run()
    return null
  } catch (error) {
    if (!(error instanceof ChugiaiError)) throw error
    const { code, path, message, hint } = error
    return `${code} ${path} | ${message} | ${hint ?? ''}`
  }
}

const REGION = oneOf(['north', 'south'])

test.each([
  ['a number for a text', 123, STRING, 'wrong_type text | text: wanted a string, not number 123 | Pass a string.'],
  ['nothing', undefined, STRING, 'wrong_type text | text: wanted a string, not undefined | Pass a string.'],
  ['null', null, RECORD, 'wrong_type text | text: wanted an object, not null | Pass an object.'],
  [
    'an array for an object',
    [1, 2],
    RECORD,
    'wrong_type text | text: wanted an object, not an array of 2 | Pass an object.',
  ],
  [
    'a function for a boolean',
    () => 1,
    BOOLEAN,
    'wrong_type text | text: wanted true or false, not a function | Pass true or false.',
  ],
  [
    'a near miss',
    'nort',
    REGION,
    "unknown_option text | text: wanted 'north' or 'south', not 'nort' | Did you mean 'north'?",
  ],
  [
    'no near miss',
    'hue',
    REGION,
    "unknown_option text | text: wanted 'north' or 'south', not 'hue' | Pass 'north' or 'south'.",
  ],
  [
    'another kind of value',
    7,
    REGION,
    "unknown_option text | text: wanted 'north' or 'south', not number 7 | Pass 'north' or 'south'.",
  ],
  [
    'a code of its own',
    'x',
    oneOf(['a', 'b', 'c'], 'unknown_preset'),
    "unknown_preset text | text: wanted 'a', 'b' or 'c', not 'x' | Pass 'a', 'b' or 'c'.",
  ],
  [
    'a fraction',
    1.5,
    wholeNumber(1),
    'wrong_type text | text: wanted a whole number from 1, not number 1.5 | Pass a whole number from 1.',
  ],
  [
    'too much',
    13,
    wholeNumber(1, 12),
    'wrong_type text | text: wanted a whole number from 1 to 12, not number 13 | Pass a whole number from 1 to 12.',
  ],
  [
    'too little',
    0,
    wholeNumber(1, 12),
    'wrong_type text | text: wanted a whole number from 1 to 12, not number 0 | Pass a whole number from 1 to 12.',
  ],
  [
    'a wrong item',
    ['a', 1],
    listOf(STRING),
    'wrong_type text | text: wanted an array, each item a string, not an array of 2 | Pass an array, each item a string.',
  ],
  [
    'a step without run',
    { name: 'x' },
    recordOf({ name: STRING, run: FUNCTION }, 'a text step'),
    'wrong_type text | text: wanted a text step, not an object (Object) | Pass a text step.',
  ],
  [
    'a date for bytes',
    new Date(0),
    BYTES,
    'wrong_type text | text: wanted a Uint8Array or an ArrayBuffer, not an object (Date) | Pass what fs.readFile or response.arrayBuffer() gives.',
  ],
])('%s', (_, value, kind: Kind, expected) => {
  expect(errorOf(() => assertArgument(value, kind, 'text'))).toBe(expected)
})

test.each([
  ['a string', '', STRING],
  ['false', false, BOOLEAN],
  ['the last choice', 'south', REGION],
  ['both bounds', 12, wholeNumber(1, 12)],
  ['the least', 1, wholeNumber(1, 12)],
  ['an ArrayBuffer', new ArrayBuffer(2), BYTES],
  ['a DataView', new DataView(new ArrayBuffer(2)), BYTES],
  ['a string where bytes may be', 'Hà Nội', TEXT_OR_BYTES],
  ['bytes where a string may be', new Uint8Array(1), TEXT_OR_BYTES],
  ['an empty list', [], listOf(STRING)],
  ['a step', { name: 'x', run: () => 1, more: 1 }, recordOf({ name: STRING, run: FUNCTION }, 'a text step')],
])('%s is taken', (_, value, kind: Kind) => {
  expect(errorOf(() => assertArgument(value, kind, 'text'))).toBeNull()
})

test('a text is asked for by name', () => {
  expect(errorOf(() => assertText(5))).toBe('wrong_type text | text: wanted a string, not number 5 | Pass a string.')
  expect(errorOf(() => assertText(5, 'name'))).toContain('wrong_type name')
  expect(errorOf(() => assertText(''))).toBeNull()
})

describe('options', () => {
  const kinds = { region: REGION, tonePlacement: STRING, abbreviations: BOOLEAN }
  const check = (options: unknown) => errorOf(() => assertOptions(options, kinds))

  test.each([
    [{ tone: 'modern' }, "Did you mean 'tonePlacement'?"],
    [{ toneplacement: 'modern' }, "Did you mean 'tonePlacement'?"],
    [{ abreviations: true }, "Did you mean 'abbreviations'?"],
    [{ regionOfSpeaker: 'north' }, "Did you mean 'region'?"],
    [{ xyz: 1 }, 'Options are region, tonePlacement, abbreviations.'],
    [{ toString: 1 }, 'Options are region, tonePlacement, abbreviations.'],
  ])('an unknown name: %j', (options, hint) => {
    const name = Object.keys(options)[0]!
    expect(check(options)).toBe(`unknown_option options.${name} | options: there is no option '${name}' | ${hint}`)
  })

  test('a wrong value says where it stands', () => {
    expect(check({ abbreviations: 1 })).toContain('wrong_type options.abbreviations')
    expect(check({ region: 'sout' })).toContain('unknown_option options.region')
  })

  test('what is right, and what is undefined, is taken', () => {
    expect(check({ region: 'south', abbreviations: undefined })).toBeNull()
    expect(check({})).toBeNull()
    expect(check(null)).toContain('wrong_type options |')
    expect(errorOf(() => assertOptions('x', kinds, 'settings'))).toContain('wrong_type settings |')
  })
})

test('a long value is cut in the message', () => {
  expect(describeValue('a'.repeat(50))).toBe(`'${'a'.repeat(40)}…'`)
  expect(describeValue(10n)).toBe('bigint 10')
  expect(describeValue(new ArrayBuffer(3))).toBe('an object (ArrayBuffer)')
})

test.each([Number.NaN, '1', null, undefined, 10n, [1], { valueOf: () => 1 }])(
  '%s is no number, nor a text',
  (value) => {
    expect(errorOf(() => assertNumber(value, 'offset'))).toMatch(/^wrong_type offset \| offset: wanted a number, not /)
    const textError = errorOf(() => assertText(value))
    expect(textError === null).toBe(typeof value === 'string')
  },
)

test.each([0, -1, 0.5, Infinity])('%s is a number', (value) => {
  expect(errorOf(() => assertNumber(value, 'offset'))).toBeNull()
  expect(errorOf(() => assertText(value))).toMatch(/^wrong_type text /)
})
