// Serves the built annotator to this machine: plain Node, no dependency.
//   node scripts/serve.mjs [--port N] [--open]
import { spawn } from 'node:child_process'
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const DIST = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist')
const FIRST_PORT = 4173
const PORTS_TO_TRY = 50
const HOST = '127.0.0.1'

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

const HEADERS = {
  'cache-control': 'no-cache',
  'cross-origin-opener-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

/**
 * Serves the files below `root` on this machine only.
 *
 * @param {{ port?: number, root?: string }} options `port` 0: any free one; left out: the first free one from 4173 up
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ port, root = DIST } = {}) {
  if (!existsSync(join(root, 'index.html'))) throw new Error(`Nothing is built in ${root}: run npm run build first`)
  const base = realpathSync(root)
  const server = createServer((request, response) => answer(base, request, response))
  await listen(server, port)
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://${HOST}:${server.address().port}/`, close }
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

async function listen(server, port) {
  if (port !== undefined) return listenOn(server, port)
  for (let candidate = FIRST_PORT; candidate < FIRST_PORT + PORTS_TO_TRY; candidate++) {
    try {
      return await listenOn(server, candidate)
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    }
  }
  throw new Error(`No port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TO_TRY - 1} is free: name one with --port`)
}

function listenOn(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => {
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

async function main() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, open: { type: 'boolean' } } })
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
    throw new Error(`--port ${values.port} is no port: give a number from 0 to 65535`)
  }
  const { url } = await serve({ port })
  console.log(`Chú Giải: ${url}   (Ctrl-C ends it)`)
  if (values.open) openBrowser(url)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
