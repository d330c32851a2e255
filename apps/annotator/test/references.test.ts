import { safeParseDocument } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { describe, expect, test } from 'vitest'
import { type App, openApp, useApp } from './app.ts'
import { documentOf, mention, townsfolk } from './documents.ts'

useApp()

const idsIn = async (app: App) =>
  Object.values((await app.export()).layers).flatMap((layer) => layer.annotations.map(({ id }) => id))

describe('what others name', () => {
  test('goes with what is deleted, is told, and one undo brings all back', async () => {
    const app = await openApp({ empty: true })
    await app.openDocument(townsfolk())
    const before = await app.exportText()
    await app.press('Hoa')
    await app.page.keyboard.press('Delete')
    const told = await app.page.locator('.toast', { hasText: 'Đã xóa' }).innerText()
    expect(told).toContain('1 quan hệ')
    expect(told).toContain('1 thực thể')
    expect(await idsIn(app)).toEqual(['s2', 's3', 's4', 's5', 's6'])
    const exported = await app.exportText()
    expect(safeParseDocument(exported, { schemas: [newsLabelSchema] }).document).not.toBeNull()
    await app.page.keyboard.press('Control+z')
    expect(await app.exportText()).toBe(before)
  })

  test('an entity with another mention stays, without the one that went', async () => {
    const text = 'Bà Hoa đến. Bà ấy tên Hoa Mai.'
    const app = await openApp({ empty: true })
    await app.openDocument(
      documentOf('hoa', text, [
        mention('s1', 'PER', text, 'Hoa', 'accepted'),
        mention('s2', 'PER', text, 'Hoa Mai', 'accepted'),
        {
          kind: 'entity',
          id: 'e1',
          label: 'PER',
          mentions: ['s1', 's2'],
          origin: { kind: 'human', name: 'Lan' },
          status: 'accepted',
        },
      ]),
    )
    await app.press('Hoa')
    await app.page.keyboard.press('Delete')
    await expect.poll(() => app.page.locator('.toast', { hasText: 'Đã xóa' }).innerText()).toContain('mất tên gọi')
    expect((await app.export()).layers.mentions!.annotations.find(({ id }) => id === 'e1')).toMatchObject({
      mentions: ['s2'],
    })
  })
})

describe('what is selected may be', () => {
  test('a relation: decided on, noted, deleted, reached from what it names', async () => {
    const app = await openApp({ empty: true })
    await app.openDocument(townsfolk())
    await app.press('Hoa')
    await app.page.locator('.neighbour', { hasText: 'Huế' }).click()
    await expect.poll(() => app.page.locator('.inspector .quote').innerText()).toBe('Hoa → Huế')
    await app.page.keyboard.press('b')
    const relation = async () => (await app.export()).layers.mentions!.annotations.find(({ id }) => id === 'r1')
    expect(await relation()).toMatchObject({ status: 'suggested' })
    await app.page.keyboard.press('m')
    await app.page.keyboard.type('chưa chắc')
    await app.page.locator('.neighbour', { hasText: 'Huế' }).click()
    expect(await relation()).toMatchObject({ note: 'chưa chắc' })
    await app.page.locator('.row', { hasText: '→' }).click()
    await app.page.keyboard.press('Delete')
    expect(await relation()).toBeUndefined()
  })

  test('an entity, or a label of the whole document', async () => {
    const { layers, ...rest } = townsfolk('nhan')
    const label = {
      kind: 'document' as const,
      id: 'd1',
      label: 'thời sự',
      origin: { kind: 'human' as const, name: 'Lan' },
      status: 'suggested' as const,
    }
    const annotations = [...layers.mentions!.annotations, label]
    const app = await openApp({ empty: true })
    await app.openDocument({ ...rest, layers: { mentions: { schema: 'news', annotations } } } as typeof rest)
    await app.page.locator('.row', { hasText: 'thời' }).or(app.page.locator('.row').first()).first().click()
    await app.page.keyboard.press('Enter')
    const found = (await app.export()).layers.mentions!.annotations.find(({ id }) => id === 'd1')
    expect(found).toMatchObject({ status: 'accepted' })
  })
})

describe('accepting all', () => {
  const text = 'UBND xã Nậm Khao họp ở huyện Văn Chấn hôm qua.'
  const crossing = documentOf('cat-nhau', text, [
    mention('s1', 'ORG', text, 'UBND xã Nậm'),
    mention('s2', 'LOC', text, 'xã Nậm Khao'),
    mention('s3', 'LOC', text, 'huyện Văn Chấn'),
    mention('s4', 'LOC', text, 'Văn Chấn'),
    mention('s5', 'DATE', text, 'hôm qua'),
  ])

  test('leaves suggestions that cross, and counts them', async () => {
    const app = await openApp({ empty: true })
    await app.openDocument(crossing)
    await app.page.locator('.accept-all').click()
    expect(await app.mentions()).toEqual([
      'ORG suggested UBND xã Nậm',
      'LOC suggested xã Nậm Khao',
      'LOC accepted huyện Văn Chấn',
      'LOC accepted Văn Chấn',
      'DATE accepted hôm qua',
    ])
    const told = await app.page.locator('.toast', { hasText: 'Đã nhận' }).innerText()
    expect(told).toContain('Đã nhận 3')
    expect(told).toContain('Để lại 2')
    await app.page.keyboard.press('Control+Shift+Enter')
    expect((await app.mentions()).filter((line) => line.includes('accepted'))).toHaveLength(3)
  })

  test('leaves one that crosses what was accepted before', async () => {
    const app = await openApp({ empty: true })
    const { layers } = crossing
    const annotations = layers.mentions!.annotations.map((annotation) =>
      annotation.id === 's1' ? { ...annotation, status: 'accepted' as const } : annotation,
    )
    await app.openDocument({ ...crossing, layers: { mentions: { schema: 'news', annotations } } } as typeof crossing)
    await app.page.keyboard.press('Control+Shift+Enter')
    expect((await app.mentions()).slice(0, 2)).toEqual(['ORG accepted UBND xã Nậm', 'LOC suggested xã Nậm Khao'])
  })
})
