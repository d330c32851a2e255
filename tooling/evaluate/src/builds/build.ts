import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What two builds are compared in: the functions that every user calls. */
export interface Build {
  /** The checkout that it stands in. */
  readonly repository: string
  readonly annotate: (input: string | Uint8Array) => Promise<unknown>
  readonly parseArticle: (input: string | Uint8Array, options: { readonly mediaType: string }) => unknown
  readonly findDates: (text: string, options: { readonly anchor: string }) => unknown
  readonly normalize: (text: string) => { readonly text: string }
  readonly sampleArticle: string
}

/** Loads the built packages of a checkout. Both builds may live in one process: modules are told apart by their path. */
export async function loadBuild(repository: string): Promise<Build> {
  const load = (name: string) => import(pathToFileURL(entryOf(repository, name)).href)
  const [{ annotate, sampleArticle }, { parseArticle }, { findDates }, { normalize }] = await Promise.all(
    ['chugiai', 'article', 'temporal', 'normalizer'].map(load),
  )
  return { repository, annotate, parseArticle, findDates, normalize, sampleArticle }
}

/** The file that an import of a built package loads. */
export function entryOf(repository: string, name: string): string {
  return join(repository, 'packages', name, 'dist', 'index.js')
}
