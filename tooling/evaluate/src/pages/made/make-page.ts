import type { PageGold } from '../page-gold.ts'
import { Random } from './random.ts'
import { CAPTIONS, LEDES, PARAGRAPHS, SIGNATURES, TITLES } from './texts.ts'

/** A page that was made up, with its gold. */
export interface MadePage {
  readonly html: string
  readonly gold: PageGold
}

/** What a page tells, before it is set in markup. */
interface Story {
  readonly title: string
  readonly lede: string
  readonly body: readonly string[]
  readonly caption: string | null
  readonly signature: string
  readonly authors: readonly string[]
  readonly moment: { readonly day: number; readonly month: number; readonly year: number; readonly clock: string }
}

/** A page by its seed: a head, a body and a tail as content systems set them, each drawn by itself. */
export function makePage(seed: number): MadePage {
  const random = new Random(seed * 7919 + 17)
  const story = tell(random)
  const { title, lede, body, caption, authors, moment } = story
  const gold: PageGold = {
    title,
    lede,
    authors,
    date: `${moment.year}-${two(moment.month)}-${two(moment.day)}T${moment.clock}`,
    body,
    captions: caption === null ? [] : [caption],
  }
  return { html: setPage(random, story), gold }
}

function tell(random: Random): Story {
  const [signature, authors] = random.pick(SIGNATURES)
  return {
    title: random.pick(TITLES),
    lede: random.pick(LEDES),
    body: random.some(PARAGRAPHS, 4 + random.below(4)),
    caption: random.once(2) ? random.pick(CAPTIONS) : null,
    signature,
    authors,
    moment: {
      day: 1 + random.below(28),
      month: 1 + random.below(12),
      year: 2021 + random.below(5),
      clock: `${two(6 + random.below(16))}:${two(random.below(60))}`,
    },
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

const DATES: readonly ((day: string, clock: string, story: Story) => string)[] = [
  (day, clock) => `${day} ${clock}`,
  (day, clock) => `${clock} ${day}`,
  (day, clock) => `${day} - ${clock}`,
  (day, clock) => `${clock} | ${day}`,
  (day, clock) => `${day}, ${clock} (GMT+7)`,
  (day, clock) => `Ngày đăng: ${day} ${clock}`,
  (day, clock) => `Đăng lúc ${clock} ${day}`,
  (day, clock) => `Cập nhật lúc ${clock}, ${day}`,
  (day, clock) => `${day} ${clock} - 1.204 lượt xem`,
  (day, clock) => `Xã hội | ${day} ${clock}`,
  (day, clock) => `Thời sự - ${clock} ngày ${day}`,
  (day, clock) => `Ngày đăng: ${day} ${clock} - Lượt xem: 120`,
]

function setPage(random: Random, story: Story): string {
  const { title, moment } = story
  const day = `${two(moment.day)}/${two(moment.month)}/${moment.year}`
  const date = random.pick(DATES)(day, moment.clock, story)
  const isSignedAbove = random.once(3)
  const named = random.once(2) // whether classes say what they hold
  const content = [
    ...head(random, story, date, isSignedAbove, named),
    ...middle(random, story, named),
    ...tail(random, story, isSignedAbove, named),
  ]
  const ld = random.pick([jsonLd(story), '', ''])
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(title)} - Báo Cửa Vọng</title>
<meta property="og:title" content="${escapeHtml(title)}"><meta property="og:type" content="article">${ld}</head><body>
<div class="menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/xa-hoi">Xã hội</a></li><li><a href="/kinh-te">Kinh tế</a></li></ul></div>
${wrap(random, content.join('\n'), named)}
<div class="footer"><p>Giấy phép số 12/GP. Tổng biên tập: Vũ Quang. Tòa soạn: 1 đường Bờ Sông</p></div></body></html>`
}

function wrap(random: Random, content: string, named: boolean): string {
  const name = named ? 'article-detail' : 'c8x'
  return random.pick([
    `<article class="${name}">${content}</article>`,
    `<div class="${name}">${content}</div>`,
    `<main><div class="row"><div class="${name}">${content}</div></div></main>`,
  ])
}

function jsonLd({ title, moment }: Story): string {
  const date = `${moment.year}-${two(moment.month)}-${two(moment.day)}T${moment.clock}:00+07:00`
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: date })}</script>`
}

const SHARES = [
  '<div class="share"><a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">Zalo</a></div>',
  '<div>Facebook Mail Twitter / X</div>',
  '<ul><li>Chia sẻ</li><li>Lưu bài viết</li></ul>',
  '<p>Nghe đọc bài</p>',
  '<div>Aa Aa+ Aa-</div>',
]

/** The head: title, date, maybe the writer, and one line or two that mean nothing, in several orders. */
function head(random: Random, story: Story, date: string, isSigned: boolean, named: boolean): string[] {
  const cls = (name: string) => (named ? ` class="${name}"` : '')
  const title = `<h1${cls('title')}>${escapeHtml(story.title)}</h1>`
  const dated = random.pick([
    `<div${cls('date')}>${date}</div>`,
    `<span${cls('time')}>${date}</span><br>`,
    `<p${cls('meta')}>${date}</p>`,
  ])
  const author = isSigned ? `<div${cls('author')}>${escapeHtml(story.signature)}</div>` : ''
  const extra = random.once(2)
    ? random.pick([
        ...SHARES,
        `<h2${cls('title')}>${escapeHtml(story.title)}</h2>`,
        `<ul><li>${story.moment.clock}</li></ul>`,
        '<p>0:00 / 4:32</p>',
        '<div>Theo dõi trên Google News</div>',
      ])
    : ''
  const lede = random.pick([
    `<h2${cls('sapo')}>${escapeHtml(story.lede)}</h2>`,
    `<p${cls('sapo')}><strong>${escapeHtml(story.lede)}</strong></p>`,
    `<div${cls('lead')}>${escapeHtml(story.lede)}</div>`,
  ])
  return random.pick([
    [title, dated, author, extra, lede],
    [dated, title, author, extra, lede],
    [title, author, dated, extra, lede],
    [title, extra, dated, author, lede],
    [title, author, extra, dated, lede],
  ])
}

function middle(random: Random, { body, caption }: Story, named: boolean): string[] {
  const paragraphs = body.map((text) => `<p>${escapeHtml(text)}</p>`)
  if (caption !== null) {
    const image = '<img src="/anh/1.jpg" alt="">'
    const figure = random.pick([
      `<figure>${image}<figcaption>${caption}</figcaption></figure>`,
      `<table class="picture"><tr><td>${image}</td></tr><tr><td class="caption">${caption}</td></tr></table>`,
      `<div class="image">${image}<p>${caption}</p></div>`,
    ])
    paragraphs.splice(1 + random.below(2), 0, figure)
  }
  if (random.once(4))
    paragraphs.splice(2, 0, '<p><a href="/a1">&gt;&gt; Mưa lớn ở miền núi kéo dài đến cuối tuần</a></p>')
  return [`<div${named ? ' class="content"' : ''}>`, ...paragraphs]
}

const NOTES = [
  '(6816 bình chọn)',
  '6 người thích',
  'Chia sẻ bài viết của bạn với bạn bè',
  'Bình luận (0)',
  'Quay lại',
  'Đánh giá bài viết này',
]

function tail(random: Random, { signature }: Story, isSignedAbove: boolean, named: boolean): string[] {
  const signed = isSignedAbove
    ? ''
    : random.pick([
        `<p style="text-align:right"><strong>${escapeHtml(signature)}</strong></p>`,
        `<p>${escapeHtml(signature)}</p>`,
        `<p${named ? ' class="author"' : ''}><b>${escapeHtml(signature)}</b></p>`,
      ])
  const outside = random.once(3)
  const note = random.once(2) ? `<div>${random.pick(NOTES)}</div>` : ''
  const tags = random.pick([
    '',
    '<div class="tags"><a href="/t1">mùa vụ</a> <a href="/t2">nông thôn</a></div>',
    '<p>Từ khóa: mùa vụ, nông thôn</p>',
  ])
  const related = random.pick([
    '',
    '<div class="related"><h3>Tin liên quan</h3><ul><li><a href="/r1">Bản tin lũ sáng nay: nước rút chậm</a></li><li><a href="/r2">Chợ phiên mở lại sau ba tuần</a></li></ul></div>',
  ])
  return outside ? ['</div>', signed, note, tags, related] : [signed, '</div>', note, tags, related]
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
