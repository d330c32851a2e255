import { readdirSync, readFileSync } from 'node:fs'
import { parseArticle } from '../../src/parse-article.ts'
import { fullArticle } from '../full-article.ts'

const folder = new URL('../fixtures/', import.meta.url)

/** Every article of the fixtures, and the one that has all fields. */
export const SAMPLES = [
  ...readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file, parseArticle(readFileSync(new URL(file, folder), 'utf8')).article] as const),
  ['full', fullArticle] as const,
]
