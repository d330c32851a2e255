import type { Issue } from '@chugiai/text'
import { findFlags, issueFromFlag } from '../assemble/flags.ts'
import type { Article } from '../schema/article.ts'
import type { ArticleIssueCode } from '../schema/codes.ts'
import { assertArticle } from '../source/source-of.ts'
import { lintDates } from './dates.ts'
import { lintPrefix } from './prefix.ts'
import { lintReferences } from './references.ts'
import { lintSource } from './source.ts'
import { lintBlocks, lintSpans } from './spans.ts'
import { lintValues } from './values.ts'

/**
 * Checks what JSON Schema cannot say. Errors are contradictions inside the record: a span outside the text, blocks that
 * overlap, a value that is not the text under its span, a figure that is not there, an alignment of another length.
 * Warnings and infos are about the page, and are worked out anew: a weekday that does not fit its date, a page date far
 * from the event, no title, no byline, a repeated lede, letters written apart, two tone styles.
 *
 * @param article of the right shape: from `parseArticle` or `parseArticleJson`
 */
export function lintArticle(article: Article): Issue<ArticleIssueCode>[] {
  assertArticle(article)
  const outside = lintSpans(article)
  // A span outside the text makes everything read through it meaningless.
  if (outside.some(({ code }) => code === 'span_out_of_range')) return outside
  return [
    ...outside,
    ...lintBlocks(article),
    ...lintReferences(article),
    ...lintPrefix(article),
    ...lintValues(article),
    ...lintSource(article),
    ...lintDates(article),
    ...findFlags(article).map(issueFromFlag),
  ]
}
