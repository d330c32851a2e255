import { describe, expect, test, vi } from 'vitest'
import { functionAt } from '../src/function-at.ts'
import { growthOf, MOST, type Worst } from '../src/growth.ts'
import * as annotationArguments from './arguments/annotation.ts'
import * as articleArguments from './arguments/article.ts'
import * as chugiaiArguments from './arguments/chugiai.ts'
import * as formatsArguments from './arguments/formats.ts'
import * as recognizerArguments from './arguments/recognizer.ts'
import * as temporalArguments from './arguments/temporal.ts'
import * as annotation from './growth/annotation.ts'
import * as article from './growth/article.ts'
import * as chugiai from './growth/chugiai.ts'
import * as formats from './growth/formats.ts'
import * as recognizer from './growth/recognizer.ts'
import * as temporal from './growth/temporal.ts'

/** Letters of the longer input; the shorter one has a tenth. GROWTH=100000 or 1000000 goes further, and takes as much longer. */
const SIZE = Number(process.env.GROWTH ?? 20_000)

const TABLES = {
  annotation: { ...annotationArguments, ...annotation },
  article: { ...articleArguments, ...article },
  chugiai: { ...chugiaiArguments, ...chugiai },
  formats: { ...formatsArguments, ...formats },
  recognizer: { ...recognizerArguments, ...recognizer },
  temporal: { ...temporalArguments, ...temporal },
}

vi.setConfig({ testTimeout: 3_600_000 })

describe.each(Object.entries(TABLES))('%s', (_, { entry, calls, worst, constant }) => {
  // The table of arguments has every exported function: a new one without a row here fails.
  test('every function has its worst inputs, or a reason to have none', () => {
    const named = new Set([...Object.keys(worst), ...constant])
    expect(Object.keys(calls).filter((name) => !named.has(name))).toEqual([])
    expect([...named].filter((name) => !(name in calls))).toEqual([])
  })

  test.each(Object.entries<readonly Worst[]>(worst))('%s grows with its input', async (name, cases) => {
    const growths: number[] = []
    for (const one of cases) growths.push(await growthOf(functionAt(entry, name), one, SIZE))
    expect(growths.map((growth) => growth <= MOST)).toEqual(cases.map(() => true))
  })
})

describe('the measure', () => {
  const pairs = (list: readonly number[]) => {
    let sum = 0
    for (const a of list) for (const b of list) sum += a ^ b
    return sum
  }
  const list: Worst = (size) => [Array.from({ length: size / 2.5 }, (_, i) => i)]

  test('what goes through all pairs is found', async () => {
    expect(await growthOf(pairs as never, list, 100_000)).toBeGreaterThan(MOST)
  })

  test('what goes through all once is not', async () => {
    expect(await growthOf(((all: readonly number[]) => all.toSorted()) as never, list, 100_000)).toBeLessThan(MOST)
  })
})
