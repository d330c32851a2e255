import { expect, test } from 'vitest'
import { createRandom } from '../src/sampling/random.ts'
import { ModelRound } from './cases/document-model.ts'

// A round is one document with its operations. ANNOTATION_ROUND=n does that round alone; ANNOTATION_OPERATIONS says how
// many operations there are in all.
const OPERATIONS = Number(process.env.ANNOTATION_OPERATIONS ?? 200_000)
const SEED = Number(process.env.FC_SEED ?? 1)
const ONLY = process.env.ANNOTATION_ROUND
const ROUND = 100

/** Does a round. Between two looks at all annotations some operations go by, so that what they leave unmade piles up. */
function run(seed: number): void {
  const round = new ModelRound(seed)
  const random = createRandom(seed + 1)
  for (let done = 1; done <= ROUND; done++) {
    round.step()
    const look = Math.floor(random() * 1_000_000)
    round.checkPlace(look)
    round.checkAll()
    if (look % 3 === 0) round.checkParsed()
  }
  round.checkParsed()
  if (seed % 4 === 0) round.unwind()
}

/** Does a round again, looking after each operation: the shortest beginning that goes wrong, with its operations. */
function explain(seed: number, error: unknown, spoilAt = 0): string {
  const round = new ModelRound(seed)
  const names: string[] = []
  let message = `at the end of the round: ${(error as Error).message}`
  try {
    for (let done = 1; done <= ROUND; done++) {
      names.push('?')
      names[names.length - 1] = round.step()
      if (done === spoilAt) round.spoil()
      round.checkAll()
      for (let place = 0; place < 8; place++) round.checkPlace(place)
    }
  } catch (first) {
    message = (first as Error).message
  }
  return `ANNOTATION_ROUND=${seed}, operation ${names.length} (${names.join(', ')}): ${message}`
}

test(
  `${OPERATIONS} operations give what a model with one object a letter gives`,
  () => {
    const rounds = ONLY === undefined ? OPERATIONS / ROUND : 1
    const first = ONLY === undefined ? SEED * 65_536 : Number(ONLY)
    for (let seed = first; seed < first + rounds; seed++) {
      try {
        run(seed)
      } catch (error) {
        throw new Error(explain(seed, error), { cause: error })
      }
    }
  },
  600_000 + OPERATIONS,
)

test('a difference is found, and told with its seed and the operations that lead there', () => {
  expect(explain(12, new Error('none'), 40)).toMatch(
    /^ANNOTATION_ROUND=12, operation 40 \(.*\): annotations of \S+: .* instead of /,
  )
})
