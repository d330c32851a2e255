import { describeStep } from '@chugiai/testing'
import { sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinSplitLettersStep } from '../../src/residue/split-letters.ts'

describeStep(joinSplitLettersStep, {
  examples: ['HỢ P ĐỒ NG', 'viê ´t ba `i', 'ngư ời đư ợc', 'số n là m', '😀 củ a mộ t', '', 'a', ' ', 'mộ\u00a0t'],
})

const join = (text: string) => joinSplitLettersStep.run(text).text

test.each([
  // text                                       joined
  ['HỢ P ĐỒ NG MUA BÁ N', 'HỢP ĐỒNG MUA BÁN'],
  ['viê ´t ba `i', 'viết bài'],
  ['C ộng h òa xã h ội ch ủ nghĩa Vi ệt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['ngư ời dân đư ợc hưởng', 'người dân được hưởng'],
  ['tiền củ a mộ t hộ', 'tiền của một hộ'],
  ['đường k ính 5 m', 'đường kính 5 m'],
  ['nhà\u00a0nư ớc', 'nhà\u00a0nước'],
])('%s', (text, expected) => {
  expect(join(text)).toBe(expected)
})

test.each([
  'Giá trị là m của n, với x và y là hai số.',
  'Vitamin C ở nhóm B có m loại.',
  'Bảng chữ cái có a ă â b c d đ e ê g h i k l m n.',
  "It's a wonderful life, of the people.",
  'Kinh độ là 180°T hay 180°Đ.',
  'Đội A thắng đội B, lớp 6 A và lớp 6 B cùng đi.',
  'Ông Y Moan Ênuôl hát ở nhà bà H Hen.',
  'Thu ý kiến, lo a dua, chú ý đến bà ấy; hoa anh đào, cô ấy.',
])('%s stays', (text) => {
  expect(join(text)).toBe(text)
})

const SENTENCES = [
  'Sáng nay, xã Nậm Khao khánh thành cây cầu treo dài sáu mươi mét, nối hai bờ suối.',
  'Bà con kể rằng trước đây, mỗi khi nước lớn, học sinh phải nghỉ học cả tuần và người ốm không thể ra trạm xá.',
  'Hợp đồng có hiệu lực kể từ ngày ký, được lập thành hai bản có giá trị như nhau.',
  'Bên mua thanh toán một lần bằng chuyển khoản trước ngày giao hàng.',
]

test('at least nineteen in twenty words that are parted anywhere come back, in sentences parted in several places', () => {
  let parted = 0
  let joined = 0
  fc.assert(
    fc.property(fc.constantFrom(...SENTENCES), fc.infiniteStream(fc.nat(99)), (sentence, chances) => {
      const words = sentence.split(' ')
      const torn = words.map((word) => {
        const { value } = chances.next()
        const isTorn = value < 30 && /^\p{L}{2,}$/u.test(word) && /[^\x00-\x7f]/.test(word)
        return isTorn
          ? `${word.slice(0, 1 + (value % (word.length - 1)))} ${word.slice(1 + (value % (word.length - 1)))}`
          : word
      })
      const back = join(torn.join(' ')).split(' ')
      parted += torn.filter((word) => word.includes(' ')).length
      joined += torn.filter((word, i) => word.includes(' ') && back.includes(words[i] as string)).length
    }),
    { numRuns: 300 },
  )
  expect(joined / parted).toBeGreaterThan(0.95)
})

test('each letter leads to its place in the parted text', () => {
  const text = '😀 HỢ P ĐỒ NG'
  const { text: joined, alignment } = joinSplitLettersStep.run(text)
  const start = joined.indexOf('ĐỒNG')
  expect(sliceSpan(text, alignment.toSource({ start, end: start + 4 })!)).toBe('ĐỒ NG')
})

test('a line without an end is read in linear work', () => {
  expect(join('mộ t '.repeat(20_000))).toBe('một '.repeat(20_000))
  expect(join('v à '.repeat(20_000))).toBe('và '.repeat(20_000))
})

test('a word of letters and spacing marks without a blank is looked at once', () => {
  const word = 'ha`'.repeat(300_000)
  expect(joinSplitLettersStep.run(word).text).toBe(word)
})
