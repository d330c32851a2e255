import type { Article } from '../schema/article.ts'

/** What a page holds beside a text, or instead of one. */
export type ArticleKind = NonNullable<Article['kind']>
