import { createRecognizer, type ModelPart, type RecognizerCalls } from '@chugiai/recognizer'

/** What the test asks the worker for. */
export interface Asked {
  /** Address of the manifest, or the bytes of `packModel`. */
  readonly model: string | Uint8Array
  readonly parts?: readonly ModelPart[]
  readonly call: Exclude<keyof RecognizerCalls, 'suggest'>
  readonly texts: readonly string[]
}

/** What comes of it: what the call gives over a stream, and the addresses that were fetched for it. */
export interface Answer {
  readonly found?: readonly unknown[]
  readonly fetched: readonly string[]
  /** The code of what was thrown. */
  readonly code?: string
}

addEventListener('message', async ({ data }: MessageEvent<Asked>) => postMessage(await answer(data)))

async function answer({ model, parts, call, texts }: Asked): Promise<Answer> {
  try {
    const { stream } = await createRecognizer(parts === undefined ? { model } : { model, parts })
    const found: unknown[] = []
    for await (const one of stream[call](texts)) found.push(one)
    return { found, fetched: fetched() }
  } catch (error) {
    return { code: String((error as { code?: unknown }).code ?? error), fetched: fetched() }
  }
}

function fetched(): string[] {
  const addresses = performance.getEntriesByType('resource').map(({ name }) => name)
  return addresses.flatMap((address) => /\/model\/([^/]*)$/.exec(address)?.[1] ?? []).sort()
}
