import type { MakeWork, WorkName } from '../stream/record-work.ts'

/** The work of each command; loaded when it is asked for. */
export const WORKS: Readonly<Record<WorkName, () => Promise<MakeWork>>> = {
  annotate: async () => (await import('../annotate/annotate-work.ts')).annotateWork,
  normalize: async () => (await import('../normalize/normalize-work.ts')).normalizeWork,
  parse: async () => (await import('../article/parse-work.ts')).parseWork,
  segment: async () => (await import('../segment/segment-work.ts')).segmentWork,
  ground: async () => (await import('../ground/ground-work.ts')).groundWork,
}
