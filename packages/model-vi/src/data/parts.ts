// Written by `npm run train`.
/** Loads a part. */
export const PARTS = {
  words: () => import('./words.ts'),
  tags: () => import('./tags.ts'),
  names: () => import('./names.ts'),
  diacritics: () => import('./diacritics.ts'),
} as const
