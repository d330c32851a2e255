export const LENGTH = 1_000_000 // code units of text
export const MENTIONS = 10_000

// Invented sentences: names, places and dates of every length, so that annotations differ.
const SENTENCES = [
  ['PER', 'Trần Văn Bình', ' nói với bà con ở thôn rằng mùa này nước về sớm hơn mọi năm. '],
  ['LOC', 'huyện Đình Lập', ' có hai chợ phiên, một chợ họp sáng thứ bảy và một chợ họp sáng chủ nhật. '],
  ['DATE', 'ngày 14/3/2025', ', đoàn xe chở hạt giống đến bản, mỗi nhà nhận một bao. '],
  ['ORG', 'Hội Khuyến học thị trấn Đồng Mỏ', ' tặng sách cho học sinh lớp một. '],
]

/** A document with as much text and as many annotations, paragraphs of a few sentences; or one line without a break. */
export function largeDocument({ oneLine = false } = {}) {
  const annotations = []
  let text = ''
  const gap = LENGTH / MENTIONS
  for (let index = 0; index < MENTIONS; index++) {
    const [label, quote, rest] = SENTENCES[index % SENTENCES.length] ?? SENTENCES[0]
    const start = text.length
    text += quote + rest
    annotations.push({
      kind: 'span',
      id: `s${index + 1}`,
      label,
      spans: [{ start, end: start + quote.length }],
      quote,
      origin: { kind: 'rule', name: 'measure', score: 0.9 },
      status: 'suggested',
    })
    while (text.length < (index + 1) * gap - 1) text += 'mùa gặt '
    text = text.trimEnd() + (index % 5 === 4 && !oneLine ? '\n' : ' ')
  }
  return { version: 1, id: 'measure', text, offsetUnit: 'utf16', layers: { mentions: { schema: 'news', annotations } } }
}
