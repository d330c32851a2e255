import { parseHtml } from '../../../src/html/parse-html.ts'
import { lintArticle } from '../../../src/lint/lint-article.ts'
import type { ParseOptions } from '../../../src/page/parse-options.ts'
import { type Article, ArticleSchema } from '../../../src/schema/article.ts'

// One invented story, to be set in the markup of many content systems.

export const TITLE = 'Bến Trung Hà mở lại đò ngang sau ba tháng'
export const LEDE =
  'Sau ba tháng tạm dừng vì nước lớn, bến đò Trung Hà chở lại khách từ sáng thứ Hai, hơn 400 học sinh thôi phải đi vòng 18 km.'
export const BODY: readonly string[] = [
  'Từ 5h30, ông Đặng Văn Khoái nổ máy con đò sắt mới đóng, trên boong xếp sẵn 40 áo phao màu cam. Chuyến đầu chở 22 em học sinh và sáu chiếc xe đạp.',
  '"Mấy tháng nay cháu phải dậy từ bốn giờ sáng để đi vòng qua cầu Đuống Con", em Phùng Thu Nga, lớp 9A, nói khi bước xuống bến.',
  'Theo xã Trung Hà, bến được gia cố bằng 120 rọ đá, lắp bốn đèn chiếu sáng và một camera. Tổng kinh phí là 1,8 tỷ đồng, trong đó người dân góp 300 triệu đồng.',
  'Mỗi ngày đò chạy 14 chuyến, giá vé 3.000 đồng với học sinh và 8.000 đồng với người lớn đi xe máy. Gia đình chính sách được miễn phí.',
  'Chủ tịch xã cho biết đò sẽ dừng khi mực nước vượt báo động hai hoặc có gió trên cấp năm, và loa ở hai đầu bến báo trước ít nhất một giờ.',
]
export const CAPTION = 'Chuyến đò đầu tiên rời bến Trung Hà.'
export const WRITER = 'Bùi Kiều Oanh'
export const DATE = '13/10/2025 07:45'

export const paragraphs = (texts = BODY) => texts.map((text) => `<p>${text}</p>`).join('\n')
export const HEAD = `<h1>${TITLE}</h1><div>${DATE}</div><p><b>${LEDE}</b></p>`
export const SIGNED = `<p style="text-align:right"><b>${WRITER}</b></p>`

const MENU =
  '<header><nav><ul><li><a href="/thoi-su">Thời sự</a></li><li><a href="/the-gioi">Thế giới</a></li><li><a href="/kinh-te">Kinh tế</a></li></ul></nav></header>'
const FOOTER =
  '<footer><p>Cơ quan chủ quản: Sở Văn hóa. Tổng biên tập: Trịnh Công Bằng</p><p>Giấy phép số 77/GP-BTTTT. Điện thoại: 0210.3812345</p></footer>'

/** A page with its menu and its foot. */
export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>${MENU}${body}${FOOTER}</body></html>`
}

export const jsonLd = (content: unknown) =>
  `<script type="application/ld+json">${typeof content === 'string' ? content : JSON.stringify(content)}</script>`

/** What a reader makes of a page, as a test compares it; what breaks the schema or the lint is thrown. */
export function readStory(html: string, options: ParseOptions = {}) {
  const { article, issues } = parseHtml(html, options)
  ArticleSchema.parse(JSON.parse(JSON.stringify(article)))
  const faults = lintArticle(article).filter(({ severity }) => severity === 'error')
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  return { article, ...summaryOf(article), issues: issues.map(({ code }) => code) }
}

const BODY_TYPES = ['paragraph', 'heading', 'list_item', 'quote', 'table']

function summaryOf(article: Article) {
  const texts = (...types: string[]) =>
    article.blocks
      .filter(({ type }) => types.includes(type))
      .map(({ span }) => article.text.slice(span.start, span.end))
  const writers = (article.byline?.people ?? []).filter(({ function: role }) => role !== 'photo' && role !== 'video')
  const names = [...new Set(writers.map(({ name }) => name))]
  return {
    title: article.title?.value,
    lede: texts('lede')[0],
    authors: names.length === 0 && article.byline?.staff ? [article.byline.staff.value] : names,
    date: article.publishedDate?.value?.slice(0, 'YYYY-MM-DDThh:mm'.length),
    modified: article.modifiedDate?.value?.slice(0, 'YYYY-MM-DDThh:mm'.length),
    body: texts(...BODY_TYPES),
    captions: texts('caption'),
    images: article.figures.flatMap(({ image }) => image?.url ?? []),
    section: article.section?.value,
    tags: article.tags?.map(({ value }) => value),
    kind: article.kind,
    flags: article.flags.map(({ code }) => code),
  }
}

/** What a page that holds the whole story must read as, with what is different on it. */
export const whole = (others: Partial<ReturnType<typeof summaryOf>> = {}) => ({
  title: TITLE,
  lede: LEDE,
  authors: [WRITER],
  date: '2025-10-13T07:45',
  body: BODY,
  captions: [],
  ...others,
})
