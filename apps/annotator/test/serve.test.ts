import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readFlags } from '../scripts/flags.mjs'
import { serve, serveOrFind } from '../scripts/serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'annotator-serve-'))
const root = join(folder, 'dist')
mkdirSync(join(root, 'assets'), { recursive: true })
mkdirSync(join(folder, 'dist-secret'))
writeFileSync(join(root, 'index.html'), '<!doctype html>')
writeFileSync(join(root, 'assets', 'a.js'), 'export {}')
writeFileSync(join(folder, 'secret.txt'), 'secret')
writeFileSync(join(folder, 'dist-secret', 'b.txt'), 'secret')
symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'))
const { url, close } = await serve({ port: 0, root })

afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true })
})

/** Asks for a path as it is: `fetch` would clean it first. */
function ask(path: string, method = 'GET'): Promise<{ status: number; type: string | undefined; body: string }> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method }, (response) => {
      let body = ''
      response.on('data', (data) => (body += data))
      response.on('end', () => resolve({ status: response.statusCode!, type: response.headers['content-type'], body }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

test.each([
  ['/', 200, 'text/html; charset=utf-8'],
  ['/index.html?x=1', 200, 'text/html; charset=utf-8'],
  ['/assets/a.js', 200, 'text/javascript; charset=utf-8'],
  ['/assets/', 404, undefined],
  ['/assets', 404, undefined],
  ['/nothing', 404, undefined],
  ['/../secret.txt', 404, undefined],
  ['/%2e%2e/secret.txt', 404, undefined],
  ['/..%2fsecret.txt', 404, undefined],
  ['/assets/..%2f..%2fsecret.txt', 404, undefined],
  ['/..%2fdist-secret/b.txt', 404, undefined],
  ['/link.txt', 404, undefined],
  ['/%00', 404, undefined],
  ['/%zz', 404, undefined],
  ['//host/x', 404, undefined],
])('%s gives %i', async (path, status, type) => {
  const answer = await ask(path)
  expect(answer.status).toBe(status)
  expect(answer.body).not.toContain('secret')
  if (type !== undefined) expect(answer.type).toBe(type)
})

test('only reading is allowed', async () => {
  expect((await ask('/', 'POST')).status).toBe(405)
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' })
})

test('a folder without a build says what to do', async () => {
  await expect(serve({ port: 0, root: join(folder, 'nowhere') })).rejects.toThrow('npm run build')
})

test('a Chú Giải that runs at the address already is found, not started beside it', async () => {
  const { port } = new URL(url)
  expect(await serveOrFind({ port: Number(port), open: false, root })).toMatchObject({ url, found: true })
})

test('a port that another program has is said, with what becomes of the work; no other address is taken', async () => {
  const other = createServer((_, response) => response.end('other')).listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  await expect(serveOrFind({ port, open: false, root })).rejects.toThrow(/Another program uses port[\s\S]*--port/)
  other.close()
})

test.each([
  [['--port', 'abc'], '--port abc is no port'],
  [['--port', '70000'], '--port 70000 is no port'],
  [['--port', ''], 'is no port'],
  [['--host', 'a b'], '--host a b is no address'],
  [['--prot', '80'], 'There are: --port N'],
  [['8080'], 'There are: --port N'],
  [['--port'], 'There are: --port N'],
])('%j is refused before anything is built', (args, message) => {
  expect(() => readFlags(args)).toThrow(message)
})

test('a host can be named', async () => {
  expect(readFlags(['--host', '0.0.0.0', '--port', '0'])).toMatchObject({ host: '0.0.0.0', port: 0 })
  const named = await serve({ port: 0, host: '0.0.0.0', root })
  expect(named.url).toMatch(/^http:\/\/127\.0\.0\.1:/)
  expect((await fetch(named.url)).status).toBe(200)
  await named.close()
})

test('every answer forbids frames, inline code and other hosts', async () => {
  const { headers } = await fetch(url)
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none';.*frame-ancestors 'none'/)
  expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/)
  expect(headers.get('x-frame-options')).toBe('DENY')
})
