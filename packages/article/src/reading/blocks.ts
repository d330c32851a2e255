import { hullOf } from '../page/hull.ts'
import type { Passage } from '../page/passages.ts'
import { joinSignatures } from '../rules/byline-reading.ts'
import type { Block } from '../schema/block.ts'
import type { Reading, Verdict } from './reading.ts'

/** A block with what was read of it. */
export interface BlockDraft {
  readonly block: Block
  readonly reading: Reading
}

/** The id of a figure: first come the pictures of the page, then captions that have none. */
export function figureId(index: number): string {
  return `f${index + 1}`
}

interface Part {
  readonly passages: readonly Passage[]
  readonly verdict: Verdict
}

/** A passage with its verdict. */
export interface SortedPassage {
  readonly passage: Passage
  readonly verdict: Verdict
}

/**
 * The blocks of a sorted page, numbered in reading order; the lines of one byline become one block.
 *
 * @param pictures the number of pictures that the page shows
 */
export function createBlocks(sorted: readonly SortedPassage[], pictures: number): readonly BlockDraft[] {
  const parts: Part[] = []
  for (const { passage, verdict } of sorted) {
    const part = { passages: [passage], verdict }
    const joined = joinBylines(parts.at(-1), part)
    if (joined === null) parts.push(part)
    else parts[parts.length - 1] = joined
  }
  let figures = pictures
  return parts.map((part, i): BlockDraft => {
    const { reading } = part.verdict
    if (reading.type !== 'caption') return draftOf(part, i)
    return draftOf(part, i, figureId(reading.picture ?? figures++))
  })
}

function joinBylines(part: Part | undefined, next: Part): Part | null {
  const one = part?.verdict.reading
  const other = next.verdict.reading
  if (part === undefined || one?.type !== 'byline' || other.type !== 'byline') return null
  const signature = joinSignatures(one.signature, other.signature)
  return {
    passages: [...part.passages, ...next.passages],
    verdict: { ...part.verdict, reading: { type: 'byline', signature } },
  }
}

function draftOf({ passages, verdict }: Part, index: number, figure?: string): BlockDraft {
  const lines = passages.flatMap((passage) => passage.lines)
  const { reading, rule, evidence } = verdict
  const header = passages[0]?.markup?.header
  const block: Block = {
    id: `b${index + 1}`,
    type: reading.type,
    span: hullOf(passages.map(({ span }) => span)),
    ...(lines.length > 1 && { lines }),
    ...(figure && { figure }),
    ...(header && reading.type === 'table' && { header }),
    rule,
    ...(evidence && { evidence }),
  }
  return { block, reading }
}
