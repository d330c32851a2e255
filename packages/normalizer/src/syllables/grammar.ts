import { isMarkedShape } from '../engine/letters.ts'

/** A syllable's letters without tone, lower case, cut in its parts. `onset + glide + nucleus + coda` spells it, but for a shared `i`. */
export interface SyllableParts {
  readonly onset: string
  readonly glide: string
  readonly nucleus: string
  readonly coda: string
  /** Where the letters after the onset begin: 1 in `gìn`, whose `i` ends the onset and is the nucleus too. */
  readonly rhymeStart: number
}

// biome-ignore format: one row a nucleus; '-' is the open rhyme
const RHYMES: readonly (readonly [glide: string, nucleus: string, codas: string])[] = [
  ['', 'a', '- c ch i m n ng nh o p t u y'],
  ['', 'ă', 'c m n ng p t'],
  ['', 'â', 'c m n ng p t u y'],
  ['', 'e', '- c m n ng o p t'],
  ['', 'ê', '- ch m n nh p t u'],
  ['', 'i', '- ch m n nh p t u'],
  ['', 'ia', '-'],
  ['', 'iê', 'c m n ng p t u'],
  ['', 'o', '- c i m n ng p t'],
  ['', 'oo', 'c ng'],
  ['', 'ô', '- c i m n ng p t'],
  ['', 'ơ', '- i m n p t'],
  ['', 'u', '- c i m n ng p t'],
  ['', 'ua', '-'],
  ['', 'uô', 'c i m n ng p t'],
  ['', 'ư', '- c i m n ng t u'],
  ['', 'ưa', '-'],
  ['', 'ươ', 'c i m n ng p t u'],
  ['', 'y', '-'],
  ['', 'yê', 'm n ng t u'],
  ['o', 'a', '- c ch i m n ng nh o p t y'],
  ['o', 'ă', 'c m n ng t'],
  ['o', 'e', '- m n o t'],
  ['u', 'â', 'n ng t y'],
  ['u', 'ê', '- ch nh'],
  ['u', 'ơ', '-'],
  ['u', 'y', '- ch n nh p t u'],
  ['u', 'ya', '-'],
  ['u', 'yê', 'n t'],
]

const ONSETS = 'ngh ng nh gh gi kh ch th tr ph qu b c d đ g h k l m n p r s t v x'.split(' ')

/** After `qu` the glide is spoken already: *quanh, quên, quốc, quý*, never *quoan, quuôn*. */
const QU_NUCLEI = 'a ă â e ê i o ô ơ y ya yê'.split(' ')

/** Names from other languages of the country, spelt with `k` where Vietnamese has `c`: *Bắc Kạn, Kon Tum, Hồng Kông, Đắk Lắk*. */
const IRREGULAR: Readonly<Record<string, readonly [onset: string, nucleus: string, coda: string]>> = {
  ka: ['k', 'a', ''],
  kan: ['k', 'a', 'n'],
  kao: ['k', 'a', 'o'],
  kon: ['k', 'o', 'n'],
  kôn: ['k', 'ô', 'n'],
  kông: ['k', 'ô', 'ng'],
  lăk: ['l', 'ă', 'k'],
  đăk: ['đ', 'ă', 'k'],
}

interface Rhyme {
  readonly glide: string
  readonly nucleus: string
  readonly coda: string
}

const rhymes = /* @__PURE__ */ buildRhymes(({ glide, nucleus, coda }) => glide + nucleus + coda)
const quRhymes = /* @__PURE__ */ buildRhymes(quSpelling)

function buildRhymes(spell: (rhyme: Rhyme) => string | null): ReadonlyMap<string, Rhyme> {
  const map = new Map<string, Rhyme>()
  for (const [glide, nucleus, codas] of RHYMES) {
    for (const name of codas.split(' ')) {
      const rhyme = { glide, nucleus, coda: name === '-' ? '' : name }
      const spelling = spell(rhyme)
      if (spelling !== null) map.set(spelling, rhyme)
    }
  }
  return map
}

function quSpelling({ glide, nucleus, coda }: Rhyme): string | null {
  if (!QU_NUCLEI.includes(nucleus)) return null
  const spoken = nucleus.startsWith('y') ? glide === 'u' : glide === ''
  return spoken ? nucleus + coda : null
}

/** All open and closed rhymes, with their parts. */
export function allRhymes(): readonly Rhyme[] {
  return [...rhymes.values()]
}

/** The onsets, the empty one first. */
export function allOnsets(): readonly string[] {
  return ['', ...ONSETS]
}

/** Every syllable as it is spelt, lower case and without tone, with its parts. */
export function allSpellings(): ReadonlyMap<string, SyllableParts> {
  const spellings = new Map<string, SyllableParts>()
  const add = (letters: string) => {
    const parts = parseLetters(letters)
    if (parts !== null) spellings.set(letters, parts)
  }
  // "q" alone, since the "u" of "quya" is the glide of its rhyme
  for (const onset of ['', 'q', ...ONSETS]) for (const rhyme of rhymes.keys()) add(onset + rhyme)
  for (const letters of Object.keys(IRREGULAR)) add(letters)
  return spellings
}

/**
 * Cuts the letters of one syllable, lower case and without tone, in its parts. `null` when no syllable is spelt so.
 *
 * @example parseLetters('hoan') // { onset: 'h', glide: 'o', nucleus: 'a', coda: 'n', rhymeStart: 1 }
 */
export function parseLetters(letters: string): SyllableParts | null {
  if (letters.startsWith('qu')) return withOnset('qu', quRhymes.get(letters.slice(2)), 2)
  if (letters.startsWith('gi')) return parseGi(letters)
  const irregular = Object.hasOwn(IRREGULAR, letters) ? IRREGULAR[letters] : undefined
  if (irregular) return { onset: irregular[0], glide: '', nucleus: irregular[1], coda: irregular[2], rhymeStart: 1 }
  const length = onsetLength(letters)
  const rhyme = rhymes.get(letters.slice(length))
  if (rhyme === undefined) return null
  const onset = letters.slice(0, length)
  return isSpeltSo(onset, rhyme) ? withOnset(onset, rhyme, length) : null
}

const VOWELS = 'aăâeêioôơuưy'
const NO_ONSETS = 'fjqwz' // q stands before u alone
const LONG_ONSETS = ['ng', 'nh', 'gh', 'kh', 'ch', 'th', 'tr', 'ph']

/** How many letters the longest onset has that the letters begin with: 3 in *nghe*, 0 in *anh*. */
function onsetLength(letters: string): number {
  const first = letters.charAt(0)
  if (first === '' || VOWELS.includes(first) || NO_ONSETS.includes(first)) return 0
  const second = letters.charAt(1)
  if (second !== 'h' && second !== 'g' && second !== 'r') return 1
  if (second === 'g' && first === 'n' && letters.charAt(2) === 'h') return 3
  return LONG_ONSETS.includes(first + second) ? 2 : 1
}

/** `giá, giờ` have the onset `gi`; in `gì, gìn, giếng` its `i` belongs to the nucleus too. */
function parseGi(letters: string): SyllableParts | null {
  const shared = rhymes.get(letters.slice(1))
  if (shared && (shared.nucleus === 'i' || shared.nucleus === 'iê') && shared.coda !== 'u')
    return withOnset('gi', shared, 1)
  const rhyme = rhymes.get(letters.slice(2))
  if (rhyme === undefined || 'iy'.includes(rhyme.nucleus.charAt(0)))
    return shared?.coda === 'u' ? withOnset('gi', shared, 1) : null
  return withOnset('gi', rhyme, 2)
}

function withOnset(onset: string, rhyme: Rhyme | undefined, rhymeStart: number): SyllableParts | null {
  if (rhyme === undefined) return null
  const glide = onset === 'qu' ? '' : rhyme.glide
  return { onset, glide, nucleus: rhyme.nucleus, coda: rhyme.coda, rhymeStart }
}

/** `k gh ngh` stand before `e ê i y` and `c g ng` before all else; `yê` begins a syllable and `iê` never does. */
function isSpeltSo(onset: string, { glide, nucleus }: Rhyme): boolean {
  const isFront = 'eêiy'.includes((glide + nucleus).charAt(0))
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return isFront
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !isFront
  if (nucleus === 'yê' && glide === '') return onset === ''
  return onset !== '' || nucleus !== 'iê'
}

/** Whether a syllable that ends in this coda can have only the tones sắc and nặng. */
export function isStop(coda: string): boolean {
  return coda === 'c' || coda === 'ch' || coda === 'p' || coda === 't' || coda === 'k'
}

/** Which letter of the syllable the tone mark goes on, in each style. They differ in open *oa, oe, uy* only. */
export interface ToneLetters {
  readonly traditional: number
  readonly modern: number
}

export function toneLetters({ glide, nucleus, coda, rhymeStart }: SyllableParts): ToneLetters {
  const start = rhymeStart + glide.length
  const modern = start + toneLetterOfNucleus(nucleus)
  const isMovable = glide !== '' && coda === '' && nucleus.length === 1 && !isMarkedShape(nucleus)
  return { traditional: isMovable ? rhymeStart : modern, modern }
}

function toneLetterOfNucleus(nucleus: string): number {
  const last = nucleus.length - 1
  return isMarkedShape(nucleus.charAt(last)) || nucleus === 'oo' ? last : 0
}
