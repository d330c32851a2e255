import { Random } from '../made/random.ts'
import { CAPTIONS, LEDES, PARAGRAPHS, TITLES } from '../made/texts.ts'
import type { PageGold } from '../page-gold.ts'

/** What a page tells, before a site sets it in its markup. Texts are free of `<` and `&`. */
export interface Story {
  readonly title: string
  readonly lede: string
  readonly body: readonly string[]
  readonly caption: string
  readonly writer: string
  readonly second: string
  readonly photographer: string
  readonly moment: Moment
}

/** A moment in the ways that pages write it. */
export interface Moment {
  /** `7/3/2025` */
  readonly short: string
  /** `07/03/2025` */
  readonly day: string
  /** `08:07` */
  readonly clock: string
  /** `Thứ Sáu` */
  readonly weekday: string
  /** `2025-03-07` */
  readonly iso: string
}

/** A page as one site sets it, and what of its gold differs from the whole story. */
export interface SitePage {
  readonly html: string
  readonly gold?: Partial<PageGold>
}

/** How a site sets a story in markup. */
export type Site = (story: Story, random: Random) => SitePage

const WRITERS = [
  'Hoài Thương',
  'Lê Bình',
  'Nguyễn Thị Thu Cúc',
  'Sùng A Páo',
  'Vũ Kiên',
  'Đoàn Lê Hải Yến',
  'Thu Hà',
  'Phan Anh',
]
const PHOTOGRAPHERS = ['Quốc Bảo', 'Kỳ Nam', 'Hà An', 'Đình Phúc']
const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']

/** A story by its seed. */
export function tellStory(seed: number): Story {
  const random = new Random(seed * 6007 + 11)
  const writer = random.pick(WRITERS)
  return {
    title: random.pick(TITLES),
    lede: random.pick(LEDES),
    body: random.some(PARAGRAPHS, 4 + random.below(4)),
    caption: random.pick(CAPTIONS),
    writer,
    second: random.pick(WRITERS.filter((name) => name !== writer)),
    photographer: random.pick(PHOTOGRAPHERS),
    moment: momentOf(random),
  }
}

function momentOf(random: Random): Moment {
  const [day, month, year] = [1 + random.below(28), 1 + random.below(12), 2019 + random.below(8)]
  const iso = `${year}-${two(month)}-${two(day)}`
  return {
    short: `${day}/${month}/${year}`,
    day: `${two(day)}/${two(month)}/${year}`,
    clock: `${two(6 + random.below(16))}:${two(random.below(60))}`,
    weekday: WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '',
    iso,
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** The gold of a page that holds the whole story. */
export function wholeGold({ title, lede, body, caption, writer, moment }: Story): PageGold {
  return { title, lede, authors: [writer], date: `${moment.iso}T${moment.clock}`, body, captions: [caption] }
}

/** A name in capitals, as some sites sign. */
export function capitals(name: string): string {
  return name.toUpperCase()
}

/** The paragraphs, with a figure behind the second. */
export function paragraphs({ body }: Story, figure = '', open = '<p>', close = '</p>'): string {
  return body.map((text, i) => `${open}${text}${close}${i === 1 ? figure : ''}`).join('\n')
}

const MENU = ['Trang chủ', 'Thời sự', 'Thế giới', 'Kinh tế', 'Đời sống', 'Pháp luật', 'Thể thao', 'Giải trí']

/** A whole page: head, menu, the content, a side bar of other stories, and the foot. */
export function page({ title }: Story, content: string, head = ''): string {
  const menu = MENU.map((name, i) => `<li class="nav-item"><a href="/muc-${i}" title="${name}">${name}</a></li>`).join(
    '',
  )
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${title} | Báo Cửa Vọng</title>
${head}
</head>
<body>
<header><div class="top-bar"><a href="/">Báo Cửa Vọng</a><form action="/tim-kiem"><input name="q" placeholder="Tìm kiếm"></form></div><nav><ul>${menu}</ul></nav></header>
${content}
<footer><div class="container"><p>Cơ quan chủ quản: Hội Khuyến nông Cửa Vọng</p><p>Tổng biên tập: Trịnh Công Bằng. Giấy phép số 77/GP-BTTTT cấp ngày 12/4/2021</p><p>Tòa soạn: 1 đường Bờ Sông. Điện thoại: 0210.381.2345 - Email: toasoan@cuavong.example</p><p>® Ghi rõ nguồn khi phát hành lại thông tin từ website này</p></div></footer>
</body>
</html>`
}

/** Headlines of other stories. */
export const OTHERS = [
  'Bản tin lũ sáng nay: nước rút chậm ở hạ lưu',
  'Chợ phiên Nậm Sỏi mở lại sau ba tuần',
  'Ba kịch bản cho vụ lúa đông xuân ở vùng trũng',
  'Người giữ lửa lò gốm cuối cùng bên sông Trẹm',
] as const
