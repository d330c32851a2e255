import {
  createNormalizeStream,
  type NormalizeOptions,
  normalize,
  repairSuperscriptsStep,
  spacePunctuationStep,
} from '@chugiai/normalizer'
import { messyText } from '@chugiai/testing'
import type { AlignedText } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

async function pipe(chunks: readonly (string | Uint8Array)[], options: NormalizeOptions): Promise<AlignedText[]> {
  const source = new ReadableStream<string | Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
  const parts: AlignedText[] = []
  const reader = source.pipeThrough(createNormalizeStream(options)).getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value)
  return parts
}

/** Each code unit of the text with where it comes from. */
function sources({ text, alignment }: AlignedText, offset: number): string[] {
  return Array.from({ length: text.length }, (_, i) => {
    const span = alignment.toSource({ start: i, end: i + 1 })!
    return `${text[i]} ${span.start + offset}-${span.end + offset}`
  })
}

const texts = fc.array(messyText, { maxLength: 4 }).map((parts) => parts.join(' \n'))

describe.each<NormalizeOptions>([
  {},
  { tonePlacement: 'modern' },
  { extraSteps: [repairSuperscriptsStep, spacePunctuationStep] },
])('%j', (options) => {
  test('gives what the whole gives, wherever chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
          text.slice(i * size, (i + 1) * size),
        )
        const parts = await pipe(chunks, options)
        const whole = normalize(text, options)
        expect(parts.map((part) => part.text).join('')).toBe(whole.text)
        let offset = 0
        const joined = parts.flatMap((part) => {
          const here = sources(part, offset)
          offset += part.alignment.sourceLength
          return here
        })
        expect(joined).toEqual(sources(whole, 0))
        expect(offset).toBe(text.length)
      }),
    )
  })
})

test('bytes cut inside a letter', async () => {
  const text = '\ufeff😀 Thừa Thiên hòan  toàn\r\nHuế'
  const bytes = new TextEncoder().encode(text)
  const parts = await pipe(
    [...bytes].map((byte) => Uint8Array.of(byte)),
    {},
  )
  expect(parts.map((part) => part.text).join('')).toBe('😀 Thừa Thiên hoàn toàn\nHuế')
})

test('bytes that are not UTF-8 are an error', async () => {
  await expect(pipe([Uint8Array.of(0x48, 0xff)], {})).rejects.toThrow(TypeError)
})
