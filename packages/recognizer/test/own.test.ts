import {
  applyPatch,
  createDocument,
  type EntityAnnotation,
  type LabelSchema,
  type SpanAnnotation,
  validateDocument,
} from '@chugiai/annotation'
import { newsLabelSchema, structureLabelSchema } from '@chugiai/annotation/schemas'
import { ChugiaiError, sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entity } from '../src/entity.ts'
import type { OwnName } from '../src/own/own-name.ts'
import type { OwnRule } from '../src/own/own-rule.ts'
import { createRecognizer, type Recognizer } from '../src/recognizer.ts'
import type { RecognizerOptions } from '../src/settings.ts'

const GREEN: OwnName = {
  name: 'Tập đoàn Sông Xanh',
  label: 'ORG',
  variants: ['Sông Xanh Group', 'SXG'],
  link: { base: 'wikidata', id: 'Q1' },
  attributes: { orgType: 'company' },
}
const hotline: OwnRule = {
  name: 'hotline',
  find: ({ text }) =>
    [...text.matchAll(/1900 \d{4}/g)].map(({ index, 0: found }) => ({
      span: { start: index, end: index + found.length },
      label: 'CONTACT',
      attributes: { value: found },
    })),
}

const show = (recognizer: Recognizer, text: string) =>
  recognizer.entities(text).map(({ label, span }) => `${label} ${sliceSpan(text, span)}`)

function errorOf(make: () => unknown): { code: string; path?: string; hint?: string } {
  try {
    make()
  } catch (error) {
    if (error instanceof ChugiaiError) return error
  }
  throw new Error('nothing was thrown')
}

async function refusal(options: RecognizerOptions): Promise<{ code: string; path?: string; hint?: string }> {
  const result = await createRecognizer(options).catch((error: unknown) => error)
  if (result instanceof ChugiaiError) return result
  throw new Error('nothing was thrown')
}

describe('own names', async () => {
  const recognizer = await createRecognizer({ names: [GREEN, { name: 'Mai', label: 'LOC' }] })

  test.each([
    ['the name', 'Hôm qua Tập đoàn Sông Xanh mở xưởng.', ['ORG Tập đoàn Sông Xanh']],
    ['a variant', 'Theo SXG, xưởng đã mở.', ['ORG SXG']],
    ['in capitals', 'SÔNG XANH GROUP MỞ XƯỞNG', ['ORG SÔNG XANH GROUP']],
    ['not in small letters', 'Nước sông xanh group nhìn rõ đáy.', []],
    ['not inside a word', 'Máy SXG2 và SXGX chạy êm.', []],
    ['decomposed', 'Tập đoàn Sông Xanh'.normalize('NFD'), [`ORG ${'Tập đoàn Sông Xanh'.normalize('NFD')}`]],
    ['over a no-break space', 'Tập đoàn\u00a0Sông Xanh', ['ORG Tập đoàn\u00a0Sông Xanh']],
    ['before what the rules think', 'Bà Mai hát.', ['HONORIFIC Bà', 'LOC Mai']],
    ['at both ends', 'SXG và SXG', ['ORG SXG', 'ORG SXG']],
    ['behind an emoji', '👩‍🌾 SXG', ['ORG SXG']],
    ['in nothing', '', []],
  ])('%s', (_, text, expected) => {
    const found = show(recognizer, text).filter((line) => /^(ORG|LOC|HONORIFIC)/.test(line))
    expect(found).toEqual(expected)
  })

  test('carry their link, attributes and main name', () => {
    const [one] = recognizer.entities('SXG mở xưởng.')
    expect(one).toMatchObject({
      rule: 'own-name',
      link: { base: 'wikidata', id: 'Q1' },
      attributes: { orgType: 'company', normalized: 'Tập đoàn Sông Xanh' },
    })
    expect(recognizer.entities('Tập đoàn Sông Xanh')[0]!.attributes).toEqual({ orgType: 'company' })
  })

  test('of people are known to the rules behind them', async () => {
    const people = await createRecognizer({ names: [{ name: 'Nhiếu Bình Sao', label: 'PER' }] })
    expect(show(people, 'Nhiếu Bình Sao kể chuyện. Bình Sao vui.')).toEqual(['PER Nhiếu Bình Sao', 'PER Bình Sao'])
  })

  test('with a link become one entity of the document over all their mentions', () => {
    const plain = createDocument({ id: 'd1', text: 'SXG lớn. Tập đoàn Sông Xanh cũ. Bà Hoa vui.' })
    const document = applyPatch(plain, recognizer.suggest(plain))
    const { annotations } = document.layers.mentions!
    const entity = annotations.find((one): one is EntityAnnotation => one.kind === 'entity')!
    const quotes = entity.mentions.map((id) => (annotations.find((one) => one.id === id) as SpanAnnotation).quote)
    expect(quotes).toEqual(['SXG', 'Tập đoàn Sông Xanh'])
    expect(entity).toMatchObject({ label: 'ORG', links: [GREEN.link], origin: { kind: 'rule', name: 'own-name' } })
    expect(validateDocument(document, { schemas: [newsLabelSchema, structureLabelSchema] })).toEqual([])
    const again = applyPatch(document, recognizer.suggest(document))
    expect(again.layers.mentions).toEqual(document.layers.mentions)
  })

  test.each<[string, readonly OwnName[], string, string]>([
    ['empty', [{ name: '', label: 'ORG' }], 'invalid_name', 'names[0].name'],
    ['blank', [GREEN, { name: ' \u00a0', label: 'ORG' }], 'invalid_name', 'names[1].name'],
    ['an empty variant', [{ name: 'A', label: 'ORG', variants: ['B', ''] }], 'invalid_name', 'names[0].variants[1]'],
    [
      'with variants in one string',
      [{ name: 'A', label: 'ORG', variants: 'B' as never }],
      'invalid_name',
      'names[0].variants',
    ],
    ['with a link in one string', [{ name: 'A', label: 'ORG', link: 'Q1' as never }], 'invalid_name', 'names[0].link'],
    ['with half a link', [{ name: 'A', label: 'ORG', link: { base: 1 } as never }], 'invalid_name', 'names[0].link'],
    [
      'with a function in its attributes',
      [{ name: 'A', label: 'ORG', attributes: { value: (() => 1) as never } }],
      'invalid_name',
      'names[0].attributes',
    ],
    ['of no label', [{ name: 'Sông Xanh', label: 'CTY' }], 'unknown_label', 'names[0].label'],
    ['of two labels', [GREEN, { name: 'sxg', label: 'LOC' }], 'duplicate_name', 'names[1].name'],
    [
      'of two things',
      [GREEN, { name: 'SXG', label: 'ORG', link: { base: 'b', id: '2' } }],
      'duplicate_name',
      'names[1].name',
    ],
  ])('a name that is %s is refused', async (_, names, code, path) => {
    const error = await refusal({ names })
    expect(error).toMatchObject({ code, path })
    expect(error.hint).toMatch(/\.$/)
  })

  test('the same entry twice does no harm', async () => {
    expect(show(await createRecognizer({ names: [GREEN, GREEN] }), 'SXG mở xưởng.')).toEqual(['ORG SXG'])
  })
})

describe('own rules', async () => {
  const base = await createRecognizer()
  const recognizer = base.withRules(hotline)

  test('find what no shipped rule finds', () => {
    expect(show(base, 'Gọi 1900 1234 nhé.')).toEqual(['NUM 1234'])
    expect(show(recognizer, 'Gọi 1900 1234 nhé.')).toEqual(['CONTACT 1900 1234'])
  })

  test('leave the recognizer they were added to as it was', () => {
    expect(show(base, 'Gọi 1900 1234 nhé.')).toEqual(['NUM 1234'])
    expect(show(recognizer.withoutRules('hotline'), 'Gọi 1900 1234 nhé.')).toEqual(['NUM 1234'])
  })

  const claim = (label: string, letters: string, more: Partial<OwnRule & { score: number }> = {}): OwnRule => ({
    name: 'claim',
    ...more,
    find: ({ text }) => {
      const start = text.indexOf(letters)
      if (start < 0) return []
      return [{ span: { start, end: start + letters.length }, label, score: more.score ?? 0.9 }]
    },
  })

  test.each<[string, OwnRule, string[]]>([
    ['a low score gives way', claim('ORG', 'Huế', { score: 0.6 }), ['LOC Huế']],
    ['a high score wins', claim('ORG', 'Huế', { score: 1 }), ['ORG Huế']],
    ['so does a high priority, whatever the score', claim('ORG', 'Huế', { score: 0.6, priority: 1 }), ['ORG Huế']],
    ['a low priority gives way, whatever the score', claim('ORG', 'Huế', { score: 1, priority: -1 }), ['LOC Huế']],
    ['it may end inside a token', claim('PER', 'Hu', { priority: 1 }), ['PER Hu']],
  ])('%s', (_, rule, expected) => {
    expect(show(base.withRules(rule), 'Mưa ở Huế.')).toEqual(expected)
  })

  test('read one block at a time, and nothing leaves it', () => {
    const text = 'Số 1900 1234\n\n1900 99'
    const spans = [
      { start: 0, end: 12 },
      { start: 14, end: 21 },
    ]
    const blocks = spans.map((span, i) => ({
      kind: 'span' as const,
      id: `s${i + 1}`,
      label: 'paragraph',
      spans: [span],
      quote: sliceSpan(text, span),
      origin: { kind: 'human' as const, name: 'lan' },
      status: 'accepted' as const,
    }))
    const document = createDocument({ id: 'd1', text, layers: { blocks: { annotations: blocks } } })
    const read: string[] = []
    const reader: OwnRule = {
      name: 'reader',
      find: ({ text: passage, words }) => {
        read.push(`${passage}: ${words.map(({ span }) => sliceSpan(passage, span)).join('|')}`)
        return []
      },
    }
    const next = applyPatch(document, recognizer.withRules(reader).suggest(document))
    expect(read).toEqual(['Số 1900 1234: Số|1900|1234', '1900 99: 1900|99'])
    const found = next.layers.mentions!.annotations.filter(({ label }) => label === 'CONTACT') as SpanAnnotation[]
    expect(found.map(({ quote }) => quote)).toEqual(['1900 1234'])
    expect(found[0]!.origin).toEqual({ kind: 'rule', name: 'hotline', score: 0.9 })
  })

  test.each<[string, unknown]>([
    ['outside of the passage', { span: { start: 3, end: 99 }, label: 'ORG' }],
    ['empty', { span: { start: 3, end: 3 }, label: 'ORG' }],
    ['without a span', { label: 'ORG' }],
    ['that begins within a letter', { span: { start: 0.5, end: 2.5 }, label: 'ORG' }],
    ['with offsets in words', { span: { start: '0', end: '3' }, label: 'ORG' }],
    ['with a span of null', { span: null, label: 'ORG' }],
    ['that is null', null],
    ['with a score in words', { span: { start: 0, end: 3 }, label: 'ORG', score: '0.7' }],
    ['with a function in its attributes', { span: { start: 0, end: 3 }, label: 'ORG', attributes: { value: () => 1 } }],
    ['with an object in its attributes', { span: { start: 0, end: 3 }, label: 'ORG', attributes: { value: {} } }],
    ['that cuts a letter in two', { span: { start: 7, end: 11 }, label: 'ORG' }],
    ['that begins within a letter of two units', { span: { start: 11, end: 12 }, label: 'ORG' }],
    ['with a score over 1', { span: { start: 0, end: 3 }, label: 'ORG', score: 9 }],
  ])('a draft %s is refused', (_, draft) => {
    const broken = base.withRules({ name: 'broken', find: () => [draft as never] })
    const error = errorOf(() => broken.entities('Mưa ở Huế.😀'))
    expect(error).toMatchObject({ code: 'invalid_draft', hint: expect.any(String) })
    expect(String(error)).toContain("'broken'")
  })

  test.each([undefined, null, 5, {}, Promise.resolve([])])('a rule that gives %s for a list is told', (drafts) => {
    const broken = base.withRules({ name: 'broken', find: () => drafts as never })
    expect(errorOf(() => broken.entities('Mưa ở Huế.'))).toMatchObject({ code: 'invalid_draft', path: 'rule broken' })
  })

  test('a draft of an unknown label is refused', () => {
    const broken = base.withRules(claim('CTY', 'Huế'))
    expect(errorOf(() => broken.entities('Mưa ở Huế.'))).toMatchObject({ code: 'unknown_label', path: 'rule claim' })
  })

  test.each<[string, unknown]>([
    ['without a name', { find: () => [] }],
    ['without a function', { name: 'x' }],
    ['named as a shipped one', { name: 'event', find: () => [] }],
    ['named as another', hotline],
    ['with a priority in words', { name: 'x', find: () => [], priority: 'high' }],
    ['with a priority that is no number', { name: 'x', find: () => [], priority: Number.NaN }],
  ])('a rule %s is refused', (_, rule) => {
    expect(errorOf(() => recognizer.withRules(rule as OwnRule))).toMatchObject({ code: 'invalid_rule' })
  })
})

describe('withoutRules', async () => {
  const base = await createRecognizer()

  test('takes a shipped rule out', () => {
    const text = 'Anh dự SEA Games ngày 3/2/2020.'
    expect(show(base, text)).toContain('EVENT SEA Games')
    expect(show(base.withoutRules('event'), text)).not.toContain('EVENT SEA Games')
    expect(show(base.withoutRules('event', 'date'), text).filter((line) => /EVENT|DATE/.test(line))).toEqual([])
  })

  test('names what there is', () => {
    const error = errorOf(() => base.withoutRules('evnt'))
    expect(error).toMatchObject({ code: 'unknown_rule' })
    expect(error.hint).toContain('event')
  })
})

test.each<[string, object]>([
  ['a label without an id', { labels: [{}] }],
  ['a label twice', { labels: [{ id: 'X' }, { id: 'X' }] }],
  ['an attribute twice', { attributes: [{ id: 'x' }, { id: 'x' }] }],
])('a schema with %s is refused', async (_, part) => {
  const schema = { ...newsLabelSchema, ...part } as LabelSchema
  const failure = expect.objectContaining({ code: 'wrong_type', hint: expect.any(String) })
  await expect(createRecognizer({ schema })).rejects.toEqual(failure)
})

test('names are those that were given, whatever becomes of them', async () => {
  const name = { name: 'SXG', label: 'ORG', link: { base: 'w', id: 'Q1' }, attributes: { orgType: 'company' } }
  const recognizer = await createRecognizer({ names: [name] })
  const before = structuredClone(recognizer.entities('Về SXG.'))
  Object.assign(name, { label: 'LOC' })
  Object.assign(name.link, { id: 'Q2' })
  Object.assign(name.attributes, { orgType: 'party' })
  expect(recognizer.entities('Về SXG.')).toEqual(before)
  expect(before[0]).toMatchObject({ label: 'ORG', link: { id: 'Q1' } })
})

describe('an own schema', () => {
  const title = { vi: 'x' }
  const schema: LabelSchema = {
    formatVersion: 1,
    id: 'toa-soan',
    version: '1',
    title,
    overlap: 'nested',
    labels: [
      { id: 'NGUOI', title, attributes: ['mention'] },
      { id: 'ORG', title },
      { id: 'NOI', title, parent: 'CHUNG' },
      { id: 'CHUNG', title, attributes: ['core'] },
    ],
    attributes: [
      { id: 'mention', title, type: 'one', values: [{ id: 'name', title }] },
      { id: 'core', title, type: 'text' },
    ],
    relations: [],
  }
  const labels = { PER: 'NGUOI', LOC: 'NOI', ORG: null }
  const text = 'Đồng chí Bí thư Tỉnh ủy gặp bà Mai ở tỉnh Hà Giang ngày 3/2/2020.'

  test('names mentions as it likes, and leaves the rest out', async () => {
    const recognizer = await createRecognizer({ schema, labels })
    const found = recognizer.entities(text)
    expect(found.map((one: Entity) => [one.label, sliceSpan(text, one.span), one.attributes])).toEqual([
      ['NGUOI', 'Đồng chí Bí thư Tỉnh ủy', undefined],
      ['NGUOI', 'Mai', { mention: 'name' }],
      ['NOI', 'tỉnh Hà Giang', { core: 'Hà Giang' }],
    ])
  })

  test('what is left out is said', async () => {
    const { leftOut } = await createRecognizer({ schema, labels })
    expect(leftOut.labels).toContain('DATE')
    expect(leftOut.labels).toContain('ORG')
    expect(leftOut.labels).not.toContain('PER')
    expect(leftOut.attributes).toEqual([
      'PER.group',
      'PER.honorific',
      'PER.function',
      'PER.ref',
      'PER.core',
      'PER.normalized',
      'LOC.locType',
      'LOC.normalized',
    ])
    expect((await createRecognizer()).leftOut).toEqual({ labels: [], attributes: [] })
    expect((await createRecognizer({ labels: { NUM: null } })).leftOut.labels).toEqual(['NUM'])
  })

  test('goes into the layer, and the document is valid', async () => {
    const recognizer = await createRecognizer({ schema, labels, names: [{ name: 'Sông Xanh', label: 'ORG' }] })
    const plain = createDocument({ id: 'd1', text: `${text} Sông Xanh mở xưởng.` })
    const document = applyPatch(plain, recognizer.suggest(plain))
    expect(document.layers.mentions!.schema).toBe('toa-soan')
    expect(document.layers.mentions!.annotations.map(({ label }) => label)).toEqual(['NGUOI', 'NGUOI', 'NOI', 'ORG'])
    expect(validateDocument(document, { schemas: [schema, structureLabelSchema] })).toEqual([])
    expect(
      recognizer.suggest(document).changes.filter((change) => 'layer' in change && change.layer === 'mentions'),
    ).toEqual([])
  })

  test.each<[string, RecognizerOptions, string]>([
    ['a label that no rule gives', { labels: { CTY: 'ORG' } }, 'labels.CTY'],
    ['a label that the schema lacks', { schema, labels: { LAW: 'LUAT' } }, 'labels.LAW'],
  ])('refuses %s', async (_, options, path) => {
    expect(await refusal(options)).toMatchObject({ code: 'unknown_label', path })
  })
})

test('own names and rules keep the laws: sorted, nested, never doubled', async () => {
  const words = [
    'Sông',
    'Xanh',
    'Group',
    'SXG',
    'Hà',
    'Giang',
    'tỉnh',
    'ông',
    'Lê',
    'Văn',
    'An',
    '1900',
    '1234',
    ',',
    '.',
    '“',
    '”',
  ]
  const everySecond: OwnRule = {
    name: 'second',
    priority: 1,
    find: ({ words: all }) => all.flatMap(({ span }, i) => (i % 2 ? [{ span, label: 'EVENT', score: 0.6 }] : [])),
  }
  const recognizer = (
    await createRecognizer({ names: [GREEN, { name: 'Hà', label: 'PER' }], rules: [hotline] })
  ).withRules(everySecond)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (letters) => {
      const spans = recognizer.entities(letters.join(' ')).map(({ span, label }) => ({ ...span, label }))
      for (const [i, a] of spans.entries()) {
        for (const b of spans.slice(i + 1)) {
          expect(b.start >= a.end || (b.start >= a.start && b.end <= a.end)).toBe(true)
          expect(a.start === b.start && a.end === b.end && a.label === b.label).toBe(false)
        }
      }
    }),
  )
})
