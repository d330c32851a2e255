import { assertArgument, assertNumber } from './assert-argument.ts'
import { STRING } from './kinds.ts'

/** What can be read as UTF-16: a string, or a text that is not one string yet. */
export type CodeUnits = Pick<string, 'charCodeAt'>

/** Whether a UTF-16 code unit is the first half of a pair: `\ud83d` of 👋. */
export function isHighSurrogate(unit: number): boolean {
  return typeof unit === 'number' && unit >= 0xd800 && unit <= 0xdbff
}

/** Whether a UTF-16 code unit is the second half of a pair: `\udc4b` of 👋. */
export function isLowSurrogate(unit: number): boolean {
  return typeof unit === 'number' && unit >= 0xdc00 && unit <= 0xdfff
}

/** Whether `offset` lies between the two halves of a pair. False at the ends of the text and beside a lone half. */
export function splitsSurrogates(text: CodeUnits, offset: number): boolean {
  assertUnits(text)
  assertNumber(offset, 'offset')
  return isLowSurrogate(text.charCodeAt(offset)) && isHighSurrogate(text.charCodeAt(offset - 1))
}

/** The UTF-16 offset of the code point that ends at `offset`: one back, two back over a pair. */
export function codePointBefore(text: CodeUnits, offset: number): number {
  assertNumber(offset, 'offset')
  return splitsSurrogates(text, offset - 1) ? offset - 2 : offset - 1
}

function assertUnits(text: CodeUnits): void {
  const given = text as CodeUnits | null | undefined
  if (typeof given?.charCodeAt !== 'function') assertArgument(text, STRING, 'text')
}
