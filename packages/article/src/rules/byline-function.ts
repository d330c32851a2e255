import type { BylinePerson } from '../schema/byline.ts'

export type PersonFunction = BylinePerson['function']

const FUNCTIONS: readonly (readonly [RegExp, PersonFunction])[] = [
  [/^(?:ảnh|hình|chùm ảnh|ảnh chụp|phóng sự ảnh)$/iu, 'photo'],
  [/^(?:clip|video|quay phim|dựng phim|dựng)$/iu, 'video'],
  [/^(?:dịch|lược dịch|biên dịch|người dịch|chuyển ngữ)$/iu, 'translator'],
  [/^(?:tổng hợp|t\/h|th|biên soạn|sưu tầm|st)$/iu, 'compiler'],
  [/^(?:biên tập|hiệu đính)$/iu, 'editor'],
  [/^(?:thiết kế|đồ họa|đồ hoạ|trình bày|kỹ thuật|minh họa|minh hoạ|đạo diễn)$/iu, 'contributor'],
  [
    /^(?:tin|bài|bài viết|tin bài|thực hiện|tác giả|ghi|nội dung|lược ghi|người viết|nhóm tác giả|phóng sự)$/iu,
    'author',
  ],
]

const LABEL =
  '(?:người thực hiện|phóng sự ảnh|phóng sự|chùm ảnh|ảnh|hình|clip|video|quay phim|dựng phim|tin bài|tin|bài viết|bài|thực hiện|tổng hợp|biên soạn|biên tập|tác giả bài viết|tác giả|nhóm tác giả|người dịch|lược dịch|biên dịch|dịch|nội dung|lược ghi|ghi|thiết kế|đồ họa|đồ hoạ|trình bày|kỹ thuật|minh họa|minh hoạ|đạo diễn)'

/** Labels before names, one or several: `Ảnh:`, `Tin - ảnh, clip:`. For `matchAll`. */
export const LABELS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<!nguồn\s)${LABEL}(?:(?:\s*(?:,|và|-|–|/|&|\+)\s*|\s+)${LABEL})*\s*:\s*`,
  'giu',
)

/** A function written behind a name: `Thu Hà ghi`. */
export const SUFFIX = /\s+[-–]?\s*(tổng hợp|lược dịch|biên dịch|biên soạn|dịch|lược ghi|ghi|thực hiện|t\/h)$/iu

/** What a bracket may hold: a function and what it was applied to: `(Tổng hợp từ BBC)`. */
export const FUNCTION_AND_SOURCE =
  /^(tổng hợp|lược dịch|biên dịch|dịch|biên soạn|ghi|t\/h)(?:\s+(?:từ|theo))?\s+(?=\S)/iu

/** The function that a word names: `dịch` is a translator's. */
export function functionOf(word: string): PersonFunction | undefined {
  return FUNCTIONS.find(([pattern]) => pattern.test(word))?.[1]
}

/** The functions of a label; what is not known is an author's. */
export function functionsOf(label: string): PersonFunction[] {
  const names = label
    .replace(/\s*:\s*$/, '')
    .split(/\s*(?:,|\svà\s|-|–|\/|&|\+)\s*|(?<=^(?:tin|bài))\s+(?=ảnh|clip|video|hình)/iu)
  return [...new Set(names.map((name) => functionOf(name.trim()) ?? 'author'))]
}
