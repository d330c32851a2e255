import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { serve } from '../scripts/serve.mjs'

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
