import { type AlignedText, assertOptions, assertText, oneOf } from '@chugiai/text'
import type { Rewriter } from '../engine/rewriter.ts'
import { applyRule } from '../engine/rule-step.ts'
import { isWordCode } from '../syllables/words.ts'
import { UNREADERS, type UnverbalizeOptions, type Written } from './unreaders.ts'

/** Words with a single space between each two, and where they stand. */
interface Run {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * Writes spoken numbers, dates, times, money, measures, telephone numbers and addresses in figures. A digit alone stays a
 * word. Each expression is one section of the alignment. Expects composed letters (NFC).
 *
 * @example unverbalize('ngày mười hai tháng năm năm hai nghìn hai mươi lăm').text // 'ngày 12 tháng 5 năm 2025'
 */
export function unverbalize(text: string, options: UnverbalizeOptions = {}): AlignedText {
  assertText(text)
  assertOptions(options, { decimal: oneOf(['comma', 'point']) })
  return applyRule(text, (source, out) => unverbalizeIn(source, options, out))
}

function unverbalizeIn(text: string, options: UnverbalizeOptions, out: Rewriter): void {
  for (const run of readRuns(text)) {
    for (let i = 0; i < run.words.length; ) {
      const found = readAt(run.words, i, options)
      if (found === null) {
        i++
        continue
      }
      const start = run.starts[i]!
      const end = run.ends[found.end - 1]!
      if (text.slice(start, end).toLowerCase() !== found.text) out.replace(start, end, found.text)
      i = found.end
    }
  }
}

function readAt(words: readonly string[], start: number, options: UnverbalizeOptions): Written | null {
  for (const read of UNREADERS) {
    const found = read(words, start, options)
    if (found !== null && found.end > start) return found
  }
  return null
}

const LONGEST_RUN = 64 // words; no spoken number is longer, and it keeps look-ahead linear

function* readRuns(text: string): Generator<Run> {
  let run = { words: [] as string[], starts: [] as number[], ends: [] as number[] }
  for (let i = 0; i < text.length; ) {
    let end = i
    while (end < text.length && isPart(text.charCodeAt(end))) end++
    if (end === i) {
      i++
      continue
    }
    const last = run.ends.at(-1)
    const isBroken = last !== undefined && (i - last !== 1 || text[last] !== ' ' || run.words.length >= LONGEST_RUN)
    if (isBroken) {
      yield run
      run = { words: [], starts: [], ends: [] }
    }
    run.words.push(text.slice(i, end).toLowerCase())
    run.starts.push(i)
    run.ends.push(end)
    i = end
  }
  yield run
}

function isPart(code: number): boolean {
  return isWordCode(code) || (code >= 0x30 && code <= 0x39)
}
