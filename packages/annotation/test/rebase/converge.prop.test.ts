import {
  type AnnotatedDocument,
  type Annotation,
  addAnnotation,
  applyPatch,
  composePatches,
  createDocument,
  createHistory,
  createPatch,
  editText,
  findAnnotation,
  type Patch,
  parseDocument,
  rebasePatch,
  rebasePatches,
  removeAnnotation,
  replaceAnnotation,
  setMetadata,
} from '@chugiai/annotation'
import { expect, test } from 'vitest'
import { createRandom } from '../../src/sampling/random.ts'
import { entity, mention, relation } from '../cases/sample.ts'

// CONVERGE_ROUNDS says how many rounds there are.
const ROUNDS = Number(process.env.CONVERGE_ROUNDS ?? 250)
const LIMIT = 600_000 + ROUNDS * 100
const TEXT = 'Bà Hoa thăm Lạng Sơn, rồi đến Huế và Vinh.'
const start = createDocument({
  id: 'd',
  text: TEXT,
  metadata: { topic: 'x' },
  layers: {
    mentions: {
      annotations: [
        mention(TEXT, 's1', 'PER', 'Hoa'),
        mention(TEXT, 's2', 'LOC', 'Lạng Sơn'),
        mention(TEXT, 's3', 'LOC', 'Huế', 'Vinh'),
        relation('r1', 'at', { who: 's1', where: 's2' }),
        entity('e1', 'place', 's2', 's3'),
      ],
    },
  },
})

/** One to three changes by one of several people, who know nothing of each other. */
function randomPatch(seed: number, author: string): Patch {
  return composePatches(randomPatches(seed, author, 3))
}

/** One to `most` patches of one person, after an empty one. */
function randomPatches(seed: number, author: string, most: number): Patch[] {
  const random = createRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const init = { id: author, author, at: '2024-05-01T08:00:00Z' }
  let document: AnnotatedDocument = start
  const patches: Patch[] = [createPatch([], init)]
  let ids = 0
  const any = () => document.layers.mentions!.annotations[below(document.layers.mentions!.annotations.length)]
  const change = (id: string, fields: object) =>
    replaceAnnotation(document, id, (annotation) => ({ ...annotation, ...fields }) as Annotation)
  const operations = [
    () => {
      const from = below(document.text.length - 4)
      const place = { start: from, end: from + 1 + below(4) }
      return [addAnnotation('mentions', mention(document.text, `s-${author}-${ids++}`, 'X', place))]
    },
    () => {
      const one = any()
      return one === undefined ? [] : [addAnnotation('mentions', relation(`r-${author}-${ids++}`, 'x', { a: one.id }))]
    },
    () => {
      const one = any()
      return one === undefined ? [] : removeAnnotation(document, one.id, { references: 'remove' }).changes
    },
    () => {
      const one = any()
      return one === undefined ? [] : [change(one.id, { note: `n${below(3)}` })]
    },
    () => {
      const spans = document.layers.mentions!.annotations.filter(({ kind }) => kind === 'span').map(({ id }) => id)
      const mentions = spans.filter(() => below(2) === 0)
      if (findAnnotation(document, 'e1') === undefined) return []
      return [change('e1', { mentions })]
    },
    () => {
      const key = ['topic', 'place'][below(2)]!
      return [setMetadata(document, key, `m${below(2)}`)]
    },
    () => {
      const from = below(document.text.length)
      const span = { start: from, end: Math.min(document.text.length, from + below(2) * below(5)) }
      return editText(document, [{ span, text: ['', 'a', ' b', 'c d', 'ế'][below(5)]! }], init).patch.changes
    },
  ]
  for (let left = 1 + below(most); left > 0; left--) {
    const patch = createPatch(operations[below(operations.length)]!(), init)
    document = applyPatch(document, patch)
    patches.push(patch)
  }
  return patches
}

/** What a document says, whatever the order of what is a set: the annotations of a layer, the mentions of an entity. */
function canonical({ text, metadata = {}, layers }: AnnotatedDocument): string {
  const { annotations } = layers.mentions!
  const sorted = (value: object): unknown[] => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  const said = annotations.map((one) => (one.kind === 'entity' ? { ...one, mentions: [...one.mentions].sort() } : one))
  return JSON.stringify([text, sorted(metadata), said.sort((a, b) => (a.id < b.id ? -1 : 1)).map(sorted)])
}

/** The document after all patches, in their order; what comes out is whole. `null` when some were not reconciled. */
function merge(patches: readonly Patch[]): AnnotatedDocument | null {
  let document: AnnotatedDocument = start
  const done: Patch[] = []
  let isFree = true
  for (const patch of patches) {
    const rebased = rebasePatch(patch, done, { document })
    isFree &&= rebased.conflicts.length === 0
    document = applyPatch(document, rebased.patch)
    done.push(rebased.patch)
    parseDocument(JSON.stringify(document))
  }
  return isFree ? document : null
}

test.each([2, 3, 5])(
  `%i people come to the same document whoever goes first`,
  (people) => {
    let compared = 0
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const patches = Array.from({ length: people }, (_, i) => randomPatch(seed * 8 + i, `u${i}`))
      const random = createRandom(seed)
      const [first, second] = [merge(patches), merge([...patches].sort(() => random() - 0.5).reverse())]
      if (first === null || second === null) continue
      compared++
      expect(canonical(second), `seed ${seed}`).toBe(canonical(first))
    }
    expect(compared).toBeGreaterThan(ROUNDS / (people === 5 ? 100 : 20))
  },
  LIMIT,
)

/** The document after one history and, rebased over it, another. `null` when some of it was not reconciled. */
function mergeHistories(first: readonly Patch[], second: readonly Patch[]): AnnotatedDocument | null {
  let document = first.reduce((current, patch) => applyPatch(current, patch), start)
  const rebased = rebasePatches(second, first, { document })
  expect(rebased.map(({ patch }) => patch.id)).toEqual(second.map(({ id }) => id))
  for (const { patch } of rebased) {
    document = applyPatch(document, patch)
    parseDocument(JSON.stringify(document))
  }
  return rebased.every(({ conflicts }) => conflicts.length === 0) ? document : null
}

test(
  'two histories come to the same document whoever goes first',
  () => {
    let compared = 0
    for (let seed = 1; seed <= ROUNDS * 2; seed++) {
      const [lan, minh] = [randomPatches(seed * 2, 'lan', 6), randomPatches(seed * 2 + 1, 'minh', 6)]
      const [first, second] = [mergeHistories(lan, minh), mergeHistories(minh, lan)]
      if (first === null || second === null) continue
      compared++
      expect(canonical(second), `seed ${seed}`).toBe(canonical(first))
    }
    expect(compared).toBeGreaterThan(ROUNDS / 20)
  },
  LIMIT,
)

test(
  'a history with undos is whole after each patch',
  () => {
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const theirs = randomPatches(seed * 2, 'lan', 6)
      const history = createHistory(start)
      const made: Patch[] = []
      for (const patch of randomPatches(seed * 2 + 1, 'minh', 6)) made.push(history.apply(patch).patch)
      while (history.done.length > 0) made.push(history.undo().patch)
      while (history.undone.length > 0) made.push(history.redo().patch)
      mergeHistories(theirs, made)
    }
  },
  LIMIT,
)
