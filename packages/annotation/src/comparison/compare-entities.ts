import { assertClusters } from '../model/arguments.ts'
import { annotationError } from '../model/error.ts'
import { assign, type Gain } from './assignment.ts'
import { defined, harmonicMean, type PrecisionRecall, ratio, type Score, undefinedScore } from './score.ts'

/** The mentions of one entity, each by a key that is the same in gold and prediction: see `entityClusters`. */
export type Cluster = readonly string[]

/** Scores of coreference clusters. */
export interface EntityComparison {
  /** Links that make clusters (Vilain et al. 1995). Blind to singletons. */
  readonly muc: PrecisionRecall
  /** Mention by mention (Bagga and Baldwin 1998). */
  readonly bCubed: PrecisionRecall
  /** Entities matched one to one with φ4 (Luo 2005). */
  readonly ceafE: PrecisionRecall
  /** Links of an entity that are resolved, by the size of the entity (Moosavi and Strube 2016). */
  readonly lea: PrecisionRecall
  /** Mean F1 of MUC, B³ and CEAF-e (Pradhan et al. 2012). */
  readonly conll: Score
}

/**
 * Compares predicted clusters of mentions with gold ones. A mention belongs to one cluster of a side: what names it again
 * is left out, so that no score exceeds 1. Mentions that only one side has are counted as the measures define it.
 *
 * @throws {ChugiaiError} `too_dense` when so many entities of both sides share mentions with so many others that CEAF-e's
 * exact match would take minutes: more than 1,000 against 1,000 of which each shares some with all
 */
export function compareEntities(gold: readonly Cluster[], predicted: readonly Cluster[]): EntityComparison {
  assertClusters(gold, 'gold')
  assertClusters(predicted, 'predicted')
  const key = withoutRepetition(gold)
  const response = withoutRepetition(predicted)
  const bothWays = (recallOf: (key: readonly Cluster[], response: readonly Cluster[]) => Score): PrecisionRecall => {
    const recall = recallOf(key, response)
    const precision = recallOf(response, key)
    return { precision, recall, f1: harmonicMean(precision, recall) }
  }
  const muc = bothWays(mucRecall)
  const bCubed = bothWays(bCubedRecall)
  const ceafE = compareByAssignment(key, response)
  const lea = bothWays(leaRecall)
  return { muc, bCubed, ceafE, lea, conll: meanScore([muc.f1, bCubed.f1, ceafE.f1]) }
}

/** Each mention in the first cluster that names it; clusters with nothing left are none. */
function withoutRepetition(clusters: readonly Cluster[]): Cluster[] {
  const seen = new Set<string>()
  const isNew = (mention: string) => !seen.has(mention) && seen.add(mention) === seen
  return clusters.map((cluster) => cluster.filter(isNew)).filter((cluster) => cluster.length > 0)
}

/** Cluster of each mention. */
function clusterOf(clusters: readonly Cluster[]): Map<string, number> {
  return new Map(clusters.flatMap((cluster, i) => cluster.map((mention): [string, number] => [mention, i])))
}

/** For each cluster of the other side, how many mentions it shares with this one; key -1 for mentions it lacks. */
function sharedCounts(cluster: Cluster, other: ReadonlyMap<string, number>): Map<number, number> {
  const counts = new Map<number, number>()
  for (const mention of cluster) {
    const i = other.get(mention) ?? -1
    counts.set(i, (counts.get(i) ?? 0) + 1)
  }
  return counts
}

/** Σ (|K| - parts of K in the response) / Σ (|K| - 1). A mention that the response lacks is a part of its own. */
function mucRecall(key: readonly Cluster[], response: readonly Cluster[]): Score {
  const other = clusterOf(response)
  let found = 0
  let links = 0
  for (const cluster of key) {
    const counts = sharedCounts(cluster, other)
    const parts = (counts.get(-1) ?? 0) + counts.size - (counts.has(-1) ? 1 : 0)
    found += cluster.length - parts
    links += cluster.length - 1
  }
  return ratio(found, links, 'there are no links')
}

/** Mean over mentions of |K ∩ R| / |K|. */
function bCubedRecall(key: readonly Cluster[], response: readonly Cluster[]): Score {
  const other = clusterOf(response)
  let found = 0
  let mentions = 0
  for (const cluster of key) {
    for (const [i, count] of sharedCounts(cluster, other)) if (i >= 0) found += count ** 2 / cluster.length
    mentions += cluster.length
  }
  return ratio(found, mentions, 'there are no mentions')
}

/** Σ |K| × resolved links / links, over Σ |K|. The link of a singleton is itself, resolved by the same singleton. */
function leaRecall(key: readonly Cluster[], response: readonly Cluster[]): Score {
  const other = clusterOf(response)
  let found = 0
  let mentions = 0
  for (const cluster of key) {
    const size = cluster.length
    mentions += size
    if (size === 1) {
      found += cluster.filter((mention) => response[other.get(mention) ?? -1]?.length === 1).length
      continue
    }
    for (const [i, count] of sharedCounts(cluster, other)) {
      if (i >= 0) found += (size * (count * (count - 1))) / (size * (size - 1))
    }
  }
  return ratio(found, mentions, 'there are no mentions')
}

/**
 * Σ φ4 of the best assignment over the number of entities; φ4 = 2 |K ∩ R| / (|K| + |R|).
 *
 * @param most see {@link assign}
 */
export function compareByAssignment(
  key: readonly Cluster[],
  response: readonly Cluster[],
  most?: number,
): PrecisionRecall {
  const other = clusterOf(response)
  const gains = key.map((cluster) =>
    [...sharedCounts(cluster, other)].flatMap(([column, shared]): Gain[] =>
      column < 0 ? [] : [{ column, gain: (2 * shared) / (cluster.length + (response[column]?.length ?? 0)) }],
    ),
  )
  const chosen = assign(gains, response.length, () => tooDense(key.length, response.length), most)
  const total = gains.reduce((sum, row, k) => sum + (row.find(({ column }) => column === chosen[k])?.gain ?? 0), 0)
  const recall = ratio(total, key.length, 'there are no entities')
  const precision = ratio(total, response.length, 'there are no entities')
  return { precision, recall, f1: harmonicMean(precision, recall) }
}

function tooDense(gold: number, predicted: number) {
  return annotationError('too_dense', `Of ${gold} and ${predicted} entities too many share mentions to be matched`, {
    hint: 'Compare document by document, or leave out clusters that hold mentions of nearly all others.',
  })
}

function meanScore(scores: readonly Score[]): Score {
  const values = scores.flatMap(({ value }) => (value === null ? [] : [value]))
  if (values.length < scores.length) return undefinedScore('one of the three is undefined')
  return defined(values.reduce((sum, value) => sum + value, 0) / values.length)
}
