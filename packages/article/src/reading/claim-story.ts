import type { Passage } from '../page/passages.ts'
import { startsListItem } from '../page/shape.ts'
import { isHeading } from '../rules/heading.ts'
import { isLedeShaped, isWholeStory } from '../rules/lede.ts'
import { readStoryOpening, type StoryOpening } from '../rules/story-opening.ts'
import { type Claims, hasTitle, openingIndex } from './claims.ts'
import type { Page } from './page.ts'
import type { Verdict } from './reading.ts'

/**
 * What is left is the story: its lede, then headings, items, quotes and paragraphs. What stands before its first sentence
 * is read with the lede, or with the first paragraph where there is none.
 */
export function claimStory({ lines, outlets }: Page, claims: Claims): readonly Verdict[] {
  const first = openingIndex(claims)
  const opening = lines[first] ? readStoryOpening(lines[first].passage, outlets) : null
  const lede = lines[first] ? ledeVerdict(lines[first].passage, lines[first + 1]?.passage, opening, claims) : null
  const open = lede === null ? claims : claims.with(first, lede)
  const next = nextOpen(open)
  const verdicts = open.map((verdict, i) => verdict ?? bodyVerdict(lines[i]!.passage, lines[next[i]!]?.passage))
  const story = openingOf(verdicts)
  if (story < 0 || verdicts[story] === lede) return verdicts
  return opened(verdicts, story, story === first ? opening : readStoryOpening(lines[story]!.passage, outlets))
}

/** The line that opens the story: its lede, or the first paragraph where there is none; -1 when there is neither. */
export function openingOf(verdicts: readonly Verdict[]): number {
  const lede = verdicts.findIndex(({ reading }) => reading.type === 'lede')
  return lede >= 0 ? lede : verdicts.findIndex(({ reading }) => reading.type === 'paragraph')
}

/** The verdicts with what stands before the first sentence of the line that opens the story. */
export function opened(verdicts: readonly Verdict[], index: number, opening: StoryOpening | null): readonly Verdict[] {
  const { reading, ...verdict } = verdicts[index]!
  if (reading.type !== 'lede' && reading.type !== 'paragraph') return verdicts
  return verdicts.with(index, { ...verdict, reading: { type: reading.type, opening } })
}

/** The lede opens the story behind a title, or with the code of a news house. */
function ledeVerdict(passage: Passage, next: Passage | undefined, opening: StoryOpening | null, claims: Claims) {
  if (hasTitle(claims) && isLedeShaped(passage, next))
    return { reading: { type: 'lede', opening }, rule: 'after-title' } as const
  if (!opening?.code || isWholeStory(passage)) return null
  return { reading: { type: 'lede', opening }, rule: 'agency-code' } as const
}

function bodyVerdict(passage: Passage, next: Passage | undefined): Verdict {
  const role = passage.markup?.role
  if (role === 'heading') return { reading: { type: 'heading' }, rule: 'markup-heading' }
  if (role === 'quote') return { reading: { type: 'quote' }, rule: 'markup-quote' }
  if (role === 'list_item') return { reading: { type: 'list_item' }, rule: 'markup-list' }
  return plainVerdict(passage, next)
}

/** What a passage of the body is by its own shape, before the one that follows. */
export function plainVerdict(passage: Passage, next: Passage | undefined): Verdict {
  if (isHeading(passage, next)) return { reading: { type: 'heading' }, rule: 'heading' }
  if (startsListItem(passage.text)) return { reading: { type: 'list_item' }, rule: 'list-marker' }
  return { reading: { type: 'paragraph' }, rule: 'paragraph' }
}

/** For every line the index of the next one that nothing has claimed. */
function nextOpen(claims: Claims): number[] {
  const next: number[] = new Array(claims.length)
  let open = claims.length
  for (let i = claims.length - 1; i >= 0; i--) {
    next[i] = open
    if (claims[i] === null) open = i
  }
  return next
}
