import { expect, test } from 'vitest'
import * as kinds from '../src/kinds.ts'

const { listOf, oneOf, recordOf, wholeNumber } = kinds

async function* letters() {
  yield 'a'
}

/** Values of all sorts, by the names that the table below calls them. */
const VALUES: Readonly<Record<string, unknown>> = {
  text: 'Huế',
  empty: '',
  zero: 0,
  half: 0.5,
  below: -1,
  endless: Infinity,
  NaN: Number.NaN,
  big: 10n,
  true: true,
  undefined: undefined,
  null: null,
  list: [1],
  texts: ['a', 'b'],
  record: {},
  span: { start: 3, end: 5 },
  'no span': { start: 3, end: Number.NaN },
  'half a span': { start: 3 },
  function: () => 1,
  bytes: new Uint8Array(2),
  view: new DataView(new ArrayBuffer(2)),
  buffer: new ArrayBuffer(2),
  set: new Set([1]),
  later: letters(),
  signal: new AbortController().signal,
  'as a signal': { throwIfAborted: () => undefined },
  step: { name: 'upper@1', run: () => ({}) },
  'no step': { name: 'upper@1', run: 'upper' },
}
const NUMBERS = ['zero', 'half', 'below', 'endless']
const LISTS = ['list', 'texts']
const SPANS = ['span']
const RECORDS = [
  ...['record', 'span', 'no span', 'half a span', 'bytes', 'view', 'buffer', 'set', 'later'],
  ...['signal', 'as a signal', 'step', 'no step'],
]

// What is of a kind; all that is not named is not.
const ACCEPTED: readonly (readonly [name: string, kind: kinds.Kind, names: readonly string[]])[] = [
  ['STRING', kinds.STRING, ['text', 'empty']],
  ['NUMBER', kinds.NUMBER, NUMBERS],
  ['BOOLEAN', kinds.BOOLEAN, ['true']],
  ['FUNCTION', kinds.FUNCTION, ['function']],
  ['RECORD', kinds.RECORD, RECORDS],
  ['BYTES', kinds.BYTES, ['bytes', 'view', 'buffer']],
  ['TEXT_OR_BYTES', kinds.TEXT_OR_BYTES, ['text', 'empty', 'bytes', 'view', 'buffer']],
  ['SPAN', kinds.SPAN, SPANS],
  ['LIST', kinds.LIST, LISTS],
  ['ITERABLE', kinds.ITERABLE, [...LISTS, 'bytes', 'set']],
  ['ASYNC_ITERABLE', kinds.ASYNC_ITERABLE, [...LISTS, 'bytes', 'set', 'later']],
  ['SIGNAL', kinds.SIGNAL, ['signal', 'as a signal']],
  ['TEXT_STEP', kinds.TEXT_STEP, ['step']],
  ['wholeNumber()', wholeNumber(), ['zero']],
  ['wholeNumber(-1, 0)', wholeNumber(-1, 0), ['zero', 'below']],
  ['wholeNumber(1, 2)', wholeNumber(1, 2), []],
  ["oneOf(['Huế'])", oneOf(['Huế']), ['text']],
  ['listOf(STRING)', listOf(kinds.STRING), ['texts']],
  ['recordOf({ start })', recordOf({ start: kinds.NUMBER }, 'a start'), ['span', 'no span', 'half a span']],
]

test.each(ACCEPTED)('%s is what it says, and nothing else', (_, kind, names) => {
  const accepted = Object.keys(VALUES).filter((name) => kind.accepts(VALUES[name]))
  expect(accepted.sort()).toEqual([...names].sort())
})

test('each kind of the package has its row, and says what is wanted', () => {
  const fixed = Object.entries(kinds).filter(([, kind]) => typeof kind === 'object')
  expect(ACCEPTED.map(([, kind]) => kind)).toEqual(expect.arrayContaining(fixed.map(([, kind]) => kind)))
  for (const [, { wanted }] of ACCEPTED) expect(wanted).toMatch(/^(?:an? |true or false$|what |'Huế'$)/)
})
