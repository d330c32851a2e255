import { stripDiacritics } from '@chugiai/normalizer'
import type { Random } from './random.ts'

/** How language models change what they quote. A distortion gives `null` for a quote that it cannot change. */
export const DISTORTIONS: Readonly<Record<string, (quote: string, random: Random) => string | null>> = {
  'letter by letter': (quote) => quote,
  'other blanks': (quote, random) => quote.replace(/ /g, () => random.pick([' ', '  ', '\u00a0', '\n', '\t', ' \n '])),
  'a blank lost': (quote, random) => replaceOne(quote, / /g, random, () => ''),
  'other case': (quote, random) => random.pick([quote.toUpperCase(), quote.toLowerCase()]),
  'decomposed letters': (quote) => quote.normalize('NFD'),
  'tone style': (quote) => changed(quote, moveTones(quote)),
  'lost marks': (quote) => changed(quote, stripDiacritics(quote)),
  'some lost marks': (quote, random) => replaceOne(quote, /\S*[^\x00-\x7f]\S*/g, random, stripDiacritics),
  'other signs': (quote) => changed(quote, quote.replace(/[“”]/g, '"').replace(/-/g, '–').replace(/…/g, '...')),
  'cut in the middle': cutMiddle,
  'cut at the end': (quote, random) => (wordCount(quote) < 3 ? null : quote + random.pick(['…', '...', ' [...]'])),
  'joined across a line break': (quote) => changed(quote, quote.replace(/\s*\n\s*/g, ' ')),
  'a letter mistyped': mistype,
  'a word exchanged': (quote, random) => reword(quote, random, (_, other) => other),
  'a word added': (quote, random) => reword(quote, random, (word, other) => `${word} ${other}`),
  'a word left out': (quote, random) => reword(quote, random, () => ''),
}

// Words that say little and that no name is made of.
const FILLERS = ['đã', 'cũng', 'rất', 'đang', 'vẫn', 'nhiều', 'ngay', 'sẽ']
const OLD_AND_NEW = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['ọe', 'oẹ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
] as const

function moveTones(quote: string): string {
  let moved = quote
  for (const [traditional, modern] of OLD_AND_NEW) {
    moved = moved.replace(new RegExp(`(?<![qQ])(?:${traditional}|${modern})(?!\\p{L})`, 'gu'), (rhyme) =>
      rhyme === traditional ? modern : traditional,
    )
  }
  return moved
}

function changed(quote: string, distorted: string): string | null {
  return distorted === quote ? null : distorted
}

function replaceOne(quote: string, pattern: RegExp, random: Random, change: (found: string) => string): string | null {
  const matches = [...quote.matchAll(pattern)]
  if (matches.length === 0) return null
  const { 0: found, index } = random.pick(matches)
  return changed(quote, quote.slice(0, index) + change(found) + quote.slice(index + found.length))
}

function wordCount(quote: string): number {
  return quote.split(/\s+/).length
}

function cutMiddle(quote: string, random: Random): string | null {
  const words = quote.split(' ')
  if (words.length < 7) return null
  const head = words.slice(0, 3).join(' ')
  const tail = words.slice(-3).join(' ')
  return head + random.pick([' … ', '…', ' ... ', ' [...] ']) + tail
}

/** One letter of a word of three small letters or more, away from both edges of the quote's letters. */
function mistype(quote: string, random: Random): string | null {
  if (wordCount(quote) < 3) return null
  return replaceOne(quote, /(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu, random, (word) => {
    const at = random.below(word.length)
    return word.slice(0, at) + random.pick(['', 'x', word[at]! + word[at]!]) + word.slice(at + 1)
  })
}

/** Changes one small word inside a quote of seven words or more. */
function reword(quote: string, random: Random, change: (word: string, other: string) => string): string | null {
  const words = quote.split(' ')
  const inner = words.map((_, i) => i).filter((i) => i > 0 && i < words.length - 1 && /^\p{Ll}+$/u.test(words[i]!))
  if (words.length < 7 || inner.length === 0) return null
  const at = random.pick(inner)
  const other = random.pick(FILLERS.filter((filler) => filler !== words[at]))
  return [...words.slice(0, at), change(words[at]!, other), ...words.slice(at + 1)]
    .filter((word) => word !== '')
    .join(' ')
}
