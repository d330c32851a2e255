import { model } from '@chugiai/model-vi'
import { expect, test } from 'vitest'
import { loadModel } from '../src/by-model/loaded-model.ts'
import { LONGEST_WORD } from '../src/words/lexicon-matches.ts'
import { gapFeatures, MOST_WORD_FEATURES, patternOf, wordFeatures } from '../src/words/word-features.ts'

const { words: reader } = await loadModel(model, ['words'])
const TEXT =
  'Hội đồng nhân dân thành phố Hoà Bình họp ngày 24-11, bàn kế hoạch 5 năm của TP. HCM; Bhling Chrlâng nói: "Được!"\n' +
  'công nhân nhà máy điện tử, nông dân trồng 7,5 ha cà phê Arabica ở xã Đắk Nông'

test('tables give what the features weigh together', () => {
  const { scorer, weights } = reader!.model
  const { units, clusters, matches, sentences, pieces } = reader!.read(TEXT)
  const keys = new Int32Array(MOST_WORD_FEATURES)
  const sum = (count: number) => keys.subarray(0, count).reduce((total, key) => total + weights.of(key), 0)
  let compared = 0
  for (const [at, start] of sentences.entries()) {
    const input = { units, clusters, matches, from: start + 1, to: (sentences[at + 1] ?? pieces.length) + 1 }
    for (let row = input.from; row < input.to; row++) {
      if (row + 1 < input.to) expect(scorer.gap(input, row)).toBe(sum(gapFeatures(input, row, keys)))
      for (let length = 1; length <= LONGEST_WORD && row + length <= input.to; length++) {
        const value = matches.values[row * LONGEST_WORD + length - 1]!
        const word = scorer.word(length, value, patternOf(input, row, length), units.ids[row]!)
        expect(word).toBe(sum(wordFeatures(input, row, length, keys)))
        compared++
      }
    }
  }
  expect(compared).toBeGreaterThan(200)
})
