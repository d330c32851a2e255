import { sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonPath } from '../../src/json/path.ts'
import { locateScalars, pathKey } from '../../src/json/scalars.ts'
import { unescapeJson } from '../../src/json/unescape.ts'

const strings = (value: unknown, path: JsonPath = []): [JsonPath, string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => {
    return strings(child, [...path, Array.isArray(value) ? Number(key) : key])
  })
}

test('every string of a JSON text is found and read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
      const json = JSON.stringify(value, null, indent)
      const spans = locateScalars(json)
      for (const [path, text] of strings(JSON.parse(json))) {
        const { text: letters, alignment } = unescapeJson(sliceSpan(json, spans.get(pathKey(path))!))
        expect(letters).toBe(text)
        expect(alignment.targetLength).toBe(text.length)
      }
    }),
  )
})

test('escapes are sections of their own', () => {
  const { text, alignment } = unescapeJson(String.raw`M\u01b0a\n\"L\u0169\"`)
  expect(text).toBe('Mưa\n"Lũ"')
  expect(alignment.toSource({ start: 1, end: 2 })).toEqual({ start: 1, end: 7 })
})
