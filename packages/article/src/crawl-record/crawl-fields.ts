import { isObject } from '@chugiai/text'
import type { Located } from '../json/values.ts'

const names = (list: string) => list.trim().split(/\s+/)

/**
 * The fields of a crawl record, each with the names that crawlers and collections give it, the surest first: news-please,
 * newspaper4k, trafilatura, Readability, Fundus, Scrapy, web archives; case, blanks, `_` and `-` make no difference.
 */
const NAMES = {
  id: names('id docid articleid newsid postid'),
  html: names('html rawhtml pagehtml htmlcontent pagesource'),
  text: names(
    'text maintext plaintext extractedtext articletext cleanedtext textcontent fulltext bodytext articlebody textbody noidung',
  ),
  content: names('content rawcontent articlecontent maincontent body contents raw payload paragraphs'),
  title: names('title headline tieude articletitle newstitle posttitle name titlepage'),
  lede: names(
    'sapo lead lede standfirst tomtat mota abstract excerpt shortdescription description metadescription desc summary intro',
  ),
  authors: names('authors author byline tacgia writer writers authorname authornames creator journalist nguoiviet'),
  published: names(
    'publisheddate publishdate datepublish datepublished publishedat publishedtime publishtime publicationdate publishingdate published pubdate ngaydang postedat posteddate posttime postdate date datetime articledate createdat createddate time',
  ),
  modified: names(
    'datemodify datemodified modifiedat modifieddate modified updatedat updateddate lastmodified lastupdated',
  ),
  tags: names('tags tag keywords metakeywords topics hashtags tukhoa keyword'),
  section: names('section category categories categoryname cate chuyenmuc subsection channel sectionname'),
  images: names('topimage imageurl image images leadimage thumbnail thumbnailurl thumb cover imageurls imgurl avatar'),
  publisher: names(
    'publisher sitename metasitename outlet newspaper sourcename sourcedomain hostname sourcehostname domain site source',
  ),
  language: names('language lang metalang'),
  url: names(
    'url uri targeturi warctargeturi requesturl finalurl link originalurl articleurl permalink sourceurl href address',
  ),
  canonicalUrl: names('canonicalurl canonical canonicallink'),
  fetchedAt: names(
    'fetchedat fetched fetchtime fetchdate crawledat crawltime crawldate crawled downloadedat datedownload downloaddate filedate retrievedat scrapedat scrapedate warcdate timestamp',
  ),
  status: names('status statuscode httpstatus responsecode'),
  mediaType: names('contenttype mediatype mimetype mime'),
  robots: names('robots xrobotstag'),
  terms: names('terms licence license'),
  headers: names('headers responseheaders httpheaders'),
} as const

export type CrawlField = keyof typeof NAMES

/** The values of a crawl record by field, with their places. */
export type CrawlFields = Partial<Record<CrawlField, Located>>

/** Finds the fields. Headers fill in the type of the content and the robots. */
export function locateCrawlFields(root: Located): CrawlFields {
  const own = locate(root)
  if (own.headers === undefined) return own
  const { mediaType, robots } = locate(own.headers)
  return { ...(mediaType ? { mediaType } : {}), ...(robots ? { robots } : {}), ...own }
}

function locate({ value, path }: Located): CrawlFields {
  const fields: CrawlFields = {}
  if (!isObject(value)) return fields
  const byName = new Map<string, Located>()
  for (const [key, child] of Object.entries(value)) {
    byName.set(key.toLowerCase().replace(/[\s_-]/g, ''), { value: child, path: [...path, key] })
  }
  const taken = new Set<Located>()
  for (const [field, spellings] of Object.entries(NAMES)) {
    const found = spellings.map((name) => byName.get(name)).find((located) => isGiven(located) && !taken.has(located!))
    if (found === undefined) continue
    fields[field as CrawlField] = found
    taken.add(found)
  }
  return fields
}

function isGiven(located: Located | undefined): boolean {
  const value = located?.value ?? null
  if (Array.isArray(value)) return value.length > 0
  return value !== null && !(typeof value === 'string' && value.trim() === '')
}
