import {
  assertArgument,
  assertOptions,
  getOrInsert,
  type Kind,
  listOf,
  NUMBER,
  RECORD,
  recordOf,
  STRING,
  wholeNumber,
} from '@chugiai/text'
import type { Annotation } from '../model/model.ts'
import { oneOf } from '../model/one-of.ts'
import type { Located } from '../moving/find-annotation.ts'
import { createRandom } from './random.ts'

const WAYS = ['chance', 'uncertainty', 'label'] as const

/**
 * How annotations are drawn: all alike; those whose origin is least sure first (near a score of ½, those without a score
 * before all); or as many of each label as there are.
 */
export type SampleBy = (typeof WAYS)[number]

export interface SampleOptions {
  /** How many, at most. */
  readonly size: number
  /** The same seed draws the same. */
  readonly seed: number
  /** `chance` when left out. */
  readonly by?: SampleBy
}

const LOCATED = listOf(recordOf({ annotation: RECORD }, 'what findAnnotations gives ({ annotation })'))
const SIZE: Kind = { ...wholeNumber(), code: 'invalid_option' }

/**
 * A sample of annotations, or of anything that holds one: what `findAnnotations` finds, for a person to look over. In the
 * order in which they were drawn.
 *
 * @throws {ChugiaiError} `invalid_option` for a way that is none, and for a size that is no whole number from 0 on
 * @example
 * sample(findAnnotations(document, { status: 'suggested' }), { size: 20, seed: 7, by: 'uncertainty' })
 */
export function sample<T extends Pick<Located, 'annotation'>>(items: readonly T[], options: SampleOptions): T[] {
  assertArgument(items, LOCATED, 'items')
  assertOptions(options, { size: SIZE, seed: NUMBER, by: STRING })
  assertArgument(options.size, SIZE, 'options.size')
  assertArgument(options.seed, NUMBER, 'options.seed')
  const { size, seed, by = 'chance' } = options
  oneOf('by', by, WAYS)
  const drawn = shuffle(items, seed)
  if (by === 'uncertainty') drawn.sort((a, b) => sureness(a.annotation) - sureness(b.annotation))
  return (by === 'label' ? inTurns(drawn) : drawn).slice(0, size)
}

/** All items in a random order: Fisher and Yates 1938. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  const random = createRandom(seed)
  const shuffled = [...items]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const other = shuffled[j]!
    shuffled[j] = shuffled[i]!
    shuffled[i] = other
  }
  return shuffled
}

/** How far a score is from telling nothing. */
function sureness({ origin: { score } }: Annotation): number {
  return score === undefined ? -1 : Math.abs(score - 0.5)
}

/** One of each label in turn, as long as there are any. */
function inTurns<T extends { readonly annotation: Annotation }>(items: readonly T[]): T[] {
  const byLabel = new Map<string, T[]>()
  for (const item of items) getOrInsert(byLabel, item.annotation.label, () => []).push(item)
  const taken: T[] = []
  for (let turn = 0; taken.length < items.length; turn++) {
    for (const list of byLabel.values()) taken.push(...list.slice(turn, turn + 1))
  }
  return taken
}
