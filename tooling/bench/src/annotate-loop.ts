import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { annotate, createRecognizer } from 'chugiai'

// node annotate-loop.js FILE: what a program does that knows nothing of batches. It writes nothing.

const recognizer = await createRecognizer()
for await (const line of createInterface({ input: createReadStream(process.argv[2] as string) })) {
  const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string }
  await annotate(text, { id, recognizer })
}
