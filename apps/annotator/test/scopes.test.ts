import { describe, expect, test } from 'vitest'
import { openApp, useApp } from './app.ts'
import { townsfolk } from './documents.ts'

useApp()

describe('after a command by mouse, keys belong to the text', () => {
  test.each([
    ['undo', '.header-group .icon-button'],
    ['a switch', '.switch'],
    ['the next annotation', '.list-panel .panel-head .icon-button >> nth=1'],
    ['the button of a message', '.toast-button >> text=Hoàn tác'],
  ])('%s', async (_, command) => {
    const app = await openApp({ empty: true })
    await app.openDocument(townsfolk())
    await app.press('Lan')
    await app.page.keyboard.press('Delete')
    await app.page.locator(command).first().click()
    await app.page.evaluate(() => new Promise(requestAnimationFrame))
    await app.page.evaluate(() => new Promise(requestAnimationFrame))
    await expect.poll(() => app.page.evaluate(() => document.activeElement?.id)).toBe('text')
    const undone = await app.exportText()
    await app.page.keyboard.press('Escape')
    await app.page.keyboard.press('Control+Home')
    for (const key of ['n', 'n', 'n', 'n', 'n', 'Enter', 'n', 'Enter']) await app.page.keyboard.press(key)
    expect(await app.exportText()).not.toBe(undone)
    expect((await app.mentions()).filter((line) => line.includes('accepted')).length).toBeGreaterThan(2)
  })

  test('a choice in a list', async () => {
    const app = await openApp({ empty: true })
    await app.openDocument(townsfolk())
    await app.page.locator('.filters select').first().hover()
    await app.page.mouse.down()
    await app.page.mouse.up()
    await app.page.keyboard.press('Escape')
    await app.page.locator('.filters select').first().dispatchEvent('pointerdown')
    await app.page.locator('.filters select').first().selectOption('LOC')
    await app.page.evaluate(() => new Promise(requestAnimationFrame))
    await app.page.evaluate(() => new Promise(requestAnimationFrame))
    await expect.poll(() => app.page.evaluate(() => document.activeElement?.id)).toBe('text')
  })
})

test('keys do nothing while a file is read', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk())
  await app.press('Nam')
  const before = await app.exportText()
  await app.holdReader()
  await app.drop('dai.txt', 'Một đoạn văn dài.\n\n'.repeat(100))
  await app.page.locator('.reading').waitFor()
  for (const key of ['Delete', 'x', '1', 'Control+z', 'n', 'b', 'z']) await app.page.keyboard.press(key)
  await app.page.locator('.reading .button').click()
  await app.page.locator('.reading').waitFor({ state: 'detached' })
  await app.holdReader(false)
  await app.page.locator('.cm-line', { hasText: 'Bà Hoa' }).waitFor()
  expect(await app.exportText()).toBe(before)
})

describe('in a menu', () => {
  test.each(['Delete', 'x', '1'])('%s does nothing to the annotation behind it', async (key) => {
    const app = await openApp({ empty: true })
    await app.openDocument(townsfolk())
    await app.press('Nam')
    const before = await app.exportText()
    await app.page.locator('[popovertarget=more]').click()
    await app.page.keyboard.press(key)
    await app.page.keyboard.press('Escape')
    expect(await app.exportText()).toBe(before)
  })
})

describe('the paste window', () => {
  const open = async () => {
    const app = await openApp()
    await app.page.locator('[popovertarget=file]').click()
    await app.page.locator('#file .menu-item').nth(1).click()
    await app.page.locator('.paste').waitFor()
    return app
  }

  test('has the focus in its field: a text pasted, then Enter, is still there', async () => {
    const app = await open()
    await app.page.keyboard.insertText('Huyện Đình Lập được mùa hồng.')
    await app.page.keyboard.press('Enter')
    await expect.poll(() => app.page.locator('.paste textarea').inputValue()).toBe('Huyện Đình Lập được mùa hồng.\n')
  })

  test.each([
    ['Escape', async (app: Awaited<ReturnType<typeof open>>) => app.page.keyboard.press('Escape')],
    ['the cross', async (app: Awaited<ReturnType<typeof open>>) => app.page.locator('.modal .icon-button').click()],
    ['Cancel', async (app: Awaited<ReturnType<typeof open>>) => app.page.locator('.paste .button').first().click()],
  ])('asks at %s when there is a text', async (_, close) => {
    const app = await open()
    await app.page.keyboard.insertText('Hà Nội')
    await close(app)
    await app.page.locator('.paste-question').waitFor()
    await expect.poll(() => app.page.locator('.paste textarea').inputValue()).toBe('Hà Nội')
    await app.page.keyboard.press('Escape')
    await app.page.locator('.paste-question').waitFor({ state: 'detached' })
    await close(app)
    await app.page.locator('.paste .is-danger').press('Enter')
    await app.page.locator('.paste').waitFor({ state: 'detached' })
  })

  test('closes at once when it is empty', async () => {
    const app = await open()
    await app.page.keyboard.press('Escape')
    await app.page.locator('.paste').waitFor({ state: 'detached' })
  })
})

describe('pressing twice is pressing once', () => {
  test.each([
    ['Accept', '.inspector .is-accept', 'PER accepted Nam'],
    ['Reject', '.inspector .is-reject', 'PER rejected Nam'],
  ])('a double click on %s; another command takes it back', async (_, button, decided) => {
    const app = await openApp({ empty: true })
    await app.openDocument(townsfolk())
    await app.press('Nam')
    await app.page.locator(button).dblclick()
    expect(await app.mentions()).toContain(decided)
    await app.page.keyboard.press(decided.includes('accepted') ? 'Enter' : 'x')
    expect(await app.mentions()).toContain(decided)
    await app.page.keyboard.press('b')
    expect(await app.mentions()).toContain('PER suggested Nam')
  })

  test('a double click on Delete takes one out; a key that is held as well', async () => {
    const app = await openApp({ empty: true })
    await app.openDocument(townsfolk())
    await app.press('Nam')
    await app.page.locator('.inspector .decisions .icon-button').first().dblclick()
    expect(await app.mentions()).toHaveLength(5)
    await app.page.keyboard.down('Delete')
    await app.page.keyboard.down('Delete')
    await app.page.keyboard.up('Delete')
    expect(await app.mentions()).toHaveLength(4)
  })
})

test('another label by a stray key is said beside the letters, and one key takes it back', async () => {
  const app = await openApp({ empty: true })
  await app.openDocument(townsfolk())
  const before = await app.exportText()
  await app.press('Nam')
  await app.page.keyboard.press('3')
  const note = app.page.locator('.beside')
  await expect.poll(() => note.innerText()).toMatch(/Đã đổi Nhân vật thành .+: Nam/)
  const [said, letters] = [(await note.boundingBox())!, await app.place('Nam')]
  expect(Math.abs(said.y - letters.y)).toBeLessThan(60)
  expect(Math.abs(said.x - letters.x)).toBeLessThan(60)
  await app.page.keyboard.press('z')
  expect(await app.exportText()).toBe(before)
})
