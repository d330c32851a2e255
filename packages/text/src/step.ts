import { Alignment } from './alignment.ts'
import { AlignmentBuilder } from './alignment-builder.ts'
import { assertArgument, assertText } from './assert-argument.ts'
import { FUNCTION, type Kind, listOf, TEXT_STEP } from './kinds.ts'
import { isObject } from './records.ts'

/** A text with the record of where its characters came from. */
export interface AlignedText {
  /** The text after. */
  readonly text: string
  /** From the text before to `text`, both in UTF-16 offsets. */
  readonly alignment: Alignment
}

/** A named, pure rewrite of text. The name carries a version: `tone-placement@1`. */
export interface TextStep {
  /** What the step does, with a version that changes with what it does. */
  readonly name: string
  /** The text rewritten. The same text gives the same result every time. */
  run(text: string): AlignedText
}

/** A text that nothing happened to. */
export function unchanged(text: string): AlignedText {
  assertText(text)
  return { text, alignment: Alignment.identity(text.length) }
}

/**
 * Runs the steps one after another and composes their alignments.
 *
 * @example
 * const { text, alignment } = runSteps('Hà   Nội', [collapseSpaces])
 * text // 'Hà Nội'
 * alignment.toSource({ start: 3, end: 6 }) // { start: 5, end: 8 }: 'Nội'
 */
export function runSteps(text: string, steps: readonly TextStep[]): AlignedText {
  assertText(text)
  assertArgument(steps, listOf(TEXT_STEP), 'steps')
  let result = unchanged(text)
  for (const step of steps) {
    const next = step.run(result.text)
    assertArgument(next, ALIGNED_TEXT, step.name)
    result = { text: next.text, alignment: result.alignment.compose(next.alignment) }
  }
  return result
}

/** What a step or a fold must give. */
export const ALIGNED_TEXT: Kind = {
  wanted: 'a text with its alignment',
  accepts: (value) => isObject(value) && typeof value.text === 'string' && value.alignment instanceof Alignment,
  hint: 'A step gives { text, alignment }: see replaceEach and AlignmentBuilder.',
}

const GLOBAL_PATTERN: Kind = {
  wanted: 'a regular expression with the flag g',
  accepts: (value) => value instanceof RegExp && value.global,
  hint: 'Write /…/g.',
}

/**
 * Replaces every match of `pattern` (with the `g` flag) by what `replacement` gives, and records it. An empty string
 * removes the match; the match itself keeps it. Matches of no characters are passed over, since nothing can be
 * inserted. One match is one section: make the pattern as small as a letter with its marks.
 *
 * @example
 * replaceEach('82,8 %', / (?=%)/g, () => '').text // '82,8%'
 */
export function replaceEach(
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): AlignedText {
  assertText(text)
  assertArgument(pattern, GLOBAL_PATTERN, 'pattern')
  assertArgument(replacement, FUNCTION, 'replacement')
  const builder = new AlignmentBuilder()
  let out = ''
  let done = 0
  for (const match of text.matchAll(pattern)) {
    const found = match[0]
    const replaced = replacement(match as RegExpExecArray)
    assertText(replaced, 'replacement(match)')
    if (found === '' || replaced === found) continue
    out += text.slice(done, match.index) + replaced
    builder.keep(match.index - done).replace(found.length, replaced.length)
    done = match.index + found.length
  }
  if (done === 0) return unchanged(text)
  return { text: out + text.slice(done), alignment: builder.keep(text.length - done).build() }
}
