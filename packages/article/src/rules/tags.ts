import type { Span } from '@chugiai/text'
import type { Passage } from '../page/passages.ts'

/** A tag with its place in the text. */
export interface Tag {
  readonly value: string
  readonly span: Span
}

const LABEL = /^(?:từ khóa|từ khoá|tags?|thẻ|chủ đề|keywords?)\s*:\s*/iu
// Where markup says that these are tags, their label may stand on a line of its own.
const BARE_LABEL = /^(?:từ khóa|từ khoá|tags?|thẻ|chủ đề|keywords?)(?:\s*:\s*|\s*\n\s*)/iu
const HASHTAGS = /^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*$/u
// Several, of some words each: `#đò ngang #bến đò`.
const WORDY_HASHTAGS = /^#[\p{L}\p{N}][^#\n.!?]{1,40}(?:[\s,]+#[\p{L}\p{N}][^#\n.!?]{1,40})+$/u
const LONGEST = 500

/** The tags of a line such as `Từ khóa: xuất khẩu gạo, đồng bằng`; `null` when it is no line of tags. */
export function readTags(passage: Passage): Tag[] | null {
  const { text, span, markup } = passage
  if (text.length > LONGEST) return null
  const isMarked = markup?.role === 'tags'
  const label = (isMarked ? BARE_LABEL : LABEL).exec(text)?.[0]
  if (!isMarked && label === undefined && !HASHTAGS.test(text) && !WORDY_HASHTAGS.test(text)) return null
  const from = label?.length ?? 0
  const tags: Tag[] = []
  const part = label === undefined && !isMarked && HASHTAGS.test(text) ? /[\p{L}\p{N}_]+/gu : /[^,;|#\s][^,;|#\n]*/gu
  for (const match of text.slice(from).matchAll(part)) {
    const value = match[0].trimEnd()
    const start = span.start + from + match.index
    tags.push({ value, span: { start, end: start + value.length } })
  }
  return tags.length > 0 || label !== undefined ? tags : null
}
