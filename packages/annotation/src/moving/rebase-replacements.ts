import type { TextReplacement } from '../model/patch.ts'

/**
 * Replacements made for a text, brought to what `over` made of that text; `null` when one of them touches one of
 * `over`, so that neither order of the two gives what both meant.
 *
 * What both replaced alike is done: it is left out. Of two insertions at one place, that of the lesser text stands first,
 * whoever comes first: so any number of people come to the same text.
 */
export function rebaseReplacements(
  replacements: readonly TextReplacement[],
  over: readonly TextReplacement[],
): TextReplacement[] | null {
  const rebased: TextReplacement[] = []
  let shift = 0
  let next = 0
  for (const replacement of replacements) {
    const end = replacement.start + replacement.before.length
    let other = over[next]
    for (; other !== undefined && isBefore(other, replacement); other = over[++next]) shift += growth(other)
    if (other === undefined || other.start > end) rebased.push({ ...replacement, start: replacement.start + shift })
    else if (isSame(other, replacement)) {
      shift += growth(other)
      next++
    } else if (isInsertion(other) && isInsertion(replacement)) {
      rebased.push({ ...replacement, start: replacement.start + shift })
    } else return null
  }
  return rebased
}

/** Whether `other` stands before a replacement, and moves it without touching it. */
function isBefore(other: TextReplacement, replacement: TextReplacement): boolean {
  const end = other.start + other.before.length
  if (end < replacement.start) return true
  return isInsertion(other) && isInsertion(replacement) && end === replacement.start && other.after < replacement.after
}

function isInsertion({ before }: TextReplacement): boolean {
  return before === ''
}

function isSame(a: TextReplacement, b: TextReplacement): boolean {
  return a.start === b.start && a.before === b.before && a.after === b.after
}

function growth({ before, after }: TextReplacement): number {
  return after.length - before.length
}

/** Places where both insert something else at one place: what is at an edge there has no order of its own. */
export function tiedPlaces(replacements: readonly TextReplacement[], over: readonly TextReplacement[]): number[] {
  const inserted = new Map(over.filter(isInsertion).map(({ start, after }) => [start, after]))
  return replacements
    .filter(({ start, before, after }) => before === '' && inserted.has(start) && inserted.get(start) !== after)
    .map(({ start }) => start)
}
