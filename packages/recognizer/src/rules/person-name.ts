import { syllableKeys } from '@chugiai/normalizer/lexis'
import { fullNameEnd, isVietnameseShape } from '../capital-run.ts'
import { isCapital, isWord, type Token, tokenAt } from '../token.ts'

const LONGEST_NAME = 5
// Capitalised words that no name begins with: bodies, roles, places, times.
const NOT_NAMES = syllableKeys(
  'ubnd|hđnd|ban|bộ|sở|công|ủy|đảng|tỉnh|huyện|xã|phường|quận|tp|thành|trung|chủ|phó|bí|giám|tổng|trưởng|hội|đoàn|trường|viện|đại|quốc|nhà|chính|ngân|tập|clb|u19|u20|u21|u22|u23|thủ|thứ|nguyên|cục|vụ|phòng|văn phòng|các|những|khi|theo|tại|trong|ngày|năm|tháng|ông|bà|anh|chị|em|và|ở|nếu|tuy|nhưng|đây|đó|còn|cũng|với|từ|hiện|sau|trước|sáng|chiều|tối|đêm|hôm|ngoài|bên|tôi|chúng|họ|covid',
)
// Of these, some do begin names when other syllables of a name follow: "Trung Anh", "Công Minh", "Tập Cận Bình".
const ALSO_NAMES = syllableKeys(
  'công|trung|quốc|chính|thành|đại|trường|anh|sáng|từ|viện|hội|bộ|đoàn|nguyên|thứ|em|tập|ngân',
)
// *Tập Đoàn* and *Ngân Hàng* begin none.
const BODIES = syllableKeys('tập|ngân')
const TAILS_OF_BODIES = syllableKeys('đoàn|hàng|sách|san|thể|khố|quỹ')
// T.Ư: Trung ương.
const CENTRAL = /^t\.[ưw]/
const PARTICLES = new Set(['de', 'da', 'di', 'van', 'von', 'bin', 'al', 'el', 'la', 'le', 'dos', 'del', 'der', 'den'])

/**
 * The end of the name of a person that begins at the token, given that something before it says a person comes:
 * Vietnamese (*Nguyễn Văn An*, *Nhiếu*), foreign (*Moon Jae-in*, *Ursula von der Leyen*), with an initial
 * (*Trần V. Minh*, *G.Minh*) or all initials (*N.V.A*). `null` when the letters are not those of a name.
 */
export function personNameEnd(tokens: readonly Token[], from: number): number | null {
  const first = tokens[from]
  if (first === undefined || first.gap === 'break' || !isCapital(first)) return null
  if (first.kind === 'abbreviation') return afterInitials(tokens, from)
  if (first.kind !== 'syllable' || isStopped(tokens, from)) return null
  return fullNameEnd(tokens, from) ?? runOfNames(tokens, from)
}

function isStopped(tokens: readonly Token[], from: number): boolean {
  const { key, shape } = tokenAt(tokens, from)
  if (!NOT_NAMES.has(key)) return shape === 'upper' && key.length > 1 && !isVietnameseShape(tokens[from])
  const next = tokens[from + 1]
  return !(ALSO_NAMES.has(key) && isNamePart(next) && isVietnameseShape(next) && !isTailOfBody(key, next))
}

function isTailOfBody(key: string, next: Token | undefined): boolean {
  return BODIES.has(key) && next !== undefined && TAILS_OF_BODIES.has(next.key)
}

/** *N.V.A*; *V. Minh* and *G.Minh*. */
function afterInitials(tokens: readonly Token[], from: number): number | null {
  const next = tokens[from + 1]
  const letters = tokenAt(tokens, from).key.match(/\p{L}/gu)?.length ?? 0
  if (CENTRAL.test(tokenAt(tokens, from).key) || !/^(?:\p{L}\p{M}*\.)+\p{L}?\p{M}*$/u.test(tokenAt(tokens, from).key))
    return null
  if (next !== undefined && next.gap !== 'break' && next.shape === 'title' && next.kind === 'syllable') return from + 2
  return letters >= 2 ? from + 1 : null
}

function runOfNames(tokens: readonly Token[], from: number): number {
  const vietnamese = isVietnameseShape(tokens[from])
  let to = from + 1
  while (to - from < LONGEST_NAME) {
    const next = nextPart(tokens, to, vietnamese)
    if (next === null) break
    to = next
  }
  return to
}

/** The end of the part of a name at `at`; one dash or one initial may stand between two parts. */
function nextPart(tokens: readonly Token[], at: number, vietnamese: boolean): number | null {
  const token = tokens[at]
  if (token === undefined || token.gap === 'break') return null
  if (token.gap === 'blank' && isNamePart(token)) return token.shape === 'upper' && token.key.length > 2 ? null : at + 1
  const next = tokens[at + 1]
  if (token.key === '-' && token.gap === 'none') return next?.gap === 'none' && isWord(next) ? at + 2 : null
  if (token.key === '.' && token.gap === 'none' && tokenAt(tokens, at - 1).key.length === 1)
    return isNamePart(next) ? at + 2 : null
  const named = vietnamese || token.gap !== 'blank' ? at : afterParticles(tokens, at)
  if (named > at) return isNamePart(tokens[named]) ? named + 1 : null
  return null
}

/** *van*, *von der*, *de la*: one or two. */
function afterParticles(tokens: readonly Token[], at: number): number {
  const isParticle = (index: number) => PARTICLES.has(tokenAt(tokens, index).key)
  if (!isParticle(at)) return at
  return isParticle(at + 1) ? at + 2 : at + 1
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && token.gap !== 'break' && token.kind === 'syllable' && isCapital(token)
}
