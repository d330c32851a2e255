import { describeStep } from '@chugiai/testing'
import { describe, expect, test } from 'vitest'
import { replaceEach, runSteps, sliceSpan, type TextStep, unchanged } from '../src/index.ts'

const collapseSpaces: TextStep = { name: 'collapse-spaces@1', run: (text) => replaceEach(text, / +/g, () => ' ') }
const compose: TextStep = {
  name: 'compose-grave@1',
  run: (text) => replaceEach(text, /[aeiou]\u0300/g, ([letter]) => letter.normalize('NFC')),
}
const dropZeroWidth: TextStep = { name: 'drop-zero-width@1', run: (text) => replaceEach(text, /\u200b/g, () => '') }

// The suite that every step passes, on three steps that are known to be right.
describeStep(collapseSpaces, { plain: (text) => text.replace(/ +/g, ' ') })
describeStep(compose, { examples: ['hoa\u0300', 'a\u0300'] })
describeStep(dropZeroWidth, { plain: (text) => text.replaceAll('\u200b', '') })

describe('runSteps', () => {
  test('composes the steps into one alignment', () => {
    const raw = 'hoa\u0300  bi\u0300nh\u200b'
    const { text, alignment } = runSteps(raw, [compose, collapseSpaces, dropZeroWidth])
    expect(text).toBe('hoà bình')
    expect(sliceSpan(raw, alignment.toSource({ start: 0, end: 3 })!)).toBe('hoa\u0300')
    expect(sliceSpan(raw, alignment.toSource({ start: 4, end: 8 })!)).toBe('bi\u0300nh')
  })

  test.each([[''], ['Hà Nội'], ['👋 xin chào']])('%j that needs nothing costs nothing', (raw) => {
    const { text, alignment } = runSteps(raw, [compose, collapseSpaces])
    expect(text).toBe(raw)
    expect(alignment.isIdentity).toBe(true)
  })

  test('no steps give the text itself', () => {
    expect(runSteps('xã', [])).toEqual(unchanged('xã'))
  })
})

describe('replaceEach', () => {
  test('a span at either end is found again', () => {
    const raw = '--Huế--'
    const { text, alignment } = replaceEach(raw, /--/g, () => '-')
    expect(text).toBe('-Huế-')
    expect(sliceSpan(raw, alignment.toSource({ start: 0, end: 4 })!)).toBe('--Huế')
    expect(sliceSpan(raw, alignment.toSource({ start: 1, end: 5 })!)).toBe('Huế--')
  })

  test('passes over empty matches: nothing can be inserted', () => {
    const result = replaceEach('82,8 %', / (?=%)|$/g, () => '')
    expect(result.text).toBe('82,8%')
    expect(replaceEach('ab', /(?=b)/g, () => 'x')).toEqual(unchanged('ab'))
  })

  test('keeps a match that is replaced by itself', () => {
    expect(replaceEach('a a', /a/g, () => 'a').alignment.isIdentity).toBe(true)
  })
})
