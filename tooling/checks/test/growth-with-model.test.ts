import { model } from '@chugiai/model-vi'
import { createRecognizer } from '@chugiai/recognizer'
import { expect, test, vi } from 'vitest'
import { growthOf, MOST } from '../src/growth.ts'
import { fill } from './growth/pieces.ts'

vi.setConfig({ testTimeout: 3_600_000 })

const recognizer = await createRecognizer({ model })
const SIZE = Number(process.env.GROWTH ?? 120_000)

/** Thousands of mentions of every kind, beside each other: nothing looks through all of them for each. */
test.each([
  'Ngày 3/5 ông Lê Văn An ở Hà Nội mua 5 kg gạo. ',
  'Sáng 3 - 5 , lúc 5 giờ sáng cùng ngày, bà Hoa về. ',
  'hai là một con bò, ba là năm con, một là ',
  'Luật Đất đai 2013 và Điều 5 của tàu Hoàng Đạt 35, ',
  'hiện nay, bây giờ, đêm qua 22 g 40, ',
])('%s', async (piece) => {
  const growth = await growthOf(
    ((text: string) => recognizer.entities(text)) as never,
    (size) => [fill(piece, size)],
    SIZE,
  )
  expect(growth).toBeLessThanOrEqual(MOST)
})
