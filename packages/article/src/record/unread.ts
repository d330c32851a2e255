import type { Issue } from '@chugiai/text'
import { formatPath, type JsonPath } from '../json/path.ts'
import { pathKey } from '../json/scalars.ts'
import type { Located } from '../json/values.ts'
import type { ConversionIssueCode } from '../schema/codes.ts'

const MOST_ISSUES = 100 // a record with more of them is told so in one line

/**
 * An issue for each part of a record that no field was read from: the outermost value in which nothing was read.
 *
 * @param taken the paths of all that was read
 * @param silent keys that say nothing of the article, such as `@context`
 */
export function unreadIssues(
  root: Located,
  taken: readonly JsonPath[],
  silent: ReadonlySet<string>,
): Issue<ConversionIssueCode>[] {
  const known = new Set(taken.flatMap((path) => path.map((_, i) => pathKey(path.slice(0, i + 1)))))
  const whole = new Set(taken.map(pathKey))
  const unread: JsonPath[] = []
  const visit = ({ value, path }: Located): void => {
    if (typeof value !== 'object' || value === null || whole.has(pathKey(path))) return
    for (const [key, child] of Object.entries(value)) {
      if (silent.has(key) || isEmpty(child)) continue
      const place = [...path, Array.isArray(value) ? Number(key) : key]
      if (known.has(pathKey(place))) visit({ value: child, path: place })
      else unread.push(place)
    }
  }
  visit(root)
  const shown = unread.slice(0, MOST_ISSUES).map((path) => unreadIssue(formatPath(path)))
  const hidden = unread.length - shown.length
  return hidden === 0 ? shown : [...shown, unreadIssue(formatPath(root.path), `${hidden} more values were not read`)]
}

/** What is there and was not read, at a path. */
export function unreadIssue(
  path: string,
  message = `${path} was not read: an article has no place for it`,
): Issue<ConversionIssueCode> {
  return { code: 'not_read', severity: 'info', message, path }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value!).length === 0)
}
