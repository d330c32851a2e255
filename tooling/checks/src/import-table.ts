/** The core of Vietnamese that the readers share: docs/adr/0001-one-vietnamese-core.md. It imports text alone. */
export const LEXIS = '@chugiai/normalizer/lexis'

/** The label schemas that are shipped, apart from the library that reads any. */
export const SCHEMAS = '@chugiai/annotation/schemas'

/** The reader of web archives, apart from the library that reads one page. */
const WARC = '@chugiai/article/warc'

/** Entries beside a package's own name that may be imported. */
export const SUBPATHS: readonly string[] = [LEXIS, SCHEMAS, WARC]

/**
 * What each package may import of the others: ARCHITECTURE.md §2. `portable` packages run in browsers and workers too,
 * so they hold no Node module.
 */
export const IMPORT_TABLE: Readonly<Record<string, { readonly may: readonly string[]; readonly portable: boolean }>> = {
  '@chugiai/text': { may: [], portable: true },
  '@chugiai/normalizer': { may: ['@chugiai/text'], portable: true },
  '@chugiai/temporal': { may: ['@chugiai/text', LEXIS], portable: true },
  '@chugiai/article': { may: ['@chugiai/text', '@chugiai/normalizer', LEXIS, '@chugiai/temporal'], portable: true },
  '@chugiai/annotation': { may: ['@chugiai/text'], portable: true },
  '@chugiai/formats': { may: ['@chugiai/text', '@chugiai/annotation'], portable: true },
  '@chugiai/view': { may: ['@chugiai/text', '@chugiai/annotation', SCHEMAS], portable: true },
  '@chugiai/recognizer': {
    may: ['@chugiai/text', '@chugiai/normalizer', LEXIS, '@chugiai/temporal', '@chugiai/annotation', SCHEMAS],
    portable: true,
  },
  '@chugiai/model-vi': { may: [], portable: true },
  chugiai: {
    may: [
      '@chugiai/text',
      '@chugiai/normalizer',
      '@chugiai/temporal',
      '@chugiai/article',
      WARC,
      '@chugiai/annotation',
      '@chugiai/formats',
      SCHEMAS,
      '@chugiai/recognizer',
      '@chugiai/model-vi',
    ],
    portable: false,
  },
}

/** The package a specifier belongs to: `@scope/name/sub` to `@scope/name`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
