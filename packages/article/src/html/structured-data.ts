import type { Issue } from '@chugiai/text'
import { repairJson } from '../json/repair-json.ts'
import { hasMarkup, stripMarkup } from '../record/markup.ts'
import type { ReadingIssueCode } from '../schema/codes.ts'
import { JsonLd, typesOf } from '../schema-org/json-ld.ts'
import { type NewsArticleFields, readNewsArticle } from '../schema-org/read-news-article.ts'
import type { Script } from './page-model.ts'

/** What the JSON-LD scripts of a page say of it. */
export interface StructuredData {
  readonly article: NewsArticleFields | null
  /** The names of the path to the page, from the outermost: `Trang chủ`, `Xã hội`. */
  readonly breadcrumb: readonly string[]
  /** Whether one of the scripts is about a video above all. */
  readonly isVideo: boolean
  readonly issues: readonly Issue<ReadingIssueCode>[]
}

/** Reads the scripts of a page. What is no JSON is repaired where that is possible, and either is told. */
export function readStructuredData(scripts: readonly Script[]): StructuredData {
  const read = scripts.map((script) => ({ ...parseScript(script), script }))
  const values = read.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const valuesNaming = (type: string) =>
    read.flatMap(({ value, script }) => (value !== undefined && script.text.includes(type) ? [value] : []))
  return {
    article: values.map(readNewsArticle).find((article) => article !== null) ?? null,
    breadcrumb:
      valuesNaming('BreadcrumbList')
        .map(breadcrumbOf)
        .find((names) => names.length > 0) ?? [],
    isVideo: valuesNaming('VideoObject').some(isVideoAlone),
    issues: read.flatMap(({ issue }) => issue ?? []),
  }
}

interface ParsedScript {
  readonly value?: unknown
  readonly issue?: Issue<ReadingIssueCode>
}

function parseScript({ text, start }: Script): ParsedScript {
  const value = parsed(text)
  if (value !== undefined || text.trim() === '') return { value }
  const repaired = parsed(repairJson(text))
  const place = { path: 'source', span: { start, end: start + text.length } }
  if (repaired === undefined) return { issue: { ...UNREADABLE, ...place } }
  return { value: repaired, issue: { ...REPAIRED, ...place } }
}

const REPAIRED: Issue<ReadingIssueCode> = {
  code: 'json_ld_repaired',
  severity: 'info',
  message: 'A JSON-LD script of the page is no JSON; it was read after a repair of its commas, quotes or line breaks',
}

const UNREADABLE: Issue<ReadingIssueCode> = {
  code: 'json_ld_unreadable',
  severity: 'warning',
  message: 'A JSON-LD script of the page is no JSON and could not be repaired; what it says was left out',
  hint: 'Check that the page was fetched whole.',
}

/** `undefined` for what is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json, (_, value) => (typeof value === 'string' ? withoutReferences(value) : value))
  } catch {
    return undefined
  }
}

/** Content systems escape their texts for HTML and write them into JSON: `Ch&#237;nh sách`. */
function withoutReferences(text: string): string {
  return text.includes('&') && hasMarkup(text) ? stripMarkup(text).text : text
}

function breadcrumbOf(json: unknown): string[] {
  const data = new JsonLd(json)
  const list = data.nodes.find((node) => typesOf(node).includes('BreadcrumbList'))
  if (list === undefined) return []
  return data.values(list, 'itemListElement').flatMap((step) => {
    const name = data.textOf(step) ?? data.values(step, 'item').flatMap((item) => data.texts(item, 'name'))[0]
    return name === undefined ? [] : [name.value]
  })
}

function isVideoAlone(json: unknown): boolean {
  const root = new JsonLd(json).nodes.filter(({ path }) => path.length <= 2)
  return root.some((node) => typesOf(node).includes('VideoObject')) && readNewsArticle(json) === null
}
