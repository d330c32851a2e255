/**
 * The one of `names` that was likely meant by `word`: the same but for case, one that it begins or that begins it, or the
 * one a few letters away. `null` when none is near.
 */
export function nearestOf(word: string, names: readonly string[]): string | null {
  const wanted = word.toLowerCase()
  const begun = names.find((name) => begins(name.toLowerCase(), wanted))
  if (begun !== undefined) return begun
  const most = Math.min(3, Math.floor(wanted.length / 2)) // past this, two words have little in common
  let best: string | null = null
  let least = most + 1
  for (const name of names) {
    const away = distance(wanted.slice(0, LONGEST), name.toLowerCase().slice(0, LONGEST))
    if (away < least) [best, least] = [name, away]
  }
  return best
}

const LONGEST = 40 // no option's name is longer, and distances take quadratic time

function begins(name: string, wanted: string): boolean {
  return wanted.length > 1 && (name.startsWith(wanted) || wanted.startsWith(name))
}

/** How many letters must be added, left out, changed or swapped with the next (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: readonly number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const least = Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (a[i] === b[j] ? 0 : 1))
      const swapped = i > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? before[j - 1] : undefined
      next.push(swapped === undefined ? least : Math.min(least, swapped + 1))
    }
    before = row
    row = next
  }
  return row[b.length]!
}
