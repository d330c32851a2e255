import { classOf, UNSTABLE } from './classes.ts'
import { codeOf, letterOf, SHAPES, shapeIndex, shapeOf, TONE_MARKS, toneOf, withShape, withTone } from './letters.ts'
import type { Rewriter } from './rewriter.ts'
import { ruleStep } from './rule-step.ts'

/** What circumflex, breve and horn make of a letter without a mark. */
const MARKED_SHAPES: Readonly<Record<string, string>> = {
  '\u0302': 'aâeêoô',
  '\u0306': 'aă',
  '\u031b': 'oơuư',
}

const FIRST_MARK = 0x0300
const LAST_MARK = 0x0345

/** By mark: tone + 1 for a tone mark, 0 for other marks. The grave and acute tone marks of old are the same marks. */
const toneOfMark = /* @__PURE__ */ buildToneOfMark()

function buildToneOfMark(): Uint8Array {
  const tones = new Uint8Array(LAST_MARK - FIRST_MARK)
  TONE_MARKS.forEach((mark, tone) => {
    if (mark !== '') tones[mark.charCodeAt(0) - FIRST_MARK] = tone
  })
  tones[0x40] = TONE_MARKS.indexOf('\u0300')
  tones[0x41] = TONE_MARKS.indexOf('\u0301')
  return tones
}

// A base character with its marks, so that each has a section of its own.
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu

/**
 * Canonical composition (NFC), and Vietnamese letters from their marks in any order: tone before circumflex, a mark
 * typed twice, marks half composed. Other scripts change by NFC alone.
 *
 * @example compose.run('tie\u0301\u0302ng').text // 'tiếng'
 */
export const compose = /* @__PURE__ */ ruleStep('compose@1', composeText)

export function composeText(text: string, out: Rewriter): void {
  for (let i = 0; i < text.length; i++) {
    if (classOf(text.charCodeAt(i)) !== UNSTABLE) continue
    const start = characterBefore(text, i)
    const end = endOfRun(text, i)
    composeRun(text, start, end, out)
    i = end - 1
  }
}

/** Where the character in front of `offset` starts. Only unstable characters can follow it, so it was not looked at yet. */
function characterBefore(text: string, offset: number): number {
  if (offset === 0) return 0
  const isPair = isLowSurrogate(text.charCodeAt(offset - 1)) && isHighSurrogate(text.charCodeAt(offset - 2))
  return isPair ? offset - 2 : offset - 1
}

function endOfRun(text: string, start: number): number {
  let end = start
  while (end < text.length && classOf(text.charCodeAt(end)) === UNSTABLE) {
    const isPair = isHighSurrogate(text.charCodeAt(end)) && isLowSurrogate(text.charCodeAt(end + 1))
    end += isPair ? 2 : 1
  }
  return end
}

function composeRun(text: string, start: number, end: number, out: Rewriter): void {
  const letter = composeLetter(text, start, end)
  if (letter > 0) {
    out.replace(start, end, String.fromCharCode(codeOf(letter)))
    return
  }
  const run = text.slice(start, end)
  const composed = run.normalize('NFC')
  if (composed !== run) replaceClusters(run, composed, start, out)
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
    if (parts[i] !== cluster) out.replace(at, at + cluster.length, parts[i]!)
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
  const tone = mark >= FIRST_MARK && mark < LAST_MARK ? toneOfMark[mark - FIRST_MARK]! : 0
  if (tone > 0) return toneOf(letter) === 0 || toneOf(letter) === tone ? withTone(letter, tone) : 0
  const pairs = MARKED_SHAPES[String.fromCharCode(mark)]
  const at = pairs?.indexOf(SHAPES[shapeOf(letter)]!) ?? -1
  if (pairs === undefined || at < 0) return 0
  return at % 2 === 1 ? letter : withShape(letter, shapeIndex(pairs[at + 1]!))
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}
