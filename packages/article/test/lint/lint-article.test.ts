import { describe, expect, test } from 'vitest'
import { lintArticle } from '../../src/lint/lint-article.ts'
import { sketchText } from '../../src/near-duplicate/sketch.ts'
import { parseArticle } from '../../src/parse-article.ts'
import { type Article, ArticleSchema } from '../../src/schema/article.ts'
import type { Block } from '../../src/schema/block.ts'
import { RECORD_ISSUE_CODES, type RecordIssueCode } from '../../src/schema/codes.ts'
import { fullArticle } from '../full-article.ts'

const errors = (article: Article) =>
  lintArticle(article).flatMap(({ severity, code, path }) => (severity === 'error' ? `${code} ${path}` : []))
const withBlock = (index: number, change: Partial<Block>): Article => ({
  ...fullArticle,
  blocks: fullArticle.blocks.map((block, i) => (i === index ? { ...block, ...change } : block)),
})
const { text, lede, byline, publishedDate, figures, source } = fullArticle
const [figure] = figures
const caption = fullArticle.blocks.findIndex(({ type }) => type === 'caption')

test('a correct article has no errors', () => expect(errors(fullArticle)).toEqual([]))

const change = <Key extends keyof Article>(key: Key, part: object): Article =>
  ({ ...fullArticle, [key]: { ...(fullArticle[key] as object), ...part } }) as Article
const withFigure = (part: object): Article => ({ ...fullArticle, figures: [{ ...figure!, ...part }] })
const withPerson = (part: object) => change('byline', { people: [{ ...byline!.people[0]!, ...part }] })
const withBest = (part: object) =>
  change('publishedDate', {
    candidates: [{ ...publishedDate!.candidates[0]!, ...part }, ...publishedDate!.candidates.slice(1)],
  })
const elsewhere = { start: 0, end: 4 }

// One fault each, in a field that JSON Schema finds no fault with.
const PLANTED: readonly [name: string, code: RecordIssueCode, path: string, article: Article][] = [
  [
    'a span outside the text',
    'span_out_of_range',
    'title.span',
    change('title', { span: { start: 0, end: text.length + 1 } }),
  ],
  ['a span that runs backwards', 'span_out_of_range', 'title.span', change('title', { span: { start: 5, end: 3 } })],
  [
    'an empty span',
    'empty_span',
    'flags[0].span',
    { ...fullArticle, flags: [{ code: 'truncated', message: 'x', span: { start: 3, end: 3 } }] },
  ],
  [
    'an empty span of evidence',
    'empty_span',
    'publishedDate.candidates[0].evidence[0].span',
    withBest({ evidence: [{ reason: 'page_date', span: { start: 3, end: 3 } }] }),
  ],
  ['overlapping blocks', 'blocks_out_of_order', 'blocks[1].span', withBlock(1, { span: { start: 0, end: 20 } })],
  ['a block id twice', 'duplicate_id', 'blocks[5].id', withBlock(5, { id: 'b1' })],
  ['a figure id twice', 'duplicate_id', 'figures[1].id', { ...fullArticle, figures: [figure!, figure!] }],
  ['lines outside their block', 'lines_outside_block', 'blocks[3].lines', withBlock(3, { lines: [elsewhere] })],
  [
    'lines that cross',
    'lines_outside_block',
    'blocks[0].lines',
    withBlock(0, {
      lines: [
        { start: 0, end: 4 },
        { start: 2, end: 6 },
      ],
    }),
  ],
  ['a block that is not there', 'unknown_block', 'title.block', change('title', { block: 'b99' })],
  [
    'a caption in a block that is not there',
    'unknown_block',
    'figures[0].caption.block',
    withFigure({ caption: { ...figure!.caption!, block: 'b99' } }),
  ],
  ['a title in a block of another type', 'wrong_block_type', 'title.block', withBlock(2, { type: 'paragraph' })],
  ['a byline in a block of another type', 'wrong_block_type', 'byline.block', change('byline', { block: lede!.block })],
  ['a figure that is not there', 'unknown_figure', `blocks[${caption}].figure`, withBlock(caption, { figure: 'f9' })],
  [
    'a caption of another figure',
    'figure_mismatch',
    'figures[1].caption.block',
    {
      ...fullArticle,
      figures: [
        { ...figure!, caption: undefined },
        { ...figure!, id: 'f2' },
      ].map(({ caption: own, ...rest }) => (own ? { ...rest, caption: own } : rest)),
    },
  ],
  ['a title outside its block', 'span_outside_block', 'title.span', change('title', { span: elsewhere })],
  ['a name outside the byline', 'span_outside_block', 'byline.people[0].span', withPerson({ span: elsewhere })],
  [
    'a staff outside the byline',
    'span_outside_block',
    'byline.staff.span',
    change('byline', { staff: { value: 'Kinh', span: elsewhere } }),
  ],
  [
    'a source outside the byline',
    'span_outside_block',
    'byline.attribution.span',
    change('byline', { attribution: { value: 'Kinh', span: elsewhere } }),
  ],
  [
    'a credit outside the caption',
    'span_outside_block',
    'figures[0].credit.span',
    withFigure({ credit: { text: 'Kinh', span: elsewhere } }),
  ],
  [
    'a person outside the caption',
    'span_outside_block',
    'figures[0].people[0].span',
    withFigure({ people: [{ name: 'Kinh', span: elsewhere }] }),
  ],
  [
    'a tag between the blocks',
    'span_outside_block',
    'tags[0].span',
    { ...fullArticle, tags: [{ value: '\n', span: { start: 7, end: 8 } }] },
  ],
  [
    'a section over two blocks',
    'span_outside_block',
    'section.span',
    change('section', { span: { start: 0, end: 12 } }),
  ],
  [
    'a link over two blocks',
    'span_outside_block',
    'related[0].span',
    { ...fullArticle, related: [{ title: 'Cá', span: { start: 0, end: 12 } }] },
  ],
  ['a dateline behind the code', 'spans_out_of_order', 'agencyCode.span', change('dateline', { span: lede!.span })],
  [
    'a separator before the code',
    'spans_out_of_order',
    'agencyCode.separator.span',
    change('agencyCode', { separator: { text: 'Kinh', span: elsewhere } }),
  ],
  [
    'a lede that holds the code',
    'spans_out_of_order',
    'lede.span',
    change('lede', { span: fullArticle.dateline!.span! }),
  ],
  ['another title than the text has', 'value_mismatch', 'title.value', change('title', { value: 'Gạo' })],
  ['another lede', 'value_mismatch', 'lede.value', change('lede', { value: 'Gạo' })],
  ['another code', 'value_mismatch', 'agencyCode.value', change('agencyCode', { value: 'TTX' })],
  [
    'another separator',
    'value_mismatch',
    'agencyCode.separator.text',
    change('agencyCode', { separator: { ...fullArticle.agencyCode!.separator!, text: ':' } }),
  ],
  ['another dateline', 'value_mismatch', 'dateline.value', change('dateline', { value: 'Huế' })],
  ['another wire source', 'value_mismatch', 'wireSource.value', change('wireSource', { value: 'AFP' })],
  ['another byline', 'value_mismatch', 'byline.raw', change('byline', { raw: 'Thu' })],
  ['another name in the byline', 'value_mismatch', 'byline.people[0].raw', withPerson({ raw: 'Thu' })],
  [
    'another source in the byline',
    'value_mismatch',
    'byline.attribution.value',
    change('byline', { attribution: { ...byline!.attribution!, value: 'AFP' } }),
  ],
  [
    'another caption',
    'value_mismatch',
    'figures[0].caption.value',
    withFigure({ caption: { ...figure!.caption!, value: 'Gạo' } }),
  ],
  [
    'another credit',
    'value_mismatch',
    'figures[0].credit.text',
    withFigure({ credit: { ...figure!.credit!, text: 'An' } }),
  ],
  [
    'another person in the picture',
    'value_mismatch',
    'figures[0].people[0].name',
    withFigure({ people: [{ ...figure!.people![0]!, name: 'Vân' }] }),
  ],
  ['another section', 'value_mismatch', 'section.value', change('section', { value: 'Thể thao' })],
  [
    'another tag',
    'value_mismatch',
    'tags[0].value',
    { ...fullArticle, tags: [{ ...fullArticle.tags![0]!, value: 'lúa' }] },
  ],
  [
    'another headline in a link',
    'value_mismatch',
    'related[0].title',
    { ...fullArticle, related: [{ ...fullArticle.related![0]!, title: 'Cá' }] },
  ],
  [
    'a text with another hash',
    'fingerprint_mismatch',
    'fingerprints.text',
    change('fingerprints', { text: '0'.repeat(64) }),
  ],
  ['another key of the title', 'fingerprint_mismatch', 'fingerprints.title', change('fingerprints', { title: 'gao' })],
  [
    'the sketch of another text',
    'fingerprint_mismatch',
    'fingerprints.sketch',
    change('fingerprints', { sketch: sketchText('Mưa lớn') }),
  ],
  ['an alignment of another length', 'alignment_length', 'source.alignment', change('source', { alignment: [3, -1] })],
  ['an alignment that is none', 'alignment_length', 'source.alignment', change('source', { alignment: [3] })],
  [
    'an alignment that inserts',
    'alignment_length',
    'source.alignment',
    change('source', { alignment: [0, 3, source.length, -1] }),
  ],
  ['a source of another length', 'alignment_length', 'source.alignment', change('source', { length: 3 })],
  [
    'a day that is not in the calendar',
    'invalid_date',
    'eventDate.value',
    change('eventDate', { value: '2023-02-30' }),
  ],
  [
    'a month that is not in the calendar',
    'invalid_date',
    'crawl.fetchedAt',
    { ...fullArticle, crawl: { fetchedAt: '2023-13-01T00:00:00Z' } },
  ],
  [
    'an hour that no clock shows',
    'invalid_date',
    'modifiedDate.value',
    { ...fullArticle, modifiedDate: { value: '2023-09-06T25:00' } },
  ],
  [
    'a month alone that is not in the calendar',
    'invalid_date',
    'publishedDate.candidates[0].value',
    withBest({ value: '2023-13' }),
  ],
  [
    'a wrong weekday',
    'weekday_wrong',
    'pageDate.weekday',
    change('pageDate', { weekday: { stated: 2, actual: 3, ok: false } }),
  ],
  [
    'a weekday that is not ok but said to be',
    'weekday_wrong',
    'pageDate.weekday',
    change('pageDate', { weekday: { stated: 3, actual: 2, ok: true } }),
  ],
  [
    'a date of publication that is no candidate',
    'candidates_out_of_order',
    'publishedDate.candidates',
    change('publishedDate', { value: '2020-01-01', granularity: 'day' }),
  ],
  ['a better candidate behind', 'candidates_out_of_order', 'publishedDate.candidates', withBest({ confidence: 0.01 })],
  [
    'a minute that is said to be a day',
    'granularity_wrong',
    'publishedDate.granularity',
    change('publishedDate', { granularity: 'day' }),
  ],
  [
    'a candidate of another granularity',
    'granularity_wrong',
    'publishedDate.candidates[0].granularity',
    withBest({ granularity: 'year' }),
  ],
  [
    'a date that is said to be unknown',
    'certainty_wrong',
    'publishedDate.certainty',
    change('publishedDate', { certainty: 'unknown' }),
  ],
  [
    'no date, and stated',
    'certainty_wrong',
    'publishedDate.certainty',
    change('publishedDate', { value: null, granularity: null, certainty: 'stated' }),
  ],
  [
    'another zone than the date has',
    'time_zone_wrong',
    'publishedDate.timeZone',
    { ...change('publishedDate', { value: '2023-09-05T08:00+09:00' }) },
  ],
  [
    'a page changed before it was published',
    'dates_out_of_order',
    'modifiedDate.value',
    { ...fullArticle, modifiedDate: { value: '2023-09-01' } },
  ],
  [
    'a page fetched before it was published',
    'dates_out_of_order',
    'crawl.fetchedAt',
    { ...fullArticle, crawl: { fetchedAt: '2023-08-31' } },
  ],
]

describe('planted faults', () => {
  test.each(PLANTED)('%s', (_, code, path, article) => {
    expect(ArticleSchema.safeParse(article).error, 'a fault that the schema cannot see').toBeUndefined()
    expect(errors(article)).toContain(`${code} ${path}`)
  })

  test('each code is planted', () => {
    expect([...new Set(PLANTED.map(([, code]) => code))].sort()).toEqual([...RECORD_ISSUE_CODES].sort())
  })

  test('a sketch of another algorithm is left alone', () => {
    expect(errors(change('fingerprints', { sketch: { algorithm: 'simhash-64', value: 'ff00' } }))).toEqual([])
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
