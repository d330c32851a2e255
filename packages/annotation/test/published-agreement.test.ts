import {
  bennettS,
  cohenKappa,
  collapseRatings,
  fleissKappa,
  krippendorffAlpha,
  percentAgreement,
  type RatingTable,
  scottPi,
} from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'

// Figures printed in the papers that brought the measures, to the digits printed there.

/** `'112- | 22-1'`: items apart by a bar, one digit a rater, `-` for nothing. */
const rows = (table: string): RatingTable =>
  table.split(' | ').map((row) => [...row].map((digit) => (digit === '-' ? null : Number(digit))))

/** Two raters' table of counts: the row is what the first said, the column what the second did. */
const crossed = (counts: readonly (readonly number[])[]): RatingTable =>
  counts.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, () => [a + 1, b + 1])))

/** For each item how many raters chose each category. */
const chosen = (table: string): RatingTable =>
  table
    .split(' ')
    .map((counts) => [...counts].flatMap((count, category) => Array(Number(count)).fill(category + 1) as number[]))

const COHEN_37 = crossed([
  [25, 12, 3],
  [13, 2, 15],
  [12, 16, 2],
])
const COHEN_45 = crossed([
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
])
const FLEISS = chosen(
  '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031 ' +
    '00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006',
)
const KRIPPENDORFF_133 = rows('00 | 11 | 01 | 00 | 00 | 01 | 00 | 01 | 10 | 00')
const KRIPPENDORFF_139 = rows('111 | 122 | 222 | 444 | 144 | 222 | 123 | 333 | 222')
const KRIPPENDORFF_MISSING = rows('11-1 | 2232 | 3333 | 3333 | 2222 | 1234 | 4444 | 1121 | 2222 | -555 | --11 | --3-')
const HAYES = rows(
  '112-2 | 1101- | 2333- | -00-0 | 000-0 | 000-0 | 102-1 | 1-20- | 222-2 | 2111- | -100- | 0000- | 1222- | 33223 | ' +
    '111-1 | 111-1 | 212-2 | 1233- | 1101- | 000-0 | 0011- | 00-00 | 2333- | 0000- | 12-22 | 0111- | 00010 | 1212- | ' +
    '1122- | 112-2 | 110-0 | 2121- | 22-22 | 3222- | 222-2 | 223-2 | 222-2 | 22-12 | 2222- | 111-1',
)
// Statements, requests for information and checks.
const ARTSTEIN = crossed([
  [46, 0, 0],
  [6, 32, 6],
  [0, 0, 10],
])

test.each<[string, number | null, number, digits: number]>([
  ['Cohen 1960, p. 37: observed', cohenKappa(COHEN_37).observed.value, 0.29, 2],
  ['Cohen 1960, p. 37: by chance', cohenKappa(COHEN_37).expected.value, 0.35, 2],
  ['Cohen 1960, p. 45: κ', cohenKappa(COHEN_45).value.value, 0.492, 3],
  ['Cohen 1960, p. 45: the highest κ', cohenKappa(COHEN_45).maximum.value, 0.831, 3],
  ['Fleiss 1971: observed', fleissKappa(FLEISS).observed.value, 0.5556, 4],
  // Printed as 0.2201, from shares of categories that were rounded before they were squared.
  ['Fleiss 1971: by chance', fleissKappa(FLEISS).expected.value, 0.2201, 3],
  ['Fleiss 1971: κ', fleissKappa(FLEISS).value.value, 0.43, 3],
  ['Krippendorff 1980, p. 133: α', krippendorffAlpha(KRIPPENDORFF_133).value.value, 0.095, 3],
  ['Krippendorff 1980, p. 139: α, nominal', krippendorffAlpha(KRIPPENDORFF_139).value.value, 0.642, 3],
  ['Krippendorff 1980, p. 139: α, interval', krippendorffAlpha(KRIPPENDORFF_139, 'interval').value.value, 0.547, 3],
  ['Krippendorff 1980, p. 139: α, ratio', krippendorffAlpha(KRIPPENDORFF_139, 'ratio').value.value, 0.483, 3],
  ['Krippendorff: α with missing ratings', krippendorffAlpha(KRIPPENDORFF_MISSING).value.value, 0.743, 3],
  ['Hayes and Krippendorff 2007: α, ordinal', krippendorffAlpha(HAYES, 'ordinal').value.value, 0.7598, 4],
  ['Artstein and Poesio 2008: A_o', percentAgreement(ARTSTEIN).value.value, 0.88, 2],
  ['Artstein and Poesio 2008: π', scottPi(ARTSTEIN).value.value, 0.79953, 5],
  ['Artstein and Poesio 2008: S', bennettS(ARTSTEIN).value.value, 0.82, 2],
])('%s', (_, value, printed, digits) => expect(value).toBeCloseTo(printed, digits))

describe('by category', () => {
  test.each([
    [1, 0.248],
    [2, 0.248],
    [3, 0.517],
    [4, 0.47],
    [5, 0.565],
  ])('Fleiss 1971: category %i', (category, printed) => {
    expect(fleissKappa(FLEISS).perCategory[category]!.value).toBeCloseTo(printed, 2)
  })

  test.each([
    [1, 0.381],
    [2, 0.711],
    [3, 0.717],
    [4, 0.764],
  ])('Krippendorff 1980, p. 139: category %i', (category, printed) => {
    const { value } = krippendorffAlpha(collapseRatings(KRIPPENDORFF_139, category)).value
    expect(value).toBeCloseTo(printed, 3)
  })
})
