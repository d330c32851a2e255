import { describeGrowth, type Growing } from '@chugiai/testing'
import * as text from '@chugiai/text'
import { expect } from 'vitest'

const { Alignment, AlignmentBuilder } = text
const sections = (length: number) => Array.from({ length }, (_, i) => (i % 2 === 0 ? 1 : i % 4 === 1 ? -1 : 2))
const alignment = (length: number) => Alignment.fromJSON(sections(length & ~1))
const spans = (length: number) => Array.from({ length }, (_, i) => ({ start: i >> 1, end: (i >> 1) + 1 }))
const numbers = (length: number) => Array.from({ length }, (_, i) => i)
const emoji = (length: number) => '👋'.repeat(length >> 1)
const most = (run: Growing['run']): Growing => ({ run, most: 100_000 })
/** A function that looks at one place, at each of so many. */
const each = (call: (at: number) => unknown) => (length: number) => () => {
  for (let i = 0; i < length; i++) call(i)
}

describeGrowth(text, {
  'Alignment.identity': (length) => () => expect(Alignment.identity(length).sourceLength).toBe(length),
  'Alignment.fromJSON': (length) => () => alignment(length).toJSON(),
  'Alignment.compose': (length) => {
    const first = alignment(length)
    const second = Alignment.identity(first.targetLength)
    return () => [first.compose(second), Alignment.identity(first.sourceLength).compose(first)]
  },
  'Alignment.toTarget': (length) => each((i) => alignment100.toTarget({ start: i % 100, end: 100 }))(length),
  'Alignment.toTargetAll': (length) => {
    const whole = alignment(length)
    return () => expect(whole.toTargetAll(spans(length >> 1)).length).toBe(length >> 1)
  },
  'Alignment.toSourceAll': (length) => {
    const whole = alignment(length)
    return () => expect(whole.toSourceAll(spans(length >> 1)).length).toBe(length >> 1)
  },
  'Alignment.sourcePieces': (length) => {
    const whole = alignment(length)
    return () => whole.sourcePieces({ start: 0, end: whole.targetLength })
  },
  'Alignment.mapPosition': (length) => {
    const whole = alignment(length)
    return each((i) => whole.mapPosition(i % whole.sourceLength, 'after'))(length)
  },
  AlignmentBuilder: (length) => () => {
    const builder = new AlignmentBuilder()
    for (let i = 0; i < length; i++) builder.keep(1).replace(1, 2).remove(1)
    return builder.build()
  },
  ChugiaiError: (length) => () =>
    new text.ChugiaiError('x', 'a'.repeat(length), { path: 'b'.repeat(length), hint: '' }),
  assertArgument: (length) => () => text.assertArgument(numbers(length), text.listOf(text.NUMBER), 'numbers'),
  assertNumber: each((i) => text.assertNumber(i, 'number')),
  assertOptions: most((length) => () => {
    const kinds = Object.fromEntries(numbers(length).map((i) => [`option${i}`, text.NUMBER]))
    text.assertOptions(Object.fromEntries(numbers(length).map((i) => [`option${i}`, i])), kinds)
    expect(() => text.assertOptions({ optoin: 1 }, kinds)).toThrow()
  }),
  assertSpan: each((i) => text.assertSpan({ start: i, end: i }, i)),
  assertText: (length) => () => text.assertText(emoji(length)),
  describeValue: (length) => () => [text.describeValue('a'.repeat(length)), text.describeValue(numbers(length))],
  bySpanOrder: (length) => () => spans(length).reverse().sort(text.bySpanOrder),
  codePointBefore: (length) => each((i) => text.codePointBefore(emoji100, i % 100))(length),
  covers: each((i) => text.covers({ start: 0, end: i }, { start: i, end: i })),
  defined: most((length) => () => text.defined(Object.fromEntries(numbers(length).map((i) => [i, undefined])))),
  firstIndex: (length) => each((i) => text.firstIndex(length, (at) => at >= i))(length),
  firstWhere: (length) => {
    const list = numbers(length)
    return each((i) => text.firstWhere(list, (item) => item >= i))(length)
  },
  lowerBound: (length) => {
    const list = numbers(length)
    return each((i) => text.lowerBound(list, i))(length)
  },
  upperBound: (length) => {
    const list = numbers(length)
    return each((i) => text.upperBound(list, i))(length)
  },
  getOrInsert: (length) => () => {
    const map = new Map<number, number[]>()
    for (let i = 0; i < length; i++) text.getOrInsert(map, i % 1000, () => []).push(i)
  },
  isHighSurrogate: each((i) => text.isHighSurrogate(i)),
  isLowSurrogate: each((i) => text.isLowSurrogate(i)),
  isObject: (length) => () => expect(text.isObject(numbers(length))).toBe(false),
  issueFromError: (length) => () => text.issueFromError(new text.ChugiaiError('x', 'a'.repeat(length), { hint: '' })),
  listOf: (length) => () => expect(text.listOf(text.STRING).accepts(numbers(length))).toBe(false),
  nearest: most((length) => () => [
    text.nearest('a'.repeat(length), ['b'.repeat(length)]),
    text.nearest('tên', numbers(length).map(String)),
  ]),
  oneOf: (length) => () => expect(text.oneOf(numbers(length).map(String)).accepts('tên')).toBe(false),
  overlaps: each((i) => text.overlaps({ start: 0, end: i }, { start: i, end: i })),
  recordOf: (length) => () =>
    text.recordOf(Object.fromEntries(numbers(length).map((i) => [i, text.NUMBER])), 'x').accepts({}),
  replaceEach: (length) => () => text.replaceEach('hòa '.repeat(length >> 2), /\p{L}/gu, ([found]) => found + found),
  runSteps: (length) => () => {
    const step = { name: 'twice@1', run: (source: string) => text.replaceEach(source, /a/g, () => 'bb') }
    return text.runSteps('a'.repeat(length), [step, step])
  },
  sliceSpan: (length) => each((i) => text.sliceSpan(emoji100, { start: 0, end: i % 100 }))(length),
  splitsSurrogates: (length) => each((i) => text.splitsSurrogates(emoji100, i % 100))(length),
  toBytes: (length) => () => text.toBytes(new ArrayBuffer(length)),
  unchanged: (length) => () => text.unchanged(emoji(length)),
  'unitAlignment codePoint': (length) => () => text.unitAlignment(emoji(length), 'codePoint'),
  'unitAlignment utf8': (length) => () => text.unitAlignment('ế👋\ud83d'.repeat(length >> 2), 'utf8'),
  wholeNumber: each((i) => text.wholeNumber().accepts(i)),
})

const alignment100 = alignment(200)
const emoji100 = emoji(100)
