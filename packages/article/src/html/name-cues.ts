/** What the class or id of an element says of what it holds. Bits, since most elements say nothing. */
export const CUES = {
  author: 1,
  tags: 2,
  caption: 4,
  related: 8,
  comment: 16,
  time: 32,
  title: 64,
  lede: 128,
  section: 256,
  place: 512,
} as const

// Words that newspapers' stylesheets use, English and Vietnamese. A word ends where the name does, or at a hyphen.
const WORDS: readonly (readonly [cue: number, pattern: RegExp])[] = [
  [CUES.author, /(?:^|[\s_-])(?:author|byline|writer|tac-?gia|nguoi-?viet|but-?danh)|author(?:$|[\s_-])/],
  [CUES.tags, /(?:^|[\s_-])(?:tags?|keywords?|tu-?khoa|hashtags?)(?:$|[\s_-])|hienthitags/],
  [
    CUES.caption,
    /caption|chu-?thich|photo-?note|img-?desc|(?:^|\s)(?:image|photo|picture|pic|pcenter|imagecaption)(?:$|\s)/,
  ],
  [
    CUES.related,
    /related|lien-?quan|tin-?khac|bai-?khac|other-?news|older-?news|xem-?them|readmore|read-more|(?:^|[\s_-])more-news|inner-article|imsnews|link-content|(?:^|[\s_-])relat(?:e|ion)(?:$|[\s_-])|relationnews/,
  ],
  [CUES.comment, /comment|binh-?luan|phan-?hoi|y-?kien|feedback|(?:^|[\s_-])reply/],
  [CUES.time, /(?:^|[\s_-])(?:time|date|ngay-?dang|publish)/],
  [CUES.title, /(?:^|[\s_-])(?:title|headline|tieu-?de)(?:$|[\s_-])|maintitle|(?:^|[\s_-])title/],
  [CUES.section, /bread-?crumb|categor(?:y|ies)|chuyen-?muc/],
  [CUES.lede, /(?:^|[\s_-])(?:sapo|lead|lede|summary|description|standfirst|tom-?tat|intro|init_content)/],
  [CUES.place, /location-?stamp|(?:^|[\s_-])(?:dateline|dia-?danh)(?:$|[\s_-])/],
]

/** Reads class names and ids; each name is looked at once. */
export class NameCues {
  readonly #known = new Map<string, number>()

  of(names: string): number {
    if (names === '') return 0
    let cues = this.#known.get(names)
    if (cues === undefined) {
      cues = WORDS.reduce((found, [cue, pattern]) => (pattern.test(names) ? found | cue : found), 0)
      this.#known.set(names, cues)
    }
    return cues
  }
}
