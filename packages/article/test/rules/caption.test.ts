import { expect, test } from 'vitest'
import type { Passage } from '../../src/page/passages.ts'
import { captionEvidence } from '../../src/rules/caption.ts'

const passage = (text: string, gap = 1): Passage => {
  const lines = text.split('\n')
  let at = 0
  const spans = lines.map((line) => {
    const start = at
    at += line.length + 1
    return { start, end: start + line.length }
  })
  return { text, gap, lines: spans, span: { start: 0, end: text.length } }
}
const STORY = passage('Nước lũ rút dần, bà con bắt tay vào dọn bùn và sửa lại mái nhà bị tốc.')
const weigh = (text: string, gap = 1, previous: Passage | undefined = STORY, next: Passage | undefined = STORY) =>
  captionEvidence({ passage: passage(text, gap), previous, next, usualGap: 1 })

test.each([
  ['a credit', 'Bà con dọn bùn. Ảnh: Thu Hà', 1],
  ['a credit in brackets', 'Bà con dọn bùn (ảnh: Thu Hà).', 1],
  ['a note', 'Bà con dọn bùn. Ảnh minh họa', 1],
  ['a note in brackets', 'Bà con dọn bùn (Ảnh tư liệu).', 1],
  ['empty lines before a sentence', 'Bà con dọn bùn sau lũ.', 2],
  ['empty lines before a short line', 'Các đại biểu thăm công trường', 2],
  ['a line broken inside a sentence', 'Ông Hòa và đoàn công tác\nthăm hỏi bà con', 1],
  ['an opening of pictures among whole sentences', 'Quang cảnh buổi lễ', 1],
  ['a label', 'Video: Bà con dọn bùn sau lũ', 1],
])('caption: %s', (_, text, gap) => {
  expect(weigh(text, gap)).not.toBeNull()
})

test.each([
  ['a sentence', 'Bà con dọn bùn sau lũ.', 1],
  ['a question behind empty lines', 'Vì sao nước lên nhanh?', 2],
  ['a heading in capitals behind empty lines', 'NƯỚC LÊN NHANH', 2],
  ['a sentence that opens like a picture', 'Ông Hòa kể lại đêm nước lên.', 1],
  ['a heading', 'Dựng lại nhà cửa', 1],
  ['an item of a list', '- Ảnh: mỗi bài gửi kèm hai ảnh', 2],
  ['a long paragraph behind empty lines', `${STORY.text} `.repeat(4).trim(), 2],
  ['the word for picture inside a sentence', 'Bức ảnh được chụp từ năm ngoái nay treo ở nhà văn hóa.', 1],
])('no caption: %s', (_, text, gap) => {
  expect(weigh(text, gap)).toBeNull()
})

test('the cues that were weighed are named', () => {
  const next = passage('Bà Lý Thị Vân, Phó Chủ tịch huyện chủ trì hội nghị.')
  expect(weigh('Bà Lý Thị Vân, Phó Chủ tịch huyện\nkiểm tra đập', 2, STORY, next)).toEqual([
    'isolated',
    'broken_line',
    'short',
    'no_end_mark',
    'picture_opening',
    'repeats_neighbour',
    'neighbours_end_sentences',
  ])
})

test('empty lines say nothing where every passage has them', () => {
  const context = { passage: passage('Bà con dọn bùn sau lũ.', 2), previous: STORY, next: STORY, usualGap: 2 }
  expect(captionEvidence(context)).toBeNull()
})
