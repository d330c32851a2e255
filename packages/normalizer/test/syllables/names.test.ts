import { splitName, toNameCase } from '@chugiai/normalizer'
import { expect, test } from 'vitest'

test.each([
  ['LÒ MINH HẠNH', 'Lò Minh Hạnh'],
  ['lò minh hạnh', 'Lò Minh Hạnh'],
  ['NGUYỄN THỊ ÁI VÂN', 'Nguyễn Thị Ái Vân'],
  ['VŨ ĐỨC ĐẠT'.normalize('NFD'), 'Vũ Đức Đạt'.normalize('NFD')],
  ['LÊ LA', 'Lê La'],
  ['VÂN ĐÊ', 'Vân Đê'],
  ["H'HEN NIÊ", "H'Hen Niê"],
  ['JEAN-PIERRE', 'Jean-Pierre'],
  ['VAN DER SAR', 'Van der Sar'],
  ['EDWIN VAN DER SAR', 'Edwin van der Sar'],
  ['N.V.A', 'N.V.A'],
  ['GIOAN PHAOLÔ II', 'Gioan Phaolô II'],
  ['Ronald McDonald', 'Ronald McDonald'],
  ['AN  -  BÌNH', 'An  -  Bình'],
  ['', ''],
  ['HÀ VI', 'Hà Vi'],
  ['LÊ XI', 'Lê Xi'],
  ['NGUYỄN VĂN VI', 'Nguyễn Văn Vi'],
  ['LÝ DI LINH', 'Lý Di Linh'],
  ['ANGEL DI MARÍA', 'Angel di María'],
  ['EDWARD VI', 'Edward VI'],
  ['LOUIS XIV', 'Louis XIV'],
  ['LÊ THÁNH TÔNG II', 'Lê Thánh Tông II'],
  ['PGS.TS NGUYỄN VĂN A', 'PGS.TS Nguyễn Văn A'],
  ['THS. LÊ HOA', 'ThS. Lê Hoa'],
  ['BS. CKII NAM', 'BS. CKII Nam'],
])('toNameCase(%j) is %j', (text, expected) => expect(toNameCase(text)).toBe(expected))

test.each([
  ['Nguyễn Thị Minh Khai', 'Nguyễn', 'Thị Minh', 'Khai'],
  ['Lê Lợi', 'Lê', '', 'Lợi'],
  ['Hùng', '', '', 'Hùng'],
  ['TÔN NỮ THỊ NINH', 'TÔN NỮ', 'THỊ', 'NINH'],
  ['Tôn Thất Tùng', 'Tôn Thất', '', 'Tùng'],
  [' Tôn\u00a0 Nữ ', 'Tôn', '', 'Nữ'],
  ['', '', '', ''],
])('splitName(%j)', (name, family, middle, given) => expect(splitName(name)).toEqual({ family, middle, given }))

test.each([
  ["H'Hen Niê", 'Niê', '', "H'Hen"],
  ["H' Ben Ayun", 'Ayun', '', "H' Ben"],
  ['Y Moan Ênuôl', 'Ênuôl', '', 'Y Moan'],
  ['Y Ngông Niê Kdăm', 'Niê Kdăm', '', 'Y Ngông'],
  ['Y Thông', '', '', 'Y Thông'],
  ['Rơ Châm Phiang', 'Rơ Châm', '', 'Phiang'],
  ['Rơ Mah Del', 'Rơ Mah', '', 'Del'],
  ['Ksor Phước', 'Ksor', '', 'Phước'],
  ["Nay H'Win", 'Nay', '', "H'Win"],
  ['Giàng A Páo', 'Giàng', 'A', 'Páo'],
  ['Đàng Năng Thọ', 'Đàng', 'Năng', 'Thọ'],
  ['Công Tằng Tôn Nữ Hỷ Khương', 'Công Tằng Tôn Nữ', 'Hỷ', 'Khương'],
  ['Nguyễn Phước Vĩnh Lộc', 'Nguyễn Phước', 'Vĩnh', 'Lộc'],
  ['Nguyễn Phúc Bảo Long', 'Nguyễn Phúc', 'Bảo', 'Long'],
  ['Nguyễn Phúc An', 'Nguyễn', 'Phúc', 'An'],
  ['Anh Thư', 'Anh', '', 'Thư'],
])('splitName(%j), wherever the family stands', (name, family, middle, given) => {
  expect(splitName(name)).toEqual({ family, middle, given })
  expect(splitName(name.normalize('NFD')).given.normalize('NFC')).toBe(given)
})

test.each([
  ['GS.TS Nguyễn Văn A', 'GS.TS', 'A'],
  ["PGS. TS. H'Hen Niê", 'PGS. TS.', "H'Hen"],
  ['ông Lê Lợi', 'ông', 'Lợi'],
  ['Bà Trần Thị Mai', 'Bà', 'Mai'],
  ['NSND Y Moan', 'NSND', 'Y Moan'],
])('%s has a title before the name', (name, title, given) => {
  expect(splitName(name)).toMatchObject({ title, given })
})
