import { assertArgument, assertText } from './assert-argument.ts'
import { listOf, STRING } from './kinds.ts'
import { nearestOf } from './nearest-of.ts'

/**
 * The one of `names` that was likely meant by `word`: the same but for case, one that it begins or that begins it, or the
 * one a few letters away. `null` when none is near.
 *
 * @example nearest('tonePlacment', ['preset', 'tonePlacement']) // 'tonePlacement'
 */
export function nearest(word: string, names: readonly string[]): string | null {
  assertText(word, 'word')
  assertArgument(names, listOf(STRING), 'names')
  return nearestOf(word, names)
}
