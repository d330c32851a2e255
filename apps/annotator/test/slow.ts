import type { BrowserContext, Page } from 'playwright-core'

// A slow machine, made on a fast one, to find tests that depend on speed:
//   CPU_SLOWDOWN=10 STORAGE_DELAY=300 MESSAGE_DELAY=300 npx vitest run apps/annotator

/** How many times slower pages compute. */
const CPU_SLOWDOWN = Number(process.env.CPU_SLOWDOWN ?? 1)
/** Milliseconds, at most, for which the storage serves nobody, again and again: a disk that is busy. */
const STORAGE_DELAY = Number(process.env.STORAGE_DELAY ?? 0)
/** Milliseconds, at most, by which workers and other windows hear later what is sent to them. */
const MESSAGE_DELAY = Number(process.env.MESSAGE_DELAY ?? 0)

/** Slows what pages wait for. Called before anything else runs in them. */
export async function slowWaits(context: BrowserContext): Promise<void> {
  if (MESSAGE_DELAY > 0) await context.addInitScript(delayMessages, MESSAGE_DELAY)
  if (STORAGE_DELAY > 0) await context.addInitScript(occupyStorage, STORAGE_DELAY)
}

/** Slows what a page computes. */
export async function slowPage(page: Page): Promise<void> {
  if (CPU_SLOWDOWN <= 1) return
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
}

/** In the page: each message waits for a while of its own, and for those before it. */
function delayMessages(most: number): void {
  for (const kind of [Worker, BroadcastChannel]) {
    const { postMessage } = kind.prototype
    let before = Promise.resolve()
    kind.prototype.postMessage = function (this: unknown, ...given: unknown[]) {
      before = before
        .then(() => new Promise<void>((resolve) => setTimeout(resolve, Math.random() * most)))
        .then(() => Reflect.apply(postMessage, this, given))
    }
  }
}

/** In the page: transactions that hold every store for a while, one after the other. */
async function occupyStorage(most: number): Promise<void> {
  if (!location.protocol.startsWith('http')) return
  const { indexedDB } = window
  const open = indexedDB.open.bind(indexedDB) // before a test breaks it
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  for (;;) {
    await rest(Math.random() * 60)
    const known = await indexedDB.databases().catch(() => [])
    if (!known.some(({ name, version }) => name === 'chugiai' && version! > 10)) continue
    const opening = open('chugiai')
    await new Promise((resolve) => {
      opening.onsuccess = opening.onerror = opening.onupgradeneeded = resolve
    })
    const database = opening.error === null ? opening.result : null
    if (database === null || database.objectStoreNames.length === 0) {
      database?.close()
      continue
    }
    const until = performance.now() + Math.random() * most
    const store = database.transaction([...database.objectStoreNames], 'readwrite').objectStore('entries')
    await new Promise<void>((resolve) => {
      const goOn = () => {
        if (performance.now() < until) store.count().onsuccess = goOn
        else resolve()
      }
      goOn()
    }).catch(() => {})
    database.close()
  }
}
