import { expect, test } from 'vitest'
import { OutletTable } from '../../src/page/outlets.ts'
import { isDesk, isHouseBehind, isHouseInBracket, isInstitution, isStaff } from '../../src/rules/byline-house.ts'

const outlets = new OutletTable()

test.each([
  'PV',
  'P.V',
  'CTV',
  'Nhóm PV',
  'Tổ PV',
  'Phóng viên',
  'Nhóm phóng viên',
  'PV TTXVN',
  'Ban biên tập',
  'bạn đọc',
  'Nhóm PV báo Lao Động',
  'Tổ PV Pháp luật',
  'Nhóm phóng viên Đời sống',
])('%s are reporters without a name', (text) => expect(isStaff(text)).toBe(true))

test.each(['Nhóm PV Thu Hà', 'PV Hoàng Nam', 'Thu Hà', 'Phóng viên trẻ ra nghề', 'Nhóm', ''])('%j are not', (text) => {
  expect(isStaff(text)).toBe(false)
})

test.each([
  ['Ban Thời sự', true],
  ['Ban Bạn đọc', true],
  ['Nhóm phóng viên Kinh tế', true],
  ['Ban Tổ chức', false],
  ['Ban', false],
])('%s as a desk: %s', (text, is) => expect(isDesk(text)).toBe(is))

test.each([
  ['/', 'Báo Giác Ngộ', true],
  ['/', 'Người đưa tin', true],
  ['/', 'Minh Đức', false],
  ['-', 'TTXVN', true],
  ['-', 'VOV-Tây Bắc', true],
  ['-', 'Bệnh viện Cửa Vọng', true],
  ['-', 'Trường THPT Cửa Vọng', true],
  ['-', 'Ban Tuyên giáo', true],
  ['-', 'Đoàn ĐBQH tỉnh', true],
  [',', 'Đoàn Lê Hải Yến', false],
  ['-', 'Ban Mai', false],
  ['-', 'Trường Giang', false],
  ['-', 'Người đưa tin', false],
  ['-', 'MINH VŨ', false],
  [',', 'vov.vn', true],
])('behind %s %s is a house: %s', (mark, text, is) => expect(isHouseBehind(mark, text, outlets)).toBe(is))

test.each([
  ['TTXVN', true],
  ['Đoàn Luật sư Hà Nội', true],
  ['Thời báo Mùa', true],
  ['theo lời kể', false],
  ['2 ảnh', false],
])('in a bracket %s is a house: %s', (text, is) => expect(isHouseInBracket(text, outlets)).toBe(is))

test.each([
  'Báo Cà Mau',
  'Sở Y tế Hà Nội',
  'UBND xã Trung Hà',
  'Đài PT-TH Lào Cai',
  'Trung tâm Truyền thông tỉnh',
  'Hải Quan Online',
])('%s gives out what it signs', (text) => expect(isInstitution(text)).toBe(true))

test.each([
  'Công an vào cuộc',
  'Bộ Y tế khuyến cáo người dân',
  'Sở Y tế Hà Nội nói gì',
  'Hội Nông dân tỉnh họp.',
  'Báo động',
  'Đài cao trên núi đã xây xong',
  'Thu Hà',
  '',
])('%j does not', (text) => expect(isInstitution(text)).toBe(false))
