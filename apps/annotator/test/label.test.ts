import { describe, expect, test } from 'vitest'
import { type App, openApp, useApp } from './app.ts'

useApp()

// No name, number or date: whatever stands over it was put there by the test.
const TEXT = 'Mấy cụ già ngồi hóng mát dưới gốc đa.\n\nBọn trẻ chơi ô ăn quan, cười nói râm ran.'

async function plainPage(text = TEXT): Promise<App> {
  const app = await openApp({ empty: true })
  await app.paste(text)
  expect(await app.mentions()).toEqual([])
  return app
}

const label = (app: App, id: string) => app.page.locator(`.label-button[data-label=${id}]`)
const keyOf = (app: App, id: string) => label(app, id).locator('.key').innerText()

describe('by mouse', () => {
  test('select letters and press a label', async () => {
    const app = await plainPage()
    await app.dragOver('cụ già')
    await label(app, 'PER').click()
    expect(await app.mentions()).toEqual(['PER accepted cụ già'])
    expect((await app.annotations())[0]).toMatchObject({
      id: expect.stringMatching(/^s\d+$/),
      origin: { kind: 'human' },
    })
    await expect.poll(() => app.page.locator('.cg').innerText()).toContain('cụ gi')
    await expect.poll(() => app.page.locator('.row.is-accepted').count()).toBe(1)
  })

  test('select letters and press the key of a label', async () => {
    const app = await plainPage()
    await app.dragOver('gốc đa')
    await app.page.keyboard.press(await keyOf(app, 'LOC'))
    expect(await app.mentions()).toEqual(['LOC accepted gốc đa'])
  })

  test('half a syllable is taken whole; with snapping off as it was selected', async () => {
    const app = await plainPage()
    await app.dragOver('ụ gi')
    await label(app, 'PER').click()
    await app.page.getByText('Chọn tròn âm tiết').click()
    await app.dragOver('ồi hó')
    await label(app, 'EVENT').click()
    expect(await app.mentions()).toEqual(['PER accepted cụ già', 'EVENT accepted ồi hó'])
  })

  test('nested and crossing annotations are drawn and chosen one by one', async () => {
    const app = await openApp({ empty: true })
    const text = 'Mấy cụ già ngồi hóng mát.'
    const mentions = [
      ['EVENT', 'Mấy cụ già ngồi'],
      ['PER', 'cụ già'],
      ['ROLE', 'già ngồi hóng'],
    ].map(([name, quote], index) => ({
      kind: 'span',
      id: `s${index + 1}`,
      label: name,
      spans: [{ start: text.indexOf(quote!), end: text.indexOf(quote!) + quote!.length }],
      quote,
      origin: { kind: 'import', name: 'test' },
      status: 'accepted',
    }))
    const document = {
      version: 1,
      id: 'd1',
      text,
      offsetUnit: 'utf16',
      layers: { mentions: { schema: 'news', annotations: mentions } },
    }
    await app.drop('x.json', JSON.stringify(document), 'application/json')
    await app.page.locator('.cg').first().waitFor()
    expect(JSON.parse(await app.exportText())).toEqual(document)
    await app.page.keyboard.press('Escape')
    const chosen = []
    for (let press = 0; press < 4; press++) {
      await app.press('già')
      chosen.push(await app.page.locator('.inspector .chip').innerText())
    }
    expect(chosen).toEqual(['PER', 'ROLE', 'EVENT', 'PER'])
  })

  test('labels do not cross: an accepted one is in the way, a suggestion gives way', async () => {
    const app = await plainPage()
    await app.dragOver('cụ già ngồi')
    await label(app, 'EVENT').click()
    await app.dragOver('Mấy cụ')
    await label(app, 'PER').click()
    await expect.poll(() => app.page.locator('.toast').last().innerText()).toContain('cắt ngang Sự kiện “cụ già ngồi”')
    expect(await app.mentions()).toEqual(['EVENT accepted cụ già ngồi'])
    await app.press('già')
    await app.page.keyboard.press('Enter') // accepted a second time: as it was
    await app.page.keyboard.press('b') // a suggestion again
    await app.dragOver('Mấy cụ')
    await label(app, 'PER').click()
    expect(await app.mentions()).toEqual(['PER accepted Mấy cụ', 'EVENT rejected cụ già ngồi'])
    await app.page.keyboard.press('Control+z')
    expect(await app.mentions()).toEqual(['EVENT suggested cụ già ngồi'])
  })

  test('the same label is not put twice on the same letters', async () => {
    const app = await plainPage()
    for (let time = 0; time < 2; time++) {
      await app.dragOver('cụ già')
      await label(app, 'PER').click()
    }
    await expect.poll(() => app.page.locator('.toast').last().innerText()).toContain('đã có nhãn')
    expect(await app.mentions()).toEqual(['PER accepted cụ già'])
  })
})

test('by touch: the selection stays when a label is tapped', async () => {
  const app = await openApp({ empty: true, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await app.paste(TEXT)
  await app.dragOver('cụ già')
  await label(app, 'PER').tap()
  expect(await app.mentions()).toEqual(['PER accepted cụ già'])
  await app.page.locator('.cg').first().tap()
  await app.page.locator('.peek .is-reject').tap()
  expect(await app.mentions()).toEqual(['PER rejected cụ già'])
})

describe('by keyboard alone', () => {
  test('from the address bar to a label, and everything after it', async () => {
    const app = await plainPage()
    const { keyboard } = app.page
    await app.page.reload() // the focus is nowhere, as when the page is opened
    await app.page.locator('.cm-line').first().waitFor()
    await keyboard.press('Tab')
    await keyboard.press('Enter') // the link that skips to the text
    await keyboard.press('Control+Home')
    await keyboard.press('Control+ArrowRight')
    await keyboard.press('ArrowRight')
    await keyboard.press('Control+Shift+ArrowRight')
    await keyboard.press('Control+Shift+ArrowRight')
    await keyboard.press(await keyOf(app, 'PER'))
    expect(await app.mentions()).toEqual(['PER accepted cụ già'])
    await app.page.keyboard.press('F6')
    await app.page.keyboard.press('F6')

    await keyboard.press(await keyOf(app, 'ROLE'))
    expect(await app.mentions()).toEqual(['ROLE accepted cụ già'])
    await keyboard.press(']')
    await keyboard.press('Shift+BracketLeft')
    expect(await app.mentions()).toEqual(['ROLE accepted Mấy cụ già ngồi'])
    await keyboard.press('[')
    await keyboard.press('Shift+BracketRight')
    expect(await app.mentions()).toEqual(['ROLE accepted cụ già'])
    await keyboard.press('x')
    expect(await app.mentions()).toEqual(['ROLE rejected cụ già'])
    await keyboard.press('Enter')
    expect(await app.mentions()).toEqual(['ROLE accepted cụ già'])
    await keyboard.press('Delete')
    expect(await app.mentions()).toEqual([])
    await keyboard.press('Control+z')
    expect(await app.mentions()).toEqual(['ROLE accepted cụ già'])
    await keyboard.press('Escape')
    await expect.poll(() => app.page.locator('.inspector-empty').count()).toBe(1)
  })

  test('next and previous walk along the annotations and say what they are', async () => {
    const app = await openApp()
    const { keyboard } = app.page
    const said = () => app.page.locator('[role=status][aria-live]').innerText()
    await keyboard.press('n')
    const first = await said()
    await keyboard.press('n')
    await expect.poll(() => said()).not.toBe(first)
    await keyboard.press('p')
    await expect.poll(() => said()).toBe(first)
    expect(first).toMatch(/Gợi ý, 1 trên \d+$/)
    await app.page.locator('#annotation-list').focus()
    await keyboard.press('End')
    const rows = Number(await app.page.locator('.row').last().getAttribute('aria-setsize'))
    await expect
      .poll(() => app.page.locator('.row[aria-selected=true]').getAttribute('aria-posinset'))
      .toBe(String(rows))
  })

  test('an annotation at the caret can be chosen without the list', async () => {
    const app = await openApp()
    await app.page.locator('.skip').focus()
    await app.page.keyboard.press('Enter')
    await app.page.keyboard.press('Control+Home')
    await app.page.keyboard.press('ArrowRight')
    await app.page.keyboard.press('Enter')
    await expect.poll(() => app.page.locator('.inspector .chip').innerText()).toBe('DATE')
    expect((await app.annotations())[0]!.status).toBe('suggested')
    await app.page.keyboard.press('Enter')
    expect((await app.annotations())[0]!.status).toBe('accepted')
  })

  test('fields keep their keys', async () => {
    const app = await openApp()
    const before = await app.exportText()
    await app.page.locator('.cg').first().click()
    await app.page.locator('.filters input').fill('')
    await app.page.keyboard.type('nx1')
    await app.page.keyboard.press('Delete')
    await app.page.keyboard.press('Control+z')
    expect(await app.exportText()).toBe(before)
  })
})

describe('decisions about a suggestion', () => {
  test('accept, reject, change the label, delete; undo and redo give every step back', async () => {
    const app = await openApp()
    const states = [await app.exportText()]
    const after = async (act: () => Promise<void>) => {
      await act()
      const state = await app.exportText()
      expect(state).not.toBe(states.at(-1))
      states.push(state)
    }
    await app.page.locator('.row').nth(3).click()
    await after(() => app.page.locator('.is-accept').first().click())
    await after(() => app.page.locator('.is-reject').first().click())
    await after(async () => void (await app.page.locator('.inspector select').first().selectOption('ORG')))
    await after(() => app.page.locator('.decisions .icon-button').first().click())
    const [original, accepted, rejected, changed, deleted] = states.map((text) => JSON.parse(text))
    expect(
      accepted.layers.mentions.annotations.filter(({ status }: { status: string }) => status === 'accepted').length,
    ).toBe(1)
    expect(
      rejected.layers.mentions.annotations.filter(({ status }: { status: string }) => status === 'rejected').length,
    ).toBe(1)
    expect(
      changed.layers.mentions.annotations.find(({ status }: { status: string }) => status === 'accepted'),
    ).toMatchObject({ label: 'ORG', annotator: 'annotator' })
    expect(deleted.layers.mentions.annotations.length).toBe(original.layers.mentions.annotations.length - 1)

    for (const state of states.slice(0, -1).reverse()) {
      await app.page.keyboard.press('Control+z')
      expect(await app.exportText()).toBe(state)
    }
    for (const [index, state] of states.slice(1).entries()) {
      await app.page.keyboard.press(index % 2 === 0 ? 'Control+y' : 'Control+Shift+z')
      expect(await app.exportText()).toBe(state)
    }
  })

  test('all that are listed can be accepted as one step', async () => {
    const app = await openApp()
    const before = await app.exportText()
    await app.page.locator('.filters select').first().selectOption('LOC')
    await app.page.locator('.accept-all').click()
    const statuses = new Set((await app.annotations()).map(({ label: name, status }) => `${name === 'LOC'} ${status}`))
    expect([...statuses].sort()).toEqual(['false suggested', 'true accepted'])
    await app.page.locator('.toast-button').click()
    expect(await app.exportText()).toBe(before)
  })

  test('attributes and a note are kept with it', async () => {
    const app = await openApp()
    await app.page.locator('.filters select').first().selectOption('LOC')
    await app.page.locator('.row').nth(1).click()
    await app.page.locator('.attributes input').first().fill('Nậm Khao')
    await app.page.locator('.attributes input').first().blur()
    await app.page.keyboard.press('m')
    await app.page.locator('#note').fill('xem lại  ')
    await app.page.locator('#note').blur()
    const { note, attributes, annotator } = (await app.annotations()).find(
      (annotation) => annotation.note !== undefined,
    )!
    expect({ note, annotator }).toEqual({ note: 'xem lại', annotator: 'annotator' })
    expect(Object.values(attributes!)).toContain('Nậm Khao')
    await expect.poll(() => app.page.locator('.row-note').count()).toBe(1)
  })

  test('rejected ones leave the text, and come back when asked for', async () => {
    const app = await openApp()
    await app.page.locator('.row').first().click()
    await app.page.keyboard.press('x')
    await app.page.keyboard.press('Escape')
    await expect.poll(() => app.page.locator('.is-rejected').count()).toBe(0)
    await app.page.getByText('Hiện cả mục đã loại').click()
    await expect.poll(() => app.page.locator('.cm-content .is-rejected').count()).toBeGreaterThan(0)
  })
})
