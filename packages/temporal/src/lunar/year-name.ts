import { assertArgument, wholeNumber } from '@chugiai/text'

const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý']
const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi']
/** Other spellings of the same. */
const STEM_VARIANTS: Readonly<Record<string, string>> = { Kỉ: 'Kỷ', Quí: 'Quý' }
const BRANCH_VARIANTS: Readonly<Record<string, string>> = { Tí: 'Tý', Mẹo: 'Mão', Tị: 'Tỵ' }

export const CYCLE_LENGTH = 60
const YEAR = /* @__PURE__ */ wholeNumber(Number.MIN_SAFE_INTEGER)
const CYCLE_START = 4 // the year 4 was Giáp Tý

/**
 * Name of a lunar year in the cycle of sixty years.
 *
 * @example lunarYearName(2019) // 'Kỷ Hợi'
 */
export function lunarYearName(year: number): string {
  assertArgument(year, YEAR, 'year')
  const place = cycleYearOf(year)
  return `${STEMS[place % STEMS.length]} ${BRANCHES[place % BRANCHES.length]}`
}

/** Place of a year in the cycle: 0 is Giáp Tý. */
export function cycleYearOf(year: number): number {
  return (((year - CYCLE_START) % CYCLE_LENGTH) + CYCLE_LENGTH) % CYCLE_LENGTH
}

/** All names of the sixty years, other spellings too, with their places. */
export function cycleYearNames(): readonly (readonly [name: string, place: number])[] {
  const names: [string, number][] = []
  for (let place = 0; place < CYCLE_LENGTH; place++) {
    for (const stem of spellings(STEMS[place % STEMS.length]!, STEM_VARIANTS)) {
      for (const branch of spellings(BRANCHES[place % BRANCHES.length]!, BRANCH_VARIANTS))
        names.push([`${stem} ${branch}`, place])
    }
  }
  return names
}

function spellings(name: string, variants: Readonly<Record<string, string>>): readonly string[] {
  return [name, ...Object.keys(variants).filter((variant) => variants[variant] === name)]
}
