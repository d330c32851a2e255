import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.mjs'

// What keeps the browser from asking the network for anything of its own; no sandbox, since containers run as root.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless browser with an empty profile of its own. */
export function launchBrowser() {
  return chromium.launch({ executablePath: findBrowser(), args: FLAGS })
}
