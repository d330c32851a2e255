import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnnotatedDocument, createDocument } from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'
import { NearDuplicates } from '../src/cli/corpus/near-duplicates.ts'
import { apportion, seededRandom } from '../src/cli/corpus/random.ts'
import { chugiai, file, folder, ndjson } from './run-cli.ts'

// Tools for a corpus as a whole: what is in it, what repeats, parts of it, and how two of them differ.

const SYLLABLES =
  'ba mẹ đi chợ phiên sáng nay mưa lớn làm ngập đường liên thôn xã cho biết sẽ sửa cầu mới trường học'.split(' ')

/** A text of its own for each number. */
function textOf(number: number, length = 120): string {
  const random = seededRandom(number)
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(' ')
}

const line = (id: string, text: string, more = {}) => `${JSON.stringify({ id, text, ...more })}\n`
const ids = (stdout: string) => ndjson(stdout).map(({ id }) => id)

describe('dedupe', () => {
  const [a, b] = [textOf(1), textOf(2)]
  const input =
    line('a', a) +
    line('a-hoa', ` ${a.toUpperCase()}\n`) +
    line('b', b) +
    line('a-gan', `${a} thêm`) +
    line('c', textOf(3))

  test('the first of each group stays, letter for letter', () => {
    file('lap.ndjson', input)
    const { status, stdout, stderr } = chugiai(['dedupe', 'lap.ndjson', '--duplicates', 'da-bo.ndjson'])
    expect([status, stdout]).toEqual([0, line('a', a) + line('b', b) + line('c', textOf(3))])
    expect(stderr).toContain('3 kept, 1 exact and 1 near duplicates left out, see da-bo.ndjson')
    expect(ndjson(readFileSync(join(folder, 'da-bo.ndjson'), 'utf8'))).toMatchObject([
      { id: 'a-hoa', repeats: 'a', distance: 0 },
      { id: 'a-gan', repeats: 'a', distance: expect.any(Number) },
    ])
    expect(chugiai(['dedupe', 'lap.ndjson', '--duplicates', 'da-bo.ndjson']).status).not.toBe(0)
  })

  test('--exact leaves what is near', () => {
    expect(ids(chugiai(['dedupe', '--exact'], input).stdout)).toEqual(['a', 'b', 'a-gan', 'c'])
  })

  test('of many texts no repetition is missed and no other is found', () => {
    const seen = new NearDuplicates(0.3)
    const found: (number | undefined)[] = []
    for (let i = 0; i < 60; i++) found.push(seen.add(i, textOf(i))?.index)
    for (let i = 0; i < 60; i++) found.push(seen.add(60 + i, `${textOf(i)} rồi`)?.index)
    expect(found).toEqual([...Array.from({ length: 60 }, () => undefined), ...Array.from({ length: 60 }, (_, i) => i)])
  })
})

describe('sample', () => {
  const input = Array.from({ length: 100 }, (_, i) =>
    line(`s${i}`, textOf(i, 20), { nguon: i < 80 ? 'báo' : 'đài' }),
  ).join('')

  test('so many, in order, and the same again by the same seed', () => {
    const run = (...flags: string[]) => ids(chugiai(['sample', '--count', '10', ...flags], input).stdout)
    const first = run()
    expect(first).toHaveLength(10)
    expect(first).toEqual(
      [...first].sort((one, other) => Number(String(one).slice(1)) - Number(String(other).slice(1))),
    )
    expect(run()).toEqual(first)
    expect(run('--seed', '2')).not.toEqual(first)
  })

  test('as large a part of each value of a field', () => {
    const { stdout } = chugiai(['sample', '--count', '10', '--by', 'nguon'], input)
    expect(ndjson(stdout).filter(({ nguon }) => nguon === 'đài')).toHaveLength(2)
  })

  test('a field that no record has is told', () => {
    const { stderr } = chugiai(['sample', '--count', '10', '--by', 'ngon'], input)
    expect(stderr).toBe('10 of 100, 0 values of ngon; 100 records have no ngon\n')
  })

  test('each record is as likely as any other', () => {
    const counts = Array.from({ length: 10 }, () => 0)
    for (let seed = 0; seed < 2_000; seed++) {
      const random = seededRandom(seed)
      const place = Math.floor(random() * 10)
      counts[place] = (counts[place] ?? 0) + 1
    }
    for (const times of counts) expect(Math.abs(times - 200)).toBeLessThan(70)
  })

  test.each([
    [10, [80, 20], [8, 2]],
    [1, [1, 1, 1], [1, 0, 0]],
    [7, [1, 1, 1], [3, 2, 2]],
    [0, [5], [0]],
    [3, [0, 0], [0, 0]],
  ])('%i by %j is %j', (total, shares, parts) => {
    expect(apportion(total, shares)).toEqual(parts)
  })
})

describe('split', () => {
  test('everything goes to one part, and what repeats goes together', () => {
    const input = Array.from(
      { length: 60 },
      (_, i) => line(`p${i}`, textOf(i)) + line(`p${i}-lai`, `${textOf(i)} nữa`),
    ).join('')
    file('chia.ndjson', input)
    expect(chugiai(['split', 'chia.ndjson', '--out', 'chia', '--shares', '0.5,0.25,0.25']).status).toBe(0)
    const parts = ['train', 'dev', 'test'].map((name) => ids(readFileSync(join(folder, `chia/${name}.ndjson`), 'utf8')))
    expect(parts.map(({ length }) => length)).toEqual([60, 30, 30])
    expect(parts.flat().sort()).toEqual(ids(input).sort())
    for (const part of parts) {
      const own = new Set(part)
      for (const id of part) if (!String(id).endsWith('lai')) expect(own).toContain(`${id}-lai`)
    }
    expect(chugiai(['split', 'chia.ndjson', '--out', 'chia']).status).toBe(2)
  })
})

describe('stats', () => {
  test('counts records, lengths, labels and flags', () => {
    const document = chugiai(['annotate', '--quiet'], line('d', 'Huế đẹp\n\nBà Lê Thị Hoa ở Huế.')).stdout
    file('tk.ndjson', `${line('a', 'Hoa\u0300')}${line('b', '')}${document}`)
    const { status, stdout } = chugiai(['stats', 'tk.ndjson', '--json', '--html', 'tk.html'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ records: 3, failed: 0, empty: 1, labels: { PER: 1 } },
      ...{ lengths: { least: 0, median: 4 }, flags: { not_composed: 1, short: 2 } },
    })
    expect(readFileSync(join(folder, 'tk.html'), 'utf8')).toContain('<svg')
    expect(chugiai(['stats', 'tk.ndjson']).stdout).toMatch(/^3 records, 1 empty\n/)
    expect(chugiai(['stats', 'tk.ndjson', '--html', 'tk.ndjson']).status).toBe(2)
  })
})

const text = 'Bà Lê Thị Hoa ở Huế.'
function annotated(id: string, ...spans: [label: string, quote: string][]): string {
  const annotations = spans.map(([label, quote], i) => {
    const start = text.indexOf(quote)
    const origin = { kind: 'human' as const, name: 'lan' }
    return {
      ...{ kind: 'span' as const, id: `s${i}`, label, quote, origin, status: 'accepted' as const },
      spans: [{ start, end: start + quote.length }],
    }
  })
  const document: AnnotatedDocument = createDocument({ id, text, layers: { mentions: { annotations } } })
  return `${JSON.stringify(document)}\n`
}

describe('diff and agree', () => {
  const one = annotated('x', ['PER', 'Lê Thị Hoa'], ['LOC', 'Huế']) + annotated('y', ['LOC', 'Huế'])
  const other = annotated('x', ['PER', 'Lê Thị Hoa'], ['ORG', 'Huế'], ['HONORIFIC', 'Bà']) + annotated('z')

  test('diff says what was added, removed and relabelled', () => {
    file('mot.ndjson', one)
    file('hai.ndjson', other)
    const { status, stdout } = chugiai(['diff', 'mot.ndjson', 'hai.ndjson'])
    expect(status).toBe(1)
    expect(stdout.split('\n')).toEqual([
      '+ x mentions [0-2] HONORIFIC "Bà"',
      '~ x mentions [16-19] LOC → ORG "Huế"',
      '- y: document removed',
      '+ z: document added',
      '',
    ])
    expect(chugiai(['diff', 'mot.ndjson', 'mot.ndjson'])).toMatchObject({ status: 0, stdout: '' })
  })

  test('agree pairs by id, and says what does not count', () => {
    file('an.ndjson', one)
    file('lan.ndjson', other)
    const { status, stdout, stderr } = chugiai(['agree', 'an.ndjson', 'lan.ndjson', '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ measure: 'f1', value: { value: 0.4 } })
    expect(stderr).toContain('lan.ndjson: 1 documents that the others have not do not count')
    expect(chugiai(['agree', 'an.ndjson', 'an.ndjson']).stdout).toContain('f1 1.000 over 2 documents')
    expect(chugiai(['agree', 'an.ndjson']).status).toBe(2)
    expect(existsSync(join(folder, 'an.ndjson'))).toBe(true)
  })
})
