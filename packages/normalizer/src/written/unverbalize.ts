import { type AlignedText, assertOptions, assertText, oneOf } from '@chugiai/text'
import { runComposed } from '../characters/composed-step.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import { NUMBER_WORDS } from '../lexis/number-words.ts'
import { isRough, readListed } from './listed.ts'
import { type Run, type RunInText, readRuns, withNeighbours } from './run.ts'
import { endOfSaying } from './sayings.ts'
import { SURE_UNREADERS } from './sure-unreaders.ts'
import type { UnverbalizeOptions, Written } from './unreader.ts'
import { UNREADERS, unreadAddress } from './unreaders.ts'

/**
 * Writes spoken numbers, dates, times, money, measures, telephone numbers and addresses in figures, where the words can be
 * nothing else; `certainty: 'likely'` takes more. A digit alone stays a word unless what stands beside it says that it counts
 * or names: *hai huyện, quận ba, lần thứ hai*. Each expression is one section of the alignment.
 *
 * @example unverbalize('ngày mười hai tháng năm năm hai nghìn hai mươi lăm').text // 'ngày 12 tháng 5 năm 2025'
 */
export function unverbalize(text: string, options: UnverbalizeOptions = {}): AlignedText {
  assertText(text)
  assertOptions(options, { decimal: oneOf(['comma', 'point']), certainty: oneOf(['sure', 'likely']) })
  return runComposed(text, { name: 'unverbalize@1', rewrite: (source, out) => unverbalizeIn(source, options, out) })
}

function unverbalizeIn(text: string, options: UnverbalizeOptions, out: Rewriter): void {
  for (const place of withNeighbours(readRuns(text))) {
    const { run } = place
    for (let i = 0; i < run.words.length; ) {
      const said = endOfSaying(run.words, i)
      if (said > i) {
        i = said
        continue
      }
      const found = readAt(run, i, options) ?? readListed(text, place, i)
      if (found === null || (options.certainty !== 'likely' && isOther(text, place, i, found.end))) {
        i++
        continue
      }
      const start = run.starts[i] ?? 0
      const end = run.ends[found.end - 1] ?? start
      const written = capitalizedAs(text.charAt(start), found.text)
      if (text.slice(start, end).toLowerCase() !== found.text) out.replace(start, end, written)
      i = found.end
    }
  }
}

/** Whether words that read as a number are a name, a part of a word, or some. */
function isOther(text: string, place: RunInText, start: number, end: number): boolean {
  const isAlone = end - start === 1
  if (isAlone && (isJoined(text, place.run, start) || isRough(text, place, start, end))) return true
  return hasNameAt(text, place.run, start, end)
}

/** *Ngày 12 tháng 5* begins with a capital when *Ngày mười hai* did. */
function capitalizedAs(first: string, written: string): string {
  const isCapital = first !== first.toLowerCase()
  return isCapital ? written.charAt(0).toUpperCase() + written.slice(1) : written
}

/**
 * Whether a word behind the first, or the only one, begins with a capital, as in names: *vịnh Ba Tư, bà Mười*. A letter
 * alone is a sign: *độ C*.
 */
function hasNameAt(text: string, { words, starts }: Run, start: number, end: number): boolean {
  for (let i = end - start > 1 ? start + 1 : start; i < end; i++) {
    const first = text.charAt(starts[i] ?? 0)
    const isOfMoney = MONEY.has(`${words[i - 1]} ${words[i]}`)
    if (first !== first.toLowerCase() && words[i] !== first.toLowerCase() && !isOfMoney) return true
  }
  return false
}

/** Whether a word is part of one with a hyphen or a slash: *một-Nasir, bốn/sáu*. */
function isJoined(text: string, { starts, ends }: Run, at: number): boolean {
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0]
  return JOINT.test(text.slice(Math.max(0, start - 2), start)) || JOINED.test(text.slice(end, end + 2))
}

const JOINT = /[\p{L}\d][-/]$/u
const JOINED = /^[-/]\p{L}/u

const MONEY = new Set(['la mỹ', 'bảng anh'])

const BEGINNINGS = new Set([...NUMBER_WORDS, 'ngày', 'mùng', 'mồng', 'tháng', 'năm', 'quý', 'thứ', 'cộng', 'hăm'])

function readAt({ words, hasAddress }: Run, start: number, options: UnverbalizeOptions): Written | null {
  if (!BEGINNINGS.has(words[start] ?? '')) return hasAddress ? unreadAddress(words, start, options) : null
  for (const read of options.certainty === 'likely' ? UNREADERS : SURE_UNREADERS) {
    if (read === unreadAddress && !hasAddress) continue
    const found = read(words, start, options)
    if (found !== null && found.end > start) return found
  }
  return null
}
