import { sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { recognizer } from './found.ts'

const sentences = (text: string) => recognizer.sentences(text).map(({ span }) => sliceSpan(text, span))

describe('one sentence', () => {
  test.each([
    ['abbreviation of a city', 'Anh sống ở TP. Huế đã mười năm.'],
    ['degrees', 'PGS. TS. Lê Văn An và ThS. Trần Bình cùng viết sách.'],
    ['and so on, before a small letter', 'Chợ bán rau, quả, cá v.v. và cả hoa tươi.'],
    ['initial in a name', 'Tác giả là Trần V. Minh ở Hà Nội.'],
    ['anonymised name', 'Công an đang lấy lời khai của N.V.A. về vụ việc.'],
    ['decimal and thousands', 'Giá tăng 1.234,5 đồng, tức 3.5 lần.'],
    ['speech that ends before its verb', '“Mưa to quá!” anh Bình kêu lên.'],
    ['dots in the middle', 'Bà ngập ngừng... rồi mới kể tiếp.'],
    ['number of a list item', '1. Khai mạc lúc tám giờ.'],
    ['wrapped line', 'Đoàn viên xã Hòa Sơn\ndọn vệ sinh bờ hồ.'],
    ['web address', 'Xem thêm ở https://vidu.vn/tin.Sau-le nhé.'],
    ['question inside', 'Câu hỏi “Ai sẽ đi?” chưa có lời đáp.'],
  ])('%s', (_, text) => {
    expect(sentences(text)).toEqual([text])
  })
})

describe('several sentences', () => {
  test.each([
    ['full stops', 'Trời mưa. Đường trơn.', ['Trời mưa.', 'Đường trơn.']],
    ['question, exclamation, dots', 'Ai đó? Tôi đây! Chờ đã… Vào đi.', ['Ai đó?', 'Tôi đây!', 'Chờ đã…', 'Vào đi.']],
    ['and so on, before a capital', 'Có cam, quýt v.v. Giá rẻ.', ['Có cam, quýt v.v.', 'Giá rẻ.']],
    ['closing quotation mark', 'Bà nói: “Thôi.” Ông im.', ['Bà nói: “Thôi.”', 'Ông im.']],
    ['lost blank', 'Họ về nước.Chiều nay có tin mới.', ['Họ về nước.', 'Chiều nay có tin mới.']],
    ['year at the end', 'Việc xong năm 2019. Nay đã khác.', ['Việc xong năm 2019.', 'Nay đã khác.']],
    ['lines', 'Tin nổi bật\nHà Nội mưa lớn', ['Tin nổi bật', 'Hà Nội mưa lớn']],
    ['blank line before a small letter', 'một\n\nhai', ['một', 'hai']],
    ['list items', 'Gồm:\n- cam\n- quýt\na) mít', ['Gồm:', '- cam', '- quýt', 'a) mít']],
    ['carriage returns', 'Một.\r\nHai.', ['Một.', 'Hai.']],
    ['vitamin A is no initial', 'Quả có vitamin A. Nên ăn nhiều.', ['Quả có vitamin A.', 'Nên ăn nhiều.']],
    ['end mark', 'Hội nghị bế mạc./. Lê Bình', ['Hội nghị bế mạc./.', 'Lê Bình']],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

test('no text, no sentences', () => {
  expect(sentences('')).toEqual([])
  expect(sentences(' \n\u00a0')).toEqual([])
})
