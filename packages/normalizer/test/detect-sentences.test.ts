import { decode, detectEncoding, encode, normalizeText, type WritableEncoding } from '@chugiai/normalizer'
import { expect, test } from 'vitest'

const SENTENCES = 300
const LEAST_LETTERS = 40
const ENCODINGS: readonly WritableEncoding[] = ['tcvn3', 'vni', 'viqr', 'viscii', 'tcvn5712-1', 'windows-1258']

// biome-ignore format: a list reads better in rows
const WORDS = [
  'bà con', 'trong', 'thôn', 'đã', 'gặt', 'xong', 'vụ lúa', 'đông xuân', 'sớm hơn', 'mọi năm', 'nhờ', 'trời', 'nắng', 'liên tục', 'xã',
  'hỗ trợ', 'máy gặt', 'cho', 'những', 'hộ', 'neo đơn', 'trường học', 'mở cửa', 'thư viện', 'học sinh', 'được', 'mượn', 'sách', 'về nhà',
  'chủ tịch', 'ủy ban', 'nhân dân', 'huyện', 'phát biểu', 'tại', 'buổi lễ', 'khánh thành', 'cây cầu', 'bắc qua', 'sông', 'giá', 'thịt lợn',
  'giảm', 'mạnh', 'khiến', 'người', 'chăn nuôi', 'lo lắng', 'bệnh viện', 'tỉnh', 'vừa', 'nhận', 'hai', 'chiếc', 'xe', 'cứu thương', 'mới',
  'đoàn', 'công tác', 'đến', 'thăm', 'và', 'tặng quà', 'các', 'gia đình', 'chính sách', 'mưa lũ', 'làm', 'sạt lở', 'tuyến', 'đường', 'ven biển',
  'kế hoạch', 'sẽ', 'được', 'thông qua', 'vào', 'cuối', 'tháng', 'này', 'chúng tôi', 'rất', 'vui mừng', 'khi', 'thấy', 'quê hương', 'đổi thay',
]

/** A generator of whole numbers that is the same in every run (Numerical Recipes, §7.1). */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function makeSentences(words: readonly string[], seed: number): readonly string[] {
  const next = random(seed)
  return Array.from({ length: SENTENCES }, () => {
    let sentence = words[next(words.length)]!
    while (sentence.replace(/\P{L}/gu, '').length < LEAST_LETTERS) sentence += ` ${words[next(words.length)]}`
    return `${sentence}.`
  })
}

test.each(ENCODINGS)('99 of 100 sentences in %s are found out', (encoding) => {
  const wrong = makeSentences(WORDS, 7).filter((sentence) => {
    const { bytes } = encode(sentence, encoding)
    const [best] = detectEncoding(bytes)
    // A name is right when it decodes to the same text: small letters are alike in some encodings.
    return best === undefined || normalizeText(decode(bytes, { encoding: best.encoding }).text) !== sentence
  })
  expect(wrong.length, wrong[0]).toBeLessThanOrEqual(SENTENCES / 100)
})

const ENGLISH = [
  'The farmers of our village have gathered the rice earlier than last year.',
  'Schools will open on Monday for children who live near the river.',
  'A bus can hold ten men and ten women, but no man has come to the hall so far.',
  'He sang a song, then ran to the inn to hang his hat on the long thin nail.',
  'My café was the only naïve attempt at a crème brûlée in the whole town.',
]
const FRENCH = [
  'Les élèves de la région ont été reçus à l’école après les vacances de printemps.',
  'Une forêt brûlée repousse déjà là où le café et le thé étaient autrefois récoltés.',
  'Même si les prix ont baissé très tôt, ceux qui espéraient mieux n’ont rien gagné.',
  'Le garçon a mangé une pêche près de la fenêtre, puis il a fermé les volets de l’hôtel.',
  'Où êtes-vous allés cet été, et qu’avez-vous préféré, la mer ou les forêts du Jura ?',
  'La ville a prêté deux mètres de tissu bleuté à l’évêché pour la fête de la Saint-André.',
]

test.each([...ENGLISH, ...FRENCH])('no alarm in UTF-8 or windows-1252: %s', (sentence) => {
  const latin1 = Uint8Array.from(sentence.replaceAll('’', "'"), (letter) => letter.charCodeAt(0))
  for (const input of [sentence, new TextEncoder().encode(sentence), latin1]) {
    expect([undefined, 'utf-8']).toContain(detectEncoding(input)[0]?.encoding)
  }
})

test('no sentence in UTF-8 raises an alarm', () => {
  for (const sentence of makeSentences(WORDS, 13)) {
    expect(detectEncoding(new TextEncoder().encode(sentence))[0]?.encoding).toBe('utf-8')
    expect(decode(sentence).text).toBe(sentence)
  }
})
