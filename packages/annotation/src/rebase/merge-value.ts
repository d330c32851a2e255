import { equalValues } from '../model/equal.ts'

/** A value that both sides began with, and what the other side made of it. A history may change it many times. */
export interface Origin {
  readonly base: unknown
  readonly theirs: unknown
}

/** What both sides together make of a value; `undefined` when each made something else of it. */
export function mergeValue({ base, theirs }: Origin, ours: unknown): { readonly value: unknown } | undefined {
  if (equalValues(ours, theirs) || equalValues(ours, base)) return { value: theirs }
  return equalValues(base, theirs) ? { value: ours } : undefined
}
