import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { model } from '@chugiai/model-vi'
import { createRecognizer, packModel } from '@chugiai/recognizer'
import { expect, test } from 'vitest'
import { useBuiltPage } from './built-page.ts'
import type { ask } from './model-page/page.ts'
import type { Asked } from './model-page/worker.ts'

// A model in a web worker of a real browser, fetched in parts behind a strict Content-Security-Policy.

const built = useBuiltPage('model-page', async (folder) => {
  await writeModel(join(folder, 'model'))
  await writeModel(join(folder, 'mixed'), 'tags')
})

/** The model as files; the part `swapped` has the bytes of another. */
async function writeModel(target: string, swapped?: string): Promise<void> {
  mkdirSync(target)
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(model.manifest))
  for (const part of Object.keys(model.manifest.parts)) {
    const data = await model.load(part === swapped ? 'names' : part)
    writeFileSync(join(target, `${part}.bin`), Buffer.from(data, 'base64'))
  }
}

const inBrowser = (asked: Asked) =>
  built.page.evaluate((asked) => (globalThis as unknown as { ask: typeof ask }).ask(asked), asked)
const at = (folder: string) => new URL(`${folder}/manifest.json`, built.url).href

const TEXTS = [
  'Sáng nay, ông Nguyễn Văn Bình, Chủ tịch UBND huyện Sóc Sơn, tiếp đoàn Lào ở Hà Nội.',
  'Nông dân\u00a0trồng cà phê ở Đắk Lắk 😀.\r\nHọc sinh học sinh học.'.normalize('NFD'),
  '',
]
const whole = await createRecognizer({ model })

test.each(['words', 'tag', 'entities'] as const)('%s are what Node gives', async (call) => {
  const { found } = await inBrowser({ model: at('model'), call, texts: TEXTS })
  expect(found).toEqual(TEXTS.map((text) => whole[call](text)))
})

test('words alone load no other part', async () => {
  const asked = { model: at('model'), parts: ['words'], call: 'words', texts: TEXTS } as const
  const { found, fetched } = await inBrowser(asked)
  expect(found).toEqual(TEXTS.map((text) => whole.words(text)))
  expect(fetched).toEqual(['manifest.json', 'words.bin'])
})

test('the bytes of one file serve as well, and nothing is fetched', async () => {
  const packed = Buffer.from(await packModel(model, ['words', 'tags'])).toString('base64')
  const { found, fetched } = await built.page.evaluate(
    ([packed, texts]) => {
      const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
      return (globalThis as unknown as { ask: typeof ask }).ask({ model: bytes, call: 'tag', texts })
    },
    [packed, TEXTS] as const,
  )
  expect(found).toEqual(TEXTS.map((text) => whole.tag(text)))
  expect(fetched).toEqual([])
})

test.each(['nowhere', 'mixed'])('a model that is %s is refused', async (folder) => {
  const { found, code } = await inBrowser({ model: at(folder), call: 'words', texts: TEXTS })
  expect([found, code]).toEqual([undefined, 'invalid_model'])
})
