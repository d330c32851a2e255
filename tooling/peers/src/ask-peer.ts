import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'

/** What a peer is asked: the name of a function of its `peer.py`, and its arguments by name. */
export interface Question {
  readonly name: string
  readonly input: Readonly<Record<string, unknown>>
}

// Answers of some thousand cases are a few hundred kilobytes.
const MOST_BYTES = 256 * 1024 * 1024

/** What a peer answers, in the order of the questions; `null` where it has no number. */
export function askPeer<Answer = number>(peer: string, questions: readonly Question[]): (Answer | null)[] {
  const environments: Record<string, string> = JSON.parse(process.env.PEERS_PYTHON ?? '{}')
  const python = environments[peer]
  if (python === undefined) throw new Error(`No environment for '${peer}'. Run: npm run test:peers -- ${peer}`)
  const script = fileURLToPath(new URL(`./${peer}/peer.py`, import.meta.url))
  const { status, stdout, stderr, error } = spawnSync(python, [script], {
    input: JSON.stringify(questions),
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
    env: { ...process.env, PYTHONPATH: fileURLToPath(new URL('.', import.meta.url)), PYTHONDONTWRITEBYTECODE: '1' },
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${peer}/peer.py ended with ${status}:\n${stderr.slice(-2_000)}`)
  return JSON.parse(stdout)
}

/** Random cases of the run: the same seed gives the same. */
export function drawCases<T>(arbitrary: fc.Arbitrary<T>, share = 1): T[] {
  const numRuns = Math.max(1, Math.round(Number(process.env.PEERS_RUNS ?? 300) * share))
  return fc.sample(arbitrary, { numRuns, seed: Number(process.env.PEERS_SEED) })
}
