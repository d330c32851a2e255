import { expect, test } from 'vitest'
import { evaluateArticles } from '../src/evaluate-articles.ts'
import type { Input } from '../src/inputs.ts'
import { formatTable } from '../src/table.ts'

const input = (gold: Input['gold']): Input => ({
  id: 'r1',
  source: 'mẫu',
  layout: 'lines',
  text: 'Gạo ra biển\nSáng nay, sáu mươi tấn gạo thơm lên tàu.\nTàu rời bến.\nThu Hà',
  gold,
})

test('fields that are gold are scored, and what differs is shown', () => {
  const { rows, failures } = evaluateArticles([
    input({ title: 'Gạo ra biển', byline: 'Thu Hà', paragraphs: ['Tàu rời bến.'] }),
    input({ title: 'Gạo', byline: 'Thu Hà', paragraphs: ['Tàu rời bến.', 'Xa dần.'] }),
  ])
  expect(rows).toMatchObject([
    {
      inputs: 2,
      title: { right: 1, total: 2 },
      byline: { right: 2, total: 2 },
      lede: { right: 0, total: 0 },
      published: { right: 0, total: 0 },
      captions: { gold: 0 },
    },
  ])
  expect(failures.map(({ field }) => field)).toContain('title')
  expect(failures.find(({ field }) => field === 'title')).toMatchObject({ gold: 'Gạo', found: 'Gạo ra biển' })
  expect(failures.findLast(({ field }) => field === 'paragraphs')).toMatchObject({ gold: ['Xa dần.'] })
})

test('the table has a row a source and layout, and their sum', () => {
  const { rows } = evaluateArticles([input({ title: 'Gạo ra biển' })])
  const [head, row, sum] = formatTable(rows).split('\n')
  expect(head).toMatch(/^source\s+layout\s+inputs\s+title/)
  expect(row).toMatch(/^mẫu\s+lines\s+1\s+1\/1 100\.0%\s+-\s+-/)
  expect(sum).toMatch(/^all\s+1\s+1\/1 100\.0%/)
})
