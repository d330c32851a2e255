import { describe, expect, test } from 'vitest'
import { lintArticle } from '../src/lint-article.ts'
import { parseArticle } from '../src/parse-article.ts'
import { type Article, ArticleSchema } from '../src/schema/article.ts'
import type { Block } from '../src/schema/block.ts'
import { fullArticle } from './full-article.ts'

const errors = (article: Article) =>
  lintArticle(article).flatMap(({ severity, code, path }) => (severity === 'error' ? `${code} ${path}` : []))
const withBlock = (index: number, change: Partial<Block>): Article => ({
  ...fullArticle,
  blocks: fullArticle.blocks.map((block, i) => (i === index ? { ...block, ...change } : block)),
})
const { text, title, lede, byline, pageDate, publishedDate, eventDate, figures, source } = fullArticle
const [figure] = figures
const caption = fullArticle.blocks.findIndex(({ type }) => type === 'caption')

test('a correct article has no errors', () => expect(errors(fullArticle)).toEqual([]))

describe('planted faults', () => {
  test.each<[string, Article, string]>([
    [
      'a span outside the text',
      { ...fullArticle, title: { ...title!, span: { start: 0, end: text.length + 1 } } },
      'span_out_of_range title.span',
    ],
    [
      'a span that runs backwards',
      { ...fullArticle, title: { ...title!, span: { start: 5, end: 3 } } },
      'span_out_of_range title.span',
    ],
    [
      'an empty span',
      { ...fullArticle, flags: [{ code: 'truncated', message: 'x', span: { start: 3, end: 3 } }] },
      'empty_span flags[0].span',
    ],
    ['overlapping blocks', withBlock(1, { span: { start: 0, end: 20 } }), 'blocks_out_of_order blocks[1].span'],
    ['a block id twice', withBlock(5, { id: 'b1' }), 'duplicate_id blocks[5].id'],
    [
      'lines outside their block',
      withBlock(3, { lines: [{ start: 0, end: 4 }] }),
      'lines_outside_block blocks[3].lines',
    ],
    ['a block that is not there', { ...fullArticle, title: { ...title!, block: 'b99' } }, 'unknown_block title.block'],
    [
      'a field outside its block',
      { ...fullArticle, title: { ...title!, block: 'b1' } },
      'span_outside_block title.span',
    ],
    ['a figure that is not there', withBlock(caption, { figure: 'f9' }), 'unknown_figure blocks[4].figure'],
    ['a figure id twice', { ...fullArticle, figures: [figure!, figure!] }, 'duplicate_id figures[1].id'],
    [
      'another title than the text has',
      { ...fullArticle, title: { ...title!, value: 'Gạo' } },
      'value_mismatch title.value',
    ],
    ['another lede', { ...fullArticle, lede: { ...lede!, value: 'Gạo' } }, 'value_mismatch lede.value'],
    [
      'another name in the byline',
      { ...fullArticle, byline: { ...byline!, people: [{ ...byline!.people[0]!, raw: 'Thu' }] } },
      'value_mismatch byline.people[0].raw',
    ],
    [
      'another caption',
      { ...fullArticle, figures: [{ ...figure!, caption: { ...figure!.caption!, value: 'Gạo' } }] },
      'value_mismatch figures[0].caption.value',
    ],
    [
      'another credit',
      { ...fullArticle, figures: [{ ...figure!, credit: { ...figure!.credit!, text: 'An' } }] },
      'value_mismatch figures[0].credit.text',
    ],
    [
      'another person in the picture',
      { ...fullArticle, figures: [{ ...figure!, people: [{ ...figure!.people![0]!, name: 'Vân' }] }] },
      'value_mismatch figures[0].people[0].name',
    ],
    [
      'another tag',
      { ...fullArticle, tags: [{ ...fullArticle.tags![0]!, value: 'lúa' }] },
      'value_mismatch tags[0].value',
    ],
    [
      'another headline in a link',
      { ...fullArticle, related: [{ ...fullArticle.related![0]!, title: 'Cá' }] },
      'value_mismatch related[0].title',
    ],
    [
      'a text with another hash',
      { ...fullArticle, fingerprints: { text: '0'.repeat(64) } },
      'fingerprint_mismatch fingerprints.text',
    ],
    [
      'an alignment of another length',
      { ...fullArticle, source: { ...source, alignment: [3, -1] } },
      'alignment_length source.alignment',
    ],
    [
      'an alignment that is none',
      { ...fullArticle, source: { ...source, alignment: [3] } },
      'alignment_length source.alignment',
    ],
    [
      'a source of another length',
      { ...fullArticle, source: { ...source, length: 3 } },
      'alignment_length source.alignment',
    ],
    [
      'a day that is not in the calendar',
      { ...fullArticle, eventDate: { ...eventDate!, value: '2023-02-30' } },
      'invalid_date eventDate.value',
    ],
    [
      'a month that is not in the calendar',
      { ...fullArticle, crawl: { fetchedAt: '2023-13-01T00:00:00Z' } },
      'invalid_date crawl.fetchedAt',
    ],
    [
      'a wrong weekday',
      { ...fullArticle, pageDate: { ...pageDate!, weekday: { stated: 2, actual: 3, ok: false } } },
      'weekday_wrong pageDate.weekday',
    ],
    [
      'a weekday that is not ok but said to be',
      { ...fullArticle, pageDate: { ...pageDate!, weekday: { stated: 3, actual: 2, ok: true } } },
      'weekday_wrong pageDate.weekday',
    ],
    [
      'a date of publication that is no candidate',
      { ...fullArticle, publishedDate: { ...publishedDate!, value: '2020-01-01' } },
      'candidates_out_of_order publishedDate.candidates',
    ],
  ])('%s', (_, article, expected) => {
    expect(ArticleSchema.safeParse(article).success, 'a fault that the schema cannot see').toBe(true)
    expect(errors(article)).toContain(expected)
  })
})

describe('flags', () => {
  const flags = (page: string) => lintArticle(parseArticle(page).article).map(({ code }) => code)
  const STORY = 'Nước lũ rút dần từ sáng sớm, bà con trong thôn bắt tay vào dọn bùn và sửa lại mái nhà bị tốc'

  test.each([
    ['nothing to say', `Mưa lớn\nLũ về bất ngờ.\n${STORY}.\nThu Hà`, []],
    ['no title', `${STORY}.\n${STORY}.\nThu Hà`, ['missing_title']],
    ['no byline', `Mưa lớn\nLũ về bất ngờ.\n${STORY}.`, ['missing_byline']],
    ['no body', '>> Mưa lớn', ['missing_title', 'missing_byline', 'missing_body']],
    ['a wrong weekday', `Thứ ba, 25/03/2019\nMưa lớn\nLũ về.\n${STORY}.\nThu Hà`, ['weekday_mismatch']],
    [
      'dates far apart',
      `25/03/2019\nMưa lớn\nChiều nay (29/11), lũ về trong đêm tối mịt.\n${STORY}.\nThu Hà`,
      ['dates_apart'],
    ],
    ['dates near', `30/11/2018\nMưa lớn\nChiều nay (29/11), lũ về trong đêm tối mịt.\n${STORY}.\nThu Hà`, []],
    ['letters written apart', `Mưa lớn\nLũ về bất ngờ.\n${STORY}.\nThu Hà`.normalize('NFD'), ['decomposed_source']],
    ['two tone styles', `Mưa lớn\nLũ về Hòa Bình.\n${STORY} ở Hoà An.\nThu Hà`, ['mixed_tone_style']],
    ['quý is no tone style', `Mưa lớn\nHòa nhạc quý hiếm.\n${STORY}.\nThu Hà`, []],
    ['a repeated lede', `Mưa lớn\n${STORY}.\n${STORY}. Ai cũng vui.\nThu Hà`, ['lede_repeated']],
    ['a cut text', `Mưa lớn\nLũ về bất ngờ.\nNước lên.\n${STORY}`, ['missing_byline', 'truncated']],
  ])('%s', (_, page, expected) => {
    expect(flags(page)).toEqual(expected)
  })

  test('a flag shows its place', () => {
    const { article } = parseArticle(`Mưa lớn\nLũ về Hòa Bình.\n${STORY} ở Hoà An.\nThu Hà`)
    const span = article.flags[0]!.span!
    expect(article.text.slice(span.start, span.end)).toBe('oà')
  })
})
