import { type AlignedText, assertOptions, assertText, oneOf } from '@chugiai/text'
import { runComposed } from '../characters/composed-step.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import { NUMBER_WORDS } from '../lexis/number-words.ts'
import { isWordCode } from '../syllables/words.ts'
import { SURE_UNREADERS } from './sure-unreaders.ts'
import type { UnverbalizeOptions, Written } from './unreader.ts'
import { UNREADERS, unreadAddress } from './unreaders.ts'

/** Words with a single space between each two, and where they stand. */
interface Run {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether a sign of an address is among the words: *chấm, a còng*. */
  readonly hasAddress: boolean
}

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
  const isSure = options.certainty !== 'likely'
  for (const run of readRuns(text)) {
    for (let i = 0; i < run.words.length; ) {
      const found = readAt(run, i, options)
      if (found === null || (isSure && hasNameAt(text, run, i, found.end))) {
        i++
        continue
      }
      const start = run.starts[i]!
      const end = run.ends[found.end - 1]!
      const written = capitalizedAs(text.charAt(start), found.text)
      if (text.slice(start, end).toLowerCase() !== found.text) out.replace(start, end, written)
      i = found.end
    }
  }
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
    if (first !== first.toLowerCase() && words[i] !== first.toLowerCase()) return true
  }
  return false
}

const BEGINNINGS = new Set([...NUMBER_WORDS, 'ngày', 'mùng', 'mồng', 'tháng', 'năm', 'quý', 'thứ', 'cộng', 'hăm'])

function readAt({ words, hasAddress }: Run, start: number, options: UnverbalizeOptions): Written | null {
  if (!BEGINNINGS.has(words[start]!)) return hasAddress ? unreadAddress(words, start, options) : null
  for (const read of options.certainty === 'likely' ? UNREADERS : SURE_UNREADERS) {
    if (read === unreadAddress && !hasAddress) continue
    const found = read(words, start, options)
    if (found !== null && found.end > start) return found
  }
  return null
}

const LONGEST_RUN = 64 // words; no spoken number is longer, and it keeps look-ahead linear
const ADDRESS_SIGNS = new Set(['chấm', 'còng', 'móc', 'vòng'])

function* readRuns(text: string): Generator<Run> {
  let run = new RunBuilder()
  for (let i = 0; i < text.length; ) {
    let end = i
    while (end < text.length && isPart(text.charCodeAt(end))) end++
    if (end === i) {
      i++
      continue
    }
    if (run.isBroken(text, i)) {
      yield run
      run = new RunBuilder()
    }
    run.add(text.slice(i, end).toLowerCase(), i, end)
    i = end
  }
  yield run
}

class RunBuilder implements Run {
  readonly words: string[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  hasAddress = false

  add(word: string, start: number, end: number): void {
    this.words.push(word)
    this.starts.push(start)
    this.ends.push(end)
    this.hasAddress ||= ADDRESS_SIGNS.has(word)
  }

  /** Whether a word at `start` is not one blank behind the last one. */
  isBroken(text: string, start: number): boolean {
    const last = this.ends.at(-1)
    return last !== undefined && (start - last !== 1 || text[last] !== ' ' || this.words.length >= LONGEST_RUN)
  }
}

function isPart(code: number): boolean {
  return isWordCode(code) || (code >= 0x30 && code <= 0x39)
}
