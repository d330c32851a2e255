import { type Article, toHtml, toMarkdown, toNinjs, toPlainText, toSchemaOrg } from '@chugiai/article'
import type { Issue } from '@chugiai/text'

/** An article in a format: a value for a line of JSON, or a page of its own. */
export type Formatted =
  | { readonly value: unknown; readonly issues: readonly Issue[] }
  | { readonly text: string; readonly issues: readonly Issue[] }

const FORMATS = {
  ndjson: (article: Article): Formatted => ({ value: article, issues: [] }),
  'schema-org': toSchemaOrg,
  ninjs: toNinjs,
  markdown: toMarkdown,
  html: toHtml,
  text: toPlainText,
} satisfies Record<string, (article: Article) => Formatted>

/** What `chugiai parse --to` writes; `ndjson` is our own form. */
export type ArticleFormat = keyof typeof FORMATS

export const ARTICLE_FORMATS = Object.keys(FORMATS) as readonly ArticleFormat[]

/** Endings of the files of formats that make a page of its own of each article. */
export const PAGE_ENDINGS: Readonly<Partial<Record<ArticleFormat, string>>> = {
  markdown: '.md',
  html: '.html',
  text: '.txt',
}

/** The article in a format, with what it has no place for as issues. */
export function formatArticle(article: Article, format: ArticleFormat): Formatted {
  return FORMATS[format](article)
}
