import { describe, expect, test } from 'vitest'
import { BODY, DATE, HEAD, jsonLd, LEDE, pageOf, paragraphs, readStory, SIGNED, TITLE, WRITER, whole } from './story.ts'

const links = (count: number, name: string) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div><a href="/${i}"><img src="/t${i}.jpg"></a><h4><a href="/${i}">${name} số ${i + 1} về đời sống ven sông</a></h4></div>`,
  ).join('')

describe('pages whose story is no text are articles with a kind', () => {
  test.each([
    ['video', 'a player', `${HEAD.replace('<p>', '<div><video src="/v.mp4"></video></div><p>')}${SIGNED}`],
    [
      'video',
      'a frame and a list of others',
      `${HEAD}<iframe src="https://www.youtube.com/embed/abc"></iframe>${SIGNED}<div><h3>Video khác</h3>${links(6, 'Video')}</div>`,
    ],
    [
      'infographic',
      'a picture that is called so',
      `${HEAD}<p><img src="/info.png" alt="Infographic: số chuyến đò"></p><p align=right><b>Đồ họa: ${WRITER}</b></p>`,
    ],
  ])('%s: %s', (kind, _, body) => {
    const read = readStory(pageOf(body))
    expect(read).toMatchObject(whole({ body: [], kind: kind as 'video' }))
    expect(read.flags).toContain('not_prose')
  })

  test.each([
    [
      'slides',
      BODY.map(
        (text, i) =>
          `<div class="item_slide_show"><div><img src="/p${i}.jpg"></div><div class="desc_cation"><p>${text}</p></div></div>`,
      ),
    ],
    ['figures', BODY.map((text, i) => `<figure><img src="/p${i}.jpg"><figcaption>${text}</figcaption></figure>`)],
  ])('gallery: %s', (_, slides) => {
    const read = readStory(pageOf(`${HEAD}<div>${slides.join('')}</div>${SIGNED}`))
    expect(read).toMatchObject(whole({ body: [], captions: [...BODY], kind: 'gallery' }))
    expect(read.images).toHaveLength(BODY.length)
  })

  test.each([
    [
      'its type',
      jsonLd({ '@type': 'LiveBlogPosting', headline: TITLE, datePublished: '2025-10-13T07:45:00+07:00' }),
      'c8',
    ],
    ['the names of its entries', '', 'live-item'],
  ])('live blog, by %s', (_, head, name) => {
    const entries = BODY.map(
      (text, i) => `<div class="${name}"><span>0${9 - i}:10</span><h3>Diễn biến ${i + 1}</h3><p>${text}</p></div>`,
    )
    const read = readStory(pageOf(`${HEAD}<div>${entries.join('')}</div>${SIGNED}`, head))
    expect(read).toMatchObject({ title: TITLE, lede: LEDE, authors: [WRITER], kind: 'live_blog' })
    for (const text of BODY) expect(read.body).toContain(text)
  })

  test('a text with a player or pictures in it is a text', () => {
    const read = readStory(
      pageOf(`${HEAD}<iframe src="https://www.youtube.com/embed/abc"></iframe><div>${paragraphs()}</div>${SIGNED}`),
    )
    expect(read).toMatchObject(whole())
    expect(read.kind).toBeUndefined()
    expect(read.flags).not.toContain('not_prose')
  })
})

describe('a player and hardly a text', () => {
  const others = `<div>${links(20, 'Video')}</div>`
  const video = '<meta property="og:type" content="video.other">'
  test.each([
    [
      'a short sentence',
      `<h1>${TITLE}</h1><span>${DATE}</span><video src="/v.mp4"></video><p>Đò chở lại khách.</p>`,
      'Đò chở lại khách.',
    ],
    [
      'no text',
      `<h1>${TITLE}</h1><div>${DATE}</div><iframe src="https://www.youtube.com/embed/x"></iframe>`,
      undefined,
    ],
  ])('%s: the title and the date are read', (_, body, lede) => {
    for (const html of [pageOf(body), pageOf(body + others, video)]) {
      const read = readStory(html)
      expect(read).toMatchObject({
        title: TITLE,
        date: '2025-10-13T07:45',
        body: lede === undefined ? [] : expect.anything(),
        kind: 'video',
      })
      expect(read.article.text).toContain(lede ?? TITLE)
    }
  })

  test('among many headlines, and the page says nothing of itself, it is none', () => {
    const dated = links(30, 'Video').replaceAll('</h4>', `</h4><span>${DATE}</span>`)
    expect(readStory(pageOf(`<h1>Video mới nhất</h1><video src="/v.mp4"></video>${dated}`)).issues).toContain(
      'not_an_article',
    )
  })
})

test.each([
  [
    'a pop-up for members',
    `<div class="popup"><h2>Trở thành hội viên</h2><p>Hội viên được đọc không giới hạn các bài chuyên sâu, nghe podcast riêng và nhận bản tin tối hằng ngày của tòa soạn qua thư điện tử, không có quảng cáo trên mọi thiết bị, và được mời dự các buổi gặp gỡ bạn đọc tổ chức mỗi quý.</p></div>`,
  ],
  [
    'a note to the reader',
    `<div>${DATE}</div><p>Tòa soạn mời bạn đọc gửi tin, ảnh và ý kiến về đời sống ven sông qua hộp thư; những bài được chọn đăng sẽ có nhuận bút theo quy định của tòa soạn trong vòng một tháng kể từ ngày đăng bài trên báo giấy hoặc báo điện tử.</p>`,
  ],
  ['a list of videos', '<h1>Video</h1>'],
])('a page of headlines is none: %s', (_, above) => {
  const { article, issues } = readStory(pageOf(`${above}<div>${links(25, 'Bài')}</div>`))
  expect(article.text).toBe('')
  expect(issues).toContain('not_an_article')
})
