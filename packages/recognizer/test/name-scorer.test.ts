import { model } from '@chugiai/model-vi'
import { expect, test } from 'vitest'
import { wordsOfPassage } from '../src/by-model/model-words.ts'
import { findMentions } from '../src/find-mentions.ts'
import { nameInputs } from '../src/names/find-names.ts'
import { nameFeatures } from '../src/names/name-features.ts'
import { createPassage } from '../src/passage.ts'
import { settingsOf } from '../src/settings.ts'
import { wordRows } from '../src/tags/word-rows.ts'

const settings = await settingsOf({ model })
const rules = await settingsOf({})
const TEXT =
  'Ông Lê Văn An, Chủ tịch UBND xã Hòa Sơn, đến Hà Nội ngày 3/4. Nông dân xã Hòa Sơn trồng tiêu, lãi 25%.\n' +
  'Bhling Chrlâng nói: "Được!" 😀\n\nỦy ban Nhân dân tỉnh Đắk Nông và Công ty Thiên Minh họp ở Thành phố Hồ Chí Minh.'

test('sums that are kept give what the features of a name weigh together, and a second time the same', () => {
  const { words, tags, names } = settings.model!
  const passage = createPassage(TEXT)
  const mentions = findMentions(passage, { blocks: [], known: [], admits: () => true }, rules)
  const read = wordsOfPassage(passage, words!)
  const rows = wordRows(read, words!.model)
  const reading = { read, tokens: passage.tokens, mentions, rows, knowledge: tags!.words }
  const inputs = nameInputs(reading, names!)
  expect(inputs).toHaveLength(4)
  for (const _ of ['made', 'kept']) {
    for (const input of inputs) {
      const { from, to } = input
      const expected = names!.chain.score(to - from, (at, keys) => nameFeatures(input, from + at, keys))
      expect([...names!.scorer.score(input).subarray(0, expected.length)]).toEqual([...expected])
    }
  }
})
