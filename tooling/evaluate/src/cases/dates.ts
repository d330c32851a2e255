import { type Grain, resolveDate, type TemporalExpression } from '@chugiai/temporal'
import { type Case, exactCase, linesOf } from './case.ts'

/** The reference time of the file, as its SOURCE.txt tells. The phrases look ahead: `thứ hai` is the next Monday. */
const OPTIONS = { anchor: '2017-02-02T03:55:00-02:00', prefer: 'future', timeZone: '-02:00' } as const

/** The file has no grain for these two: it gives that of their ends. */
const GRAIN_OF_ENDS: Partial<Record<Grain, string>> = { partOfDay: 'hour', season: 'day' }

/**
 * Checks `kind, value, phrase` with tabs between. Of a point (`datetime`) the first second and the grain are compared,
 * of a period (`datetimeInterval`) the first second, the one after the last, and the grain.
 */
export function checkDates(content: string): Case[] {
  return linesOf(content)
    .slice(1)
    .map((line) => {
      const [kind, value, phrase] = line.split('\t') as [string, string, string]
      const found = resolveDate(phrase, OPTIONS)
      const got = found && formatExpression(found, kind === 'datetimeInterval')
      return exactCase(phrase, got, readValue(value))
    })
}

const MOMENT = /\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\)/g

/** `((2020, 5, 1, 0, 0, 0), (2020, 6, 1, 0, 0, 0)) Month` to `2020-05-01T00:00:00/2020-06-01T00:00:00 month`. */
export function readValue(value: string): string {
  const moments = [...value.matchAll(MOMENT)].map(([, ...parts]) => {
    const [year, month, day, hour, minute, second] = parts.map((part) => part.padStart(2, '0'))
    return `${year}-${month}-${day}T${hour}:${minute}:${second}`
  })
  const grain = value.slice(value.lastIndexOf(' ') + 1).toLowerCase()
  return `${moments.join('/')} ${grain}`
}

function formatExpression({ start, end, grain }: TemporalExpression, isPeriod: boolean): string {
  const moments = (isPeriod ? [start, end] : [start]).map((moment) => toSecond(moment ?? ''))
  return `${moments.join('/')} ${GRAIN_OF_ENDS[grain] ?? grain}`
}

const MIDNIGHT = 'T00:00:00'
const DAY_LENGTH = 'YYYY-MM-DD'.length

/** A day or a minute as its first second. */
function toSecond(moment: string): string {
  return moment + MIDNIGHT.slice(Math.max(0, moment.length - DAY_LENGTH))
}
