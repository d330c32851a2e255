import { verbalize } from '@chugiai/normalizer'
import { type Case, linesOf } from './case.ts'

/**
 * Checks lines of a text, a tab and the pattern that its reading must match. Readings are compared in lower case, without
 * punctuation, and with one spelling of what is said in two ways.
 */
export function checkSpokenNews(content: string): Case[] {
  return linesOf(content).map((line) => {
    const [text = '', pattern = ''] = line.split('\t')
    const got = asCompared(verbalize(text).text)
    return { name: text, got, expected: pattern, right: new RegExp(pattern, 'u').test(got) }
  })
}

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['ngàn', 'nghìn'],
  ['lẻ', 'linh'],
  ['tỉ', 'tỷ'],
  ['nghìn không trăm', 'nghìn'],
]

function asCompared(spoken: string): string {
  const plain = spoken
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
  return SPELLINGS.reduce((text, [from, to]) => text.replaceAll(from, to), plain).trim()
}
