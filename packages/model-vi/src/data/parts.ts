// Written by `npm run train`.
/** Loads a part. */
export const PARTS = {
  words: () => import('./words.ts'),
} as const
