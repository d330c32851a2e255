import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const LEDE = 'huyện Bình Sơn Đông tổ chức hội nghị đánh giá tiến độ hồ chứa nước'
const read = (head: string, lede: string, anchor?: string) => {
  const text = [head, 'Hồ chứa nước chậm tiến độ', lede, 'Mưa sớm làm chậm việc đắp đập.', 'Thu Hà'].filter(Boolean)
  const { article } = parseArticle(text.join('\n'), anchor ? { anchor } : {})
  const { publishedDate, pageDate, eventDate } = article
  return { article, publishedDate, pageDate, eventDate }
}

describe('the day of publication', () => {
  test.each([
    // head                       lede                                     anchor        value         certainty  why
    ['page date alone', '12/10/2023', `Mới đây, ${LEDE}.`, undefined, '2023-10-12', 'stated'],
    ['page date and today', '12/10/2023', `Sáng nay (12/10), ${LEDE}.`, undefined, '2023-10-12', 'stated'],
    ['page date a day after today', '12/10/2023', `Chiều nay (11/10), ${LEDE}.`, undefined, '2023-10-12', 'stated'],
    ['page date a day after yesterday', '12/10/2023', `Hôm qua (11/10), ${LEDE}.`, undefined, '2023-10-12', 'stated'],
    ['page date far behind', '12/10/2023', `Sáng nay (15/6), ${LEDE}.`, undefined, '2023-06-15', 'inferred'],
    ['page date in the next year', '25/03/2019', `Sáng nay (29/11), ${LEDE}.`, undefined, '2018-11-29', 'inferred'],
    ['today and an anchor', '', `Sáng nay (15/6), ${LEDE}.`, '2023-10-12', '2023-06-15', 'inferred'],
    ['today with its year', '', `Sáng nay (15/6/2021), ${LEDE}.`, undefined, '2021-06-15', 'inferred'],
    ['today, dotted', '', `Sáng nay (15.6), ${LEDE}.`, '2023-10-12', '2023-06-15', 'inferred'],
    ['today without brackets', '', `Chiều nay ngày 15/6, ${LEDE}.`, '2023-10-12', '2023-06-15', 'inferred'],
    ['yesterday and an anchor', '', `Chiều qua (15/6), ${LEDE}.`, '2023-10-12', '2023-06-16', 'inferred'],
    ['today and a year in the lede', '', `Sáng nay (15/6), ${LEDE} năm 2022.`, undefined, '2022-06-15', 'inferred'],
    ['the leap day', '', `Sáng nay (29/2), ${LEDE}.`, '2025-01-01', '2024-02-29', 'inferred'],
    [
      'an anchor before the page date',
      '12/10/2023',
      `Sáng nay (15/6), ${LEDE}.`,
      '2023-01-01',
      '2022-06-15',
      'inferred',
    ],
    ['a day of the event alone', '', `Ngày 15/6/2022, ${LEDE}.`, undefined, null, 'unknown'],
  ])('%s', (_, head, lede, anchor, value, certainty) => {
    expect(read(head, lede, anchor).publishedDate).toMatchObject({ value, certainty })
  })

  test.each([
    ['no date at all', `Mới đây, ${LEDE}.`],
    ['today without a year to be had', `Sáng nay (15/6), ${LEDE}.`],
    ['a ratio behind nay', `Đến nay 17/18 hạng mục đã xong, ${LEDE}.`],
    ['a share behind nay', `Hiện nay 3/4 hộ dân đã dời đi, ${LEDE}.`],
    ['a share of days past', `Trong 12 ngày qua 7/12 xã đã xong, ${LEDE}.`],
  ])('%s: none', (_, lede) => {
    expect(read('', lede).publishedDate).toBeUndefined()
    if (!lede.includes('15/6')) expect(read('', lede, '2023-10-12').publishedDate?.value ?? null).toBeNull()
  })

  test('a page date far from the event dates a print, and both stay with their evidence', () => {
    const { article, publishedDate, pageDate, eventDate } = read('25/03/2019', `Chiều nay (29/11), ${LEDE} năm 2018.`)
    const letters = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end)
    expect(pageDate).toMatchObject({ value: '2019-03-25', kind: 'render' })
    expect(eventDate).toMatchObject({ value: '2018-11-29', partOfDay: 'AF' })
    expect(letters(eventDate!.span)).toBe('Chiều nay (29/11)')
    expect(
      publishedDate!.candidates.map(({ value, evidence }) => [
        value,
        ...evidence.map((e) => [e.reason, letters(e.span!)]),
      ]),
    ).toEqual([
      ['2018-11-29', ['today_in_text', 'Chiều nay (29/11)'], ['nearest_past', '25/03/2019'], ['year_in_text', '2018']],
      ['2019-03-25', ['page_date', '25/03/2019']],
    ])
  })
})
