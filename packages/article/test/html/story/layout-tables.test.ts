import { expect, test } from 'vitest'
import { BODY, CAPTION, DATE, LEDE, paragraphs, readStory, TITLE, WRITER, whole } from './story.ts'

// Pages of provincial papers before style sheets: tables lay out all of the page.

const MENU = '<table><tr><td><a href="a">Trang chủ</a></td></tr><tr><td><a href="c">Kinh tế</a></td></tr></table>'
const OTHERS =
  '<table><tr><td><a href="x">Hội nghị sơ kết công tác quý ba của tỉnh</a></td></tr><tr><td><a href="y">Khai giảng lớp bồi dưỡng cán bộ xã</a></td></tr></table>'
const row = (cell: string, attributes = '') => `<tr><td${attributes}>${cell}</td></tr>`
const framed = (story: string) =>
  `<html><head><title>BÁO ĐIỆN TỬ</title></head><body><table width="1000"><tr><td colspan="3"><img src="banner.jpg" width="1000"></td></tr><tr><td width="180">${MENU}</td><td>${story}</td><td width="200">${OTHERS}</td></tr><tr><td colspan="3" align="center">Bản quyền thuộc Báo Trung Hà. Điện thoại: 0210.3812345</td></tr></table></body></html>`

test.each([
  [
    'a row for each part of the head',
    framed(
      `<table>${row(`<b>${TITLE}</b>`, ' class="title"')}${row(DATE)}${row(`<b>${LEDE}</b>`)}${row(paragraphs())}${row(`<b>${WRITER}</b>`, ' align="right"')}</table>`,
    ),
  ],
  [
    'a row for each paragraph',
    `<html><head><title>${TITLE}</title></head><body><table>${[`<font size="4"><b>${TITLE}</b></font>`, 'Cập nhật: 07:45 | 13/10/2025', `<b>${LEDE}</b>`, ...BODY, `<b>${WRITER.toUpperCase()}</b>`].map((cell) => row(cell)).join('')}</table></body></html>`,
  ],
  [
    'one cell with line breaks',
    framed(
      `<span class=tieude>${TITLE}</span><br><span class=ngay>(${DATE})</span><br><b>${LEDE}</b><br><br>${BODY.join('<br><br>')}<br><br><div align=right><b>${WRITER}</b></div>`,
    ),
  ],
  [
    'the date of today beside the links of the head',
    `<html><head><title>Báo Trung Hà điện tử</title></head><body><table width=780><tr><td>Thứ hai, ngày 13/10/2025</td><td><a href=/>Trang chủ</a> | <a href=/lh>Liên hệ</a></td></tr><tr><td width=150><a href=/1>Tin tức</a><br><a href=/2>Văn hóa</a></td><td><h1>${TITLE}</h1>${DATE}<br><b>${LEDE}</b><br><br>${BODY.join('<br><br>')}<br><br><b>${WRITER}</b></td></tr></table></body></html>`,
  ],
])('%s', (_, html) => {
  expect(readStory(html)).toMatchObject(whole())
})

test('a table of a picture in the cell of the story', () => {
  const picture = `<table class="picture"><tr><td><img src="a.jpg"></td></tr><tr><td class="caption">${CAPTION}</td></tr></table>`
  const story = `<p><strong>${LEDE}</strong></p>${paragraphs(BODY.slice(0, 2))}${picture}${paragraphs(BODY.slice(2))}<p align=right>${WRITER}</p>`
  const html = `<html><head><title>${TITLE}</title></head><body><table>${row(`<h1>${TITLE}</h1>`)}${row(DATE)}${row(story)}</table></body></html>`
  expect(readStory(html)).toMatchObject(whole({ captions: [CAPTION], images: ['a.jpg'] }))
})
