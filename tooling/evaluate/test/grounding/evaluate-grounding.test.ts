import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { DISTORTIONS } from '../../src/grounding/distort.ts'
import { type GroundingScore, scoreDistortions, scoreInvented } from '../../src/grounding/evaluate-grounding.ts'
import { createRandom } from '../../src/grounding/random.ts'
import { sampleTexts } from '../../src/grounding/sample-texts.ts'

const TEXTS = sampleTexts(fileURLToPath(new URL('../../../..', import.meta.url)))

const sum = (scores: readonly GroundingScore[], field: 'right' | 'total') =>
  scores.reduce((total, score) => total + score[field], 0)
const misses = (scores: readonly GroundingScore[]) => scores.flatMap((score) => score.misses).join('\n')

test('99 of 100 distorted quotes come out at the very span', () => {
  const scores = scoreDistortions(TEXTS, 400, 1)
  expect(sum(scores, 'total')).toBeGreaterThanOrEqual(400)
  expect(sum(scores, 'right') / sum(scores, 'total'), misses(scores)).toBeGreaterThanOrEqual(0.99)
  expect(scores.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['tone style', 'lost marks', 'repeated']))
})

test('99 of 100 invented quotes are not placed', () => {
  const scores = scoreInvented(TEXTS, 200, 1)
  expect(sum(scores, 'right') / sum(scores, 'total'), misses(scores)).toBeGreaterThanOrEqual(0.99)
})

test.each([
  ['other case', 'Bà Hoa', /^(BÀ HOA|bà hoa)$/],
  ['tone style', 'Hòa Bình', /^Hoà Bình$/],
  ['lost marks', 'Đắk Lắk', /^Dak Lak$/],
  ['cut in the middle', 'một hai ba bốn năm sáu bảy', /^một hai ba\s?(…|\.\.\.|\[\.\.\.\])\s?năm sáu bảy$/],
  ['joined across a line break', 'xã\n\nNậm', /^xã Nậm$/],
])('%s', (kind, quote, expected) => {
  expect(DISTORTIONS[kind]!(quote, createRandom(3))).toMatch(expected)
})

test('a seed decides everything', () => {
  expect(scoreDistortions(TEXTS, 30, 7)).toEqual(scoreDistortions(TEXTS, 30, 7))
})
