import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createDocument, type LabelSchema } from '@chugiai/annotation'
import OpenAI from 'openai'
import { afterEach, expect, test } from 'vitest'
import { askServer } from '../ask-server.mjs'

const SCHEMA: LabelSchema = {
  formatVersion: 1,
  id: 'x',
  version: '1',
  title: { vi: 'x' },
  overlap: 'any',
  labels: [
    { id: 'PER', title: { vi: 'Người' } },
    { id: 'LOC', title: { vi: 'Nơi' } },
  ],
  attributes: [],
  relations: [],
}
const DOCUMENT = createDocument({ id: 'tin-1', text: '👋 Bà Hoa ở Huế, bà Hoa về Huế.' })
const GOOD = '[{"label":"PER","quote":"Bà Hoa"},{"label":"LOC","quote":"Huế","after":", bà"}]'

type Behaviour = (response: ServerResponse, body: { response_format?: { type: string }; max_tokens?: number }) => void
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const say =
  (content: string, extra: object = {}): Behaviour =>
  (response) => {
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        choices: [{ message: { role: 'assistant', content }, finish_reason: 'stop' }],
        usage: { total_tokens: 500 },
        ...extra,
      }),
    )
  }
const fail =
  (status: number, message = 'no', headers: Record<string, string> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify({ error: { message } }))
  }
const never: Behaviour = () => {}
const stall: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  response.write('{"choices":[{"mess')
}
const breakOff: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  response.write('{"choices":[{"mess')
  setTimeout(() => response.destroy(), 10)
}

/** A server on loopback that behaves one way after another, the last one for good. */
async function ask(behaviours: Behaviour[], options: object = {}) {
  const seen: { response_format?: { type: string }; max_tokens?: number }[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => (text += chunk))
    request.on('end', () => {
      const body = JSON.parse(text)
      behaviours[Math.min(seen.push(body), behaviours.length) - 1]?.(response, body)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const client = new OpenAI({
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    apiKey: 'none',
    maxRetries: 0,
  })
  const result = await askServer(client, { model: 'thử', schema: SCHEMA, document: DOCUMENT, pause: 1, ...options })
  const quotes = (result.document.layers.mentions?.annotations ?? []).map((one) =>
    one.kind === 'span' ? `${one.label} ${one.quote}@${one.spans[0]?.start}` : '',
  )
  return { ...result, quotes, codes: result.issues.map(({ code }: { code: string }) => code), seen }
}

test('a good answer is placed in the text, with a strict schema asked for', async () => {
  const { quotes, codes, tries, tokens, seen } = await ask([say(GOOD)])
  expect({ quotes, codes, tries, tokens }).toEqual({
    quotes: ['PER Bà Hoa@3', 'LOC Huế@12'],
    codes: [],
    tries: 1,
    tokens: 500,
  })
  expect(seen[0]?.response_format?.type).toBe('json_schema')
})

test('what is invented has no place, and is said', async () => {
  const { quotes, codes } = await ask([
    say('{"extractions": [{"label":"LOC","quote":"Đà Nẵng"},{"label":"PER","quote":"Bà Hoa"}]}'),
  ])
  expect(quotes).toEqual(['PER Bà Hoa@3'])
  expect(codes).toHaveLength(1)
})

test('a server that is busy, broken or breaks off is asked again', async () => {
  const { quotes, tries, codes } = await ask([
    fail(429, 'busy', { 'retry-after': '0' }),
    fail(503),
    breakOff,
    say(GOOD),
  ])
  expect({ quotes, tries }).toEqual({ quotes: ['PER Bà Hoa@3', 'LOC Huế@12'], tries: 4 })
  expect(codes).toEqual(['try_failed', 'try_failed', 'try_failed'])
})

test('an answer in words is asked for again, half an answer keeps what is whole', async () => {
  expect(await ask([say('Tôi không biết.'), say(GOOD)])).toMatchObject({
    tries: 2,
    quotes: ['PER Bà Hoa@3', 'LOC Huế@12'],
  })
  const { quotes, codes, tries } = await ask([say(GOOD.slice(0, -30))])
  expect({ quotes, codes, tries }).toEqual({ quotes: ['PER Bà Hoa@3'], codes: ['answer_cut_off'], tries: 1 })
})

test('a server that knows no schemas is asked for plain JSON, at no try’s cost', async () => {
  const { quotes, tries, seen } = await ask([fail(400, 'response_format json_schema is not supported'), say(GOOD)])
  expect({ quotes: quotes.length, tries, forms: seen.map(({ response_format }) => response_format?.type) }).toEqual({
    quotes: 2,
    tries: 1,
    forms: ['json_schema', 'json_object'],
  })
})

test('time and tokens that are spent end it, with what there is', async () => {
  for (const behaviour of [never, stall]) {
    const late = await ask([behaviour], { seconds: 0.2, tries: 3 })
    expect(late.quotes).toEqual([])
    expect(late.codes).toContain('no_answer')
  }
  const dear = await ask([say('không', { usage: { total_tokens: 5_000 } })], { tokens: 6_000, tries: 9 })
  expect(dear.tries).toBe(2)
  expect(dear.codes).toContain('budget_spent')
  expect(dear.seen.every(({ max_tokens = 0 }) => max_tokens > 0 && max_tokens < 6_000)).toBe(true)
})

test('a wrong key is no passing fault', async () => {
  await expect(ask([fail(401, 'wrong key')])).rejects.toMatchObject({ status: 401 })
})
