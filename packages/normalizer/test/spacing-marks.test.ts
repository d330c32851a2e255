import { foldForSearch, normalizeText, searchSteps } from '@chugiai/normalizer'
import { runSteps } from '@chugiai/text'
import { describe, expect, test } from 'vitest'

const MARKS = ['`', 'ˋ', '~', '˜', '´', 'ˊ', '^', '¨', '¯', '˘']
const STRENGTHS = ['base', 'letter', 'tone', 'case'] as const

/** One, two and three marks, two that differ, and quoted ones: between syllables, at either end, inside one, beside blanks. */
function places(mark: string): string[] {
  const runs = [1, 2, 3, 4].map((count) => mark.repeat(count)).concat(MARKS.map((other) => mark + other))
  return runs.flatMap((run) => [
    `hoà${run}hoà`,
    `${run}hoà`,
    `hoà${run}`,
    `ho${run}a`,
    `hoà${run} hoà`,
    `hoà ${run}hoà${run}`,
    `1${run}a`,
    `a${run}\u0301b`,
    `\`${run}ha\``,
    `a${run}\`ha\``,
    `${run}\u030c ha${run}1`,
    run,
  ])
}

describe.each(STRENGTHS)('strength %s', (strength) => {
  test.each(MARKS)('%s beside letters: folded once is folded for good, in every form', (mark) => {
    for (const text of places(mark)) {
      const folded = foldForSearch(text, { strength }).text
      expect([text, foldForSearch(folded, { strength }).text]).toEqual([text, folded])
      expect([text, runSteps(text, searchSteps({ strength })).text]).toEqual([text, folded])
      const [composed, decomposed] = ['NFC', 'NFD'].map(
        (form) => foldForSearch(text.normalize(form), { strength }).text,
      )
      expect([text, decomposed]).toEqual([text, composed])
    }
  })
})

test.each(MARKS)('%s beside letters: normalized once is normalized for good', (mark) => {
  for (const text of places(mark)) {
    const normal = normalizeText(text)
    expect([text, normalizeText(normal)]).toEqual([text, normal])
    expect([text, normalizeText(text.normalize('NFD'))]).toEqual([text, normal])
  }
})

test.each([
  ['hoàˊˊhoà', 'hoaˊˊhoa'], // two are no tone mark
  ['hoàˊhoà', 'hoahoa'],
  ['hoà´´hoà', 'hoahoa'],
  ['giá ~~cũ~~mới', 'gia ~~cu~~moi'],
  ['hoà``', 'hoa``'],
])('%s is looked for as %s', (text, folded) => expect(foldForSearch(text).text).toBe(folded))

test('a tone too late behind another goes with it', () => {
  for (const text of ['vi phạḿ', 'Đà Nẵnǵ', 'phạḿ'.normalize('NFD')]) {
    const folded = foldForSearch(text, { strength: 'letter' }).text
    expect(folded).toMatch(/^(?:vi pham|đa năng|pham)$/)
    expect(foldForSearch(folded, { strength: 'letter' }).text).toBe(folded)
  }
})

test('a mark behind a tone goes to the letter that the tone leaves', () => {
  const folded = foldForSearch('hoà\u0308', { strength: 'letter' }).text
  expect(folded).toBe('hoä')
  expect(foldForSearch(folded, { strength: 'letter' }).text).toBe(folded)
})

test.each([
  ['viê´´t', 'viết'],
  ['ho´´´a', 'ho´´´a'],
  ['hòa`', 'hòa'], // the tone typed once more
  ['thuơ˜ng', 'thưỡng'],
  ['a~~Ðà', 'a~~Đà'], // what stands behind two marks is a word of its own
  ['aˊˊÐà', 'aˊˊĐà'],
])('%s is normalized to %s', (text, normal) => expect(normalizeText(text)).toBe(normal))

test.each([
  ['ông đa~ viê´t', 'ông đã viết'],
  ['viê´t se~, rô`i my~.', 'viết sẽ, rồi mỹ.'],
  ['Ða~ viê´t', 'Đã viết'],
  ['đa˜ viê´t', 'đã viết'],
  ['ngư~ đa~ nga~ ha`', 'ngữ đã ngã hà'],
])('a tilde behind a word is a tone where others are typed so: %s', (text, normal) => {
  expect(normalizeText(text)).toBe(normal)
  expect(normalizeText(text.normalize('NFD'))).toBe(normal)
  expect(normalizeText(normal)).toBe(normal)
})

test.each([
  'dạ nha~ đi~', // drawn out, in a chat
  'nha~\nviết',
  '~~đa~ viết',
  'đa~~ viết',
  'cd ma~/bin viết',
  'ma~1 viết',
  'home~ viết',
])('%s stays', (text) => {
  expect(normalizeText(text)).toBe(text)
  const typed = `vie´t ${'x'.repeat(300)} ${text}`
  expect(normalizeText(typed).slice(-text.length)).toBe(text)
})

test('a line apart, a tone typed so says nothing', () => {
  expect(normalizeText('viê´t\nđa~')).toBe('viết\nđa~')
  expect(normalizeText('đa~\nviê´t')).toBe('đa~\nviết')
})
