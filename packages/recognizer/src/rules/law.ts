import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { Chart, TokenRange } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { follows, isCapital, type Token, tokenAt } from '../token.ts'
import { DOCUMENT_TYPES, LAW_TOPICS, NUMBERED_TYPES } from '../vocabulary/laws.ts'

const NUMBER_WITH_SYMBOL = 0.98 // a type and a number with its symbol
const SPOKEN_NUMBER = 0.92 // a type and a bare number
const BARE_SYMBOL = 0.9 // the symbol alone, behind no type
const LAW_BY_NAME = 0.93 // *Luật* and a name from the list
const LAW_IN_SMALL_LETTERS = 0.8 // *luật đất đai* may be law in general
const CORE_BELOW = 0.01 // the full extent is ranked before its core
const LIKELY_ROLE = 0.5 // a role that will stay

const TYPE = new PhraseTable(() => phrases(DOCUMENT_TYPES, true))
const NUMBERED = new PhraseTable(() => phrases(NUMBERED_TYPES, true))
// Cited in small letters as well: *công văn 999 ngày 26-2*, *nghị quyết trung ương 9*.
const SMALL = new PhraseTable(() =>
  phrases('Công văn|Nghị quyết|Nghị quyết Trung ương|Nghị định|Chỉ thị|Thông tư', true),
)
const GOING_ON = syllableKeys('của|về|có|đã|do|ban|này|đó|là|thì|mà|và|được|ra|quy|năm|ngày|cho|hay|hoặc|với|khóa')
const LAW = new PhraseTable(() => phrases('Luật|Bộ luật|Pháp lệnh', true))
const TOPIC = new PhraseTable(() => phrases(LAW_TOPICS, true))
const AMENDING = new PhraseTable(() =>
  phrases(
    'sửa đổi, bổ sung một số điều của|sửa đổi, bổ sung một số điều|sửa đổi, bổ sung|sửa đổi một số điều của|sửa đổi, bổ sung một số điều của các|sửa đổi|bổ sung một số điều của',
    true,
  ),
)
const CONSTITUTION = new PhraseTable(() => phrases('Hiến pháp', true))
const PARTS = new Map([
  [syllableKey('điểm'), 'point'],
  [syllableKey('khoản'), 'clause'],
  [syllableKey('điều'), 'article'],
])
const NUMBER_WORD = syllableKey('số')
const OF = syllableKey('của')
const YEAR_WORD = syllableKey('năm')
const ISSUED = syllableKeys('của|do')
const YEAR = /^(?:19|20)\d\d$/

type Attributes = Readonly<Record<string, string>>

interface Citation extends TokenRange {
  /** The law that it amends. */
  readonly amended?: Citation
  readonly score: number
  readonly rule: string
  readonly attributes: Attributes
}

/**
 * Legal citations: the core (*Nghị định 15/2020/NĐ-CP*, *Luật Đất đai 2013*), and around it the full extent with the
 * point, clause and article before it, and the date and the issuer behind it. Dates, organizations and roles must be in
 * the chart.
 */
export function addLaws(chart: Chart): void {
  for (let at = 0; at < chart.tokens.length; at++) {
    const core = readCore(chart, at)
    if (core === null) continue
    const { score, rule } = core
    const parts = partsBefore(chart.tokens, at)
    const to = issuerEnd(chart, dateEnd(chart, core.to))
    if (to !== core.to || parts.from !== at) {
      chart.add({
        from: parts.from,
        to,
        label: 'LAW',
        score,
        rule,
        attributes: { ...core.attributes, ...parts.attributes },
      })
    }
    addCore(chart, core)
    if (core.amended) addCore(chart, core.amended)
    at = core.to - 1
  }
}

function addCore(chart: Chart, { from, to, score, rule, attributes }: Citation): void {
  chart.add({ from, to, label: 'LAW', score: score - CORE_BELOW, rule, attributes })
}

function readCore(chart: Chart, at: number): Citation | null {
  const { tokens } = chart
  return (
    numberedDocument(tokens, at) ??
    amendingLaw(chart, at) ??
    namedLaw(chart, at) ??
    treaty(chart, at) ??
    bareNumber(tokens, at)
  )
}

/** *Nghị định số 15/2020/NĐ-CP*, *Nghị quyết số 56*, *Nghị định 67*. */
function numberedDocument(tokens: readonly Token[], at: number): Citation | null {
  const type = TYPE.longest(tokens, at)
  if (type === null || !follows(tokens, type.to)) return null
  const said = tokenAt(tokens, type.to).key === NUMBER_WORD
  const number = said ? type.to + 1 : type.to
  const token = tokens[number]
  if (token === undefined || token.gap !== 'blank') return null
  const attributes = { docType: typeName(tokens, at, type.to), ...numberAttributes(token) }
  if (token.kind === 'law')
    return { from: at, to: number + 1, score: NUMBER_WITH_SYMBOL, rule: 'law-number', attributes }
  const spaced = spacedNumber(tokens, number)
  if (spaced !== null) return { ...spaced, from: at, attributes: { docType: attributes.docType, ...spaced.attributes } }
  const next = tokenAt(tokens, number + 1)
  const isCited = isCapital(tokens[at]) || (SMALL.longest(tokens, at)?.to === type.to && !isThing(next))
  const plain = /^\d{1,4}(?:\/(?:19|20)\d\d)?$/.test(token.key) && !YEAR.test(token.key) && isCited
  if (!plain || (next.gap === 'none' && next.key === '/')) return null
  if (!said && NUMBERED.longest(tokens, at)?.to !== type.to) return null
  return { from: at, to: number + 1, score: SPOKEN_NUMBER, rule: 'law-number', attributes }
}

/** *2554 / QĐ - UB*: a number with its symbol and blanks between, as treebanks write it. */
function spacedNumber(tokens: readonly Token[], number: number): Citation | null {
  if (!/^\d{1,5}$/.test(tokenAt(tokens, number).key) || tokenAt(tokens, number + 1).key !== '/') return null
  const dated = YEAR.test(tokenAt(tokens, number + 2).key) && tokenAt(tokens, number + 3).key === '/'
  const symbol = dated ? number + 4 : number + 2
  let to = symbol + 1
  while (tokenAt(tokens, to).key === '-' && isSymbol(tokens[to + 1])) to += 2
  if (!isSymbol(tokens[symbol]) || tokens.slice(number + 1, to).some(({ gap }) => gap === 'break')) return null
  const letters = tokens.slice(number, to).map((token) => (token.key === '-' ? '-' : token.letters))
  const attributes = numberAttributes({ letters: letters.join('') })
  return { from: number, to, score: NUMBER_WITH_SYMBOL, rule: 'law-number', attributes }
}

/** *QĐ*, *UB*, *TTg*: a part of the symbol of a document. */
function isSymbol(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Lu}[\p{L}\p{M}\d]{0,6}$/u.test(token.letters) &&
    /\p{Lu}\p{M}*[\p{Lu}\d]/u.test(token.letters)
  )
}

const TREATY = new PhraseTable(() => phrases('Hiệp định|Hiệp ước|Hòa ước|Công ước|Nghị định thư|Tuyên bố', true))
const LONGEST_TREATY_NAME = 4 // tokens: *Hiệp định Genève*, *Công ước La Hay*

/** *hiệp định Genève 1954*, *Nghị định thư Kyoto*: a treaty by where it was signed, which is abroad or has its year behind it. */
function treaty(chart: Chart, at: number): Citation | null {
  const { tokens } = chart
  const head = TREATY.longest(tokens, at)
  if (head === null || !chart.startsWord(at)) return null
  let to = head.to
  while (to < head.to + LONGEST_TREATY_NAME && follows(tokens, to) && isCapital(tokens[to])) to++
  if (to === head.to) return null
  const law = lawTo(chart, at, head.to, to)
  const isForeign = tokens.slice(head.to, to).some(({ vietnamese }) => !vietnamese)
  return law.to > to || isForeign ? law : null
}

/** Whether things are counted: *ra chỉ thị 5 điểm*. */
function isThing({ shape, key, gap }: Token): boolean {
  return shape === 'lower' && gap === 'blank' && !GOING_ON.has(key)
}

function typeName(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.letters.toLowerCase())
    .join(' ')
}

function numberAttributes({ letters }: Pick<Token, 'letters'>): Attributes {
  const [number = '', ...rest] = letters.split('/')
  const year = rest.find((part) => YEAR.test(part))
  const symbol = rest.filter((part) => part !== year).join('/')
  return { number, ...(year ? { year } : {}), ...(symbol ? { symbol } : {}) }
}

/** A number with a symbol alone: *15/2020/NĐ-CP*. */
function bareNumber(tokens: readonly Token[], at: number): Citation | null {
  const token = tokenAt(tokens, at)
  if (token.kind !== 'law') return null
  return { from: at, to: at + 1, score: BARE_SYMBOL, rule: 'law-number', attributes: numberAttributes(token) }
}

/** *Luật Đất đai 2013*, *Bộ luật Hình sự*, *Hiến pháp năm 2013*. */
function namedLaw(chart: Chart, at: number): Citation | null {
  const { tokens } = chart
  const constitution = CONSTITUTION.longest(tokens, at)
  const head = constitution ?? LAW.longest(tokens, at)
  if (head === null || !chart.startsWord(at)) return null
  const isNamed = isCapital(tokens[at])
  if (constitution !== null) return isNamed ? lawTo(chart, at, constitution.to, constitution.to) : null
  const name = follows(tokens, head.to) ? TOPIC.longest(tokens, head.to) : null
  if (name === null) return null
  const law = lawTo(chart, at, head.to, name.to)
  return isNamed && isCapital(tokens[head.to]) ? law : smallLaw(tokens, law, head.to)
}

/** *luật đất đai*, *bộ luật hình sự*: a topic of one syllable, *luật giá*, is more often another word. */
function smallLaw(tokens: readonly Token[], law: Citation, topic: number): Citation | null {
  return law.to <= topic + 1 || isCapital(tokens[topic]) ? null : { ...law, score: LAW_IN_SMALL_LETTERS }
}

/** *Luật Sửa đổi, bổ sung một số điều của Luật Đất đai*: to the end of the law that it amends. */
function amendingLaw(chart: Chart, at: number): Citation | null {
  const head = LAW.longest(chart.tokens, at)
  if (head === null || !isCapital(chart.tokens[at]) || !follows(chart.tokens, head.to)) return null
  const amending = AMENDING.longest(chart.tokens, head.to)
  const amended = amending && follows(chart.tokens, amending.to) ? namedLaw(chart, amending.to) : null
  return amended && { ...lawTo(chart, at, head.to, amended.to), amended }
}

function lawTo(chart: Chart, from: number, topic: number, to: number): Citation {
  const docType = typeName(chart.tokens, from, Math.max(topic, from + 1))
  const year = yearEnd(chart.tokens, to)
  const attributes = { docType, ...(year === null ? {} : { year: tokenAt(chart.tokens, year - 1).letters }) }
  return { from, to: year ?? to, score: LAW_BY_NAME, rule: 'law-name', attributes }
}

function yearEnd(tokens: readonly Token[], at: number): number | null {
  if (!follows(tokens, at)) return null
  const year = tokenAt(tokens, at).key === YEAR_WORD ? at + 1 : at
  const { gap, key } = tokenAt(tokens, year)
  return gap === 'blank' && YEAR.test(key) ? year + 1 : null
}

/** *điểm a khoản 3 Điều 2* before the document, with commas or without. */
function partsBefore(tokens: readonly Token[], core: number): { from: number; attributes: Attributes } {
  const attributes: Record<string, string> = {}
  let from = core
  for (;;) {
    const value = partValue(tokens, from)
    const name =
      value === null || tokenAt(tokens, from).gap === 'break' ? undefined : PARTS.get(tokenAt(tokens, value - 1).key)
    if (value === null || name === undefined) return { from, attributes }
    attributes[name] = tokenAt(tokens, value).letters
    from = value - 1
  }
}

/** The index of the number or letter of the part that ends before `from`. */
function partValue(tokens: readonly Token[], from: number): number | null {
  const before = tokens[from - 1]
  const value = before !== undefined && (before.key === ',' || before.key === OF) ? from - 2 : from - 1
  const token = tokens[value]
  return token !== undefined && /^(?:\d{1,3}[a-zđ]?|[a-zđ])$/.test(token.key) ? value : null
}

function dateEnd(chart: Chart, at: number): number {
  const date = follows(chart.tokens, at) ? chart.at(at, 'DATE') : undefined
  return date?.attributes?.relative === true ? at : (date?.to ?? at) // *luật đất đai hôm qua* was spoken of then
}

/** *của Ban Thường vụ Tỉnh ủy*, *của Thủ tướng Chính phủ*. */
function issuerEnd(chart: Chart, at: number): number {
  if (!follows(chart.tokens, at) || !ISSUED.has(tokenAt(chart.tokens, at).key) || !follows(chart.tokens, at + 1))
    return at
  const role = chart.at(at + 1, 'ROLE')
  const issuer = role !== undefined && role.score >= LIKELY_ROLE ? role : chart.at(at + 1, 'ORG')
  return issuer?.to ?? at
}
