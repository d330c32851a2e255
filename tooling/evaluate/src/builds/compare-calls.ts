import type { Build } from './build.ts'
import { type Difference, differences, nameIds } from './difference.ts'
import type { Page } from './pages.ts'

/** A difference, and the page on which it shows. */
export interface PageDifference extends Difference {
  readonly page: string
}

export const ANCHOR = '2024-05-10' // any day will do: both builds get the same one

/** What each function makes of a page: dates and normal form of the decoded text, of a page of HTML markup and all. */
const CALLS: Readonly<Record<string, (build: Build, page: Page) => unknown>> = {
  annotate: ({ annotate }, { bytes }) => annotate(bytes),
  parseArticle: ({ parseArticle }, { bytes, mediaType }) => parseArticle(bytes, { mediaType }),
  findDates: ({ findDates }, page) => findDates(textOf(page), { anchor: ANCHOR }),
  normalize: ({ normalize }, page) => normalize(textOf(page)),
}

/** Gives a page to every function of both builds. */
export async function compareCalls(older: Build, newer: Build, page: Page): Promise<PageDifference[]> {
  const found: PageDifference[] = []
  for (const [name, call] of Object.entries(CALLS)) {
    const before = await resultOf(() => call(older, page))
    const after = await resultOf(() => call(newer, page))
    found.push(...differences(before, after, name).map((difference) => ({ page: page.name, ...difference })))
  }
  return found
}

/** The page as a function that takes text gets it. */
export function textOf({ bytes }: Page): string {
  return new TextDecoder().decode(bytes)
}

/** The result as plain data; an error is a result too. */
async function resultOf(call: () => unknown): Promise<unknown> {
  try {
    return nameIds(await call())
  } catch (error) {
    const { name, code, message } = error as Error & { code?: string }
    return { thrown: { name, code, message } }
  }
}
