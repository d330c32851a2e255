import { syllableKeys } from '@chugiai/normalizer/lexis'
import { fullNameEnd } from '../capital-run.ts'
import type { Chart } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { follows, isCapital, type Token, tokenAt } from '../token.ts'
import { localTail, type NameEnd, nameEnd, SCOPE, TOPIC } from './organization-name.ts'

const SMALL_TOPIC = 0.75 // a topic written small
const SMALL_AND_NAMED = 0.88 // topics written small, then a name, a place or a rank; above a person of the same name

const DEPARTMENTS = new PhraseTable(() => phrases('Sở|Tổng cục|Cục|Chi cục|Vụ|Bệnh viện', true))
// What ministries are about: written small they name one all the same, *bộ tài chính*.
const OF_MINISTRIES = new PhraseTable(() =>
  phrases(
    'công an|công thương|giao thông vận tải|giáo dục|giáo dục và đào tạo|giáo dục & đào tạo|kế hoạch và đầu tư|kế hoạch & đầu tư|khoa học và công nghệ|lao động thương binh và xã hội|ngoại giao|nội vụ|nông nghiệp|nông nghiệp và phát triển nông thôn|quốc phòng|tài chính|tài nguyên và môi trường|tài nguyên & môi trường|thông tin và truyền thông|thương mại|tư pháp|văn hóa|văn hóa thông tin|xây dựng|y tế',
    true,
  ),
)
const MINISTRIES = syllableKeys('bộ|sở')
// Offices are not called after people: behind *vụ tài chính* stands who heads it.
const OFFICES = syllableKeys('bộ|sở|vụ|cục|tổng|phòng|ban|chi|văn')
const LONGEST_TOPICS = 16 // tokens, so that many heads in a row cost no more than one
const LINKS = syllableKeys('và|&|-|,')
// Before a head they say that it is of no one in particular: "các công ty dệt Nam Định".
const PLURAL = syllableKeys('các|những|nhiều|mỗi|mọi|số|vài|mấy|hai|ba|bốn|năm')

/**
 * The end of a name whose topics are written small: *Sở giao thông vận tải*, *công ty dệt Thành Công*,
 * *trường đại học y dược TP.HCM*, *học viện hành chính quốc gia*.
 */
export function smallNameEnd(chart: Chart, from: number, headEnd: number): NameEnd | null {
  const { tokens } = chart
  if (!follows(tokens, headEnd) || isCapital(tokens[headEnd])) return null
  const topics = isPlural(tokens, from) ? null : topicsEnd(tokens, headEnd)
  if (topics === null) return null
  return closedEnd(chart, from, headEnd, topics) ?? openEnd(tokens, from, headEnd, topics)
}

function isPlural(tokens: readonly Token[], from: number): boolean {
  return from > 0 && tokenAt(tokens, from).gap !== 'break' && PLURAL.has(tokenAt(tokens, from - 1).key)
}

/** Past one topic or more, with links between them. */
function topicsEnd(tokens: readonly Token[], headEnd: number): number | null {
  let to: number | null = null
  for (let more = topicEnd(tokens, headEnd); more !== null && more - headEnd <= LONGEST_TOPICS; ) {
    to = more
    more = topicEnd(tokens, LINKS.has(tokenAt(tokens, to).key) ? to + 1 : to)
  }
  return to
}

function topicEnd(tokens: readonly Token[], from: number): number | null {
  if (!follows(tokens, from) || isCapital(tokens[from])) return null
  return TOPIC.longest(tokens, from)?.to ?? null
}

/** A scope, a body, a place, a rank or a name closes the name. */
function closedEnd(chart: Chart, from: number, headEnd: number, topics: number): NameEnd | null {
  const { tokens } = chart
  if (SCOPE.longest(tokens, topics - 2)?.to === topics) return { to: topics, score: SMALL_AND_NAMED, known: true }
  if (!follows(tokens, topics)) return null
  if (headEnd === from + 1 && topics === headEnd + 1) return null // two syllables are too few to tell
  const country = chart.at(topics, 'LOC')?.attributes?.locType === 'country' && !isCapital(tokens[from])
  const to = country ? undefined : closing(chart, from, topics)
  return to === undefined ? null : { to, score: SMALL_AND_NAMED, known: true }
}

function closing(chart: Chart, from: number, topics: number): number | undefined {
  const office = OFFICES.has(tokenAt(chart.tokens, from).key) && fullNameEnd(chart.tokens, topics) !== null
  const tail = chart.at(topics, 'ORG')?.to ?? localTail(chart, topics)
  return tail ?? (office ? undefined : nameEnd(chart, topics)?.to)
}

/** Nothing closes it: the head must be a department with its capital, or the topic a ministry's. */
function openEnd(tokens: readonly Token[], from: number, headEnd: number, topics: number): NameEnd | null {
  const department = isCapital(tokens[from]) && DEPARTMENTS.longest(tokens, from)?.to === headEnd
  const ministry = MINISTRIES.has(tokenAt(tokens, from).key) && OF_MINISTRIES.longest(tokens, headEnd)?.to === topics
  return department || ministry ? { to: topics, score: SMALL_TOPIC, known: true } : null
}
