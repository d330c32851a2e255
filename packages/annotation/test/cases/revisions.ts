import { createRandom } from '../../src/sampling/random.ts'

/** A letter of a text; `origin` is its place in the first version, -1 for one that came later. */
interface Letter {
  readonly origin: number
  readonly sign: string
}

/** A text and its revision, with what stands where. */
export interface Revision {
  readonly before: string
  readonly after: string
  /** What was done to it. */
  readonly operations: readonly string[]
  /** Where the letters from `start` to `end` are now, out to whole words; `null` when a reader would not keep them. */
  expected(start: number, end: number): { start: number; end: number } | null
}

const NAMES = ['Nguyễn Văn Hoà', 'Trần Thị Hoa', 'Lê Quang Đạo', 'Phạm Thuỳ Dương', 'Hoàng Minh', 'Đỗ Thị Hà']
const PLACES = ['Lạng Sơn', 'Cao Bằng', 'Hà Nội', 'Thừa Thiên Huế', 'Đồng Đăng', 'Cần Thơ', 'Quảng Ngãi']
const VERBS = ['đã đến thăm', 'cho biết tại', 'kiểm tra công trình ở', 'gặp gỡ bà con ở', 'phát biểu trước cử tri']
const TAILS = [
  'trong buổi sáng',
  'vào ngày 29/11',
  'cùng đoàn công tác',
  'sau cơn mưa lớn',
  'theo “kế hoạch năm”',
  'với 1.200 hộ dân',
]
const EXTRA = ['nhiều', 'lần', 'khá', 'sớm', 'tuần', 'qua', 'mới', 'thêm']
const WORD = /[\p{L}\p{M}\p{N}]/u
const STYLE: Readonly<Record<string, string>> = { oà: 'òa', oá: 'óa', uỳ: 'ùy', oạ: 'ọa' }

/** An article of the seed, its paragraphs joined by line breaks. */
export function article(seed: number): string {
  const random = createRandom(seed)
  const any = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!
  const sentence = () =>
    `Ông ${any(NAMES)} ${any(VERBS)} ${any(PLACES)} ${any(TAILS)}, ${any(EXTRA)} ${any(EXTRA)} ${any(PLACES)} ${any(EXTRA)}.`
  const paragraph = () => Array.from({ length: 1 + Math.floor(random() * 5) }, sentence).join(' ')
  return Array.from({ length: 6 + Math.floor(random() * 10) }, paragraph).join('\n')
}

/** A revision of a text as people make them, by the seed: one to four kinds of changes. */
export function revise(text: string, seed: number): Revision {
  const reviser = new Reviser(text, seed)
  const operations = reviser.run()
  const letters = reviser.letters()
  return {
    before: text,
    after: letters.map(({ sign }) => sign).join(''),
    operations,
    expected: placesOf(text, letters),
  }
}

class Reviser {
  readonly #random: () => number
  /** Paragraphs, without the line breaks between them. */
  #paragraphs: Letter[][]

  constructor(text: string, seed: number) {
    this.#random = createRandom(seed * 7 + 1)
    let offset = 0
    this.#paragraphs = text.split('\n').map((line) => {
      const letters = [...line].map((sign) => ({ origin: offset++, sign }))
      offset++
      return letters
    })
  }

  run(): string[] {
    const operations: readonly (readonly [string, () => void])[] = [
      ['typos', () => this.#times(1 + this.#below(20), () => this.#typo())],
      ['words', () => this.#times(1 + this.#below(8), () => this.#insertWord())],
      ['new paragraphs', () => this.#times(1 + this.#below(2), () => this.#insertParagraph())],
      ['moved paragraph', () => this.#moveParagraph()],
      ['cut paragraph', () => this.#paragraphs.splice(this.#below(this.#paragraphs.length), 1)],
      ['wrapped', () => this.#wrap()],
      ['NFD', () => this.#mapSigns((sign) => sign.normalize('NFD'))],
      ['house style', () => this.#houseStyle()],
    ]
    const done: string[] = []
    this.#times(1 + this.#below(4), () => {
      const [name, operation] = operations[this.#below(operations.length)]!
      operation()
      done.push(name)
    })
    return done
  }

  letters(): Letter[] {
    return this.#paragraphs.flatMap((letters, i) => (i === 0 ? letters : [{ origin: -1, sign: '\n' }, ...letters]))
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit)
  }

  #times(count: number, operation: () => void): void {
    for (let i = 0; i < count; i++) operation()
  }

  #anyParagraph(): Letter[] {
    return this.#paragraphs[this.#below(this.#paragraphs.length)]!
  }

  #mapSigns(change: (sign: string) => string): void {
    this.#paragraphs = this.#paragraphs.map((letters) =>
      letters.map(({ origin, sign }) => ({ origin, sign: change(sign) })),
    )
  }

  /** A letter of a word doubled, left out, exchanged or stripped of its marks. */
  #typo(): void {
    const letters = this.#anyParagraph()
    const at = this.#below(letters.length)
    const letter = letters[at]!
    // Not in a word of one letter, which would be gone.
    if (!WORD.test(letter.sign) || !(WORD.test(letters[at + 1]?.sign ?? '') || WORD.test(letters[at - 1]?.sign ?? '')))
      return
    const kind = this.#below(4)
    if (kind === 0) letters.splice(at, 0, { origin: -1, sign: letter.sign })
    else if (kind === 1) letters.splice(at, 1)
    else if (kind === 2) letters[at] = { ...letter, sign: 'n' }
    else letters[at] = { ...letter, sign: letter.sign.normalize('NFD').charAt(0) }
  }

  /** A word put between two words of a sentence. */
  #insertWord(): void {
    const letters = this.#anyParagraph()
    const blanks = [...letters.keys()].filter((i) => letters[i]!.sign === ' ' && WORD.test(letters[i - 1]?.sign ?? ''))
    const at = blanks[this.#below(blanks.length)]
    if (at === undefined) return
    const word = EXTRA[this.#below(EXTRA.length)]!
    letters.splice(at, 0, ...[...` ${word}`].map((sign) => ({ origin: -1, sign })))
  }

  #insertParagraph(): void {
    const [first] = article(this.#below(1e9)).split('\n')
    const letters = [...first!].map((sign) => ({ origin: -1, sign }))
    this.#paragraphs.splice(this.#below(this.#paragraphs.length + 1), 0, letters)
  }

  #moveParagraph(): void {
    const [moved] = this.#paragraphs.splice(this.#below(this.#paragraphs.length), 1)
    this.#paragraphs.splice(this.#below(this.#paragraphs.length + 1), 0, moved!)
  }

  /** Lines of another length. */
  #wrap(): void {
    const width = 40 + this.#below(50)
    for (const letters of this.#paragraphs) {
      let column = 0
      for (let i = 0; i < letters.length; i++) {
        column++
        if (column < width || letters[i]!.sign !== ' ') continue
        letters[i] = { origin: letters[i]!.origin, sign: '\n' }
        column = 0
      }
    }
  }

  /** Tone marks by the new style, plain quotes, dates with hyphens. */
  #houseStyle(): void {
    for (const letters of this.#paragraphs) {
      for (let i = 0; i < letters.length; i++) {
        const styled = STYLE[`${letters[i]!.sign}${letters[i + 1]?.sign}`]
        if (styled !== undefined)
          for (const k of [0, 1]) letters[i + k] = { ...letters[i + k]!, sign: styled.charAt(k) }
        if ('“”'.includes(letters[i]!.sign)) letters[i] = { ...letters[i]!, sign: '"' }
        if (letters[i]!.sign === '/') letters[i] = { ...letters[i]!, sign: '-' }
      }
    }
  }
}

function placesOf(text: string, letters: readonly Letter[]): Revision['expected'] {
  const offsets = new Map<number, { start: number; end: number }>()
  let offset = 0
  for (const { origin, sign } of letters) {
    if (origin >= 0) offsets.set(origin, { start: offset, end: offset + sign.length })
    offset += sign.length
  }
  const after = letters.map(({ sign }) => sign).join('')
  const isWord = (at: number) => WORD.test(after.charAt(at))
  return (start, end) => {
    const places = Array.from({ length: end - start }, (_, i) => offsets.get(start + i)).filter(
      (place) => place !== undefined,
    )
    if (2 * places.length < end - start) return null
    let first = places[0]!.start
    let last = places.at(-1)!.end
    const starts = WORD.test(text.charAt(start))
    const ends = WORD.test(text.charAt(end - 1))
    while (starts && isWord(first) && isWord(first - 1)) first--
    while (ends && isWord(last - 1) && isWord(last)) last++
    return { start: first, end: last }
  }
}
