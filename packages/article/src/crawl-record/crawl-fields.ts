import { isObject } from '@chugiai/text'
import type { Located } from '../json/values.ts'

/** The fields of a crawl record, each with the names that crawlers give it; case, `_` and `-` make no difference. */
const NAMES = {
  id: ['id', 'docid'],
  html: ['html', 'rawhtml', 'pagehtml'],
  text: ['text', 'plaintext', 'extractedtext'],
  content: ['content', 'rawcontent', 'body', 'raw', 'payload'],
  url: ['url', 'uri', 'targeturi', 'warctargeturi', 'requesturl', 'finalurl', 'link'],
  canonicalUrl: ['canonicalurl', 'canonical'],
  fetchedAt: [
    'fetchedat',
    'fetched',
    'fetchtime',
    'fetchdate',
    'crawledat',
    'crawltime',
    'crawldate',
    'crawled',
    'downloadedat',
    'retrievedat',
    'warcdate',
    'timestamp',
  ],
  status: ['status', 'statuscode', 'httpstatus', 'responsecode'],
  mediaType: ['contenttype', 'mediatype', 'mimetype', 'mime'],
  robots: ['robots', 'xrobotstag'],
  terms: ['terms', 'licence', 'license'],
  headers: ['headers', 'responseheaders', 'httpheaders'],
} as const

export type CrawlField = keyof typeof NAMES

/** The values of a crawl record by field, with their places. Headers fill in the type of the content and the robots. */
export function locateCrawlFields(root: Located): Partial<Record<CrawlField, Located>> {
  const own = locate(root)
  if (own.headers === undefined) return own
  const { mediaType, robots } = locate(own.headers)
  return { ...(mediaType ? { mediaType } : {}), ...(robots ? { robots } : {}), ...own }
}

function locate({ value, path }: Located): Partial<Record<CrawlField, Located>> {
  const fields: Partial<Record<CrawlField, Located>> = {}
  if (!isObject(value)) return fields
  const byName = new Map<string, Located>()
  for (const [key, child] of Object.entries(value)) {
    byName.set(key.toLowerCase().replace(/[_-]/g, ''), { value: child, path: [...path, key] })
  }
  for (const [field, names] of Object.entries(NAMES)) {
    const found = names.map((name) => byName.get(name)).find((located) => isGiven(located))
    if (found) fields[field as CrawlField] = found
  }
  return fields
}

function isGiven(located: Located | undefined): boolean {
  const value = located?.value ?? null
  return value !== null && !(typeof value === 'string' && value.trim() === '')
}
