import { expect, test } from 'vitest'
import { splitPassages } from '../../src/page/passages.ts'
import { readBoilerplate } from '../../src/rules/boilerplate.ts'

const kind = (text: string) => readBoilerplate(splitPassages(text)[0]!)?.kind ?? null

test.each([
  ['>> Hai vụ lúa một vụ tôm', 'link'],
  ['>>> Video: lũ về', 'link'],
  ['Xem thêm:', 'links'],
  ['XEM THÊM', 'links'],
  ['Xem thêm: Cá ba sa tìm đường sang Bắc Phi', 'links'],
  ['Tin liên quan', 'links'],
  ['Chia sẻ', 'furniture'],
  ['Quảng cáo', 'furniture'],
  ['Hotline: 1900 0000', 'furniture'],
  ['Bản quyền thuộc về tòa soạn', 'furniture'],
  ['* Bài viết thể hiện quan điểm riêng của tác giả', 'furniture'],
  ['Thiết kế: Hà An', 'furniture'],
  ['Facebook Mail Twitter / X', 'furniture'],
  ['Chia sẻ: Facebook, Zalo', 'furniture'],
  ['(6816 bình chọn)', 'furniture'],
  ['6 người thích', 'furniture'],
  ['Bình luận (12)', 'furniture'],
  ['1.204 lượt xem', 'furniture'],
  ['Nghe đọc bài', 'furniture'],
  ['0:00 / 4:32', 'furniture'],
  ['12:05 / 12:30', 'furniture'],
  ['1:05/59:30', 'furniture'],
  ['Quay lại', 'furniture'],
  ['Theo dõi Báo Cửa Vọng trên Google News', 'furniture'],
  ['Read this article in English', 'furniture'],
  ['Gửi bình luận Chia sẻ Sao chép liên kết', 'furniture'],
  ['Chia sẻ Facebook Twitter / XSao chép liên kết', 'furniture'],
  ['Nghe bài viết 0:00/0:00 Giọng nữ miền Bắc1x', 'furniture'],
  ['Trở lại trang chủ', 'furniture'],
  ['2 giờ trước', 'furniture'],
  ['Nguồn video: VTV24', 'furniture'],
  ['Mời quý độc giả xem thêm video: Nước rút chậm ở hạ lưu', 'furniture'],
  ['Bài trước', 'furniture'],
  ['và 1 tác giả khác', 'furniture'],
  ['Tổng biên tập: Trịnh Công Bằng', 'furniture'],
  ['Giấy phép số 77/GP-BTTTT cấp ngày 12/4/2021', 'furniture'],
  ['Mọi thông tin góp ý xin gửi về email: toasoan@cuavong.example', 'furniture'],
  ['Bạn đang đọc bài viết “Chuyến phà cuối cùng” tại chuyên mục Xã hội', 'furniture'],
])('%s', (text, expected) => {
  expect(kind(text)).toBe(expected)
})

test.each([
  'Chia sẻ với chúng tôi, bà Thơm kể về nghề dệt.',
  'Học sinh bán cá khô qua Facebook',
  'Chia sẻ niềm vui cùng bà con qua Zalo',
  '6 người thích nghề đan lưới kể chuyện',
  'Theo dõi diễn biến mưa lũ, xã đã lập ba tổ trực.',
  'Xem thêm phim là cách anh học nghề.',
  'Bản quyền truyền hình giải đấu tăng giá.',
  'Trở lại làng xưa',
  '2 giờ trước trận mưa',
  'Chia sẻ, bình luận và cả nước mắt',
  'Giấy phép số 12 được cấp cho bến đò từ năm 2019.',
  'Tổng biên tập một tờ báo tỉnh kể về nghề.',
  'Mọi ý kiến đều được ghi lại trước khi biểu quyết.',
  'Bình luận viên Hà An dẫn chương trình.',
  'Ông nói: “Chia sẻ là vui”.',
])('an ordinary sentence: %s', (text) => {
  expect(kind(text)).toBeNull()
})

test.each(['Chia sẻ', 'Bình luận', 'Quảng cáo', '2 giờ trước', '0:00 / 4:32', '(còn nữa)'])(
  '%s with a mark behind it or none, in small letters and capitals',
  (line) => {
    for (const mark of ['', '.', '!', ':', '…'])
      for (const text of [line, line.toUpperCase(), line.toLowerCase()]) expect(kind(text + mark)).not.toBeNull()
  },
)
