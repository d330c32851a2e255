import { type DiacriticCounts, withoutMarks } from '../recognizer.ts'

const LEAST_FORM = 8 // times in the text
const LEAST_PLAIN = 200 // the same of a form that no marks tell apart: it is there for its neighbours
const LEAST_PAIR = 2
const MOST_PAIRS = 200_000
const STEPS = 8 // in one
const LOWEST_PAIR = -6
const ROOM = 2 ** 21 // more than there are forms in the text
const PIECES = /[\p{L}\p{M}]+|[^\s\p{L}\p{M}]+|\n/gu

/**
 * Counts forms and pairs of neighbours in a text, and keeps the pairs that say most: those whose count and whose share
 * beside chance are both high, where one of the two has forms to choose from.
 */
export function countForms(texts: readonly string[]): DiacriticCounts {
  const { forms, counts, pairs, total } = countAll(texts)
  const kept = keptForms(forms, counts)
  const chosen = chosenPairs(pairs, { counts, total, isOpen: openForms(forms, kept), kept })
  const order = [...kept].sort((a, b) => (forms[a]! < forms[b]! ? -1 : 1))
  const numbers = new Map([[0, 0], ...order.map((form, at) => [form, at + 1] as const)])
  const numbered = chosen
    .map(
      ([before, behind, worth]) => [numbers.get(before)! * (order.length + 1) + numbers.get(behind)!, worth] as const,
    )
    .sort((a, b) => a[0] - b[0])
  return {
    forms: order.map((form) => forms[form]!),
    rarities: order.map((form) => Math.min(255, Math.round(-Math.log(counts[form]! / total) * STEPS))),
    pairs: numbered.map(([pair]) => pair),
    worths: numbered.map(([, worth]) => Math.max(0, Math.min(255, Math.round((worth - LOWEST_PAIR) * STEPS)))),
  }
}

/** Runs of syllables with blanks alone between them, in the letters that forms are written in. */
export function* runsOfForms(text: string): Generator<readonly string[]> {
  let run: string[] = []
  for (const [piece] of text.normalize('NFC').toLowerCase().matchAll(PIECES)) {
    if (/^[\p{L}\p{M}]/u.test(piece)) run.push(formOf(piece))
    else if (run.length > 0) {
      yield run
      run = []
    }
  }
  if (run.length > 0) yield run
}

// The rhymes of two vowels at the end of a syllable whose tone mark stands on either: the second, then the first.
const MODERN = [...'àáảãạèéẻẽẹỳýỷỹỵ']
const FIRSTS = [...'òóỏõọòóỏõọùúủũụ']
const RHYME = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/u

/** Tone marks in their traditional places, whatever the style of the text: *hoà* to *hòa*. */
function formOf(letters: string): string {
  return letters.replace(RHYME, ([, last = '']) => `${FIRSTS[MODERN.indexOf(last)]}${withoutMarks(last)}`)
}

interface AllCounts {
  /** By number; 0 is what stands at either end of a run. */
  readonly forms: readonly string[]
  readonly counts: readonly number[]
  /** `before * ROOM + behind`. */
  readonly pairs: ReadonlyMap<number, number>
  readonly total: number
}

function countAll(texts: readonly string[]): AllCounts {
  const numbers = new Map<string, number>()
  const forms = ['']
  const counts = [0]
  const pairs = new Map<number, number>()
  const addPair = (before: number, behind: number) => {
    const pair = before * ROOM + behind
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    counts[behind]!++
  }
  for (const text of texts) {
    for (const run of runsOfForms(text)) {
      let before = 0
      for (const form of run) {
        let number = numbers.get(form)
        if (number === undefined) {
          number = forms.push(form) - 1
          numbers.set(form, number)
          counts.push(0)
        }
        addPair(before, number)
        before = number
      }
      addPair(before, 0)
    }
  }
  return { forms, counts, pairs, total: counts.reduce((sum, count) => sum + count, 0) }
}

/** Forms that are frequent enough, of letters that have one with marks; of others the most frequent alone. */
function keptForms(forms: readonly string[], counts: readonly number[]): Set<number> {
  const marked = new Set<string>()
  for (const [at, form] of forms.entries()) {
    if (counts[at]! >= LEAST_FORM && withoutMarks(form) !== form) marked.add(withoutMarks(form))
  }
  const isKept = (form: string, count: number) => count >= (marked.has(withoutMarks(form)) ? LEAST_FORM : LEAST_PLAIN)
  return new Set(forms.flatMap((form, at) => (at > 0 && isKept(form, counts[at]!) ? [at] : [])))
}

/** Those that share their letters with another. */
function openForms(forms: readonly string[], kept: ReadonlySet<number>): Set<number> {
  const byLetters = new Map<string, number[]>()
  for (const at of kept) {
    const letters = withoutMarks(forms[at]!)
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), at])
  }
  return new Set([...byLetters.values()].filter((all) => all.length > 1).flat())
}

interface Weighing {
  readonly counts: readonly number[]
  readonly total: number
  readonly isOpen: ReadonlySet<number>
  readonly kept: ReadonlySet<number>
}

function chosenPairs(
  pairs: ReadonlyMap<number, number>,
  { counts, total, isOpen, kept }: Weighing,
): (readonly [before: number, behind: number, worth: number])[] {
  const weighed: (readonly [before: number, behind: number, worth: number, gain: number])[] = []
  for (const [pair, count] of pairs) {
    const [before, behind] = [Math.floor(pair / ROOM), pair % ROOM]
    if (count < LEAST_PAIR || !(isOpen.has(before) || isOpen.has(behind))) continue
    if ((before > 0 && !kept.has(before)) || (behind > 0 && !kept.has(behind))) continue
    const worth = Math.log((count * total) / (counts[before]! * counts[behind]!))
    weighed.push([before, behind, worth, count * Math.abs(worth)])
  }
  weighed.sort((a, b) => b[3] - a[3] || a[0] - b[0] || a[1] - b[1])
  return weighed.slice(0, MOST_PAIRS).map(([before, behind, worth]) => [before, behind, worth])
}
