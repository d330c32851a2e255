import { verbalize } from '@chugiai/normalizer'
import { describe, expect, test } from 'vitest'
import { DATES_IN_NEWS } from './cases/dates-in-news.ts'
import { FIGURES_IN_NEWS } from './cases/figures-in-news.ts'
import { SENTENCES_IN_NEWS } from './cases/sentences-in-news.ts'

describe.each([
  ['figures', FIGURES_IN_NEWS],
  ['sentences', SENTENCES_IN_NEWS],
  ['dates', DATES_IN_NEWS],
] as const)('%s as a newsreader says them', (_, rows) => {
  test.each(rows)('%s', (written, spoken) => {
    expect(verbalize(written).text).toBe(spoken)
    expect(verbalize(written.normalize('NFD')).text).toBe(spoken)
    expect(verbalize(`😀 ${written}`).text.slice(3).toLowerCase()).toBe(spoken.toLowerCase())
  })
})
