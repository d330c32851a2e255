// Serves the built annotator to this machine: plain Node, no dependency.
//   node scripts/serve.mjs [--port N] [--host ADDRESS] [--open]
import { spawn } from 'node:child_process'
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFlags } from './flags.mjs'

const DIST = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist')
const PORT = 4173
const HOST = '127.0.0.1'
const PROBE_MS = 2000 // how long a program on the port may take to say what it is

/** Says that it is Chú Giải that answers at an address. */
const SIGN = 'x-chugiai'

const MIME_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = {
  [SIGN]: 'annotator',
  'cache-control': 'no-cache',
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/**
 * Serves the files below `root`, to this machine only unless another `host` is named.
 *
 * @param {{ port?: number, host?: string, root?: string }} options `port` 0: any free one; left out: 4173, where the work
 *   of earlier days is: browsers keep it by address
 * @throws {Error} `EADDRINUSE` when the port is taken
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ port = PORT, host = HOST, root = DIST } = {}) {
  if (!existsSync(join(root, 'index.html'))) throw new Error(`Nothing is built in ${root}: run npm run build first`)
  const base = realpathSync(root)
  const server = createServer((request, response) => answer(base, request, response))
  await listenOn(server, port, host)
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: addressOf(host, server.address().port), close }
}

function answer(base, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
  const file = fileFor(base, request.url ?? '/')
  if (file === null) return refuse(response, 404)
  const type = MIME_TYPES[extname(file)] ?? 'application/octet-stream'
  response.writeHead(200, { ...HEADERS, 'content-type': type, 'content-length': statSync(file).size })
  if (request.method === 'HEAD') return response.end()
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}

/** The file that an address names, or null: not there, not a file, or outside `base` (links are followed first). */
export function fileFor(base, address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://host').pathname)
    const file = realpathSync(join(base, path.endsWith('/') ? `${path}index.html` : path))
    return file.startsWith(base + sep) && statSync(file).isFile() ? file : null
  } catch {
    return null
  }
}

function refuse(response, status) {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' })
  response.end(status === 404 ? 'Not found\n' : 'Method not allowed\n')
}

function listenOn(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Opens an address in the system's browser. That there is none is no error: the address stands on the screen. */
export function openBrowser(url) {
  const commands = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] }
  const [command, ...args] = commands[process.platform] ?? ['xdg-open', url]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

/** The address to open: that of this machine when every one is served. */
function addressOf(host, port) {
  const shown = host === '0.0.0.0' || host === '::' ? HOST : host
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}/`
}

/** Whether Chú Giải answers at an address already. */
export async function isRunning(url) {
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) })
    return answer.headers.has(SIGN)
  } catch {
    return false
  }
}

/**
 * Serves, or finds Chú Giải running at the address already. Never moves to another address by itself: browsers keep the
 * work by address, and at another one all of it would seem lost.
 *
 * @param {import('./flags.mjs').Flags} flags
 * @returns {Promise<{ url: string, found: boolean, close: () => Promise<void> }>}
 */
export async function serveOrFind({ port = PORT, host = HOST, root = DIST }) {
  try {
    return { ...(await serve({ port, host, root })), found: false }
  } catch (error) {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    const url = addressOf(host, port)
    if (await isRunning(url)) return { url, found: true, close: async () => {} }
    throw new Error(
      [
        `Another program uses port ${port} of ${host}, so Chú Giải was not started there.`,
        `End that program, or name another port: npm start -- --port ${port + 1}`,
        `Browsers keep documents by address: those that were kept at ${url} are seen there only. Nothing is lost.`,
      ].join('\n'),
      { cause: error },
    )
  }
}

async function main() {
  const flags = readFlags(process.argv.slice(2))
  const { url, found } = await serveOrFind(flags)
  console.log(found ? `Chú Giải is running already: ${url}` : `Chú Giải: ${url}   (Ctrl-C ends it)`)
  if (flags.open) openBrowser(url)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
