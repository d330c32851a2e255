import { getOrInsert } from '@chugiai/text'
/** A gold and a predicted span, by their numbers. */
export type Pair = readonly [gold: number, predicted: number]

/** Pairs of what has the same key on both sides, the first with the first. */
export function pairByKey(
  gold: readonly number[],
  predicted: readonly number[],
  goldKey: (gold: number) => string | undefined,
  predictedKey: (predicted: number) => string | undefined,
): Pair[] {
  const waiting = new Map<string | undefined, number[]>()
  // From the last to the first, so that the first one is on top.
  for (const g of [...gold].reverse()) getOrInsert(waiting, goldKey(g), () => []).push(g)
  return predicted.flatMap((p): Pair[] => {
    const g = waiting.get(predictedKey(p))?.pop()
    return g === undefined ? [] : [[g, p]]
  })
}
