// Families of more than one word, and titles. Of families of one word none needs to be known.

/** In front of the given name, longest first: of the court at Huế, of Chinese descent, of the Gia Rai. */
// biome-ignore format: a list
export const FAMILIES_IN_FRONT: readonly string[] = [
  'công tằng tôn nữ', 'công huyền tôn nữ', 'huyền tôn nữ', 'tôn nữ', 'tôn thất', 'nguyễn phước',
  'âu dương', 'tư mã', 'gia cát', 'hoàng phủ', 'mộ dung', 'thượng quan', 'tư đồ', 'đông phương',
  'rơ châm', 'rơ mah', 'rơ lan', 'rơ ô', 'rơ com', 'rah lan', 'rah ô',
]

/** Of the court at Huế, where the second word is a middle name of others too. */
export const FAMILIES_OF_COURT: readonly string[] = ['nguyễn phúc']

/** Behind the given name, longest first: of the Êđê and the Mnông. */
// biome-ignore format: a list
export const FAMILIES_BEHIND: readonly string[] = [
  'niê kdăm', 'niê kđăm', 'niê blô', 'niê brit', 'niê siêng', 'niê hra', 'niê mlô', 'buôn yă', 'buôn dap', 'buôn krông', 'mlô duôn du',
]

/** Titles as they are written, by their capitals. */
export const TITLES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [
    'GS',
    'PGS',
    'TS',
    'TSKH',
    'ThS',
    'BS',
    'BSCKI',
    'BSCKII',
    'CKI',
    'CKII',
    'KS',
    'KTS',
    'LS',
    'NSND',
    'NSƯT',
    'NGND',
    'NGƯT',
  ]
    .concat(['TTND', 'TTƯT', 'CN', 'DS', 'NCS'])
    .map((title) => [title.toUpperCase(), title]),
)

/** Words of address before a name, lower case. */
// biome-ignore format: a list
export const HONORIFICS: ReadonlySet<string> = new Set([
  'ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'em', 'cụ', 'cậu', 'thầy',
])
