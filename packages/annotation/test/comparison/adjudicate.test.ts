import {
  type AdjudicationPolicy,
  type Annotation,
  adjudicate,
  applyPatch,
  createDocument,
  createIds,
  createPatch,
  decideCase,
  validateDocument,
} from '@chugiai/annotation'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeOf, documentLabel, entity, type Loose, mention, relation } from '../cases/sample.ts'

const TEXT = 'Ông Trần Văn Nam, Giám đốc Công ty Sông Đà tại Hà Nội.'
const at = (id: string, label: string, ...pieces: string[]) => mention(TEXT, id, label, ...pieces)

const an: Annotation[] = [
  at('a1', 'PER', 'Trần Văn Nam'),
  at('a2', 'ROLE', 'Giám đốc'),
  at('a3', 'ORG', 'Công ty Sông Đà'),
  at('a4', 'LOC', 'Hà Nội'),
  relation('a5', 'holds_role', { holder: 'a1', role: 'a2' }),
  entity('a6', 'PER', 'a1'),
  documentLabel('a7', 'business'),
]
const lan: Annotation[] = [
  relation('l5', 'holds_role', { role: 'l2', holder: 'l1' }),
  at('l1', 'PER', 'Trần Văn Nam'),
  at('l2', 'ROLE', 'Giám đốc'),
  at('l3', 'ORG', 'Sông Đà'),
  { ...at('l4', 'LOC', 'Hà Nội'), attributes: { locType: 'province' } },
  entity('l6', 'PER', 'l1'),
  documentLabel('l7', 'business'),
]
const binh: Annotation[] = [
  at('b1', 'PER', 'Trần Văn Nam'),
  at('b3', 'ORG', 'Công ty Sông Đà'),
  { ...at('b9', 'NUM', 'Ông'), status: 'rejected' },
]

const document = createDocument({
  id: 'd',
  text: TEXT,
  layers: {
    'mentions@an': { schema: 'news', annotations: an },
    'mentions@lan': { annotations: lan },
    'mentions@binh': { annotations: binh },
  },
})

function run(names: readonly string[], policy: AdjudicationPolicy) {
  const origin = { kind: 'human', name: 'adjudication' } as const
  const options = {
    layers: names.map((name) => `mentions@${name}`),
    target: 'mentions',
    policy,
    ids: createIds(document),
    origin,
    id: 'p',
    author: 'hoa',
    at: '2024-05-01',
  }
  const { patch, cases } = adjudicate(document, options)
  return { after: applyPatch(document, patch), cases, options }
}

/** What becomes of layers, and what of that when it is done again. */
function decide(layers: Record<string, readonly Annotation[]>, policy: AdjudicationPolicy) {
  const start = createDocument({
    id: 'd',
    text: TEXT,
    layers: Object.fromEntries(Object.entries(layers).map(([name, annotations]) => [name, { annotations }])),
  })
  const options = { layers: Object.keys(layers), target: 'mentions', policy, id: 'p', author: 'hoa', at: '2024-05-01' }
  const origin = { kind: 'human', name: 'adjudication' } as const
  const { patch, cases } = adjudicate(start, { ...options, origin, ids: createIds(start) })
  const after = applyPatch(start, patch)
  return { cases, after, again: adjudicate(after, { ...options, origin, ids: createIds(after) }) }
}

describe('adjudicate', () => {
  test('what both say is merged, with whose it was; the rest are cases', () => {
    const { after, cases } = run(['an', 'lan'], 'unanimous')
    const merged = after.layers.mentions!
    expect(merged.schema).toBe('news')
    expect(merged.annotations.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'span PER',
      'span ROLE',
      'relation holds_role',
      'entity PER',
      'document business',
    ])
    expect(merged.annotations[2]).toMatchObject({
      arguments: [
        { role: 'holder', id: merged.annotations[0]!.id },
        { role: 'role', id: merged.annotations[1]!.id },
      ],
      derivedFrom: [
        { layer: 'mentions@an', id: 'a5' },
        { layer: 'mentions@lan', id: 'l5' },
      ],
    })
    expect(cases.map(({ kind, versions }) => [kind, ...versions.map(({ annotation }) => annotation?.id)])).toEqual([
      ['spans', 'a3', 'l3'],
      ['attributes', 'a4', 'l4'],
    ])
    expect(validateDocument(after).map(({ code }) => code)).not.toContain('unknown_reference')
  })

  test('a majority is enough when that is the policy', () => {
    const { after, cases } = run(['an', 'lan', 'binh'], 'majority')
    const merged = after.layers.mentions!.annotations.map((annotation) =>
      annotation.kind === 'span' ? annotation.quote : annotation.kind,
    )
    expect(merged).toEqual(['Trần Văn Nam', 'Giám đốc', 'Công ty Sông Đà', 'relation', 'entity', 'document'])
    expect(cases.map(({ kind, versions }) => [kind, versions.map(({ annotation }) => annotation?.id ?? null)])).toEqual(
      [
        ['spans', ['a3', 'l3', 'b3']],
        ['missing', ['a4', 'l4', null]],
      ],
    )
  })

  test('with any, both versions are written, which is said', () => {
    const { cases, after } = run(['an', 'lan'], 'any')
    expect(cases.map(({ kind, written }) => [kind, written.length])).toEqual([
      ['spans', 2],
      ['attributes', 0],
    ])
    const quotes = after.layers.mentions!.annotations.map(
      (annotation) => annotation.kind === 'span' && annotation.quote,
    )
    expect(quotes).toEqual(expect.arrayContaining(['Công ty Sông Đà', 'Sông Đà']))
  })

  test('another label is a case of the label, with both versions; what hangs on it is one of its own', () => {
    const annotations = (id: string, label: string) => [
      at(`${id}1`, label, 'Sông Đà'),
      at(`${id}2`, 'LOC', 'Hà Nội'),
      relation(`${id}3`, 'located_in', { what: `${id}1`, where: `${id}2` }),
    ]
    const { cases } = decide({ a: annotations('a', 'ORG'), b: annotations('b', 'LOC') }, 'unanimous')
    expect(cases.map(({ kind, versions }) => [kind, ...versions.map(({ annotation }) => annotation!.id)])).toEqual([
      ['label', 'a1', 'b1'],
      ['arguments', 'a3', 'b3'],
    ])
  })

  test('a long span does not bring together what lies in it', () => {
    const long = at('a1', 'QUOTE', TEXT.slice(0, 40))
    const { cases } = decide(
      { a: [long], b: [at('b1', 'PER', 'Trần Văn Nam'), at('b2', 'ROLE', 'Giám đốc')] },
      'unanimous',
    )
    expect(cases.map(({ kind, versions }) => [kind, ...versions.map(({ annotation }) => annotation?.id)])).toEqual([
      ['missing', 'a1', undefined],
      ['missing', undefined, 'b1'],
      ['missing', undefined, 'b2'],
    ])
  })

  test('entities that differ by a mention are one case', () => {
    const mentions = (id: string) => [at(`${id}1`, 'PER', 'Trần Văn Nam'), at(`${id}2`, 'PER', 'Ông')]
    const { cases } = decide(
      { a: [...mentions('a'), entity('a3', 'PER', 'a1', 'a2')], b: [...mentions('b'), entity('b3', 'PER', 'b1')] },
      'unanimous',
    )
    expect(cases.map(({ kind, versions }) => [kind, ...versions.map(({ annotation }) => annotation?.id)])).toEqual([
      ['arguments', 'a3', 'b3'],
    ])
  })

  test('an attribute of the minority is in a case, though the majority is written', () => {
    const place = (id: string, attributes: Record<string, string>) => [{ ...at(id, 'LOC', 'Hà Nội'), attributes }]
    const { cases } = decide(
      {
        a: place('a', { locType: 'city' }),
        b: place('b', { locType: 'city' }),
        c: place('c', { locType: 'province' }),
      },
      'majority',
    )
    expect(cases).toMatchObject([{ kind: 'attributes', written: ['s1'] }])
  })

  test('a policy that is none', () => {
    expect(codeOf(() => run(['an', 'lan'], 'consensus' as Loose))).toBe('invalid_option')
  })

  test('nothing is lost, and a second time nothing changes', () => {
    const label = fc.constantFrom('PER', 'ORG')
    const piece = fc.constantFrom('Trần Văn Nam', 'Nam', 'Giám đốc', 'Công ty Sông Đà', 'Sông Đà', 'Hà Nội')
    const side = fc.uniqueArray(fc.tuple(label, piece, fc.constantFrom(null, 'x', 'y'), fc.boolean()), {
      maxLength: 6,
      selector: ([name, text]) => `${name} ${text}`,
    })
    fc.assert(
      fc.property(
        fc.array(side, { minLength: 2, maxLength: 3 }),
        fc.constantFrom('unanimous', 'majority', 'any'),
        (sides, policy) => {
          const layers = Object.fromEntries(
            sides.map((list, i) => {
              const spans = list.map(([name, text, value], j) => ({
                ...at(`${i}s${j}`, name, text),
                ...(value && { attributes: { v: value } }),
              }))
              const hung = list.flatMap(([, , , isHung], j) =>
                isHung
                  ? [relation(`${i}r${j}`, 'of', { x: `${i}s${j}` }), entity(`${i}e${j}`, 'PER', `${i}s0`, `${i}s${j}`)]
                  : [],
              )
              return [`l${i}`, [...spans, ...hung] as Annotation[]]
            }),
          )
          const { cases, after, again } = decide(layers, policy as AdjudicationPolicy)
          const written = after.layers.mentions!.annotations
          const inCases = new Set(cases.flatMap(({ versions }) => versions.map(({ annotation }) => annotation?.id)))
          for (const one of Object.values(layers).flat()) {
            const merged = written.find(({ derivedFrom = [] }) => derivedFrom.some(({ id }) => id === one.id))
            expect(merged !== undefined || inCases.has(one.id) || one.attributes === undefined).toBe(true)
          }
          expect(again.patch.changes).toEqual([])
        },
      ),
    )
  })

  test('a relation waits for what it refers to', () => {
    const { cases } = run(['an', 'binh'], 'unanimous')
    expect(cases.map(({ kind, versions }) => [kind, versions[0]!.annotation?.id])).toEqual([
      ['missing', 'a2'],
      ['missing', 'a4'],
      ['missing', 'a5'],
      ['missing', 'a6'],
      ['missing', 'a7'],
    ])
  })

  test('a case is decided by a patch that keeps who said what', () => {
    const { after, cases, options } = run(['an', 'lan'], 'unanimous')
    const choice = cases[0]!.versions[0]!.annotation!
    const decided = applyPatch(after, createPatch([decideCase(cases[0]!, choice, options)], options))
    expect(decided.layers.mentions!.annotations.at(-1)).toMatchObject({
      quote: 'Công ty Sông Đà',
      status: 'accepted',
      derivedFrom: [
        { layer: 'mentions@an', id: 'a3' },
        { layer: 'mentions@lan', id: 'l3' },
      ],
    })
  })

  describe('three annotators', () => {
    const province = { attributes: { locType: 'province' } }
    const decideOne = (policy: AdjudicationPolicy, ...versions: Annotation[]) => {
      const layers = Object.fromEntries(versions.map((one, i) => [`mentions@${i}`, { annotations: [one] }]))
      const three = createDocument({ id: 'd', text: TEXT, layers })
      const origin = { kind: 'human', name: 'adjudication' } as const
      const options = { layers: Object.keys(layers), target: 'mentions', policy, ids: createIds(three), origin }
      const { patch, cases } = adjudicate(three, { ...options, id: 'p', author: 'hoa', at: '2024-05-01' })
      return [applyPatch(three, patch).layers.mentions!.annotations, cases.map(({ kind }) => kind)] as const
    }

    test('a majority settles attributes too, and the merged annotation names that majority', () => {
      const [merged, cases] = decideOne(
        'majority',
        at('s1', 'LOC', 'Hà Nội'),
        { ...at('s2', 'LOC', 'Hà Nội'), ...province },
        { ...at('s3', 'LOC', 'Hà Nội'), ...province },
      )
      expect(cases).toEqual([])
      expect(merged).toMatchObject([{ ...province, derivedFrom: [{ id: 's2' }, { id: 's3' }] }])
    })

    test('two sides that are each enough are a case', () => {
      const versions = [at('s1', 'LOC', 'Hà Nội'), { ...at('s2', 'LOC', 'Hà Nội'), ...province }]
      expect(decideOne('any', ...versions)).toEqual([[], ['attributes']])
    })

    test.each([
      [
        'another page of the knowledge base',
        [{ base: 'wikidata', id: 'Q1' }],
        [{ base: 'wikidata', id: 'Q2' }],
        ['links'],
      ],
      ['a link that only one gives', [{ base: 'wikidata', id: 'Q1' }], [], ['links']],
      ['another score', [{ base: 'wikidata', id: 'Q1', score: 0.4 }], [{ base: 'wikidata', id: 'Q1', score: 0.9 }], []],
    ])('entities with %s', (_, first, second, kinds) => {
      const cluster = (id: string, links: typeof first): Annotation => ({ ...entity(id, 'LOC'), links }) as Annotation
      expect(decideOne('unanimous', cluster('e1', first), cluster('e2', second))[1]).toEqual(kinds)
    })
  })

  test('a relation that is decided goes between what was merged', () => {
    const { after, cases, options } = run(['an', 'lan'], 'unanimous')
    const holds = relation('x', 'holds_role', { holder: 'l1', role: 'l3' })
    const decided = applyPatch(
      after,
      createPatch([decideCase(cases[0]!, holds, { ...options, document: after })], options),
    )
    const person = after.layers.mentions!.annotations[0]!.id
    expect(decided.layers.mentions!.annotations.at(-1)).toMatchObject({ arguments: [{ id: person }, { id: 'l3' }] })
  })

  test('a layer that is not there is refused', () => {
    expect(codeOf(() => run(['an', 'nobody'], 'any'))).toBe('unknown_layer')
  })
})
