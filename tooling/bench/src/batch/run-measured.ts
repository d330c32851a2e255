import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

/** What a program took. */
export interface Measured {
  /** Seconds of processor time, of all its threads. */
  readonly processor: number
  /** Seconds by the clock. */
  readonly clock: number
  /** The largest size in bytes. */
  readonly peak: number
  /** Sizes in bytes, four a second; none where the system does not tell. */
  readonly curve: readonly number[]
}

const EVERY_MS = 250
const TELL = `data:text/javascript,${encodeURIComponent(`
  import { isMainThread } from 'node:worker_threads'
  import { writeSync } from 'node:fs'
  if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))`)}`

/** Runs a script of Node to its end. @throws {Error} when it fails */
export async function runMeasured([script, ...args]: readonly string[]): Promise<Measured> {
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', TELL, script as string, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  })
  let told = ''
  child.stdio[3]?.on('data', (data) => {
    told += data
  })
  const curve: number[] = []
  const watching = setInterval(() => curve.push(...sizeOf(child.pid)), EVERY_MS)
  const [status] = await once(child, 'close')
  clearInterval(watching)
  if (status !== 0) throw new Error(`${script} ended with ${status}`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(told) as NodeJS.ResourceUsage
  return {
    processor: (userCPUTime + systemCPUTime) / 1e6,
    clock: (performance.now() - began) / 1_000,
    peak: maxRSS * 1_024,
    curve,
  }
}

function sizeOf(pid: number | undefined): number[] {
  try {
    const [, kilobytes] = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? [] : [Number(kilobytes) * 1_024]
  } catch {
    return []
  }
}
