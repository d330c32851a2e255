import { defined } from '@chugiai/text'
import { carryOptions, lineOf, withCarried } from '../record/carried-fields.ts'
import { recordFields } from '../record/record-input.ts'
import type { RecordWork, WorkSettings } from '../stream/record-work.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { choice, dayOf } from '../terminal/options.ts'
import { ARTICLE_FORMATS, type ArticleFormat, formatArticle, PAGE_ENDINGS } from './article-format.ts'
import { articleOfRecord } from './article-of-record.ts'

/** Longest page in bytes when nothing else is said. */
export const LONGEST_PAGE = 10_000_000

/** The format that is written; Parquet holds NDJSON, which `jsonl` is another name of. */
export function articleFormatOf({ to = 'ndjson' }: FlagValues): ArticleFormat {
  return choice('--to', to === 'jsonl' || to === 'parquet' ? 'ndjson' : to, ARTICLE_FORMATS)
}

/** What `chugiai parse` does with a record. */
export function parseWork({ flags }: WorkSettings): RecordWork {
  const anchor = dayOf('--anchor', flags.anchor)
  const fields = recordFields(flags)
  const reading = { ...fields, ...defined({ anchor }) }
  const carry = carryOptions(flags)
  const format = articleFormatOf(flags)
  // On standard output NDJSON stays NDJSON, line for line; a file of its own is the page and nothing else.
  const isAlone = flags.out !== undefined && format in PAGE_ENDINGS
  return (record) => {
    const { article: read, issues, carries } = articleOfRecord(record, reading)
    const article = carries ? withCarried(read, record, fields, carry) : read
    const formatted = formatArticle(article, format)
    const all = [...issues, ...formatted.issues]
    const exact = record.kind === 'json' ? record.exact : []
    if ('value' in formatted) return { output: lineOf(formatted.value, exact), issues: all }
    const isPage = isAlone || record.kind !== 'json'
    const output = isPage ? formatted.text : lineOf({ id: article.id, [format]: formatted.text }, [])
    return { output, issues: all }
  }
}
