import type { Article } from '@chugiai/article'
import { describe, expect, test } from 'vitest'
import { chugiai, file, ndjson } from './run-cli.ts'

const good =
  'Thứ sáu, 14/03/2025\n\nXã Bình Minh có đường mới\n\nSáng nay (14/3), xã Bình Minh khánh thành đường.\n\nLê Thu'
const odd = good.replace('Thứ sáu', 'Thứ hai').replace('\n\nLê Thu', '')

describe('lint', () => {
  test('says nothing of a page that is in order', () => {
    expect(chugiai(['lint'], good)).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '1 checked: 0 errors, 0 warnings\n',
    })
  })

  test('says each odd thing of a page once, with its place', () => {
    const { status, stdout } = chugiai(['lint', file('la.txt', odd)])
    expect(status).toBe(0)
    expect(stdout.match(/weekday_mismatch/g)).toHaveLength(1)
    expect(stdout).toMatch(/^la\.txt: warning weekday_mismatch \[0-19\]: /m)
    expect(stdout).toContain('missing_byline')
    expect(chugiai(['lint', '--strict', 'la.txt']).status).toBe(1)
  })

  test('takes articles as they are, and finds what contradicts itself in them', () => {
    const [article] = ndjson<Article>(chugiai(['parse'], good).stdout)
    const changed = { ...article, title: { ...article!.title, value: 'Tên khác' } }
    const { status, stdout } = chugiai(['lint'], JSON.stringify(changed))
    expect(status).toBe(1)
    expect(stdout).toContain('stdin:1: error value_mismatch at title')
  })

  test('--json has an object a record', () => {
    const lines = `${JSON.stringify({ text: good })}\n${JSON.stringify({ text: odd })}\n{}\n`
    const records = ndjson<{ line: number; issues: { code: string }[] }>(chugiai(['lint', '--json'], lines).stdout)
    expect(records.map(({ line }) => line)).toEqual([1, 2, 3])
    expect(records[0]!.issues).toEqual([])
    expect(records[1]!.issues.map(({ code }) => code)).toContain('weekday_mismatch')
    expect(records[2]!.issues.map(({ code }) => code)).toEqual(['missing_field'])
  })
})
