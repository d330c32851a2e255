import { sliceSpan } from '@chugiai/text'
import { annotate } from 'chugiai'
import { expect, test } from 'vitest'

const page = `Xã Nà Hang mở lớp xóa mù chữ

Chiều 12/3/2025, xã Nà Hang khai giảng lớp học xóa mù chữ cho 32 học viên.

Bà Lò Thị Xuân, Chủ tịch UBND xã trao sách cho học viên. Ảnh: Hà An

Lớp học kéo dài ba tháng, mỗi tuần năm buổi tối tại nhà văn hóa bản.

Thu Trà
`

test('the figures name the people of their captions, not the photographer', async () => {
  const { article } = await annotate(page)
  const [figure] = article.figures
  expect(figure?.credit?.text).toBe('Hà An')
  expect(figure?.people?.map(({ name, span }) => [name, sliceSpan(article.text, span)])).toEqual([
    ['Lò Thị Xuân', 'Lò Thị Xuân'],
  ])
})

test('an ArrayBuffer, as fetch gives it, is bytes', async () => {
  const bytes = new TextEncoder().encode('Mưa lớn ở miền núi\nChiều nay (5/9), mưa lớn gây ngập nhiều xã.\nThu Hà\n')
  const buffer = bytes.buffer.slice(0, bytes.length) as ArrayBuffer
  expect((await annotate(buffer)).document).toEqual((await annotate(bytes)).document)
  await expect(annotate(123 as never)).rejects.toMatchObject({ code: 'wrong_type', path: 'input' })
  await expect(annotate('a', { anker: '2018' } as never)).rejects.toMatchObject({ code: 'unknown_option' })
})
