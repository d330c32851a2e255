import type { TextReplacement } from '../model/patch.ts'

/**
 * Replacements made for a text, brought to what `over` made of that text; `null` when one of them touches one of
 * `over`, so that neither order of the two gives what both meant.
 */
export function rebaseReplacements(
  replacements: readonly TextReplacement[],
  over: readonly TextReplacement[],
): TextReplacement[] | null {
  const transformed: TextReplacement[] = []
  let shift = 0
  let next = 0
  for (const replacement of replacements) {
    const end = replacement.start + replacement.before.length
    for (; next < over.length; next++) {
      const { start, before, after } = over[next]!
      if (start + before.length >= replacement.start) break
      shift += after.length - before.length
    }
    if (next < over.length && over[next]!.start <= end) return null
    transformed.push({ ...replacement, start: replacement.start + shift })
  }
  return transformed
}
