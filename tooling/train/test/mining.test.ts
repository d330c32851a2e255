import { expect, test } from 'vitest'
import { branchingEntropy } from '../src/mine/branching.ts'
import { countNgrams, type Ngrams } from '../src/mine/count-ngrams.ts'
import { BREAK, encodeTexts, Vocabulary } from '../src/mine/encode-text.ts'
import { joinExamples } from '../src/mine/join-examples.ts'
import { JoinModel } from '../src/mine/join-model.ts'
import { rankCandidates } from '../src/mine/rank-candidates.ts'
import { fitRegression } from '../src/mine/regression.ts'
import { WordTree } from '../src/mine/word-tree.ts'

const written = ({ ids, vocabulary }: ReturnType<typeof encodeTexts>) =>
  [...ids].map((id) => (id === BREAK ? '/' : vocabulary.syllables[id])).join(' ')

test.each([
  ['Hoà bình, 1.975 năm', '/ hòa bình / 0 năm /'],
  ['thủy thủ'.normalize('NFD'), '/ thủy thủ /'],
  ['F-16\r\nnhà máy', '/ f / nhà máy /'],
  ['', '/ /'],
])('%j is read as %j', (text, syllables) => {
  expect(written(encodeTexts([text]))).toBe(syllables)
})

test('a capital is noted but where a stretch begins', () => {
  expect([...encodeTexts(['Ông Nam. Rồi Hùng']).capital]).toEqual([0, 0, 1, 0, 0, 1, 0])
})

const counted = (texts: readonly string[], least: number) => {
  const text = encodeTexts(texts)
  const all = countNgrams(text, 3, least)
  const forms = (ngrams: Ngrams) =>
    [...ngrams.first].map((start, number) => {
      const ids = [...text.ids.subarray(start, start + ngrams.length)]
      return `${ids.map((id) => text.vocabulary.syllables[id]).join(' ')} ${ngrams.count[number]}`
    })
  return { text, all, forms }
}

test('n-grams are counted within a stretch, foreign words and figures left out', () => {
  const { all, forms } = counted(['nhà máy điện, nhà máy', 'nhà máy điện. nhà jazz 5'], 2)
  expect(forms(all[1] as Ngrams)).toEqual(['nhà máy 3', 'máy điện 2'])
  expect(forms(all[2] as Ngrams)).toEqual(['nhà máy điện 2'])
})

test('entropy is high where anything may follow, and a break is a follower of its own', () => {
  const { text, all } = counted(['nhà máy to, nhà máy xa', 'nhà máy'], 2)
  const right = branchingEntropy(all[1] as Ngrams, text.ids, 'right')
  expect(right[0]).toBeCloseTo(Math.log(3))
  const same = counted(['nhà máy to', 'nhà máy to', 'nhà máy to'], 2)
  expect(branchingEntropy(same.all[1] as Ngrams, same.text.ids, 'right')[0]).toBeCloseTo(0)
})

test('a tree of words gives every word that begins at a place', () => {
  const vocabulary = new Vocabulary()
  const tree = new WordTree(['nhà máy', 'nhà máy điện', 'máy điện'], vocabulary)
  const { ids } = encodeTexts(['Nhà máy điện mới'], vocabulary)
  expect([0, 1, 2, 3].map((start) => tree.lengthsAt(ids, start))).toEqual([[], [2, 3], [2], []])
})

const sentence = (forms: readonly string[]) => ({
  id: '1',
  text: forms.join(' '),
  words: forms.map((form) => ({ form, upos: 'NOUN', start: 0, end: 0 })),
})

test('joints of a treebank sentence lie inside its words', () => {
  const [example] = joinExamples([sentence(['Nhà máy', 'ở', 'Nha Trang', '.'])], new Vocabulary())
  expect(example?.joined).toEqual([true, false, false, true, false, false])
  expect(example?.capital).toEqual([true, false, false, true, true, false])
})

test('the segmenter joins an unseen word of the lexicon, and nothing across a break', () => {
  const vocabulary = new Vocabulary()
  const words = ['nhà máy', 'xe máy', 'quần áo', 'giấy tờ']
  const model = new JoinModel(new WordTree(words, vocabulary))
  const seen = ['nhà máy', 'xe máy', 'quần áo'].map((word) => sentence(['tôi', 'xem', word, 'cũ']))
  model.train(joinExamples(seen, vocabulary), 7)
  const { ids, capital } = encodeTexts(['xem giấy tờ cũ'], vocabulary)
  const joined = model.probabilities(ids, capital, (i) => ids[i] === BREAK || ids[i + 1] === BREAK)
  expect(joined[2]).toBeGreaterThan(0.8)
  expect(joined[1]).toBeLessThan(0.2)
  expect([joined[0], joined[4]]).toEqual([0, 0])
})

test('regression learns a product of two values', () => {
  const rows = Array.from({ length: 400 }, (_, k) => Float64Array.of(k % 2 ? 1 : -1, k % 4 < 2 ? 1 : -1))
  const labels = rows.map(([a = 0, b = 0]) => a * b > 0)
  const score = fitRegression(rows, labels, 7)
  expect(score(Float64Array.of(1, 1))).toBeGreaterThan(0.8)
  expect(score(Float64Array.of(1, -1))).toBeLessThan(0.2)
})

const FRAMES = ['tôi xem _ rồi', 'họ bán _ to', 'ai có _ này', 'ta giữ _ cũ', 'em mua _ xa', 'chị cho _ lạ']
const KNOWN = ['nhà máy', 'xe máy', 'quần áo', 'giấy tờ', 'ruộng vườn', 'sách vở', 'bàn ghế', 'giày dép']

test('a word that stands like the known ones comes first, the same on each run', () => {
  const words = [...KNOWN, 'nồi niêu', 'thuyền bè']
  const texts = words.flatMap((word) => FRAMES.map((frame) => frame.replace('_', word)))
  const sentences = KNOWN.map((word) => sentence(['tôi', 'xem', word, 'rồi']))
  const mined = () => rankCandidates({ texts, words: KNOWN, sentences }, 3)
  expect(
    mined()
      .slice(0, 2)
      .map(({ form }) => form)
      .sort(),
  ).toEqual(['nồi niêu', 'thuyền bè'])
  expect(mined()).toEqual(mined())
  expect(mined().map(({ form }) => form)).not.toContain('nhà máy')
})
