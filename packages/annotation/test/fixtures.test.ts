import { readFileSync } from 'node:fs'
import { applyPatch, parseDocument, parseLabelSchema, replayHistory } from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'
import { patchOf } from './cases/sample.ts'

// What earlier releases wrote. These files never change: a new version of a format adds its own beside them.
const read = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')

describe('files of version 1', () => {
  test('a document is read, with nothing lost', () => {
    const text = read('document.v1.json')
    const document = parseDocument(text)
    expect(document).toEqual(JSON.parse(text))
    expect(JSON.stringify(applyPatch(document, patchOf()))).toBe(JSON.stringify(JSON.parse(text)))
  })

  test('a label schema is read', () => {
    const text = read('label-schema.v1.json')
    expect(parseLabelSchema(text)).toEqual(JSON.parse(text))
  })

  test('a history is replayed to the same document', () => {
    const { history, issues } = replayHistory(parseDocument(read('document.v1.json')), read('history.v1.log'))
    expect(issues).toEqual([])
    expect(history.document).toEqual(JSON.parse(read('history.v1.result.json')))
  })
})
