import type { Span } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { OutletTable } from '../../src/page/outlets.ts'
import { readBylineLine } from '../../src/rules/byline-line.ts'

const outlets = new OutletTable()
const START = 100
const read = (text: string) => readBylineLine({ text, start: START }, outlets)

describe('people', () => {
  test.each([
    ['Thu Hà', ['Thu Hà author']],
    ['ĐÀO VIỆT', ['Đào Việt author']],
    ['Nguyễn Thị Thu Hà', ['Nguyễn Thị Thu Hà author']],
    ['H.Long', ['H.Long author']],
    ['V. Minh', ['V. Minh author']],
    ['Tr.Thường', ['Tr.Thường author']],
    ['N.Đ', ['N.Đ author']],
    ['Đăng Đức - Tân Thành', ['Đăng Đức author', 'Tân Thành author']],
    ['Đăng Đức, Tân Thành', ['Đăng Đức author', 'Tân Thành author']],
    ['Đăng Đức & Tân Thành', ['Đăng Đức author', 'Tân Thành author']],
    ['Đăng Đức và Tân Thành', ['Đăng Đức author', 'Tân Thành author']],
    ['Đăng Đức/Tân Thành', ['Đăng Đức author', 'Tân Thành author']],
    ['Mỹ Bình-Cảnh Thành/VOV-Vientiane', ['Mỹ Bình author @VOV-Vientiane', 'Cảnh Thành author @VOV-Vientiane']],
    ['Tin, ảnh: Minh Thu (TTXVN)', ['Minh Thu author @TTXVN', 'Minh Thu photo @TTXVN']],
    ['Bài và ảnh: Kỳ Nam', ['Kỳ Nam author', 'Kỳ Nam photo']],
    ['Tin-ảnh: G.Minh', ['G.Minh author', 'G.Minh photo']],
    ['Tin - ảnh, clip: Quốc An', ['Quốc An author', 'Quốc An photo', 'Quốc An video']],
    ['Bài: Hồ Sang - Ảnh: Lê Vũ', ['Hồ Sang author', 'Lê Vũ photo']],
    ['Hồ Sang - Ảnh: Lê Vũ', ['Hồ Sang author', 'Lê Vũ photo']],
    ['Thu Hà (bài và ảnh)', ['Thu Hà author', 'Thu Hà photo']],
    ['Thu Hà (tin, ảnh, clip)', ['Thu Hà author', 'Thu Hà photo', 'Thu Hà video']],
    ['Phong Linh (tổng hợp)', ['Phong Linh compiler']],
    ['Phong Linh (t/h)', ['Phong Linh compiler']],
    ['Phong Linh tổng hợp', ['Phong Linh compiler']],
    ['Hải Yến (dịch)', ['Hải Yến translator']],
    ['Hải Yến (lược dịch)', ['Hải Yến translator']],
    ['Người dịch: Hải Yến', ['Hải Yến translator']],
    ['Thanh Mai ghi', ['Thanh Mai author']],
    ['Bích Lan/VOV.VN', ['Bích Lan author @VOV.VN']],
    ['Nhất Long/Báo Giác Ngộ', ['Nhất Long author @Báo Giác Ngộ']],
    ['PV Hoàng Nam', ['Hoàng Nam author']],
    ['Thu Hà./.', ['Thu Hà author']],
    ['Thu Hà.', ['Thu Hà author']],
    ['HÀ AN - MINH VŨ', ['Hà An author', 'Minh Vũ author']],
    ['T.H', ['T.H author']],
    ['TH', ['TH author']],
    ['H’Hen Niê', ['H’Hen Niê author']],
    ['Jean-Pierre Dupont', ['Jean-Pierre Dupont author']],
    ['ThS. Nguyễn Văn An', ['Nguyễn Văn An author']],
    ['PGS.TS. Nguyễn Văn An', ['Nguyễn Văn An author']],
    ['Luật sư Nguyễn Văn An (Đoàn Luật sư Hà Nội)', ['Nguyễn Văn An author @Đoàn Luật sư Hà Nội']],
    ['Nguyễn Hà, Ban Thời sự', ['Nguyễn Hà author @Ban Thời sự']],
    ['Nguyễn Hà - CTV', ['Nguyễn Hà author']],
    ['Lan Anh/Người đưa tin', ['Lan Anh author @Người đưa tin']],
    ['Từ Sơn (Theo Sky Sports) Thể thao & Văn hóa', ['Từ Sơn author @Thể thao & Văn hóa']],
    ['Đức Anh (tổng hợp từ CNN)', ['Đức Anh compiler']],
    ['Độc giả Lê Bình', ['Lê Bình author']],
    ['Lê Bình (bạn đọc)', ['Lê Bình author']],
    ['Lê Bình (từ Singapore)', ['Lê Bình author']],
    ['Lê Bình (từ New York, Mỹ)', ['Lê Bình author']],
    ['Lê Hoa (ảnh: Trần Bình)', ['Lê Hoa author', 'Trần Bình photo']],
    ['Lê Hoa (Ảnh: Trần Bình, TTXVN)', ['Lê Hoa author', 'Trần Bình photo @TTXVN']],
    ['Hoa Lê/Người Đưa Tin', ['Hoa Lê author @Người Đưa Tin']],
    ['Hoa Lê | Lao Động', ['Hoa Lê author @Lao Động']],
    ['Hoa Lê và nhóm phóng viên', ['Hoa Lê author']],
    ['Hoa Lê & nhóm PV', ['Hoa Lê author']],
    ['BS CKII Lê Văn An, Trưởng khoa Nhi', ['Lê Văn An author']],
    ['Người thực hiện: Lê Bình', ['Lê Bình author']],
    ['Lê Bình (st)', ['Lê Bình compiler']],
    ['Lê Bình (lebinh@bao.example)', ['Lê Bình author']],
    ['Lê Bình le.binh@bao.example', ['Lê Bình author']],
    ['Lê Bình (Seoul)', ['Lê Bình author']],
    ['Lê Bình - Nha Trang', ['Lê Bình author']],
    ['Lê Bình & CTV', ['Lê Bình author']],
    ['Lê Bình và 1 tác giả khác', ['Lê Bình author']],
    ['Lê Bình (ghi)', ['Lê Bình author']],
    ['Kh.V', ['Kh.V author']],
    ['Nội dung: Lê Bình - Thiết kế: Hà An', ['Lê Bình author', 'Hà An contributor']],
    ['Phóng sự ảnh: Lê Bình', ['Lê Bình photo']],
    ['Tin, ảnh, clip: Lê Bình', ['Lê Bình author', 'Lê Bình photo', 'Lê Bình video']],
    ['Lê Bình - Ảnh: NVCC', ['Lê Bình author']],
    ['Lê Bình - Ảnh: gia đình cung cấp', ['Lê Bình author']],
    ['Lê Bình - Ảnh và clip: Nhóm PV báo Lao Động', ['Lê Bình author']],
    ['Luật sư Lê Bình, Văn phòng luật sư Hà An', ['Lê Bình author @Văn phòng luật sư Hà An']],
    ['ThS. BS. Lê Bình - Bệnh viện Cửa Vọng', ['Lê Bình author @Bệnh viện Cửa Vọng']],
    ['Lê Bình (TTXVN/Vietnam+)', ['Lê Bình author @TTXVN/Vietnam+']],
    ['Biên tập: Lê Bình', ['Lê Bình editor']],
    ['Trình bày: Lê Bình', ['Lê Bình contributor']],
  ])('%s', (text, expected) => {
    const people = read(text)!.people
    expect(people.map((p) => [p.name, p.function, p.agency && `@${p.agency}`].filter(Boolean).join(' '))).toEqual(
      expected,
    )
    const slice = (span: Span) => text.slice(span.start - START, span.end - START)
    for (const { raw, span, agency, agencySpan } of people) {
      expect(slice(span)).toBe(raw)
      expect(agencySpan && slice(agencySpan)).toBe(agency)
    }
  })
})

describe('sources and staff', () => {
  test.each([
    ['Theo TTXVN', [], 'TTXVN', undefined],
    ['Theo baochinhphu.vn', [], 'baochinhphu.vn', undefined],
    ['Theo báo Đất Mũi', [], 'báo Đất Mũi', undefined],
    ['Hoàng Lâm (Theo AFP)', ['Hoàng Lâm'], 'AFP', undefined],
    ['Hoàng Lâm (theo Sky Sports)', ['Hoàng Lâm'], 'Sky Sports', undefined],
    ['Hoàng Lâm Theo AFP', ['Hoàng Lâm'], 'AFP', undefined],
    ['Theo NHK Tuấn Anh Theo NHK', ['Tuấn Anh'], 'NHK', undefined],
    ['(Theo TTXVN)', [], 'TTXVN', undefined],
    ['Đức Anh (tổng hợp từ CNN)', ['Đức Anh'], 'CNN', undefined],
    ['Thực hiện: Nhóm PV', [], undefined, 'Nhóm PV'],
    ['PV', [], undefined, 'PV'],
    ['Nhóm PV', [], undefined, 'Nhóm PV'],
    ['P.V', [], undefined, 'P.V'],
    ['Nhóm phóng viên', [], undefined, 'Nhóm phóng viên'],
    ['Ban Thời sự', [], undefined, 'Ban Thời sự'],
    ['Ban Bạn đọc', [], undefined, 'Ban Bạn đọc'],
    ['Nhóm phóng viên Kinh tế', [], undefined, 'Nhóm phóng viên Kinh tế'],
    ['PV/VOV-Tây Bắc', [], undefined, 'PV'],
    ['Theo: Reuters', [], 'Reuters', undefined],
    ['(TTXVN/Vietnam+)', [], 'TTXVN/Vietnam+', undefined],
    ['TTXVN', [], 'TTXVN', undefined],
  ])('%s', (text, people, attribution, staff) => {
    const reading = read(text)!
    expect(reading.people.map(({ name }) => name)).toEqual(people)
    expect(reading.attribution?.text).toBe(attribution)
    expect(reading.staff?.text).toBe(staff)
  })
})

test.each([
  'Hội nghị kết thúc lúc 17 giờ',
  'Theo kế hoạch, cầu sẽ thông xe',
  'Xem thêm: Thu Hà',
  'Ông Hòa',
  'Người dân Cồn Ông',
  'PHÓNG SỰ CỦA HÀ AN',
  'XEM THÊM',
  'Thời báo Mùa',
  'Thu Hà nói gì',
  'Ngày 20/11',
  'Hết',
  'Hà Nội',
  'Quay lại',
  'Facebook Mail Twitter / X',
  'và 1 tác giả khác',
  'Phóng viên trẻ ra nghề',
  '',
])('no byline: %s', (text) => {
  expect(read(text)).toBeNull()
})
