import { findDates, holidays, resolveDate } from '@chugiai/temporal'
import { expect, test } from 'vitest'

type Loose = (...args: readonly unknown[]) => unknown

test.each([
  [findDates, [123], 'wrong_type', 'text'],
  [findDates, [null], 'wrong_type', 'text'],
  [findDates, ['hôm nay', { prefer: 'x' }], 'unknown_option', 'options.prefer'],
  [findDates, ['hôm nay', { anker: '2018-11-29' }], 'unknown_option', 'options.anker'],
  [findDates, ['hôm nay', { minConfidence: 'high' }], 'wrong_type', 'options.minConfidence'],
  [findDates, ['hôm nay', null], 'wrong_type', 'options'],
  [resolveDate, [123], 'wrong_type', 'phrase'],
  [resolveDate, ['hôm nay', { zone: '+07:00' }], 'unknown_option', 'options.zone'],
  [holidays, [Symbol('x')], 'year_out_of_range', 'year'],
] as [Loose, unknown[], string, string][])('%o refuses %o', (run, args, code, path) => {
  expect(() => run(...args)).toThrow(expect.objectContaining({ code, path }))
})
