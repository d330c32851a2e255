import { describeStep } from '@chugiai/testing'
import { expect, test } from 'vitest'
import { repairTypingStep } from '../../src/residue/typing-residue.ts'
import { seedResidue, type TypingHabit } from './seed-residue.ts'

describeStep(repairTypingStep, {
  examples: ['tieengs Vieejt', 'nhu7ng4 ngu7o7i2', 'Tôi ddang học', 'DDAAY LAF', 'of the best', '', '😀 ddang học'],
})

const repair = (text: string) => repairTypingStep.run(text).text

test.each([
  // text                                                    repaired
  ['tieengs Vieejt', 'tiếng Việt'],
  ['Tôi ddang học bài', 'Tôi đang học bài'],
  ['nhu7ng4 ngu7o7i2 ba5n', 'những người bạn'],
  ['tie61ng Vie65t', 'tiếng Việt'],
  ['dduwowcj nguowif ta thuowr aasy', 'được người ta thuở ấy'],
  ['Ddaof Thij Hoaf owr Huees', 'Đào Thị Hòa ở Huế'],
  ['khoong cos gif', 'không có gì'],
  ['DDAAY LAF VIEEJT NAM', 'ĐÂY LÀ VIỆT NAM'],
  ['anh cos biết', 'anh có biết'],
  ['giá cuar đất', 'giá của đất'],
  ['nhuwngx nguwowif baanj', 'những người bận'],
  ['toi muoons veef queen', 'toi muốn về quên'],
  ['quyeets ddinhj cuoocs ddoiwf', 'quyết định cuộc đời'.replace('cuộc', 'cuốc')],
])('%s', (text, expected) => {
  expect(repair(text)).toBe(expected)
})

test.each([
  ['words of other languages', 'The best of these was a test. Last year his boss has been here for days.'],
  ['English among Vietnamese', 'Anh thích phim sex, quán bar, xe bus và game of thrones; sợi cotton, khí oxi.'],
  ['names', 'Ông Hans và bà Rosa gặp Max ở Los Angeles, Laos và Congo.'],
  ['codes', 'Mã A1, B2, E5; CO2, H2O; phòng 3a; ISO9; mp3; file_tieengs.txt; tieengs@vd.vn; https://vd.vn/ddang'],
  ['what the syllable rules allow', 'Cái xoong, kính boong, cải xoong, xe goòng, quần soóc.'],
  ['numbers of notes', 'theo bệnh nhân4 và tháng8'],
  ['letters of formulas', 'Cho n số a1, a2, a3 với e1 khác e2.'],
])('%s stay', (_, text) => {
  expect(repair(text)).toBe(text)
})

const SENTENCES = [
  'Sáng nay, xã Nậm Khao khánh thành cây cầu treo dài sáu mươi mét, nối hai bờ suối vốn chỉ đi lại được vào mùa khô.',
  'Bà con kể rằng trước đây, mỗi khi nước lớn, học sinh phải nghỉ học cả tuần và người ốm không thể ra trạm xá.',
  'Chủ tịch xã cho biết công trình được xây bằng tiền góp của những người con xa quê, cùng sức của thanh niên trong bản.',
  'Đến chiều, khi đoàn khách rời đi, tiếng trống vẫn còn vang trên sườn núi, và bọn trẻ đã rủ nhau chạy qua cầu.',
  'Ở đầu bên kia, một quán nhỏ vừa mở cửa, bán nước, bánh và vài thứ lặt vặt cho người qua đường.',
]

test.each<TypingHabit>(['telex', 'telex as spoken', 'vni', 'vni as spoken'])('text typed in %s comes back', (habit) => {
  for (const sentence of SENTENCES) expect(repair(seedResidue(sentence, habit))).toBe(sentence)
})

test('a word typed so in the midst of a clean text comes back where it leaves little doubt', () => {
  const words = SENTENCES.flatMap((sentence) => sentence.split(' ').map((_, i, all) => ({ all, i })))
  const tried = words.filter(({ all, i }) => /[^\x00-\x7f]/.test(all[i]!))
  const right = tried.filter(({ all, i }) => {
    const seeded = all.map((word, at) => (at === i ? seedResidue(word, 'telex') : word)).join(' ')
    return repair(seeded) === all.join(' ')
  })
  expect(right.length / tried.length).toBeGreaterThan(0.9)
})

test.each([
  ['one letter', 'o'],
  ['keys that mark', 'as'],
  ['words of doubled vowels', 'oooo '],
  ['residue', 'ddang '],
  ['no blank', 'aeos-'],
])('reads a long run of %s in linear work', (_, piece) => {
  // A run ten times as long takes about ten times the steps, so this ends; a quadratic rule would not.
  expect(repair(piece.repeat(20_000)).length).toBeGreaterThan(0)
})
