import type { OutletTable } from '../page/outlets.ts'
import type { Passage } from '../page/passages.ts'
import type { SortedPassage } from '../reading/blocks.ts'
import { boilerplateVerdict } from '../reading/claim-furniture.ts'
import { opened, openingOf, plainVerdict } from '../reading/claim-story.ts'
import type { Verdict } from '../reading/reading.ts'
import { readBoilerplate } from '../rules/boilerplate.ts'
import { readByline } from '../rules/byline-place.ts'
import { isLedeShaped } from '../rules/lede.ts'
import { readStoryOpening } from '../rules/story-opening.ts'
import { readTags } from '../rules/tags.ts'
import type { RecordPassage } from './record-passages.ts'
import { readRecordText } from './record-reading.ts'

/** Sorts a record: what it says of its texts stands, and the lines of the body are told apart by rule. */
export function sortRecord(
  read: readonly RecordPassage[],
  outlets: OutletTable,
  opensWithLede = false,
): readonly SortedPassage[] {
  const passages = read.map(({ passage }) => passage)
  const stated = read.map((part, i): Verdict => {
    const { type, field } = part.texts[0]!.text
    return type === 'paragraph'
      ? bodyVerdict(part.passage, passages[i + 1])
      : { reading: readRecordText(part, outlets), rule: field }
  })
  const signed = signedAtEnd(passages, stated, outlets)
  const verdicts = withOpening(passages, opensWithLede ? withLede(passages, signed) : signed, outlets)
  return passages.map((passage, i) => ({ passage, verdict: verdicts[i]! }))
}

/** The first paragraph behind the title is the lede where it reads as one and nothing else is. */
function withLede(passages: readonly Passage[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const first = verdicts.findIndex(({ reading }) => reading.type === 'paragraph')
  if (first < 0 || verdicts.some(({ reading }) => reading.type === 'lede')) return verdicts
  if (!isLedeShaped(passages[first]!, passages[first + 1])) return verdicts
  return verdicts.with(first, { reading: { type: 'lede' }, rule: 'after-title' })
}

function bodyVerdict(passage: Passage, next: Passage | undefined): Verdict {
  const boilerplate = readBoilerplate(passage)
  if (boilerplate) return boilerplateVerdict(boilerplate)
  const tags = readTags(passage)
  return tags ? { reading: { type: 'tags', tags }, rule: 'tags' } : plainVerdict(passage, next)
}

/** A record that names nobody may hold the signature as the last line of its body. */
function signedAtEnd(passages: readonly Passage[], verdicts: readonly Verdict[], outlets: OutletTable) {
  const last = verdicts.findLastIndex(({ reading }) => reading.type === 'paragraph')
  if (last <= 0 || verdicts.some(({ reading }) => reading.type === 'byline')) return verdicts
  const signature = readByline(passages[last]!, outlets)
  return signature
    ? verdicts.with(last, { reading: { type: 'byline', signature }, rule: 'byline-at-end' } as const)
    : verdicts
}

function withOpening(passages: readonly Passage[], verdicts: readonly Verdict[], outlets: OutletTable) {
  const story = openingOf(verdicts)
  return story < 0 ? verdicts : opened(verdicts, story, readStoryOpening(passages[story]!, outlets))
}
