import { expect, test } from 'vitest'
import { parsePlainText } from '../../src/parse-plain-text.ts'

const STORY = `Xã Nậm Khao đưa nước sạch về 12 thôn, bản

Sáng nay, xã Nậm Khao khánh thành công trình nước sạch cho 12 thôn, bản với hơn 800 hộ dân.

Công trình do người dân góp công và huyện góp vốn, làm trong tám tháng, nay đã xong và có nước về từng nhà.`

test.each(['Ths. Lê An\n(Trường ĐH Hải Phòng)', 'Lê An\r\n(Đại Học Hải Phòng)'])(
  '%j: a school in brackets under a byline is no person',
  (byline) => {
    const { article } = parsePlainText(`${STORY}\n\n${byline}`)
    const names = article.byline?.people.map(({ name }) => name) ?? []
    expect(names.filter((name) => name.includes('Hải Phòng'))).toEqual([])
  },
)
