import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openApp, useApp } from './app.ts'

useApp()

const HOSTILE = [
  '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">',
  '',
  '</textarea><style>body{display:none}</style> &lt;b&gt; {{7*7}} javascript:alert(1)',
  '',
  'Chuông\u0007, lùi\u0008, thoát\u001b[31m, đảo chiều \u202eabc\u202c, rỗng\u200bgiữa, cờ \u{e0062}, riêng \ue000.',
  '',
  'Chữ rời: To\u0302\u0301t, e\u0323\u0302, 😀👨‍👩‍👧🇻🇳.',
].join('\n')

describe('a hostile text', () => {
  test('shows as letters', async () => {
    const app = await openApp({ empty: true })
    await app.paste(HOSTILE)
    const shown = await app.shownText()
    expect(shown).toContain('<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">')
    expect(shown).toContain('</textarea><style>body{display:none}</style> &lt;b&gt; {{7*7}}')
    await expect.poll(() => app.page.evaluate(() => 'hacked' in window)).toBe(false)
    await expect
      .poll(() => app.page.locator('.cm-content script, .cm-content img[src=x], .cm-content style').count())
      .toBe(0)
    await expect.poll(() => app.page.locator('.cm-specialChar').count()).toBeGreaterThan(2)
    await expect.poll(() => app.page.locator('body').isVisible()).toBe(true)
  })

  test('in a document that is imported: labels, notes, names and titles too', async () => {
    const app = await openApp({ empty: true })
    const evil = '<img src=x onerror="window.hacked=1">'
    const text = `${evil}\r\nHà\u0000 Nội\rmưa`
    const start = text.indexOf('Nội')
    const document = {
      version: 1,
      id: evil,
      text,
      offsetUnit: 'utf16',
      layers: {
        mentions: {
          annotations: [
            {
              kind: 'span',
              id: evil,
              label: evil,
              spans: [{ start, end: start + 3 }],
              quote: 'Nội',
              origin: { kind: 'import', name: evil, score: 0.5 },
              status: 'suggested',
              note: evil,
              attributes: { [evil]: evil, toString: '1' },
            },
          ],
        },
      },
    }
    await app.drop('x.json', JSON.stringify(document), 'application/json')
    await app.page.locator('.cg').first().waitFor()
    await expect.poll(() => app.page.locator('.cg').first().innerText()).toBe('Nội')
    await app.page.locator('.row').click()
    await app.page.locator('[popovertarget=documents]').click()
    await expect.poll(() => app.page.locator('.entry-title').innerText()).toBe(evil)
    await expect.poll(() => app.page.locator('#note').inputValue()).toBe(evil)
    await expect.poll(() => app.page.evaluate(() => 'hacked' in window)).toBe(false)
    // \r and \r\n keep their places: what is labelled behind them is what was selected.
    await app.page.keyboard.press('Escape')
    await app.dragOver('mưa')
    await app.page.locator('.label-button[data-label=EVENT]').click()
    expect(await app.mentions()).toContain('EVENT accepted mưa')
    expect((await app.export()).text).toBe(text)
  })

  test('no letter is split from its marks, and no pair in two', async () => {
    const app = await openApp({ empty: true })
    const text = 'To\u0302\u0301t 😀 lắm.\nHết.'
    const document = { version: 1, id: 'd1', text, offsetUnit: 'utf16', layers: {} }
    await app.openFile('x.json', JSON.stringify(document), 'application/json')
    await app.page.getByText('Chọn tròn âm tiết').click()
    await app.page.locator('.skip').focus()
    await app.page.keyboard.press('Enter')
    await app.page.keyboard.press('Control+Home')
    await app.page.keyboard.press('ArrowRight')
    await app.page.keyboard.press('Shift+ArrowRight')
    await app.page.locator('.label-button[data-label=EVENT]').click()
    expect((await app.annotations())[0]!.quote).toBe('o\u0302\u0301')
    await app.page.locator('.skip').focus()
    await app.page.keyboard.press('Enter')
    for (let step = 0; step < 3; step++) await app.page.keyboard.press('ArrowRight')
    await app.page.keyboard.press('Shift+ArrowRight')
    await app.page.locator('.label-button[data-label=EVENT]').click()
    expect((await app.annotations()).map(({ quote }) => quote)).toEqual(['o\u0302\u0301', '😀'])
  })
})

describe('the page', () => {
  test('has a Content-Security-Policy without inline script or style, and keeps to it', async () => {
    const app = await openApp()
    const policy = await app.page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|nonce|https?:|\*/)
    const blocked = await app.page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.inline = 1'
      document.head.append(script)
      const found = 'inline' in window
      script.remove()
      return !found
    })
    expect(blocked).toBe(true)
    await app.page.waitForFunction(() => {
      const { violations } = window as unknown as { violations: string[] }
      return violations.splice(0).length > 0 // the report comes later
    })
    app.troubles.length = 0 // the attempt above is told on the console
    expect(
      await app.page.evaluate(() =>
        document.fonts.ready.then(() => document.fonts.check('16px "Be Vietnam Pro"', 'Ế')),
      ),
    ).toBe(true)
  })

  test('asks its own host only, whatever is done on it', async () => {
    const app = await openApp() // every test fails on a foreign request; this one walks through most of the page
    await app.page.locator('.row').first().click()
    await app.page.keyboard.press('Enter')
    await app.paste('Xem https://example.com/a.png và ![](https://example.com/b.png).')
    await app.page.keyboard.press('Shift+Slash')
    await app.page.keyboard.press('Escape')
    await app.saved()
    expect(app.troubles).toEqual([])
  })
})

describe('input methods', () => {
  test('a composition changes no letter and runs no command', async () => {
    const app = await openApp()
    await app.page.locator('.cg').first().click()
    const [text, shown] = [await app.exportText(), await app.shownText()]
    await app.page.locator('.cg').first().click()
    const session = await app.page.context().newCDPSession(app.page)
    for (const composed of ['x', 'xi', 'xin', 'xín']) {
      await session.send('Input.imeSetComposition', {
        text: composed,
        selectionStart: composed.length,
        selectionEnd: composed.length,
      })
    }
    await session.send('Input.insertText', { text: 'xín' })
    await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
    await expect.poll(() => app.shownText()).toBe(shown)
    expect(await app.exportText()).toBe(text)
  })

  test('keys within a composition are letters, not commands', async () => {
    const app = await openApp()
    await app.page.locator('.cg').first().click()
    const text = await app.exportText()
    await app.page.evaluate(() => {
      const target = document.querySelector('.text-pane')!.shadowRoot!.querySelector('.cm-content')!
      for (const code of ['KeyX', 'Digit1', 'Enter', 'Delete']) {
        target.dispatchEvent(
          new KeyboardEvent('keydown', { code, key: 'Process', isComposing: true, bubbles: true, composed: true }),
        )
      }
    })
    expect(await app.exportText()).toBe(text)
  })

  test('keys go by their place, whatever letter the input method makes of them', async () => {
    const app = await openApp()
    await app.page.locator('.cg').first().click()
    await app.page.evaluate(() => {
      const target = document.querySelector('.text-pane')!.shadowRoot!.querySelector('.cm-content')!
      target.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyX', key: 'ữ', bubbles: true, composed: true }))
    })
    expect((await app.annotations())[0]!.status).toBe('rejected')
  })

  test('a bare Backspace deletes nothing, as Unikey sends it', async () => {
    const app = await openApp()
    const shown = await app.shownText()
    await app.page.locator('.cg').first().click()
    const text = await app.exportText()
    await app.page.locator('.cg').first().click()
    for (let time = 0; time < 3; time++) await app.page.keyboard.press('Backspace')
    await app.page.locator('#annotation-list').focus()
    await app.page.keyboard.press('Backspace')
    await app.dragOver('nước sạch')
    await app.page.keyboard.press('Backspace')
    expect(await app.exportText()).toBe(text)
    await expect.poll(() => app.shownText()).toBe(shown)
  })
})

test('what stands in the build of others is told beside it, with licences: code and fonts', () => {
  const notices = readFileSync(new URL('../dist/THIRD-PARTY-NOTICES.txt', import.meta.url), 'utf8')
  for (const name of ['preact', '@codemirror/view', 'dexie', 'comlink', 'zod', '@fontsource/be-vietnam-pro']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
  }
  expect(notices).toContain('SIL OPEN FONT LICENSE')
  expect(notices).not.toContain('node_modules')
})
