import type { Issue } from '@chugiai/text'
import type { ConversionIssueCode } from '../schema/codes.ts'

const named = (index: number, url: string | undefined) =>
  url === undefined ? `Record ${index}` : `Record ${index} (${url})`

/** A record without a page. */
export function notRead(index: number, url: string | undefined, why: string): Issue<ConversionIssueCode> {
  return {
    code: 'not_read',
    severity: 'info',
    message: `${named(index, url)} ${why}, not a page`,
    path: `[${index}]`,
    hint: 'Nothing to do: pages are of type text/html or text/plain.',
  }
}

export function tooLong(index: number, url: string | undefined, most: number): Issue<ConversionIssueCode> {
  return {
    code: 'too_long',
    severity: 'warning',
    message: `${named(index, url)} unpacks to more than ${most} bytes and was left out`,
    path: `[${index}]`,
    hint: 'Take the page out of the archive and pass it to parseArticle if it is a page indeed.',
  }
}

export function cut(index: number, why: string): Issue<ConversionIssueCode> {
  return {
    code: 'warc_cut',
    severity: 'error',
    message: `The archive cannot be read from record ${index} on: ${why}`,
    path: `[${index}]`,
    hint: 'Download the file again; what stands before this record was read.',
  }
}
