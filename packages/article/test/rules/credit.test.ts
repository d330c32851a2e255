import { expect, test } from 'vitest'
import { splitPassages } from '../../src/page/passages.ts'
import { splitCredit } from '../../src/rules/credit.ts'

test.each([
  ['Lúa chín vàng. Ảnh: Hà An', 'Lúa chín vàng.', 'Hà An'],
  ['Lúa chín vàng. Ảnh: Hà An.', 'Lúa chín vàng.', 'Hà An'],
  ['Lúa chín vàng - Ảnh: HÀ AN', 'Lúa chín vàng', 'HÀ AN'],
  ['Lúa chín vàng (Ảnh: Hà An)', 'Lúa chín vàng', 'Hà An'],
  ['Lúa chín vàng (ảnh: Hà An).', 'Lúa chín vàng', 'Hà An'],
  ['Lúa chín vàng. Ảnh: Hà An - TTXVN', 'Lúa chín vàng.', 'Hà An - TTXVN'],
  ['Lúa chín vàng. Nguồn: Internet', 'Lúa chín vàng.', 'Internet'],
  ['Lúa chín vàng. Ảnh minh họa: N.V.A.', 'Lúa chín vàng.', 'N.V.A.'],
  ['Lúa chín vàng (Ảnh minh họa).', 'Lúa chín vàng', 'Ảnh minh họa'],
  ['Ảnh: cũ và mới. Ảnh: Hà An', 'Ảnh: cũ và mới.', 'Hà An'],
  ['Ảnh: Hà An', null, 'Hà An'],
  ['Lúa chín vàng.', 'Lúa chín vàng.', null],
  ['Bức ảnh lúa chín.', 'Bức ảnh lúa chín.', null],
])('%s', (text, caption, credit) => {
  const parts = splitCredit(splitPassages(text)[0]!)
  expect(parts.caption && text.slice(parts.caption.start, parts.caption.end)).toBe(caption)
  expect(parts.credit?.text ?? null).toBe(credit)
  if (parts.credit) expect(text.slice(parts.credit.span.start, parts.credit.span.end)).toBe(credit)
})
