import { describeValue } from './assert-argument.ts'
import { ChugiaiError } from './error.ts'

/** Throws `alignment_lengths` unless `length` is a whole number from 0. */
export function assertLength(length: number, path = 'length'): void {
  if (Number.isInteger(length) && length >= 0) return
  throw new ChugiaiError('alignment_lengths', `A length must be a whole number from 0, not ${describeValue(length)}`, {
    path,
    hint: 'Lengths are counted in UTF-16 code units: `text.length`.',
  })
}
