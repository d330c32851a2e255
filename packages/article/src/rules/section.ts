import type { Span } from '@chugiai/text'
import type { Passage } from '../page/passages.ts'

/** A section by its own name, and where it stands: `Kinh tế` in `Trang chủ > Kinh tế`. */
export interface SectionReading {
  readonly value: string
  readonly span: Span
}

// Sections that nearly every Vietnamese newspaper has. A line above the title that is one of them is not the title.
const SECTIONS = new Set(
  (
    'thời sự|chính trị|chính trị - xã hội|xã hội|kinh tế|kinh doanh|thế giới|quốc tế|pháp luật|thể thao|giải trí|giáo dục|' +
    'sức khỏe|sức khoẻ|y tế|đời sống|khoa học|công nghệ|khoa học - công nghệ|văn hóa|văn hoá|du lịch|quốc phòng|' +
    'an ninh - quốc phòng|bất động sản|nông nghiệp|môi trường|bạn đọc|tin tức|tin trong tỉnh|trong nước|xây dựng đảng|' +
    'giao thông|tuyển sinh|phóng sự|góc nhìn|ý kiến'
  ).split('|'),
)
const BREADCRUMB = /^(?:trang chủ|home)\s*(?:[>/»›|]|$)/iu
// The name of a section behind a label: `Chuyên mục: Kinh tế`.
const LABELLED = /^(?:chuyên mục|danh mục|thể loại|mục|category|section)\s*:\s*(?=\p{Lu}[\p{L}\s,&-]{2,39}$)/iu
const LONGEST = 60

/** Reads the name of a section (`Kinh tế`) or a path to one (`Trang chủ > Kinh tế`); `null` for any other line. */
export function readSection(passage: Passage): SectionReading | null {
  if (passage.text.length > LONGEST) return null
  const label = LABELLED.exec(passage.text)
  if (label) return { value: passage.text.slice(label[0].length), span: behind(passage.span, label[0].length) }
  if (!SECTIONS.has(passage.text.toLowerCase()) && !BREADCRUMB.test(passage.text)) return null
  return sectionOf(passage)
}

/** The last step of a path; of a line that markup calls a section, the line. */
export function sectionOf(passage: Passage): SectionReading {
  const step = passage.text.split(/[>/»›|]/u).at(-1) ?? ''
  const value = step.trim()
  if (value === '') return { value: passage.text, span: passage.span }
  const start = passage.span.end - step.length + (step.length - step.trimStart().length)
  return { value, span: { start, end: start + value.length } }
}

function behind({ start, end }: Span, letters: number): Span {
  return { start: start + letters, end }
}
