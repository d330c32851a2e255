import { getOrInsert } from '@chugiai/text'

// Sayings: their numbers count nothing, and stay words however sure a reader is.
const SAYINGS = [
  'ba bò chín trâu',
  'ba chân bốn cẳng',
  'ba chìm bảy nổi',
  'ba hồn bảy vía',
  'ba mặt một lời',
  'ba đầu sáu tay',
  'bảy nổi ba chìm',
  'bốn bể năm châu',
  'bốn mùa tám tiết',
  'bốn phương tám hướng',
  'chia năm xẻ bảy',
  'chín bỏ làm mười',
  'chín người mười ý',
  'có một không hai',
  'hai năm rõ mười',
  'hai sương một nắng',
  'mười phân vẹn mười',
  'một chín một mười',
  'một công đôi việc',
  'một cổ hai tròng',
  'một mất một còn',
  'một nói hai làm',
  'một nắng hai sương',
  'một vừa hai phải',
  'nói hai lời',
  'năm bè bảy mối',
  'năm cha ba mẹ',
  'năm châu bốn bể',
  'năm lần bảy lượt',
  'năm thì mười hoạ',
  'năm thì mười họa',
  'trăm công nghìn việc',
  'trăm phương nghìn kế',
]

const BY_FIRST_WORD = /* @__PURE__ */ byFirstWord(SAYINGS)

function byFirstWord(sayings: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>()
  for (const saying of sayings) {
    const words = saying.split(' ')
    getOrInsert(found, words[0] ?? '', () => []).push(words)
  }
  return found
}

/** Where the saying ends that begins at `start`, a word index; `start` itself where there is none. */
export function endOfSaying(words: readonly string[], start: number): number {
  const said = BY_FIRST_WORD.get(words[start] ?? '')?.find((saying) =>
    saying.every((word, i) => words[start + i] === word),
  )
  return start + (said?.length ?? 0)
}
