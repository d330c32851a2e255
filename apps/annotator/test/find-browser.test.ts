import { afterEach, expect, test, vi } from 'vitest'
import { findBrowser } from '../../../tooling/browser/src/find-browser.mjs'

afterEach(() => vi.unstubAllEnvs())

test('CHROME_PATH goes first', () => {
  vi.stubEnv('CHROME_PATH', process.execPath)
  expect(findBrowser()).toBe(process.execPath)
})

test('a CHROME_PATH that leads nowhere is said, not passed over', () => {
  vi.stubEnv('CHROME_PATH', '/no/such/browser')
  expect(() => findBrowser()).toThrow('/no/such/browser')
})
