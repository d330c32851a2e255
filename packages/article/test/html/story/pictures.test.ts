import { expect, test } from 'vitest'
import { BODY, CAPTION, HEAD, jsonLd, pageOf, paragraphs, readStory, SIGNED, whole } from './story.ts'

const URL = 'https://anh.example/do.jpg'
const amid = (markup: string, head = '') =>
  pageOf(`${HEAD}<div>${paragraphs(BODY.slice(0, 2))}${markup}${paragraphs(BODY.slice(2))}</div>${SIGNED}`, head)

test.each([
  [
    'in noscript, the address with the figure',
    `<figure data-src="${URL}"><noscript><img src="${URL}" alt="đò"></noscript><figcaption>${CAPTION}</figcaption></figure>`,
  ],
  [
    'in noscript, beside the one that loads late',
    `<figure><img data-src="${URL}" src="data:image/gif;base64,R0"><noscript><img src="${URL}?w=1"></noscript><figcaption>${CAPTION}</figcaption></figure>`,
  ],
  [
    'in noscript, beside one without an address',
    `<figure><img alt=""><noscript><img src="${URL}"></noscript><figcaption>${CAPTION}</figcaption></figure>`,
  ],
  [
    'in noscript alone',
    `<div class="photo"><noscript><img src="${URL}"></noscript></div><p class="caption">${CAPTION}</p>`,
  ],
  ['with the figure alone', `<figure data-src="${URL}"><figcaption>${CAPTION}</figcaption></figure>`],
  [
    'with a link in the figure',
    `<figure><a href="${URL}" data-src="${URL}"></a><figcaption><em>${CAPTION}</em></figcaption></figure>`,
  ],
  [
    'in the style of an element in the figure',
    `<figure><div style="background-image:url('${URL}')"></div><figcaption>${CAPTION}</figcaption></figure>`,
  ],
  [
    'twice, for two screens',
    `<figure><img src="${URL}"><img src="https://anh.example/nho/do.jpg"><figcaption>${CAPTION}</figcaption></figure>`,
  ],
])('a picture %s', (_, markup) => {
  expect(readStory(amid(markup))).toMatchObject(whole({ captions: [CAPTION], images: [URL] }))
})

test.each([
  [
    'smileys',
    '<p><img class="emoji" src="https://x.vn/e/smile.gif" alt=":)"> <img src="https://x.vn/e/72x72/1f600.png" class="wp-smiley"></p>',
  ],
  [
    'pictures that count visitors',
    '<noscript><img src="https://dem.example/tr?id=1" height="1" width="1" style="display:none"></noscript>',
  ],
  ['portraits', '<div class="author-card"><img src="https://x.vn/u/oanh.jpg"></div>'],
  [
    'thumbnails of other articles',
    '<div class="related"><a href="/a"><img src="/thumb/120x80/a.jpg"></a><h3><a href="/a">Cầu phao mới ở Vĩnh Lại</a></h3></div>',
  ],
])('%s are no figures', (_, markup) => {
  expect(readStory(amid(markup))).toMatchObject(whole({ images: [] }))
})

test('a page without pictures has the one that its metadata names, but no logo', () => {
  const meta = (url: string) => `<meta property="og:image" content="${url}">`
  expect(readStory(amid('', meta(URL))).images).toEqual([URL])
  expect(readStory(amid('', jsonLd({ '@type': 'NewsArticle', headline: 'x', image: [URL] }))).images).toEqual([URL])
  expect(readStory(amid('', meta('https://x.vn/logo.png'))).images).toEqual([])
  expect(readStory(amid('<figure><img src="/a.jpg"></figure>', meta(URL))).images).toEqual(['/a.jpg'])
})
