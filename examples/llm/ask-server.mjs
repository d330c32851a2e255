// Asks any OpenAI-compatible server (Ollama, vLLM, a hosted one) for annotations, with retries and a budget:
//   OPENAI_BASE_URL=http://127.0.0.1:11434/v1 OPENAI_API_KEY=none node examples/llm/ask-server.mjs qwen3 labels.json tin.txt
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import {
  applyPatch,
  createDocument,
  extractionJsonSchema,
  groundQuotes,
  parseExtractions,
  parseLabelSchema,
  toPrompt,
} from '@chugiai/annotation'
import OpenAI from 'openai'

/** What a server may say that is worth asking again: too busy, broken for now, too slow. */
const PASSING = new Set([408, 409, 425, 429, 500, 502, 503, 504])
/** A letter of Vietnamese is about a third of a token; for servers that do not count. */
const LETTERS_A_TOKEN = 3

/**
 * Asks for the annotations of a document. What the model quotes is placed in the text; what it made up is an issue.
 *
 * @param {OpenAI} client made with `maxRetries: 0`: retries are counted here, within the budget
 * @param {{ model: string, schema: import('@chugiai/annotation').LabelSchema, document: import('@chugiai/annotation').AnnotatedDocument,
 *   examples?: import('@chugiai/annotation').PromptExample[], tries?: number, tokens?: number, seconds?: number, pause?: number, fold?: import('@chugiai/annotation').Fold }} options
 *   `tries`: how often it asks at most; `tokens` and `seconds`: what all of it may cost; `pause`: milliseconds before the second try
 */
export async function askServer(
  client,
  { model, schema, document, examples = [], tries = 4, tokens = 20_000, seconds = 120, pause = 500, fold },
) {
  const spent = { tries: 0, tokens: 0, started: performance.now() }
  const messages = [
    { role: 'system', content: toPrompt(schema, { examples }) },
    { role: 'user', content: document.text },
  ]
  const issues = []
  let formats = answerForms(schema)
  let best = null
  while (spent.tries < tries) {
    const left = seconds * 1_000 - (performance.now() - spent.started)
    const affordable = tokens - spent.tokens - estimate(messages)
    if (left <= 0 || affordable <= 0) {
      issues.push({
        code: 'budget_spent',
        severity: 'error',
        message: `${spent.tokens} tokens and ${spent.tries} tries are spent`,
      })
      break
    }
    spent.tries++
    try {
      const request = { model, messages, temperature: 0, max_tokens: affordable, ...formats[0] }
      const answer = await client.chat.completions.create(request, {
        signal: AbortSignal.timeout(Math.ceil(left)),
        maxRetries: 0,
      })
      const text = answer.choices?.[0]?.message?.content ?? ''
      spent.tokens += answer.usage?.total_tokens ?? estimate(messages) + Math.ceil(text.length / LETTERS_A_TOKEN)
      const parsed = parseExtractions(text)
      if (best === null || parsed.extractions.length > best.extractions.length) best = parsed
      // An answer that was cut off holds what is whole; asking again would cut it off again.
      if (!parsed.issues.some(({ code }) => code === 'invalid_json')) break
    } catch (error) {
      // What was sent is paid for, whatever came back.
      spent.tokens += estimate(messages)
      if (isFormUnknown(error) && formats.length > 1) {
        formats = formats.slice(1)
        spent.tries--
      } else if (!isPassing(error)) throw error
      else issues.push({ code: 'try_failed', severity: 'info', message: `Try ${spent.tries}: ${error.message}` })
      await waitFor(Math.min(retryAfter(error) ?? pause * 2 ** (spent.tries - 1), Math.max(0, left)))
    }
  }
  const found = best ?? {
    extractions: [],
    issues: [{ code: 'no_answer', severity: 'error', message: `No answer in ${spent.tries} tries` }],
  }
  const grounded = groundQuotes(document, found.extractions, {
    id: `ask-${document.id}`,
    author: model,
    at: new Date().toISOString(),
    origin: { kind: 'model', name: model },
    schema,
    order: 'reading',
    ...(fold === undefined ? {} : { fold }),
  })
  return {
    document: applyPatch(document, grounded.patch),
    quotes: grounded.quotes,
    issues: [...issues, ...found.issues, ...grounded.issues],
    tries: spent.tries,
    tokens: spent.tokens,
  }
}

/** Ways to ask for JSON, the strictest first; not every server knows them all. */
function answerForms(schema) {
  const json_schema = { name: 'extractions', strict: true, schema: extractionJsonSchema(schema) }
  return [{ response_format: { type: 'json_schema', json_schema } }, { response_format: { type: 'json_object' } }, {}]
}

const isFormUnknown = (error) =>
  (error?.status === 400 || error?.status === 422) && /response_format|json_schema|grammar/i.test(error.message)
/** Faults of the line and of the moment: it breaks off, it takes too long, the server is busy. */
function isPassing(error) {
  const isOfLine = error instanceof OpenAI.APIConnectionError || error instanceof OpenAI.APIUserAbortError
  const isCut =
    error instanceof SyntaxError ||
    error instanceof TypeError ||
    error?.name === 'TimeoutError' ||
    error?.name === 'AbortError'
  return isOfLine || isCut || PASSING.has(error?.status)
}

const estimate = (messages) =>
  Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / LETTERS_A_TOKEN)
const waitFor = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds))

/** What a busy server asks to wait, in milliseconds. */
function retryAfter(error) {
  const seconds = Number(error?.headers?.get?.('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1_000 : undefined
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [model, labels, ...files] = process.argv.slice(2)
  if (files.length === 0) throw new Error('usage: ask-server.mjs MODEL LABELS.json TEXT...')
  const schema = parseLabelSchema(JSON.parse(readFileSync(labels, 'utf8')))
  const client = new OpenAI({ maxRetries: 0 })
  for (const file of files) {
    const { document, issues } = await askServer(client, {
      model,
      schema,
      document: createDocument({ id: file, text: readFileSync(file, 'utf8') }),
    })
    process.stdout.write(`${JSON.stringify(document)}\n`)
    for (const { severity, code, message } of issues) process.stderr.write(`${file}: ${severity} ${code}: ${message}\n`)
  }
}
