import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'
import { describe, expect, test } from 'vitest'
import { listMutants } from '../src/list-mutants.ts'
import { mutantKey } from '../src/mutant.ts'
import { formatScore, formatSurvivor, scoreOf } from '../src/report.ts'
import { sampleKeys } from '../src/sample.ts'
import { Tally } from '../src/tally.ts'
import { sourcesOf, TARGETS } from '../src/targets.ts'

describe('sample', () => {
  const keys = Array.from({ length: 200 }, (_, i) => `mutant ${i}`)

  test('holds as many as asked for, the same for one seed and others for another', () => {
    const sample = sampleKeys(keys, 40, 'a')
    expect(new Set(sample).size).toBe(40)
    expect(sampleKeys([...keys].reverse(), 40, 'a')).toEqual(sample)
    expect(sampleKeys(keys, 40, 'b')).not.toEqual(sample)
    expect(new Set(sampleKeys(keys, Infinity, 'a'))).toEqual(new Set(keys))
  })

  test('a mutant that goes or comes leaves the others in their places', () => {
    const sample = sampleKeys(keys, 40, 'a')
    expect(
      sampleKeys(
        keys.filter((key) => key !== sample[3]),
        39,
        'a',
      ),
    ).toEqual(sample.filter((_, i) => i !== 3))
  })
})

describe('mutants', () => {
  async function replacements(code: string): Promise<readonly string[]> {
    const file = join(mkdtempSync(join(tmpdir(), 'mutants-')), 'a.ts')
    writeFileSync(file, code)
    const mutants = await listMutants([file])
    expect(new Set(mutants.map(mutantKey)).size).toBe(mutants.length)
    return mutants.map(({ replacement }) => replacement)
  }

  test('are made of code', async () => {
    expect(await replacements('export const isLate = (hour: number) => hour >= 22')).toEqual(
      expect.arrayContaining(['true', 'false', 'hour > 22', 'hour < 22']),
    )
  })

  test('are not made of what an error says to people, but of its code', async () => {
    const error = `throw new ChugiaiError('bad_day', \`No day: \${day}\`, { hint: 'Write 2018-11-29' })`
    expect(await replacements(error)).toEqual(['""', '{}'])
    expect(await replacements(`export const issue = { code: 'bad_day', message: 'No day' }`)).toEqual(['{}', '""'])
  })
})

describe('report', () => {
  const mutant = (status: string, line = 1) =>
    ({
      status,
      fileName: join(process.cwd(), 'packages/temporal/src/hour.ts'),
      location: { start: { line, column: 8 }, end: { line, column: 18 } },
      replacement: 'false',
    }) as MutantResult

  test('what ends, in whatever way, is noticed; what no test comes to is not; what cannot be tried does not count', () => {
    const results = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError', 'Ignored'].map((s) => mutant(s))
    expect(scoreOf(results)).toEqual({ killed: 2, tried: 4 })
    expect(formatScore('temporal', scoreOf(results))).toBe('temporal: 2 of 4 killed, 50.0 %')
    expect(formatScore('text', scoreOf([]))).toBe('text: 0 of 0 killed, - %')
  })

  test('a survivor is its place, what stood there and what came instead', () => {
    const source = 'return hour >= 22\nreturn hour >= 23'
    expect(formatSurvivor(mutant('Survived', 2), source)).toBe(
      'packages/temporal/src/hour.ts:2:8  hour >= 23  →  false',
    )
    expect(formatSurvivor(mutant('NoCoverage'), source)).toMatch(/hour >= 22 {2}→ {2}false \(no test comes here\)$/)
  })

  test('a run that is stopped has told what it found: each mutant is printed as soon as it is tried', () => {
    const lines: string[] = []
    let source = 'return hour >= 22'
    const tally = new Tally(
      (line) => lines.push(line),
      () => source,
    )
    tally.onMutationTestingPlanReady({ mutantPlans: [{ mutant: mutant('Pending') }] as never })
    source = '// a line that was written beside the run\nreturn hour >= 22'
    tally.onMutantTested(mutant('Killed'))
    expect(lines).toEqual(['1 of 1 killed'])
    tally.onMutantTested(mutant('CompileError')) // outside the sample
    tally.onMutantTested(mutant('Survived'))
    expect(lines.slice(1)).toEqual(['1 of 2 killed  packages/temporal/src/hour.ts:1:8  hour >= 22  →  false'])
    tally.onMutantTested(mutant('Timeout'))
    expect(lines.slice(2)).toEqual(['2 of 3 killed'])
  })
})

test.each(Object.entries(TARGETS))('the sources of %s are found, without lists and facts', (_, folder) => {
  const files = sourcesOf(folder)
  expect(files.length).toBeGreaterThan(10)
  expect(files.filter((file) => /\/index\.ts$|\/codes\.ts$|\/data\//.test(file))).toEqual([])
})
