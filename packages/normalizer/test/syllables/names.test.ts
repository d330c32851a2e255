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
