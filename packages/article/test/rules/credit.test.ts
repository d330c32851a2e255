import { expect, test } from 'vitest'
import { OutletTable } from '../../src/page/outlets.ts'
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
  const parts = splitCredit(splitPassages(text)[0]!, new OutletTable())
  expect(parts.caption && text.slice(parts.caption.start, parts.caption.end)).toBe(caption)
  expect(parts.credit?.text ?? null).toBe(credit)
  if (parts.credit) expect(text.slice(parts.credit.span.start, parts.credit.span.end)).toBe(credit)
})

test.each([
  ['Lúa chín vàng. Ảnh: Hà An', ['Hà An photo'], null],
  ['Lúa chín vàng. Ảnh: HÀ AN', ['Hà An photo'], null],
  ['Lúa chín vàng. Ảnh: Hà An - Lê Bình', ['Hà An photo', 'Lê Bình photo'], null],
  ['Lúa chín vàng. Ảnh: H.Long/TTXVN', ['H.Long photo @TTXVN'], 'TTXVN'],
  ['Lúa chín vàng. Clip: Hà An', ['Hà An video'], null],
  ['Lúa chín vàng. Ảnh: TTXVN', [], 'TTXVN'],
  ['Lúa chín vàng. Nguồn: Reuters', [], 'Reuters'],
  ['Lúa chín vàng (Ảnh: Jean-Pierre Dupont/AFP)', ['Jean-Pierre Dupont photo @AFP'], 'AFP'],
  ['Lúa chín vàng. Ảnh: tư liệu', [], null],
  ['Lúa chín vàng. Ảnh: NVCC', [], null],
  ['Lúa chín vàng. Ảnh: Internet', [], null],
  ['Lúa chín vàng. Ảnh: gia đình cung cấp', [], null],
  ['Lúa chín vàng (Ảnh minh họa)', [], null],
])('who made it: %s', (text, people, agency) => {
  const { credit } = splitCredit(splitPassages(text)[0]!, new OutletTable())
  const named = credit?.people ?? []
  expect(named.map((p) => [p.name, p.function, p.agency && `@${p.agency}`].filter(Boolean).join(' '))).toEqual(people)
  for (const { raw, span } of named) expect(text.slice(span!.start, span!.end)).toBe(raw)
  expect(credit?.agency?.value ?? null).toBe(agency)
  if (credit?.agency) expect(text.slice(credit.agency.span.start, credit.agency.span.end)).toBe(agency)
})

test('a credit over two lines is one line, its span both', () => {
  const text = 'Lúa chín vàng. Ảnh: Hà An\nvà nhóm PV'
  const passage = { ...splitPassages(text)[0]!, text, span: { start: 0, end: text.length } }
  const { credit } = splitCredit(passage, new OutletTable())
  expect(credit).toEqual({ text: 'Hà An và nhóm PV', span: { start: 20, end: text.length } })
})
