import {
  type AnnotatedDocument,
  addAnnotation,
  applyPatch,
  createPatch,
  createSpanIndex,
  removeAnnotation,
  type SpanAnnotation,
} from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import FlattenTree from '@flatten-js/interval-tree'
import { IntervalTree as NodeTree } from 'node-interval-tree'
import { largeDocument } from './annotation-document.ts'
import { median, processorTime } from './annotation-measure.ts'
import { machine, printTable } from './measure.ts'

// Build, query and update, beside two interval trees from npm, in turns within one run. Queries should grow with the
// logarithm: by little for ten times the spans. Times are those of the processor, so other work does not count.
const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const BATCH = 200
const init = { id: 'p1', author: 'bench', at: '2024-05-01T08:00:00Z' }

/** An index made ready to be asked and changed. */
interface Contender {
  readonly name: string
  build(): unknown
  /** Answers all queries; gives the number of results. */
  query(): number
  /** Adds as many spans as there are queries, and removes them again. */
  update(): void
}

type Make = (document: AnnotatedDocument, queries: readonly Span[]) => Contender

const CONTENDERS: readonly Make[] = [makeOurs, makeNode, makeFlatten]

function makeOurs(document: AnnotatedDocument, queries: readonly Span[]): Contender {
  const index = createSpanIndex(document)
  const changes = newAnnotations(document, queries).map((annotation) => addAnnotation('mentions', annotation))
  const add = createPatch(changes, init)
  const added = applyPatch(document, add)
  const remove = createPatch(changes.map(({ after }) => removeAnnotation(added, after!.id)).reverse(), init)
  return {
    name: 'createSpanIndex',
    build: () => createSpanIndex(document),
    query: () => count(queries, (span) => index.overlapping(span)),
    update: () => {
      index.update(add, added)
      index.update(remove, document)
    },
  }
}

function makeNode(document: AnnotatedDocument, queries: readonly Span[]): Contender {
  const record = (annotation: SpanAnnotation) => {
    const [span] = annotation.spans
    return { low: span!.start, high: span!.end - 1, annotation }
  }
  const fill = () => {
    const tree = new NodeTree<ReturnType<typeof record>>()
    for (const annotation of annotationsOf(document)) tree.insert(record(annotation))
    return tree
  }
  const tree = fill()
  const added = newAnnotations(document, queries)
  return {
    name: 'node-interval-tree',
    build: fill,
    query: () => count(queries, ({ start, end }) => tree.search(start, end - 1)),
    update: () => {
      for (const annotation of added) tree.insert(record(annotation))
      for (const annotation of added) tree.remove(record(annotation))
    },
  }
}

function makeFlatten(document: AnnotatedDocument, queries: readonly Span[]): Contender {
  const key = ({ spans: [span] }: SpanAnnotation): [number, number] => [span!.start, span!.end - 1]
  const fill = () => {
    const tree = new FlattenTree<SpanAnnotation>()
    for (const annotation of annotationsOf(document)) tree.insert(key(annotation), annotation)
    return tree
  }
  const tree = fill()
  const added = newAnnotations(document, queries)
  return {
    name: '@flatten-js/interval-tree',
    build: fill,
    query: () => count(queries, ({ start, end }) => tree.search([start, end - 1])),
    update: () => {
      for (const annotation of added) tree.insert(key(annotation), annotation)
      for (const annotation of added) tree.remove(key(annotation), annotation)
    },
  }
}

function annotationsOf(document: AnnotatedDocument): readonly SpanAnnotation[] {
  return document.layers.mentions!.annotations as readonly SpanAnnotation[]
}

function newAnnotations(document: AnnotatedDocument, spans: readonly Span[]): SpanAnnotation[] {
  const [template] = annotationsOf(document)
  return spans.map((span, i) => {
    const quote = document.text.slice(span.start, span.end)
    return { ...template!, id: `x${i}`, spans: [span], quote }
  })
}

function count(queries: readonly Span[], search: (span: Span) => ArrayLike<unknown>): number {
  let found = 0
  for (const span of queries) found += search(span).length
  return found
}

/** Median processor times in milliseconds of one call each, taken in turns. */
function takeTurns(works: readonly (() => unknown)[], rounds: number, calls: number): number[] {
  globalThis.gc?.()
  const times = works.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, i) => {
      const time = processorTime(() => {
        for (let call = 0; call < calls; call++) work()
      })
      times[i]!.push(time / calls)
    })
  }
  return times.map(median)
}

console.log(machine())
const rows: (string | number)[][] = []
for (const size of SIZES) {
  const document = largeDocument(size)
  const queries = Array.from({ length: BATCH }, (_, i) => {
    const start = (i * 7_919_317) % (document.text.length - 60)
    return { start, end: start + 50 }
  })
  const contenders = CONTENDERS.map((make) => make(document, queries))
  const found = new Set(contenders.map((contender) => contender.query()))
  if (found.size > 1) throw new Error(`The indexes differ: ${[...found]} results`)
  const calls = Math.max(1, 10_000 / size)
  // What one leaves behind, the next need not clear away.
  const builds = contenders.map(({ build }) => [build, () => globalThis.gc?.()])
  const build = takeTurns(builds.flat(), size > 100_000 ? 3 : 9, calls).filter((_, i) => i % 2 === 0)
  const query = takeTurns(
    contenders.map((contender) => contender.query),
    15,
    20,
  )
  const update = takeTurns(
    contenders.map((contender) => contender.update),
    15,
    5,
  )
  contenders.forEach(({ name }, i) => {
    const each = (time: number) => ((time / BATCH) * 1000).toFixed(2)
    rows.push([size, name, build[i]!.toFixed(2), each(query[i]!), each(update[i]! / 2)])
  })
}
printTable(['spans', 'index', 'build ms', 'query µs', 'update µs'], rows)
