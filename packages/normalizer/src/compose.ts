import { classOf, QUAD, UNSTABLE } from './classes.ts'
import {
  codeOf,
  letterOf,
  SHAPE_COUNT,
  shapeIndex,
  shapeOf,
  TONE_MARKS,
  toneOf,
  withShape,
  withTone,
} from './letters.ts'
import type { Rewriter } from './rewriter.ts'
import { ruleStep } from './rule-step.ts'

/** What circumflex, breve and horn make of a letter: pairs of a letter without and with the mark. */
const MARKED_PAIRS: readonly (readonly [mark: string, pairs: readonly string[]])[] = [
  ['\u0302', ['aâ', 'eê', 'oô']],
  ['\u0306', ['aă']],
  ['\u031b', ['oơ', 'uư']],
]

const FIRST_MARK = 0x0300
const MARK_COUNT = 0x42 // up to the grave and acute tone marks of old, which are the same marks again

/** By mark: its tone, or 0. */
const toneOfMark = /* @__PURE__ */ buildToneOfMark()

/** By mark and shape: the shape with the mark, or 0 when there is no such letter. */
const shapeWithMark = /* @__PURE__ */ buildShapeWithMark()

function buildToneOfMark(): Uint8Array {
  const tones = new Uint8Array(MARK_COUNT)
  TONE_MARKS.forEach((mark, tone) => {
    if (mark !== '') tones[mark.charCodeAt(0) - FIRST_MARK] = tone
  })
  tones[0x40] = TONE_MARKS.indexOf('\u0300')
  tones[0x41] = TONE_MARKS.indexOf('\u0301')
  return tones
}

function buildShapeWithMark(): Uint8Array {
  const shapes = new Uint8Array(MARK_COUNT * SHAPE_COUNT)
  for (const [mark, pairs] of MARKED_PAIRS) {
    const row = (mark.charCodeAt(0) - FIRST_MARK) * SHAPE_COUNT
    for (const pair of pairs) {
      const marked = shapeIndex(pair[1]!)
      shapes[row + shapeIndex(pair[0]!)] = marked
      shapes[row + marked] = marked
    }
  }
  return shapes
}

// A base character with its marks, so that each has a section of its own.
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu

/**
 * Canonical composition (NFC), and Vietnamese letters from their marks in any order: tone before circumflex, a mark
 * typed twice, marks half composed. Other scripts change by NFC alone.
 *
 * @example compose.run('tie\u0301\u0302ng').text // 'tiếng'
 */
export const compose = /* @__PURE__ */ ruleStep('compose@1', composeText, (text) => text.normalize('NFC'))

function composeText(text: string, out: Rewriter): void {
  for (let i = 0; i < text.length; i++) {
    if (!isUnstable(text.charCodeAt(i))) continue
    const start = characterBefore(text, i)
    const end = endOfRun(text, i)
    composeRun(text, start, end, out)
    i = end - 1
  }
}

function isUnstable(code: number): boolean {
  const cls = classOf(code)
  return cls === UNSTABLE || cls === QUAD
}

/** Where the character in front of `offset` starts. Only unstable characters can follow it, so it was not looked at yet. */
function characterBefore(text: string, offset: number): number {
  if (offset === 0) return 0
  const isPair = isLowSurrogate(text.charCodeAt(offset - 1)) && isHighSurrogate(text.charCodeAt(offset - 2))
  return isPair ? offset - 2 : offset - 1
}

function endOfRun(text: string, start: number): number {
  let end = start
  while (end < text.length && isUnstable(text.charCodeAt(end))) {
    const isPair = isHighSurrogate(text.charCodeAt(end)) && isLowSurrogate(text.charCodeAt(end + 1))
    end += isPair ? 2 : 1
  }
  return end
}

function composeRun(text: string, start: number, end: number, out: Rewriter): void {
  const letter = composeLetter(text, start, end)
  if (letter > 0) {
    out.replaceByCode(start, end, codeOf(letter))
    return
  }
  const run = text.slice(start, end)
  replaceClusters(run, run.normalize('NFC'), start, out)
}

/** Cluster by cluster where that gives the same text; some scripts compose across clusters, and there the run is one section. */
function replaceClusters(run: string, composed: string, start: number, out: Rewriter): void {
  const clusters = run.match(CLUSTER) ?? []
  const parts = clusters.map((cluster) => cluster.normalize('NFC'))
  if (parts.join('') !== composed) {
    out.replace(start, start + run.length, composed)
    return
  }
  let at = start
  clusters.forEach((cluster, i) => {
    const letter = composeLetter(cluster, 0, cluster.length)
    const part = letter > 0 ? String.fromCharCode(codeOf(letter)) : parts[i]!
    if (part !== cluster) out.replace(at, at + cluster.length, part)
    at += cluster.length
  })
}

/**
 * The packed Vietnamese letter that `start..end` spells: a vowel with marks in any order, each once or more. 0 when it
 * spells none, or two marks contradict each other.
 */
export function composeLetter(text: string, start: number, end: number): number {
  let letter = letterOf(text.charCodeAt(start))
  if (letter === 0) return 0
  for (let i = start + 1; i < end && letter > 0; i++) letter = addMark(letter, text.charCodeAt(i))
  return codeOf(letter) > 0 ? letter : 0
}

function addMark(letter: number, mark: number): number {
  const index = mark - FIRST_MARK
  if (index < 0 || index >= MARK_COUNT) return 0
  const tone = toneOfMark[index]!
  if (tone > 0) return toneOf(letter) === 0 || toneOf(letter) === tone ? withTone(letter, tone) : 0
  const shape = shapeWithMark[index * SHAPE_COUNT + shapeOf(letter)]!
  return shape > 0 ? withShape(letter, shape) : 0
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}
