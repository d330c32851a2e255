import { createDocument } from '@chugiai/annotation'
import { model } from '@chugiai/model-vi'
import { describe, expect, test, vi } from 'vitest'
import { packModel } from '../src/model/load-part.ts'
import type { ModelPackage } from '../src/model/model-source.ts'
import { createRecognizer } from '../src/recognizer.ts'

const TEXT = 'Học sinh học sinh học.'
const ends = async (source: Parameters<typeof packModel>[0]) =>
  (await createRecognizer({ model: source })).words(TEXT).map(({ span }) => span.end)

test('a model is the same from a package, bytes and an address', async () => {
  const expected = await ends(model)
  expect(await ends(await packModel(model))).toEqual(expected)
  vi.stubGlobal('fetch', async (address: string) => {
    const part = /([^/]*)\.(?:bin|json)$/.exec(String(address))![1]!
    if (part === 'manifest') return Response.json(model.manifest)
    return new Response(Uint8Array.from(atob(await model.load(part)), (letter) => letter.charCodeAt(0)))
  })
  expect(await ends('https://example.org/vi/manifest.json')).toEqual(expected)
  expect(await ends(new URL('https://example.org/vi/manifest.json'))).toEqual(expected)
  vi.unstubAllGlobals()
})

test('parts that are not asked for are not loaded', async () => {
  const asked: string[] = []
  const load = (part: string) => {
    asked.push(part)
    return model.load(part)
  }
  const watched: ModelPackage = { ...model, load }
  await createRecognizer({ model: watched, parts: ['words'] })
  await createRecognizer({ model: watched, parts: [] })
  expect(asked).toEqual(['words'])
  await createRecognizer({ model: watched })
  expect(asked.sort()).toEqual(['names', 'tags', 'words', 'words'])
})

const changed = (manifest: object): ModelPackage => ({
  ...model,
  manifest: { ...model.manifest, ...manifest } as never,
})
/** The parts that are loaded when nothing is said. */
const LOADED = ['words', 'tags', 'names']
const damaged = async () => {
  const bytes = await packModel(model, LOADED)
  bytes[bytes.length - 9]! ^= 0x55
  return bytes
}

test.each<[string, string, () => unknown]>([
  ['another format', 'unknown_model_format', () => changed({ format: 99 })],
  [
    'another checksum',
    'invalid_model',
    () => changed({ parts: { words: { ...model.manifest.parts.words, hash: '00' } } }),
  ],
  ['another size', 'invalid_model', () => changed({ parts: { words: { ...model.manifest.parts.words, size: 1 } } })],
  ['a byte changed', 'invalid_model', damaged],
  ['no bytes', 'invalid_model', () => new Uint8Array(0)],
  ['bytes of something else', 'invalid_model', () => new Uint8Array([9, 0, 0, 0, 1, 2, 3])],
  ['cut short', 'invalid_model', async () => (await packModel(model, LOADED)).slice(0, -100)],
  ['no model', 'invalid_model', () => ({})],
  ['no manifest', 'invalid_model', () => ({ load: model.load })],
  ['null', 'invalid_model', () => null],
  ['an address of a page', 'invalid_model', () => 'data:text/html,<p>no'],
  ['an address that is none', 'invalid_model', () => ''],
  ['a part without what is told of it', 'invalid_model', () => changed({ parts: { words: null } })],
  ['a part that gives nothing', 'invalid_model', () => ({ ...model, load: async () => undefined })],
  ['a part that is no base64', 'invalid_model', () => ({ ...model, load: async () => '***' })],
  ['a part that cannot be had', 'invalid_model', () => ({ ...model, load: () => Promise.reject(new Error('gone')) })],
])('%s is refused', async (_, code, source) => {
  const given = (await source()) as ModelPackage
  await expect(createRecognizer({ model: given })).rejects.toMatchObject({ code, hint: expect.any(String) })
})

test('a part that is none is refused by name', async () => {
  await expect(createRecognizer({ model, parts: ['word' as 'words'] })).rejects.toMatchObject({
    path: 'options.parts',
  })
  await expect(packModel(model, ['words', 'nonesuch'])).rejects.toMatchObject({ code: 'missing_part', path: 'parts' })
})

describe('a part that is asked for and lacks what it takes', () => {
  const missing = expect.objectContaining({ code: 'missing_part', path: 'parts', hint: expect.any(String) })
  const document = createDocument({ id: 'd', text: 'Mưa ở Huế.' })

  test('is told by the calls that take it', async () => {
    const tags = await createRecognizer({ model, parts: ['tags'] })
    expect(() => tags.tag('Mưa.')).toThrow(missing)
    expect(() => tags.suggest(document)).toThrow(missing)
    const names = await createRecognizer({ model, parts: ['names'] })
    expect(() => names.entities('Mưa.')).toThrow(missing)
    const wordless = await packModel(model, ['tags'])
    const words = await createRecognizer({ model: wordless, parts: ['words'] })
    expect(() => words.words('Mưa.')).toThrow(missing)
    expect(() => words.suggest(document)).toThrow(missing)
    const whatIsThere = await createRecognizer({ model: wordless })
    expect(() => whatIsThere.tag('Mưa.')).toThrow(missing)
  })

  test('and what nobody asks for is done by rules', async () => {
    const packed = await packModel(model, ['words'])
    for (const options of [{ model: packed }, { model, parts: ['words'] as const }, { model, parts: [] }]) {
      const recognizer = await createRecognizer(options)
      expect(recognizer.words('Mưa.').length).toBe(2)
      expect(recognizer.tag('Mưa.').length).toBe(2)
      expect(recognizer.entities('Mưa ở Huế.').length).toBe(1)
      expect(recognizer.suggest(document).changes.length).toBeGreaterThan(0)
    }
    expect((await createRecognizer({ model, parts: ['tags'] })).words('Mưa.').length).toBe(2)
  })
})
