import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { alignTokens } from '@chugiai/annotation'
import type { GoldSentence } from '../data/treebank.ts'
import type { Answer } from './score.ts'

/** What a peer says of each sentence. */
export interface PeerAnswers {
  readonly words: readonly Answer[]
  readonly names?: readonly Answer[]
}

interface RawAnswers {
  readonly missing?: string
  readonly words?: readonly (readonly string[])[]
  readonly names?: readonly (readonly (readonly [string, string])[])[]
}

/** Asks underthesea and pyvi, as a Python has them installed; why a peer is left out goes to `say`. */
export function askPeers(
  python: string,
  sentences: readonly GoldSentence[],
  say: (line: string) => void,
): ReadonlyMap<string, PeerAnswers> {
  const script = join(import.meta.dirname, '../src/evaluate/peers.py')
  const input = JSON.stringify(sentences.map(({ text }) => text))
  const { status, stdout, stderr, error } = spawnSync(python, [script], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) {
    say(`peers: not asked: ${error?.message ?? stderr.trim().split('\n').at(-1)}`)
    return new Map()
  }
  const answers = new Map<string, PeerAnswers>()
  for (const [name, raw] of Object.entries(JSON.parse(stdout) as Record<string, RawAnswers>)) {
    if (raw.words === undefined) say(`peers: ${name}: not asked: ${raw.missing}`)
    else answers.set(name, placed(sentences, raw))
  }
  return answers
}

function placed(sentences: readonly GoldSentence[], { words = [], names }: RawAnswers): PeerAnswers {
  const wordAnswers = words.map((tokens, at) => spansOf(sentences[at]!.text, tokens))
  if (names === undefined) return { words: wordAnswers }
  return { words: wordAnswers, names: names.map((rows, at) => namesOf(sentences[at]!.text, rows)) }
}

function spansOf(text: string, tokens: readonly string[]): Answer {
  return alignTokens(text, tokens).spans.flatMap((span) => (span === null ? [] : [{ span }]))
}

function namesOf(text: string, rows: readonly (readonly [string, string])[]): Answer {
  const { spans } = alignTokens(
    text,
    rows.map(([word]) => word),
  )
  const found: { span: { start: number; end: number }; label: string }[] = []
  for (const [at, [, tag]] of rows.entries()) {
    const span = spans[at]
    if (tag === 'O' || !span) continue
    const last = found.at(-1)
    if (tag.startsWith('I') && last?.label === tag.slice(2)) last.span.end = span.end
    else found.push({ span: { ...span }, label: tag.slice(2) })
  }
  return found
}
