import { foldForSearch } from '@chugiai/normalizer'
import type { Random } from './random.ts'

// Facts of the language, put together by chance.
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Giàng']
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Hữu', 'Minh', 'Ngọc', 'Thanh', 'Quang', 'Xuân', 'Mai', 'A', 'Thu']
const GIVEN = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Giang',
  'Hải',
  'Hùng',
  'Khánh',
  'Linh',
  'Nam',
  'Phúc',
  'Quân',
  'Sơn',
  'Tuấn',
  'Yến',
  'Páo',
]
const PLACE = [
  'Mường Khương',
  'Ea Súp',
  'Gò Quao',
  'Hướng Hóa',
  'Tiên Lữ',
  'Vị Xuyên',
  'Lộc Ninh',
  'Đầm Dơi',
  'Yên Châu',
  'Kỳ Sơn',
]
const UNIT = [
  'UBND huyện',
  'xã',
  'Công an tỉnh',
  'Huyện ủy',
  'thị trấn',
  'Trường THPT',
  'Bệnh viện Đa khoa',
  'Công ty TNHH',
]

/** Ways in which a model makes something up that sounds right. */
const INVENTIONS: Readonly<Record<string, (text: string, texts: readonly string[], random: Random) => string | null>> =
  {
    'a person': (_, __, random) => `${random.pick(FAMILY)} ${random.pick(MIDDLE)} ${random.pick(GIVEN)}`,
    'a place': (_, __, random) => `${random.pick(UNIT)} ${random.pick(PLACE)}`,
    'a figure': (_, __, random) =>
      `${1 + random.below(97)},${random.below(10)} ${random.pick(['%', 'tỷ đồng', 'nghìn tấn', 'ha'])}`,
    'a piece of another article': (_, texts, random) => piece(random.pick(texts), 3, 10, random),
    'a sentence with another name': otherName,
  }

/** A quote that does not stand in the text, whatever is folded. */
export function inventQuote(text: string, texts: readonly string[], random: Random): { kind: string; quote: string } {
  for (;;) {
    const kind = random.pick(Object.keys(INVENTIONS))
    const quote = INVENTIONS[kind]!(text, texts, random)
    if (quote !== null && !letters(text).includes(letters(quote))) return { kind, quote }
  }
}

function piece(text: string, least: number, most: number, random: Random): string {
  const words = text.split(/\s+/)
  const first = random.below(Math.max(1, words.length - most))
  return words.slice(first, first + least + random.below(most - least)).join(' ')
}

/** A piece of the text itself in which a name of two words or more became another. */
function otherName(text: string, _: readonly string[], random: Random): string | null {
  const quote = piece(text, 5, 12, random)
  const names = [...quote.matchAll(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu)]
  if (names.length === 0) return null
  const { 0: name, index } = random.pick(names)
  const other = `${random.pick(MIDDLE)} ${random.pick(GIVEN)}`
  return quote.slice(0, index) + other + quote.slice(index + name.length)
}

function letters(text: string): string {
  return foldForSearch(text).text.replace(/\s+/g, '')
}
