import type { Span } from '@chugiai/text'
import type { Passage } from '../page/passages.ts'
import { endsSentence } from '../page/shape.ts'

/**
 * What a line of boilerplate is. `links`: the heading of a list of other articles; `link`: one of them; `furniture`:
 * buttons, disclaimers, copyright.
 */
export type BoilerplateKind = 'links' | 'link' | 'furniture'

// R20: a whole line, or its beginning before a colon. "Chia sẻ" and "theo dõi" are ordinary verbs inside a sentence.
const LINK_HEADINGS =
  /^(?:[*>»\s]*)(?:xem thêm|đọc thêm|đọc tiếp|tin liên quan|bài liên quan|tin,? bài liên quan|tin cùng chuyên mục|cùng chuyên mục|tin bài khác|(?:các )?tin khác|bài viết liên quan|có thể bạn quan tâm|tin nổi bật|tin mới nhất)\s*(?::|$)/iu
const LINK = /^(?:>>|»|›)/u
const FURNITURE_LINES =
  /^(?:chia sẻ|bình luận|thích|theo dõi|lưu bài(?: viết)?|in bài(?: viết)?|in trang|gửi (?:email|bình luận)|quảng cáo|facebook|twitter|zalo|copy link|sao chép liên kết|về trang chủ|trở lại|tweet|print|email)[.!:]?$/iu
const FURNITURE_STARTS =
  /^(?:hotline\s*:|bản quyền(?:\s*:|\s+thuộc)|copyright\b|©|®|thiết kế\s*:|đồ họa\s*:|ý kiến bạn đọc|bình luận\s*[:(]|chia sẻ\s*:|link (?:bài )?gốc\s*:|nguồn\s*:\s*https?:|mời (?:quý |các )?(?:bạn đọc|độc giả|quý vị|bạn)[^.]{0,40}(?:tại đây|theo dõi|đón (?:đọc|xem))|\*+\s*(?:bài viết|mời|quý|độc giả|tên nhân vật|tên [^.]{0,30}đã (?:được )?thay đổi)|vui lòng nhập|đăng nhập để|(?:số )?lượt (?:xem|đọc|truy cập)\s*:|tổng số điểm của bài viết|click để đánh giá|đánh giá bài viết)/iu

const LONGEST_FURNITURE = 200

/** Says whether a passage is boilerplate by itself, and of what kind. R15, R20. */
export function boilerplateKind(passage: Passage): BoilerplateKind | null {
  const { text } = passage
  if (LINK.test(text)) return 'link'
  if (text.length > LONGEST_FURNITURE) return null
  if (LINK_HEADINGS.test(text)) return 'links'
  if (FURNITURE_LINES.test(text) || FURNITURE_STARTS.test(text)) return 'furniture'
  return null
}

const LONGEST_LINK = 150
const DATED_LINK = /\(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)$/

/** Whether a passage behind the heading of a list of links is one of its links: a headline, not a sentence. */
export function isListedLink(passage: Passage): boolean {
  if (passage.text.length > LONGEST_LINK) return false
  return DATED_LINK.test(passage.text) || !endsSentence(passage.text) || /[?!…]["”]?$/.test(passage.text)
}

/** Whether a passage at the end of the page is a link by its date: `Mưa lớn ở miền núi (17/12)`. */
export function isDatedLink(passage: Passage): boolean {
  return passage.text.length <= LONGEST_LINK && DATED_LINK.test(passage.text)
}

const LINK_MARK = /^(?:[>»›*\s]|[-–•]\s)+/u
const HEADING_WITH_TITLE = /^[^:]{1,40}:\s*/u

/** The headline inside a link or behind the heading of a list: its letters and where they stand. `null` when bare. */
export function linkTitle(passage: Passage, kind: 'link' | 'links'): { title: string; span: Span } | null {
  const prefix = kind === 'links' ? HEADING_WITH_TITLE : LINK_MARK
  const from = prefix.exec(passage.text)?.[0].length ?? (kind === 'links' ? passage.text.length : 0)
  const title = passage.text.slice(from)
  if (title.trim() === '') return null
  return { title, span: { start: passage.span.start + from, end: passage.span.end } }
}
