export { Alignment } from './alignment.ts'
export { AlignmentBuilder } from './alignment-builder.ts'
export { assertArgument, assertNumber, assertOptions, assertText, describeValue } from './assert-argument.ts'
export { assertSpan } from './assert-span.ts'
export { firstIndex, firstWhere, lowerBound, upperBound } from './binary-search.ts'
export { type Bytes, toBytes } from './bytes.ts'
export type { TextErrorCode } from './codes.ts'
export { ChugiaiError, type ErrorDetails } from './error.ts'
export { type Issue, issueFromError, type Severity } from './issue.ts'
export {
  ASYNC_ITERABLE,
  BOOLEAN,
  BYTES,
  FUNCTION,
  ITERABLE,
  type Kind,
  LIST,
  listOf,
  NUMBER,
  oneOf,
  RECORD,
  recordOf,
  SIGNAL,
  SPAN,
  STRING,
  TEXT_OR_BYTES,
  TEXT_STEP,
  wholeNumber,
} from './kinds.ts'
export { getOrInsert } from './maps.ts'
export { nearest } from './nearest.ts'
export { type Defined, defined, isObject } from './records.ts'
export { sliceSpan } from './slice-span.ts'
export type { Span } from './span.ts'
export { bySpanOrder, covers, overlaps } from './span-order.ts'
export { ALIGNED_TEXT, type AlignedText, replaceEach, runSteps, type TextStep, unchanged } from './step.ts'
export { type CodeUnits, codePointBefore, isHighSurrogate, isLowSurrogate, splitsSurrogates } from './surrogates.ts'
export { type OffsetUnit, unitAlignment } from './units.ts'
