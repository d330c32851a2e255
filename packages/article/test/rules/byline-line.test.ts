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
  ])('%s', (text, expected) => {
    const people = read(text)!.people
    expect(people.map((p) => [p.name, p.function, p.agency && `@${p.agency}`].filter(Boolean).join(' '))).toEqual(
      expected,
    )
    for (const { raw, span } of people) expect(text.slice(span.start - START, span.end - START)).toBe(raw)
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
  '',
])('no byline: %s', (text) => {
  expect(read(text)).toBeNull()
})
