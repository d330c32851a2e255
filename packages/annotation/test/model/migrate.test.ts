import { readdirSync, readFileSync } from 'node:fs'
import { parseDocument, parseLabelSchema, safeParseDocument } from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'
import { DOCUMENT_FORMAT, type Format, LABEL_SCHEMA_FORMAT, latestVersion, migrate } from '../../src/model/migrate.ts'
import { codeOf, sampleDocument } from '../cases/sample.ts'

const fixtures = new URL('../fixtures/', import.meta.url)
const files = readdirSync(fixtures)

describe('migrate', () => {
  // Two invented steps: version 2 calls the name a title, version 3 has a list of titles.
  const format: Format = {
    name: 'document',
    versionField: 'version',
    steps: [
      ({ name, ...rest }) => ({ ...rest, title: name }),
      ({ title, ...rest }) => ({ ...rest, titles: [(title as string).normalize()] }),
    ],
  }
  const migrated = (value: unknown) => {
    const result = migrate(value, format)
    return 'value' in result ? result.value : result.issue.code
  }

  test.each([
    ['the first version', { version: 1, name: 'Huế' }, { version: 3, titles: ['Huế'] }],
    ['a version between', { version: 2, title: 'Huế' }, { version: 3, titles: ['Huế'] }],
    ['the latest', { version: 3, titles: [] }, { version: 3, titles: [] }],
    ['a newer one', { version: 4 }, 'unsupported_version'],
    ['none', { name: 'Huế' }, 'missing_version'],
    ['an inherited one', Object.create({ version: 1 }), 'missing_version'],
    ['one that is no number', { version: '1' }, 'invalid_shape'],
    ['a fraction', { version: 1.5 }, 'invalid_shape'],
    ['zero', { version: 0 }, 'invalid_shape'],
    ['one that it is not of', { version: 1, name: 7 }, 'invalid_shape'],
    ['what is no object', [1], [1]],
  ])('%s', (_, value, expected) => expect(migrated(value)).toEqual(expected))

  test('leaves its argument alone, and gives the latest version back as it is', () => {
    const old = Object.freeze({ version: 1, name: 'Huế' })
    const latest = { version: 3, titles: [] }
    expect(migrated(old)).not.toBe(old)
    expect(migrated(latest)).toBe(latest)
  })
})

describe.each([
  ['document', DOCUMENT_FORMAT, parseDocument],
  ['label-schema', LABEL_SCHEMA_FORMAT, parseLabelSchema],
] as const)('%s files', (name, format, parse) => {
  const versions = Array.from({ length: latestVersion(format) }, (_, i) => i + 1)

  test.each(versions)('version %i has a fixture, which is still read', (version) => {
    expect(files).toContain(`${name}.v${version}.json`)
    const text = readFileSync(new URL(`${name}.v${version}.json`, fixtures), 'utf8')
    expect(parse(text)).toMatchObject({ [format.versionField]: latestVersion(format) })
  })

  test('say which version they are', () => {
    const later = JSON.stringify({ [format.versionField]: latestVersion(format) + 1 })
    expect(codeOf(() => parse(later))).toBe('unsupported_version')
    expect(codeOf(() => parse('{}'))).toBe('missing_version')
    expect(codeOf(() => parse('{'))).toMatch(/^invalid_(document|schema)$/)
  })
})

test('a document without a version is told so', () => {
  const { version: _, ...rest } = sampleDocument()
  expect(safeParseDocument(rest)).toMatchObject({
    document: null,
    issues: [{ code: 'missing_version', path: 'version' }],
  })
})
