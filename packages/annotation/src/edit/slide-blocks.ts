import type { Words } from './words.ts'

// A block that could stand in more places than this is in a text that says one thing over and over.
const MAX_SLIDE = 32

/**
 * Moves blocks of words that were put in or taken out to where a writer would have done it. A paragraph that begins as
 * the next one does could as well have been put in behind the first words of that: of all places that give the same
 * text, the one where a line begins is taken, else the one where a sentence begins.
 *
 * @param kept for each old word the new one, -1 for none; is changed
 */
export function slideBlocks(old: Words, now: Words, kept: Int32Array): void {
  const last = kept.length
  const place = (i: number) => (i === last ? now.exact.length : (kept[i] ?? -1))
  for (let i = 0; i <= last; i++) {
    if (place(i) === -1) continue
    let from = i - 1
    while (from >= 0 && kept[from] === -1) from--
    const [before, here] = [place(from), place(i)]
    if (from === i - 1 && here > before + 1) slideAdded(old, now, kept, i, before + 1, here)
    else if (from < i - 1 && here === before + 1) slideRemoved(old, kept, from + 1, i)
  }
}

/** New words `start` to `end` were put in before old word `at`. */
function slideAdded(old: Words, now: Words, kept: Int32Array, at: number, start: number, end: number): void {
  const isLeft = (by: number) =>
    old.exact[at - by] !== undefined && kept[at - by] === start - by && old.exact[at - by] === now.exact[end - by]
  const isRight = (by: number) =>
    kept[at + by - 1] === end + by - 1 && old.exact[at + by - 1] === now.exact[start + by - 1]
  const by = bestSlide(isLeft, isRight, (slide) => beginning(now, start + slide))
  for (let k = 1; k <= -by; k++) kept[at - k] = end - k
  for (let k = 1; k <= by; k++) kept[at + k - 1] = start + k - 1
}

/** Old words `start` to `end` were taken out. */
function slideRemoved(old: Words, kept: Int32Array, start: number, end: number): void {
  const isLeft = (by: number) =>
    start - by >= 0 &&
    kept[start - by] === (kept[start - 1] ?? -1) - by + 1 &&
    old.exact[start - by] === old.exact[end - by]
  const isRight = (by: number) =>
    kept[end + by - 1] === (kept[end] ?? -1) + by - 1 && old.exact[start + by - 1] === old.exact[end + by - 1]
  const by = bestSlide(isLeft, isRight, (slide) => beginning(old, start + slide))
  for (let k = 1; k <= -by; k++) {
    kept[end - k] = kept[start - k] ?? -1
    kept[start - k] = -1
  }
  for (let k = 1; k <= by; k++) {
    kept[start + k - 1] = kept[end + k - 1] ?? -1
    kept[end + k - 1] = -1
  }
}

/** The slide, to the left below 0, that gives the best beginning; the shortest of several. */
function bestSlide(
  isLeft: (by: number) => boolean,
  isRight: (by: number) => boolean,
  worth: (slide: number) => number,
): number {
  let best = 0
  let most = worth(0)
  for (const [step, goes] of [
    [-1, isLeft],
    [1, isRight],
  ] as const) {
    for (let by = 1; by <= MAX_SLIDE && goes(by); by++) {
      if (worth(step * by) <= most) continue
      best = step * by
      most = worth(best)
    }
  }
  return best
}

/** How well a word begins something: a line, a sentence, neither. */
function beginning({ text, starts, ends }: Words, index: number): number {
  const before = text.slice(index === 0 ? 0 : ends[index - 1], starts[index] ?? text.length)
  if (index === 0 || before.includes('\n')) return 2
  return /[.!?…]/.test(before) ? 1 : 0
}
