import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from '../src/cli/input/lines.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = (data: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(data)

async function linesOf(chunks: readonly Uint8Array[]): Promise<string[]> {
  async function* stream() {
    yield* chunks
  }
  const lines: string[] = []
  for await (const line of splitLines(stream(), 1_000))
    lines.push('bytes' in line ? textOf(line.bytes) : line.error.code)
  return lines
}

test.each([
  ['', []],
  ['một\nhai', ['một', 'hai']],
  ['một\nhai\n', ['một', 'hai']],
  ['\n\n', ['', '']],
  ['{"a":"\u2028"}\r\nhai', ['{"a":"\u2028"}\r', 'hai']],
])('%j has the lines %j', async (text, lines) => {
  expect(await linesOf([bytes(text)])).toEqual(lines)
})

test('chunks may be cut anywhere, inside a letter too', async () => {
  const text = 'Đà Nẵng\n👋 Huế\n\nHà Nội'
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes(text).length)), async (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), bytes(text).length]
      const chunks = places.slice(1).map((end, i) => bytes(text).subarray(places[i], end))
      expect(await linesOf(chunks)).toEqual(text.split('\n'))
    }),
  )
})
