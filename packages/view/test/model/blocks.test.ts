import { createDocument } from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'
import { blockAt, blocksOf } from '../../src/model/blocks.ts'

describe('blocks', () => {
  const page = 'Thứ sáu\n\nNước sạch về bản\n\nSáng nay.'
  const block = (label: string, start: number, end: number) => ({
    kind: 'span' as const,
    id: label,
    label,
    spans: [{ start, end }],
    quote: page.slice(start, end),
    origin: { kind: 'rule' as const, name: 'test' },
    status: 'accepted' as const,
  })
  const document = createDocument({
    id: 'd1',
    text: page,
    layers: { blocks: { annotations: [block('page_date', 0, 7), block('title', 9, 25)] } },
  })

  test('are found by an offset', () => {
    const blocks = blocksOf(document)
    expect([0, 7, 8, 9, 24, 25].map((offset) => blockAt(blocks, offset)?.type)).toEqual([
      'page_date',
      undefined,
      undefined,
      'title',
      'title',
      undefined,
    ])
  })
})
