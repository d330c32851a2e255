import type { Issue } from '@chugiai/text'
import type { ReadingIssueCode } from '../schema/codes.ts'
import type { PageCuts } from './page-model.ts'

/** What the scanner left out, as issues. */
export function issuesOfCuts(cuts: PageCuts, length: number): Issue<ReadingIssueCode>[] {
  const { flattened, isTooLong, attributes, unsafeUrls, unclosedAt } = cuts
  const issues: (Issue<ReadingIssueCode> | false)[] = [
    flattened > 0 &&
      warn('html_too_deep', `${flattened} elements are nested too deep; their texts are kept, they are not`),
    isTooLong && warn('html_too_long', 'The page has more texts or elements than are read; the rest was left out'),
    attributes > 0 && warn('html_attribute_cut', `${attributes} attributes are too long to be read whole`),
    unsafeUrls > 0 && {
      code: 'unsafe_url',
      severity: 'info',
      message: `${unsafeUrls} addresses hold a script or data and were left out`,
    },
    unclosedAt !== null && {
      ...warn('html_unclosed', `What begins at ${unclosedAt} has no end, and swallows the rest of the page`),
      path: 'source',
      span: { start: unclosedAt, end: length },
      hint: 'Check that the file was fetched whole.',
    },
  ]
  return issues.filter((issue) => issue !== false)
}

export function notAnArticle(): Issue<ReadingIssueCode> {
  return {
    code: 'not_an_article',
    severity: 'error',
    message: 'The page holds no article: it is a home page, a list of articles, or has no text to speak of',
    hint: 'Pass the page of one article.',
  }
}

function warn(code: ReadingIssueCode, message: string): Issue<ReadingIssueCode> {
  return { code, severity: 'warning', message }
}
