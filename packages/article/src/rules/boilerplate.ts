import type { Span } from '@chugiai/text'
import type { Passage } from '../page/passages.ts'
import { endsSentence, joinLines } from '../page/shape.ts'
import { isMoreMark, isPaywall } from './paywall.ts'

/** A link to another article: its headline and where that stands. */
export interface LinkReading {
  readonly title: string
  readonly span: Span
  /** Where it leads, when markup says it. */
  readonly url?: string
}

/** A line that belongs to the page and not to the story. */
export interface BoilerplateReading {
  /**
   * `links`: the heading of a list of other articles; `link`: one of them; `furniture`: buttons, disclaimers, copyright;
   * `paywall`: who may read on; `more`: where the rest of the story is.
   */
  readonly kind: 'links' | 'link' | 'furniture' | 'paywall' | 'more'
  /** The article that a link leads to, or that stands behind the heading of a list. */
  readonly link?: LinkReading
}

// R20: a whole line, or its beginning before a colon. "Chia sẻ" and "theo dõi" are ordinary verbs inside a sentence.
const LINK_HEADINGS =
  /^(?:[*>»\s]*)(?:xem thêm|đọc thêm|đọc tiếp|tin liên quan|bài liên quan|tin,? bài liên quan|tin cùng chuyên mục|cùng chuyên mục|tin bài khác|(?:các )?tin khác|bài viết liên quan|có thể bạn quan tâm|(?:các )?(?:video|clip|ảnh|tin|tin tức|bài|bài viết|infographics?|podcast)\s+(?:khác|mới|mới nhất|liên quan|nổi bật|hot|cùng chuyên mục|cùng chủ đề|đáng chú ý|xem nhiều|đọc nhiều|gần đây|tài trợ)|(?:đọc|xem) nhiều(?: nhất)?|mới nhất|đề xuất cho bạn|dành cho bạn|chủ đề liên quan|sự kiện liên quan)\s*(?::|$)/iu
const LINK = /^(?:>>|»|›)/u
const FURNITURE_LINES =
  /^(?:chia sẻ|bình luận|thích|theo dõi|lưu(?: (?:bài|tin))?(?: viết)?|nghe(?: đọc)? (?:bài|bài viết|tin)|in bài(?: viết)?|in trang|in|gửi (?:email|bình luận|bài)|quảng cáo|copy link|sao chép(?: liên kết)?|(?:về )?trang chủ|(?:trở|quay) (?:lại|về)(?: (?:trang chủ|đầu trang|chủ đề|chuyên mục.{0,20}))?|(?:về|lên) đầu trang|phóng to|thu nhỏ|giọng (?:nam|nữ)|cỡ chữ.{0,12}|(?:aa?[+-]?[\s|]*){2,4}|\d{1,2}:\d{2}\s*\/\s*\d{1,2}:\d{2}|(?:đọc|xem) (?:bài )?gốc|(?:link )?bài gốc|gốc|lấy link|đóng|hết|(?:bài |tin |trang )?(?:trước|sau|tiếp(?: theo)?|kế tiếp)|prev(?:ious)?|next|và \d+ tác giả khác|\d{1,2} (?:phút|giờ|ngày|tuần|tháng|năm) trước|\(?còn (?:nữa|tiếp)\)?)[.!:…]?$/iu
const DIGIT = /\d/
// Who answers for the site, at the foot of its pages: `Tổng biên tập: …`, `Giấy phép số 12/GP-BTTTT`.
const MASTHEAD =
  /^(?:(?:cơ quan chủ quản|(?:phó )?tổng biên tập|chịu trách nhiệm (?:nội dung|xuất bản|chính)|tòa soạn|toà soạn|trụ sở(?: chính)?|đường dây nóng)\s*:|giấy phép (?:số|hoạt động|thiết lập|xuất bản)[^.!?]{0,60}\d+\s*\/\s*\p{L}*GP|ghi rõ nguồn|cấm sao chép)/iu
// `(6816 bình chọn)`, `6 người thích`, `Bình luận (12)`.
const COUNTERS =
  /^\(?\s*(?:\d[\d.,]*\s*(?:bình chọn|người (?:thích|bình chọn|đánh giá|xem)|lượt (?:thích|xem|đọc|chia sẻ|bình chọn|đánh giá)|bình luận|chia sẻ|thích|đánh giá|like|share|views?)|(?:bình luận|chia sẻ|thích|ý kiến|like|share)\s*\(?\s*\d[\d.,]*)\s*\)?[.!:]?$/iu
const SHARES = new Set(
  'facebook|fanpage|messenger|mail|email|e-mail|gmail|twitter|x|zalo|linkedin|pinterest|telegram|viber|whatsapp|skype|google|google+|youtube|tiktok|instagram|rss|link|copy|print|tweet|share|like|threads|blogger'.split(
    '|',
  ),
)
const FURNITURE_STARTS =
  /^(?:hotline\s*:|bản quyền(?:\s*:|\s+thuộc)|copyright\b|©|®|bạn đang (?:đọc|xem) (?:bài|tin)|mọi (?:thông tin|ý kiến|góp ý|phản ánh|chi tiết|liên hệ)[^.]{0,80}(?:gửi (?:về|đến|tới)|liên hệ|hotline|e-?mail|đường dây nóng)|thiết kế\s*:|đồ họa\s*:|ý kiến bạn đọc|bình luận\s*[:(]|chia sẻ\s*:|link (?:bài )?gốc\s*:|nguồn\s*:\s*https?:|nguồn (?:video|clip)\s*:|mời (?:quý |các )?(?:bạn đọc|độc giả|quý vị|bạn)[^.]{0,40}(?:tại đây|theo dõi|đón (?:đọc|xem)|xem (?:thêm|tiếp|video|clip))|\*+\s*(?:bài viết|mời|quý|độc giả|tên nhân vật|tên [^.]{0,30}đã (?:được )?thay đổi)|vui lòng nhập|đăng nhập để|(?:số )?lượt (?:xem|đọc|truy cập)\s*:|tổng số điểm của bài viết|click để đánh giá|(?:bạn )?đánh giá (?:bài viết|tin)|chia sẻ (?:bài viết|tin này|link|ngay|lên|với bạn bè)|theo dõi .{0,40}(?:google news|facebook|zalo|youtube)|read (?:this|the|more|in)\b|english version|xem (?:bản|phiên bản) tiếng anh|trở thành (?:hội viên|thành viên|người đầu tiên)|đăng ký (?:hội viên|thành viên|nhận|theo dõi|mua báo)|(?:tặng|mua) sao\b|tải (?:ứng dụng|app)|bạn thấy .{0,30}bài viết)/iu

const LONGEST_FURNITURE = 300 // one may quote the headline

/** Whether a line names who answers for the site. */
export function isMasthead(text: string): boolean {
  return MASTHEAD.test(text)
}

/** Reads a passage that is boilerplate by itself; `null` for any other. R15, R20. */
export function readBoilerplate(passage: Passage): BoilerplateReading | null {
  const kind = kindOf(passage)
  if (kind === 'link') return readLink(passage)
  return kind === 'links' ? readLinksHeading(passage) : kind && { kind }
}

function kindOf(passage: Passage): BoilerplateReading['kind'] | null {
  const { text } = passage
  if (LINK.test(text)) return 'link'
  if (isPaywall(passage)) return 'paywall'
  if (text.length > LONGEST_FURNITURE) return null
  if (isMasthead(text)) return 'furniture'
  if (isMoreMark(passage)) return 'more'
  if (LINK_HEADINGS.test(text)) return 'links'
  const isFurniture =
    FURNITURE_LINES.test(text) || FURNITURE_STARTS.test(text) || (DIGIT.test(text) && COUNTERS.test(text))
  if (isFurniture || isShareBar(text)) return 'furniture'
  return null
}

/** A bar of buttons and places to share on: `Facebook Mail Twitter / X`, `Gửi bình luận Chia sẻ Sao chép liên kết`. */
function isShareBar(text: string): boolean {
  if (text.length > LONGEST_BAR || !BAR_OPENINGS.has(text.slice(0, 2).toLowerCase())) return false
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
  if (!SHARES.has(last) && !BUTTON.test(text)) return false
  const rest = text.replace(UNPARTED, ' ').replace(BUTTONS, ' ')
  return rest.split(/[\s/,|•·:()+-]+/u).every((word) => word === '' || SHARES.has(word.toLowerCase()))
}

// Buttons that stand side by side without a blank: `Twitter / XSao chép liên kết`.
const UNPARTED = /(?<=\p{Ll}|X)(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\d)/gu
const BUTTON_WORDS =
  'chia sẻ(?: (?:qua|lên|trên|bài viết))?|(?:gửi |viết |xem )?(?:bình luận|ý kiến)|sao chép(?: liên kết| link)?|lưu(?: (?:bài|tin))?(?: viết)?|nghe(?: đọc)? (?:bài|tin)(?: viết)?|in bài(?: viết)?|in trang|gửi (?:e-?mail|bài(?: viết)?)|thích|theo dõi|quay lại|trở lại|cỡ chữ|giọng (?:nam|nữ)(?: (?:miền )?(?:bắc|trung|nam))?|\\d{1,2}:\\d{2}|\\d(?:[.,]\\d+)?x|aa?[+-]?'
const BUTTONS = new RegExp(`(?<![\\p{L}\\d])(?:${BUTTON_WORDS})(?![\\p{L}\\d])`, 'giu')
const BUTTON = /chia sẻ|bình luận|sao chép|nghe|in bài|in trang|gửi|cỡ chữ|giọng/iu
// The first two letters of all these: lines that open otherwise are no bars, and need not be looked at.
const BAR_OPENINGS = new Set([
  'ch',
  'gử',
  'vi',
  'xe',
  'bì',
  'ý ',
  'sa',
  'lư',
  'ng',
  'in',
  'th',
  'qu',
  'tr',
  'cỡ',
  'gi',
  'aa',
  'a+',
  'a-',
  'a ',
  ...[...SHARES].map((name) => name.slice(0, 2)),
  'x ',
])
const LONGEST_BAR = 120
const LONGEST_LINK = 150
const DATED_LINK = /\(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)$/

/** Reads a passage behind the heading of a list of links as one of its links: a headline, not a sentence. */
export function readListedLink(passage: Passage): BoilerplateReading | null {
  const { text } = passage
  if (text.length > LONGEST_LINK) return null
  const isHeadline = DATED_LINK.test(text) || !endsSentence(text) || /[?!…]["”]?$/.test(text)
  return isHeadline ? readLink(passage) : null
}

/** Reads a passage at the end of the page that is a link by its date: `Mưa lớn ở miền núi (17/12)`. */
export function readDatedLink(passage: Passage): BoilerplateReading | null {
  return passage.text.length <= LONGEST_LINK && DATED_LINK.test(passage.text) ? readLink(passage) : null
}

const LINK_MARK = /^(?:[>»›*\s]|[-–•]\s)+/u
const HEADING_WITH_TITLE = /^[^:]{1,40}:\s*/u

/** Reads a passage as a link: its headline and where it leads. No headline when nothing but marks is there. */
export function readLink(passage: Passage): BoilerplateReading {
  const link = headlineFrom(passage, LINK_MARK.exec(passage.text)?.[0].length ?? 0)
  if (link === null) return { kind: 'link' }
  const url = passage.markup?.url
  return { kind: 'link', link: url === undefined ? link : { ...link, url } }
}

/** The heading of a list may hold its first link: `Xem thêm: Mưa lớn`. */
function readLinksHeading(passage: Passage): BoilerplateReading {
  const heading = HEADING_WITH_TITLE.exec(passage.text)
  const link = heading && headlineFrom(passage, heading[0].length)
  return link === null ? { kind: 'links' } : { kind: 'links', link }
}

function headlineFrom({ text, span }: Passage, from: number): LinkReading | null {
  const title = text.slice(from)
  return title.trim() === '' ? null : { title: joinLines(title), span: { start: span.start + from, end: span.end } }
}
