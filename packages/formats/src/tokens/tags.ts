import type { TagScheme } from '../format/format.ts'

/** Tokens `start` to before `end` with a label. */
export interface TokenSpan {
  readonly start: number
  readonly end: number
  readonly label: string
}

/** A tag, parsed. */
export interface Tag {
  /** `B` begins, `I` goes on, `E` ends, `S` is alone, `O` outside. */
  readonly prefix: 'B' | 'I' | 'E' | 'S' | 'O'
  readonly label: string
  /** Set of what is no tag at all, in a column of tags. */
  readonly isForeign?: true
}

/**
 * The spans that tags of any scheme mean, as conlleval reads them: a tag that cannot go on what stands before it begins a
 * new span. `E` and `L`, `S` and `U` are the same; IOB1 and IOB2 need no telling apart, nor IOE1 and IOE2.
 */
export function readTags(tags: readonly string[]): TokenSpan[] {
  const parser = new TagParser()
  return spansOfTags(tags.map((tag) => parser.parse(tag)))
}

/** The same of tags that are parsed already: of those `from` to before `to`, with their numbers among all. */
export function spansOfTags(tags: readonly Tag[], from = 0, to = tags.length): TokenSpan[] {
  const spans: TokenSpan[] = []
  let start = -1
  let label = ''
  for (let i = from; i < to; i++) {
    const tag = tags[i] ?? OUTSIDE
    const { prefix } = tag
    if (prefix === 'O' && start < 0) continue
    const goesOn = start >= 0 && tag.label === label && (prefix === 'I' || prefix === 'E')
    if (start >= 0 && !goesOn) spans.push({ start, end: i, label })
    if (!goesOn) start = prefix === 'O' ? -1 : i
    label = tag.label
    if (start < 0 || (prefix !== 'E' && prefix !== 'S')) continue
    spans.push({ start, end: i + 1, label })
    start = -1
  }
  if (start >= 0) spans.push({ start, end: to, label })
  return spans
}

const SCHEMES: readonly TagScheme[] = ['IOB2', 'BIOES', 'BILOU', 'IOB1', 'IOE2', 'IOE1', 'IO']

/**
 * The scheme that tags break least; of several the one that is used most.
 *
 * @param starts numbers of the tags that sentences begin with
 */
export function detectScheme(tags: readonly Tag[], starts: readonly number[]): TagScheme {
  let best: TagScheme = 'IOB2'
  let least = Number.POSITIVE_INFINITY
  for (const scheme of SCHEMES) {
    const breaches = starts.reduce((sum, start, i) => sum + countIllegal(tags, scheme, start, starts[i + 1]), 0)
    if (breaches === 0) return scheme
    if (breaches >= least) continue
    best = scheme
    least = breaches
  }
  return best
}

/** Whether a text may be a tag: `O`, `B-PER`. */
export function isTag(text: string): boolean {
  return text === 'O' || (text.length > 2 && text[1] === '-' && PREFIXES.includes(text.charAt(0)))
}

/** Whether a text is a tag as some files have them: `B_PER`. */
export function isUnderscored(text: string): boolean {
  return text.length > 2 && text[1] === '_' && PREFIXES.includes(text.charAt(0))
}

/** How many tags, of those `from` to before `to`, a scheme does not allow where they stand. */
export function countIllegal(tags: readonly Tag[], scheme: TagScheme, from = 0, to = tags.length): number {
  let count = 0
  let before: Tag | undefined
  for (let i = from; i < to; i++) {
    const tag = tags[i] ?? OUTSIDE
    if (tag.prefix !== 'O' && !isLegal(before, tag, i + 1 < to ? tags[i + 1] : undefined, scheme)) count++
    before = tag
  }
  return count
}

/** How many, of those `from` to before `to`, are no tags at all. */
export function countForeign(tags: readonly Tag[], from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (tags[i]?.isForeign === true) count++
  return count
}

function isLegal(before: Tag | undefined, { prefix, label }: Tag, behind: Tag | undefined, scheme: TagScheme): boolean {
  if (prefix === 'O') return true
  const isSameBefore = before !== undefined && before.prefix !== 'O' && before.label === label
  const isSameBehind = behind !== undefined && behind.prefix !== 'O' && behind.label === label
  if (scheme === 'IO') return prefix === 'I'
  if (scheme === 'IOB1') return prefix === 'I' || (prefix === 'B' && isSameBefore)
  if (scheme === 'IOB2') return prefix === 'B' || (prefix === 'I' && isSameBefore)
  if (scheme === 'IOE1') return prefix === 'I' || (prefix === 'E' && isSameBehind)
  if (scheme === 'IOE2') return prefix === 'E' || (prefix === 'I' && isSameBehind)
  const isOpen = isSameBefore && (before.prefix === 'B' || before.prefix === 'I')
  const goesOn = isSameBehind && (behind.prefix === 'I' || behind.prefix === 'E')
  if (prefix === 'S') return !isOpen
  if (prefix === 'B') return goesOn && !isOpen
  return isOpen && (prefix === 'E' || goesOn)
}

const PREFIXES = 'BIELSU'
const OUTSIDE: Tag = { prefix: 'O', label: '' }

/** `X-PER`: it begins as a tag does, and is none. */
const FOREIGN: Tag = { prefix: 'O', label: '', isForeign: true }

/** Parses tags, each kind once: a file has few of them, and each many times. */
export class TagParser {
  readonly #known = new Map<string, Tag>()

  parse(text: string): Tag {
    if (text === 'O') return OUTSIDE
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const tag = parseTag(text)
    this.#known.set(text, tag)
    return tag
  }
}

/** `B-PER`, `PER-B` is not known; `B` alone has an empty label, and a label without a prefix goes on as in IO. */
function parseTag(text: string): Tag {
  if (text === 'O' || text === '' || text === '_' || text === '-') return OUTSIDE
  const match = /^([BIELSU])(?:-(.*))?$/s.exec(text)
  if (match === null) return /^[A-Z]-/.test(text) ? FOREIGN : { prefix: 'I', label: text }
  const [, prefix, label = ''] = match
  return { prefix: (prefix === 'L' ? 'E' : prefix === 'U' ? 'S' : prefix) as Tag['prefix'], label }
}

/** Tags of a scheme for spans that do not overlap, in order; `O` elsewhere. */
export function writeTags(length: number, spans: readonly TokenSpan[], scheme: TagScheme): string[] {
  const tags = new Array<string>(length).fill('O')
  for (const [nth, { start, end, label }] of spans.entries()) {
    const [before, behind] = [spans[nth - 1], spans[nth + 1]]
    const touchesBefore = before !== undefined && before.end === start && before.label === label
    const touchesBehind = behind !== undefined && behind.start === end && behind.label === label
    const tagOf = (isFirst: boolean, isLast: boolean) =>
      `${prefixOf(isFirst, isLast, touchesBefore, touchesBehind, scheme)}-${label}`
    if (end - start > 2) tags.fill(tagOf(false, false), start + 1, end - 1)
    if (end - start > 1) tags[end - 1] = tagOf(false, true)
    if (end > start) tags[start] = tagOf(true, end - start === 1)
  }
  return tags
}

function prefixOf(
  isFirst: boolean,
  isLast: boolean,
  touchesBefore: boolean,
  touchesBehind: boolean,
  scheme: TagScheme,
): string {
  switch (scheme) {
    case 'IO':
      return 'I'
    case 'IOB1':
      return isFirst && touchesBefore ? 'B' : 'I'
    case 'IOB2':
      return isFirst ? 'B' : 'I'
    case 'IOE1':
      return isLast && touchesBehind ? 'E' : 'I'
    case 'IOE2':
      return isLast ? 'E' : 'I'
    case 'BIOES':
      return isFirst ? (isLast ? 'S' : 'B') : isLast ? 'E' : 'I'
    case 'BILOU':
      return isFirst ? (isLast ? 'U' : 'B') : isLast ? 'L' : 'I'
  }
}
