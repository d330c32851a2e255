import { defined } from '@chugiai/text'
import { annotationError } from './error.ts'
import { type AnnotationIssue, issue } from './issue.ts'

/** A value of one version as one of the next; the version itself is written by {@link migrate}. Pure. */
export type MigrationStep = (value: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** A file format with the way from each of its versions to the next. */
export interface Format {
  readonly name: 'document' | 'label schema'
  readonly versionField: 'version' | 'formatVersion'
  /** The first makes version 2 of version 1. */
  readonly steps: readonly MigrationStep[]
}

/** Documents. A change of their shape adds a step, and a fixture of the version before it. */
export const DOCUMENT_FORMAT: Format = { name: 'document', versionField: 'version', steps: [] }

/** Label schemas, likewise. */
export const LABEL_SCHEMA_FORMAT: Format = { name: 'label schema', versionField: 'formatVersion', steps: [] }

/** The version of a format that this release writes. */
export function latestVersion({ steps }: Format): number {
  return steps.length + 1
}

/** What is wrong with the version that a value says it has; `null` when it can be read. */
export function versionIssue(value: Readonly<Record<string, unknown>>, format: Format): AnnotationIssue | null {
  const { name, versionField: path } = format
  const latest = latestVersion(format)
  if (!Object.hasOwn(value, path)) {
    return issue('missing_version', `This ${name} does not say its version`, {
      path,
      hint: `If it is a ${name} of Chú Giải, write \`"${path}": ${latest}\` into it.`,
    })
  }
  const version = value[path]
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const message = `${JSON.stringify(version)} is no version: it is a whole number from 1 on`
    return issue('invalid_shape', message, {
      path,
      hint: `Write \`"${path}": ${latest}\`, if it was made by this release.`,
    })
  }
  if (version <= latest) return null
  return issue('unsupported_version', `This ${name} has version ${version}; this release reads up to ${latest}`, {
    path,
    hint: 'Install a newer @chugiai/annotation.',
  })
}

/**
 * A value of any version as one of the latest, step by step; one of the latest is given back as it is. What is no object
 * is given back too: it has no version, and whoever checks the shape will say so.
 */
export function migrate(value: unknown, format: Format): { value: unknown } | { issue: AnnotationIssue } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value }
  let current = value as Record<string, unknown>
  const found = versionIssue(current, format)
  if (found !== null) return { issue: found }
  const { versionField } = format
  const from = current[versionField] as number
  for (const [i, step] of format.steps.slice(from - 1).entries()) {
    const version = from + i
    try {
      current = step(current)
    } catch (cause) {
      const message = `This ${format.name} is not of the version ${version} that it says: ${(cause as Error).message}`
      return {
        issue: issue('invalid_shape', message, { path: versionField, hint: 'Write the version that it was made by.' }),
      }
    }
    current = { ...current, [versionField]: version + 1 }
  }
  return { value: current }
}

/**
 * A label schema of any earlier version, JSON text or the value it says, as a value of the version that this release
 * writes. Nothing else is checked.
 *
 * @throws {ChugiaiError} `unsupported_version`, `missing_version`, `invalid_schema`
 */
export function migrateLabelSchema(input: unknown): unknown {
  const read = readJson(input)
  const migrated = 'issue' in read ? read : migrate(read.value, LABEL_SCHEMA_FORMAT)
  if ('value' in migrated) return migrated.value
  const { code, message, path, hint } = migrated.issue
  const isVersion = code === 'unsupported_version' || code === 'missing_version'
  throw annotationError(isVersion ? code : 'invalid_schema', message, defined({ path, hint }))
}

/** The value that a JSON text says; what is no text is a value already. */
export function readJson(input: unknown): { value: unknown } | { issue: AnnotationIssue } {
  if (typeof input !== 'string') return { value: input }
  try {
    return { value: JSON.parse(input) }
  } catch (error) {
    const place = { path: '', hint: 'Was the file cut off, or read in another encoding than UTF-8?' }
    return { issue: issue('invalid_json', `This is not JSON: ${(error as Error).message}`, place) }
  }
}
