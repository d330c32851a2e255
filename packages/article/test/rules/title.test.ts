import { expect, test } from 'vitest'
import { splitPassages } from '../../src/page/passages.ts'
import { isTitle } from '../../src/rules/title.ts'

const title = (text: string) => isTitle(splitPassages(text)[0]!)

test.each([
  'Làng chài đón mẻ cá đầu mùa',
  'Có nên cho trẻ lớp một học thêm?',
  'TP. Huế mở thêm hai tuyến xe buýt',
  'PGS. TS. Hoàng Bách: “Sách đến tay các em là vui”',
  'Chứng khoán sáng 7/2: Thanh khoản đột biến',
  'Cầu thông xe, chợ đông hơn…',
])('title: %s', (text) => expect(title(text)).toBe(true))

test.each([
  'Chiều nay, hơn 40 tàu cập bến với khoang đầy cá.',
  'Hơn 40 tàu cập bến. Một vụ cá được mong đợi bắt đầu',
  'Bà con dọn bùn sau lũ. Ảnh: Thu Hà',
  'Bà con dọn bùn (Ảnh: Thu Hà)',
  'Các nội dung chính như sau:',
  'Nước lũ rút dần từ sáng sớm, bà con trong thôn bắt tay vào dọn bùn, sửa lại mái nhà bị tốc và chia nhau từng bao gạo cứu trợ mà thuyền của huyện chở tới từ đêm hôm trước',
])('no title: %s', (text) => expect(title(text)).toBe(false))
