import { sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'
import { parseHtml } from '../src/html/parse-html.ts'
import { parsePlainText } from '../src/parse-plain-text.ts'

// Of an issue with a span its path says in which text it counts.

const STORY = `<h1>Mưa lớn</h1>${'<p>Nước lũ rút dần, bà con trong thôn bắt tay vào dọn bùn và sửa lại mái nhà.</p>'.repeat(6)}`

test.each([
  ['html_unclosed', `${STORY}<!-- x`, '<!-- x'],
  ['json_ld_repaired', `<script type="application/ld+json">{"a": 1,}</script>${STORY}`, '{"a": 1,}'],
])('%s counts in the source', (code, html, letters) => {
  const issue = parseHtml(html).issues.find((one) => one.code === code)
  expect(issue?.path).toBe('source')
  expect(sliceSpan(html, issue!.span!)).toBe(letters)
})

test('what is said of the page counts in the text of the article', () => {
  const { article, issues } = parsePlainText(
    'Mưa lớn ở miền núi\nThứ hai, 12/10/2023\nLũ về trong đêm ở nhiều xã.\nNước lên.',
  )
  const issue = issues.find(({ code }) => code === 'weekday_mismatch')
  expect(issue?.path).toBeUndefined()
  expect(sliceSpan(article.text, issue!.span!)).toBe('Thứ hai, 12/10/2023')
})
