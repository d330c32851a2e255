import { readdirSync, readFileSync } from 'node:fs'
import { ChugiaiError } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/json/values.ts'
import { lintArticle } from '../../src/lint/lint-article.ts'
import { SCHEMA_VERSION } from '../../src/schema/version.ts'
import { migrateArticle } from '../../src/stored/migrate-article.ts'
import { MIGRATION_STEPS, type MigrationStep, runMigrations } from '../../src/stored/migration-steps.ts'
import { fullArticle } from '../full-article.ts'

const folder = new URL('../fixtures/versions/', import.meta.url)
const VERSIONS = readdirSync(folder).map(Number)
const FILES = VERSIONS.flatMap((version) =>
  readdirSync(new URL(`${version}/`, folder)).map((file) => `${version}/${file}`),
)

test('every version has a fixture, and every version before this one a step', () => {
  expect(VERSIONS.sort()).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1))
  expect(MIGRATION_STEPS.map(({ from }) => from)).toEqual(VERSIONS.filter((version) => version < SCHEMA_VERSION))
})

// Written by the release that had this version, and never again: they show that what was stored can still be read.
test.each(FILES)('%s is read', (file) => {
  const json = readFileSync(new URL(file, folder), 'utf8')
  const article = migrateArticle(json)
  expect(article.schemaVersion).toBe(SCHEMA_VERSION)
  expect(lintArticle(article).filter(({ severity }) => severity === 'error')).toEqual([])
  expect(article.text).toBe((JSON.parse(json) as JsonObject).text)
})

test('an article of today comes back as it is', () => {
  expect(migrateArticle(fullArticle)).toEqual(fullArticle)
  expect(migrateArticle(JSON.stringify(fullArticle))).toEqual(fullArticle)
})

describe('steps', () => {
  const renamed: MigrationStep = { from: 1, migrate: ({ name, ...rest }) => ({ ...rest, title: name }) }
  const counted: MigrationStep = {
    from: 2,
    migrate: (article) => ({ ...article, length: String(article.title).length }),
  }

  test('run in order, and count the version up', () => {
    const old = Object.freeze({ schemaVersion: 1, name: 'Mưa' })
    expect(runMigrations(old, [counted, renamed], 3)).toEqual({ schemaVersion: 3, title: 'Mưa', length: 3 })
    expect(runMigrations({ schemaVersion: 2, title: 'Lũ' }, [renamed, counted], 3)).toEqual({
      schemaVersion: 3,
      title: 'Lũ',
      length: 2,
    })
  })

  test('a gap between them is an error', () => {
    expect(() => runMigrations({ schemaVersion: 1 }, [counted], 3)).toThrow(
      expect.objectContaining({ code: 'unknown_schema_version' }),
    )
  })
})

test.each<[string, unknown, string]>([
  ['a newer version', { ...fullArticle, schemaVersion: 2 }, 'newer_schema_version'],
  ['no version', { ...fullArticle, schemaVersion: undefined }, 'unknown_schema_version'],
  ['version 0', { ...fullArticle, schemaVersion: 0 }, 'unknown_schema_version'],
  ['half a version', { ...fullArticle, schemaVersion: 0.5 }, 'unknown_schema_version'],
  ['a version in letters', { ...fullArticle, schemaVersion: '1' }, 'unknown_schema_version'],
  ['a version of the prototype', Object.create({ schemaVersion: 1 }), 'unknown_schema_version'],
  ['nothing', null, 'unknown_schema_version'],
  ['cut JSON', '{', 'invalid_json'],
  ['a broken article', { ...fullArticle, text: 7 }, 'invalid_article'],
])('%s is refused', (_, json, code) => {
  expect(() => migrateArticle(json)).toThrow(ChugiaiError)
  expect(() => migrateArticle(json)).toThrow(expect.objectContaining({ code }))
})
