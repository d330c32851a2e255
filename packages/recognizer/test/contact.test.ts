import { expect, test } from 'vitest'
import { entities, found } from './found.ts'

test.each([
  ['Gọi 0912345678 nhé.', ['0912345678']],
  ['Gọi 024.3825.1234 nhé.', ['024.3825.1234']],
  ['Gọi 02438251234 nhé.', ['02438251234']],
  ['Gọi 19001234 nhé.', ['19001234']],
  ['Gọi 18001234 nhé.', ['18001234']],
  ['Gọi 84912345678 nhé.', ['84912345678']],
  ['Gọi 0912 345 678 nhé.', ['0912 345 678']],
  ['Gọi 0912.345.678, 0912-345-678 nhé.', ['0912.345.678', '0912-345-678']],
  ['Gọi (024) 3825 1234 hay 024 3825 1234.', ['(024) 3825 1234', '024 3825 1234']],
  ['Gọi +84 912 345 678 hoặc +84912345678.', ['+84 912 345 678', '+84912345678']],
  ['Gọi 0912\u00a0345\u00a0678 nhé.', ['0912\u00a0345\u00a0678']],
  ['Có 0912 345 67 mã.', []],
  ['Có 0912 345 678 9 mã.', []],
  ['Từ 1900 1234 567 người.', []],
  ['Năm 1900, 1234 người.', []],
  ['Tăng (02) 3 lần.', []],
  ['Chi 912345678 đồng.', []],
  ['Số 012345678 bỏ.', []],
  ['Số 012345678901 bỏ.', []],
  ['Năm 1900 có lụt.', []],
  ['Số 1700123456 bỏ.', []],
  ['Tỷ số 84.912 bỏ.', []],
  ['Viết cho toasoan@baolangson.vn nhé.', ['toasoan@baolangson.vn']],
  ['Xem baolangson.vn/tin-tuc.', ['baolangson.vn/tin-tuc']],
  ['Xem https://baolangson.vn, rồi về.', ['https://baolangson.vn']],
  ['Xem www.baolangson.vn', ['www.baolangson.vn']],
  ['Xem trang A.B hôm nay', []],
])('%s', (text, expected) => {
  expect(found(text, 'CONTACT')).toEqual(expected)
})

test('an address says itself, and which rule knew it', () => {
  const [mail] = entities('toasoan@baolangson.vn')
  expect(mail).toMatchObject({ rule: 'address', attributes: { value: 'toasoan@baolangson.vn' } })
  const [phone] = entities('0912345678')
  expect(phone).toMatchObject({ rule: 'phone-number', attributes: { value: '0912345678' } })
  expect(mail!.score).toBeGreaterThan(phone!.score)
})
