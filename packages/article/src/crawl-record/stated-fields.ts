import { findDates } from '@chugiai/temporal'
import { isObject } from '@chugiai/text'
import { readMoment } from '../dates/moment.ts'
import { itemsOf, type Located, propertyOf } from '../json/values.ts'
import { passageOfText } from '../page/passages.ts'
import type { StatedMetadata } from '../page/stated.ts'
import type { Takings } from '../record/takings.ts'
import { readPageDate } from '../rules/page-date.ts'
import type { CrawlFields } from './crawl-fields.ts'
import { readFetchTime } from './fetch-time.ts'

/** What a record says of its article beside the page, each with its place. */
export interface StatedFields {
  readonly title?: Located<string> | undefined
  readonly lede?: Located<string> | undefined
  readonly authors: readonly Located<string>[]
}

/** The texts of a record that may become texts of the article. */
export function locateStated({ title, lede, authors }: CrawlFields): StatedFields {
  return {
    title: textsOf(title)[0],
    lede: textsOf(lede)[0],
    authors: textsOf(authors),
  }
}

/** What stands beside the texts of a record; what was understood counts as taken. */
export function takeStated(fields: CrawlFields, takings: Takings): StatedMetadata {
  const published = momentOf(fields.published, takings)
  const modified = momentOf(fields.modified, takings)
  const section = takings.take(textsOf(fields.section).at(-1))
  const publisher = publisherOf(fields, takings)
  const language = takings.take(textsOf(fields.language)[0])
  const tags = takings.takeAll(textsOf(fields.tags)).flatMap(splitTags)
  const images = takings.takeAll(textsOf(fields.images))
  return {
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(section === undefined ? {} : { section }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
    ...(tags.length > 0 ? { tags: [...new Set(tags)] } : {}),
    ...(images.length > 0 ? { images } : {}),
  }
}

/** The texts of a field: itself, the items of a list, the names or addresses of objects. */
export function textsOf(located: Located | undefined): Located<string>[] {
  return itemsOf(located).flatMap((item) => {
    const { value, path } = isObject(item.value) ? (nameOf(item) ?? item) : item
    return typeof value === 'string' && value.trim() !== '' ? [{ value: value.trim(), path }] : []
  })
}

function nameOf(item: Located): Located | undefined {
  return ['name', 'title', 'value', 'url', 'src']
    .map((key) => propertyOf(item, key))
    .find((found) => found !== undefined)
}

function splitTags(text: string): string[] {
  const tags = text.split(/[,;|]/).map((tag) => tag.trim().replace(/^#/, ''))
  return tags.filter((tag) => tag !== '')
}

/** A house by name; an address is none. */
function publisherOf({ publisher }: CrawlFields, takings: Takings): string | undefined {
  const text = textsOf(publisher).find(({ value }) => !/^https?:/i.test(value))
  return takings.take(text)
}

/** A moment as crawlers write it: ISO 8601, seconds since 1970, the form of mail, or as the page shows it. */
function momentOf(located: Located | undefined, takings: Takings): string | undefined {
  if (located === undefined) return undefined
  const { value, path } = located
  const written = typeof value === 'number' ? value : textsOf(located)[0]?.value
  const moment = written === undefined ? null : readWritten(written)
  if (moment !== null) takings.take({ value: moment, path })
  return moment ?? undefined
}

function readWritten(written: string | number): string | null {
  if (typeof written === 'number' || /^\d{9,13}$/.test(written)) return readFetchTime(written)
  return readMoment(written) ?? mailMoment(written) ?? readPageDate(passageOfText(written))?.value ?? dayIn(written)
}

/** `Tue, 05 Sep 2023 08:00:00 GMT`. */
function mailMoment(written: string): string | null {
  if (!/^[a-z]{3},\s+\d{1,2}\s+[a-z]{3}\s+\d{4}\s+\d{2}:\d{2}/i.test(written)) return null
  const time = Date.parse(written)
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 19)}Z`
}

/** The one whole day that a short text names: `Ngày 5 tháng 9 năm 2023 (thứ Ba)`. */
function dayIn(written: string): string | null {
  if (written.length > LONGEST_DATE) return null
  const days = findDates(written).flatMap(({ value }) => /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(value ?? '')?.[0] ?? [])
  return new Set(days).size === 1 ? days[0]! : null
}

const LONGEST_DATE = 100
