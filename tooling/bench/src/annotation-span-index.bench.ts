import {
  addAnnotation,
  applyPatch,
  createPatch,
  createSpanIndex,
  removeAnnotation,
  type SpanAnnotation,
} from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import { largeDocument } from './annotation-document.ts'
import { machine, medianTime, printTable } from './measure.ts'

// Build, query and update, beside two interval trees from npm where they are installed, in one run. Queries should grow
// with the logarithm: by little for ten times the spans.
const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const BATCH = 200
const BUDGET = { runs: 3, budget: 100 }
const init = { id: 'p1', author: 'bench', at: '2024-05-01T08:00:00Z' }

/** A tree of another package, with ends inclusive. */
interface Peer {
  readonly name: string
  create(): PeerTree
}

interface PeerTree {
  insert(span: Span, annotation: SpanAnnotation): void
  remove(span: Span, annotation: SpanAnnotation): void
  search(span: Span): unknown
}

// biome-ignore lint/suspicious/noExplicitAny: packages that may not be there have no types
type Unknown = any

/** A package, or nothing when it is not installed: it is no dependency, since only this comparison uses it. */
async function load(name: string): Promise<Unknown> {
  return import(name).catch(() => null)
}

async function findPeers(): Promise<Peer[]> {
  const peers: Peer[] = []
  const node = await load('node-interval-tree')
  if (node !== null) peers.push({ name: 'node-interval-tree', create: () => wrapNode(new node.IntervalTree()) })
  const flatten = await load('@flatten-js/interval-tree')
  const Flatten = flatten?.IntervalTree ?? flatten?.default
  if (Flatten) peers.push({ name: '@flatten-js/interval-tree', create: () => wrapFlatten(new Flatten()) })
  return peers
}

function wrapNode(tree: Unknown): PeerTree {
  const item = ({ start, end }: Span, annotation: SpanAnnotation) => ({ low: start, high: end - 1, id: annotation.id })
  return {
    insert: (span, annotation) => tree.insert({ ...item(span, annotation) }),
    remove: (span, annotation) => tree.remove(item(span, annotation)),
    search: ({ start, end }) => tree.search(start, end - 1),
  }
}

function wrapFlatten(tree: Unknown): PeerTree {
  return {
    insert: ({ start, end }, annotation) => tree.insert([start, end - 1], annotation),
    remove: ({ start, end }, annotation) => tree.remove([start, end - 1], annotation),
    search: ({ start, end }) => tree.search([start, end - 1]),
  }
}

/** Build in ms, one query and one update in µs. */
function measureOurs(document: ReturnType<typeof largeDocument>, queries: readonly Span[], template: SpanAnnotation) {
  const index = createSpanIndex(document)
  const changes = queries.map((span, i) => {
    const quote = document.text.slice(span.start, span.end)
    return addAnnotation('mentions', { ...template, id: `x${i}`, spans: [span], quote })
  })
  const add = createPatch(changes, init)
  const added = applyPatch(document, add)
  const remove = createPatch(changes.map(({ after }) => removeAnnotation(added, after!.id)).reverse(), init)
  return [
    medianTime(() => createSpanIndex(document), BUDGET),
    medianTime(() => queries.map((span) => index.overlapping(span)), BUDGET),
    medianTime(() => {
      index.update(add, added)
      index.update(remove, document)
    }, BUDGET) / 2,
  ]
}

function measurePeer(peer: Peer, annotations: readonly SpanAnnotation[], queries: readonly Span[]) {
  const build = () => {
    const tree = peer.create()
    for (const annotation of annotations) tree.insert(annotation.spans[0]!, annotation)
    return tree
  }
  const tree = build()
  const added = queries.map((span, i) => ({ ...annotations[0]!, id: `x${i}`, spans: [span] }))
  const update = () => {
    for (const annotation of added) tree.insert(annotation.spans[0]!, annotation)
    for (const annotation of added) tree.remove(annotation.spans[0]!, annotation)
  }
  return [
    medianTime(build, BUDGET),
    medianTime(() => queries.map((span) => tree.search(span)), BUDGET),
    medianTime(update, BUDGET) / 2,
  ]
}

console.log(machine())
const peers = await findPeers()
const rows: (string | number)[][] = []
for (const size of SIZES) {
  const document = largeDocument(size)
  const annotations = document.layers.mentions!.annotations as readonly SpanAnnotation[]
  const queries = Array.from({ length: BATCH }, (_, i) => {
    const start = (i * 7_919_317) % (document.text.length - 60)
    return { start, end: start + 50 }
  })
  const results: [string, number[]][] = [
    ['createSpanIndex', measureOurs(document, queries, annotations[0]!)],
    ...peers.map((peer): [string, number[]] => [peer.name, measurePeer(peer, annotations, queries)]),
  ]
  for (const [name, [build, query, update]] of results) {
    const each = (time: number) => ((time / BATCH) * 1000).toFixed(2)
    rows.push([size, name, build!.toFixed(2), each(query!), each(update!)])
  }
}
printTable(['spans', 'index', 'build ms', 'query µs', 'update µs'], rows)
