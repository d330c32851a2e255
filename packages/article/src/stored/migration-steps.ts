import { ChugiaiError, isObject } from '@chugiai/text'
import type { JsonObject } from '../json/values.ts'
import type { ArticleErrorCode } from '../schema/codes.ts'

/** A pure rewrite of an article from one version of the schema to the next. The version itself is counted up for it. */
export interface MigrationStep {
  /** The version it reads; it writes the next one. */
  readonly from: number
  readonly migrate: (article: JsonObject) => JsonObject
}

/** The steps to the version of today. Version 1 is the first one, so there is none yet. */
export const MIGRATION_STEPS: readonly MigrationStep[] = []

/**
 * Takes an article through the steps to a version. What it is given stays as it is.
 *
 * @throws {ChugiaiError} `newer_schema_version`; `unknown_schema_version` when there is no version or no step from it
 */
export function runMigrations(value: unknown, steps: readonly MigrationStep[], target: number): JsonObject {
  let version = versionOf(value)
  if (version > target) throw newerVersion(version, target)
  let article = value as JsonObject
  for (; version < target; version++) {
    const step = steps.find(({ from }) => from === version)
    if (step === undefined) throw unknownVersion(version, target)
    article = { ...step.migrate(article), schemaVersion: version + 1 }
  }
  return article
}

function versionOf(value: unknown): number {
  const version = isObject(value) && Object.hasOwn(value, 'schemaVersion') ? value.schemaVersion : undefined
  if (typeof version === 'number' && Number.isInteger(version) && version > 0) return version
  throw unknownVersion(version)
}

/** @returns the error for an article that a later release wrote */
export function newerVersion(version: number, target: number): ChugiaiError<ArticleErrorCode> {
  return new ChugiaiError(
    'newer_schema_version',
    `The article has schema version ${version}; this package reads up to ${target}`,
    { path: 'schemaVersion', hint: 'Update @chugiai/article.' },
  )
}

function unknownVersion(version: unknown, target?: number): ChugiaiError<ArticleErrorCode> {
  const message =
    target === undefined
      ? `The value has no schema version: ${JSON.stringify(version) ?? 'undefined'}`
      : `There is no way from schema version ${version} to ${target}`
  return new ChugiaiError('unknown_schema_version', message, {
    path: 'schemaVersion',
    hint: 'Articles carry the number of their version in schemaVersion, from 1 on.',
  })
}
