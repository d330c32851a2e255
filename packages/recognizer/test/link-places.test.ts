import { sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'
import { PROVINCES_BEFORE, PROVINCES_NOW } from '../src/data/province-codes.ts'
import { linkPlaces } from '../src/places/link-places.ts'
import { createRecognizer } from '../src/recognizer.ts'

const recognizer = await createRecognizer()
const links = (text: string, anchor?: string) =>
  linkPlaces(text, recognizer.entities(text), anchor === undefined ? {} : { anchor }).map(
    ({ entity, unit, successor }) => {
      const old = unit.base === 'vn-provinces-2004' ? ' (2004)' : ''
      const now = successor === undefined ? '' : ` > ${successor.name}`
      return `${sliceSpan(text, entity.span).normalize('NFC')} = ${unit.name}${old}${now}`
    },
  )

test.each([
  ['2018-05-01', 'Mưa ở tỉnh Hà Giang.', ['tỉnh Hà Giang = Hà Giang (2004)']],
  ['2025-06-30', 'Mưa ở tỉnh Hà Giang.', ['tỉnh Hà Giang = Hà Giang (2004)']],
  ['2025-07-01', 'Mưa ở tỉnh Hà Giang.', ['tỉnh Hà Giang = Hà Giang (2004) > Tuyên Quang']],
  ['2025-07-01', 'Mưa ở tỉnh Tuyên Quang.', ['tỉnh Tuyên Quang = Tuyên Quang']],
  [
    '2025-08-01T08:00:00+07:00',
    'Ở Bình Dương, Bà Rịa - Vũng Tàu.',
    ['Bình Dương = Bình Dương (2004) > Hồ Chí Minh', 'Bà Rịa - Vũng Tàu = Bà Rịa - Vũng Tàu (2004) > Hồ Chí Minh'],
  ],
  [
    undefined,
    'Ông đến TP.HCM, Hà Nội và tỉnh Đăk Lăk.',
    ['TP.HCM = Hồ Chí Minh', 'Hà Nội = Hà Nội', 'tỉnh Đăk Lăk = Đắk Lắk'],
  ],
  ['2024-12-31', 'Lễ hội ở thành phố Huế.', []],
  ['2024-12-31', 'Lễ hội ở tỉnh Thừa Thiên Huế.', ['tỉnh Thừa Thiên Huế = Thừa Thiên Huế (2004)']],
  ['2025-01-01', 'Lễ hội ở thành phố Huế.', ['thành phố Huế = Huế (2004)']],
  ['2025-07-01', 'Lễ hội ở thành phố Huế.', ['thành phố Huế = Huế']],
  ['2025-07-01', 'Lễ hội ở tỉnh Thừa Thiên Huế.', ['tỉnh Thừa Thiên Huế = Thừa Thiên Huế (2004) > Huế']],
  ['2018-05-01', 'Họp ở thành phố Lạng Sơn, huyện Sóc Sơn, đường Hà Nội, nước Lào.', []],
  ['2018-05-01', '', []],
])('%s: %s', (anchor, text, expected) => {
  const own = links(text, anchor).filter((link) => !/^(?:Huế|Vũng Tàu) =/.test(link))
  expect(own).toEqual(expected)
  expect(links(text.normalize('NFD'), anchor).filter((link) => !/^(?:Huế|Vũng Tàu) =/.test(link))).toEqual(expected)
})

test('the same code is another unit in another list', () => {
  const at = (anchor: string) => linkPlaces('tỉnh Bắc Ninh', recognizer.entities('tỉnh Bắc Ninh'), { anchor })[0]?.unit
  expect([at('2020-01-01'), at('2026-01-01')]).toEqual([
    { base: 'vn-provinces-2004', id: '27', name: 'Bắc Ninh' },
    { base: 'vn-provinces-2025', id: '24', name: 'Bắc Ninh' },
  ])
})

test('63 units became 34, each of them of one at least', () => {
  const became = PROVINCES_BEFORE.split('|').map((entry) => /^\d+>(\d+):/.exec(entry)?.[1])
  const now = PROVINCES_NOW.split('|').map((entry) => /^(\d+):/.exec(entry)?.[1])
  expect([became.length, now.length, new Set(now).size]).toEqual([63, 34, 34])
  expect(new Set(became)).toEqual(new Set(now))
})

test('every former unit is linked before the merger, and to what it became after it', () => {
  for (const entry of PROVINCES_BEFORE.split('|')) {
    const [, id, became, name] = /^(\d+)>(\d+):(.*)$/.exec(entry) ?? []
    const text = `Mưa ở tỉnh ${name}.`
    const entities = recognizer.entities(text)
    const [before] = linkPlaces(text, entities, { anchor: '2020-01-01' })
    const [after] = linkPlaces(text, entities, { anchor: '2025-07-01' })
    expect(before).toMatchObject({ unit: { base: 'vn-provinces-2004', id } })
    const now = after?.successor ?? after?.unit
    expect(now?.base).toBe('vn-provinces-2025')
    if (after?.successor !== undefined) expect(now?.id).toBe(became)
  }
})

test('an anchor that is no day is refused', () => {
  expect(() => linkPlaces('tỉnh Bắc Ninh', recognizer.entities('tỉnh Bắc Ninh'), { anchor: 'hôm qua' })).toThrow(
    expect.objectContaining({ code: 'invalid_anchor', path: 'options.anchor' }),
  )
})
