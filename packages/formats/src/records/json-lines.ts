import { isObject } from '@chugiai/text'
import type { LineReader, ReadItem } from '../format/format.ts'
import { formatIssue } from '../format/issue.ts'
import { parseJson } from '../text/json.ts'

/** An object of JSON. */
export type JsonRecord = Readonly<Record<string, unknown>>

/**
 * Reads JSON Lines record by record. A file that is one JSON value, pretty-printed or a list of records, is read as well:
 * its lines are kept until it is whole.
 *
 * @param index number of the record, from 0
 */
export function jsonLineReader(read: (record: JsonRecord, index: number) => Iterable<ReadItem>): LineReader {
  let index = 0
  let number = 0
  let whole: string[] | null = null
  function* records(value: unknown): Generator<ReadItem> {
    for (const record of Array.isArray(value) ? value : [value]) {
      if (isObject(record)) yield* read(record, index++)
      else
        yield formatIssue('invalid_shape', `Record ${index++} is no object`, {
          severity: 'error',
          path: `[${index - 1}]`,
        })
    }
  }
  return {
    *line(line) {
      number++
      if (whole !== null) {
        whole.push(line)
        return
      }
      if (line.trim() === '') return
      const parsed = parseJson(line)
      if (parsed.isValid) yield* records(parsed.value)
      else if (index === 0 && /^\s*[[{](?:.*[[{,:])?\s*$/s.test(line)) whole = [line]
      else
        yield formatIssue('invalid_line', `Line ${number} is no JSON: ${parsed.message}`, {
          severity: 'error',
          path: `line ${number}`,
        })
    },
    *end() {
      if (whole === null) return
      const parsed = parseJson(whole.join('\n'))
      if (parsed.isValid) yield* records(parsed.value)
      else yield formatIssue('invalid_line', `The file is no JSON: ${parsed.message}`, { severity: 'error' })
    },
  }
}

/** The first records of a file of JSON or JSON Lines, for telling its format; none where it is neither. */
export function firstRecords(text: string, most = 5): JsonRecord[] {
  const start = text.slice(0, 200_000).trimStart()
  if (!start.startsWith('{') && !start.startsWith('[')) return []
  const records: JsonRecord[] = []
  for (const line of start.split('\n', most)) {
    const parsed = parseJson(line)
    if (!parsed.isValid) break
    if (isObject(parsed.value)) records.push(parsed.value)
    else if (Array.isArray(parsed.value)) records.push(...parsed.value.slice(0, most).filter(isObject))
  }
  if (records.length > 0) return records
  const parsed = parseJson(text)
  if (!parsed.isValid) return []
  return (Array.isArray(parsed.value) ? parsed.value.slice(0, most) : [parsed.value]).filter(isObject)
}
