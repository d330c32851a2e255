import { expect, test } from 'vitest'
import { inputsOf } from '../src/inputs.ts'
import type { Record } from '../src/record.ts'

const base = { id: 'r1', source: 'mẫu', title: 'Gạo ra biển' }
const inputs = (record: Partial<Record>, index = 0) => inputsOf({ ...base, ...record }, index)

test('a flattened body: title and lede count', () => {
  const [input] = inputs({ sapo: 'Gạo lên tàu.', body: 'Tàu rời bến. Thu Hà' })
  expect(input).toMatchObject({ layout: 'flat', gold: { title: 'Gạo ra biển', lede: 'Gạo lên tàu.' } })
  expect(input!.text).toBe('Gạo ra biển\nGạo lên tàu.\nTàu rời bến. Thu Hà')
})

test('a flat content with fields beside it: the date line and the byline are written into the page', () => {
  const [input] = inputs({ content: 'Gạo lên tàu.', byline: 'Thu Hà', date: '2025-06-28T08:53:00+07:00' })
  expect(input!.text).toBe('Thứ bảy,\u00a028/06/2025\nGạo ra biển\nGạo lên tàu.\nThu Hà')
  expect(input!.gold).toEqual({ title: 'Gạo ra biển', byline: 'Thu Hà', published: '2025-06-28' })
})

test('an empty byline does not count', () => {
  const [input] = inputs({ content: 'Gạo lên tàu.', byline: '', date: '2025-06-28' })
  expect(input!.gold).not.toHaveProperty('byline')
})

test('unlabelled lines: the date counts where a date line or the text says it', () => {
  const lines = ['Gạo lên tàu.', 'Tàu rời bến chiều nay (29/4).']
  expect(inputs({ lines, date: '20210429' }).map(({ layout }) => layout)).toEqual(['lines+date', 'lines'])
  expect(inputs({ lines: lines.slice(0, 1), date: '20210429' }).map(({ layout }) => layout)).toEqual(['lines+date'])
  expect(inputs({ lines, date: '20210429' })[1]).toMatchObject({
    anchor: '2021-05-29',
    gold: { published: '2021-04-29' },
  })
})

test('gold lines: in lines a caption counts neither way, in blocks it stands behind empty lines and counts', () => {
  const record = {
    sapo: 'Gạo lên tàu.',
    body: ['Tàu ở bến.', 'Tàu rời bến.', 'Xa dần.'],
    captions: ['Tàu ở bến.'],
    byline: 'Hà',
  }
  const [lines, blocks] = inputs(record)
  expect(lines!.text.split('\n')).toEqual(['Gạo ra biển', 'Gạo lên tàu.', ...record.body, 'Hà'])
  expect(lines!.gold).toMatchObject({ paragraphs: ['Tàu rời bến.', 'Xa dần.'], neutral: ['Tàu ở bến.'] })
  expect(lines!.gold).not.toHaveProperty('captions')
  expect(blocks!.text).toBe('Gạo ra biển\n\nGạo lên tàu.\n\nTàu rời bến.\n\n\n\nTàu ở bến.\n\nXa dần.\n\nHà')
  expect(blocks!.gold).toMatchObject({ paragraphs: ['Tàu rời bến.', 'Xa dần.'], captions: ['Tàu ở bến.'] })
})
