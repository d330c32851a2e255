import {
  type AnnotatedDocument,
  type Annotation,
  addAnnotation,
  addLayer,
  applyPatch,
  type Change,
  composePatches,
  createIds,
  editText,
  findAnnotation,
  rebasePatch,
  rebasePatches,
  removeAnnotation,
  removeLayer,
  replaceAnnotation,
  type SpanAnnotation,
  setMetadata,
  validateDocument,
} from '@chugiai/annotation'
import { describe, expect, test } from 'vitest'
import { mention, patchOf, relation, sampleDocument, spanOf, TEXT } from '../cases/sample.ts'

const document = sampleDocument()
const init = { id: 'p2', author: 'an', at: '2024-05-01T09:00:00Z' }
const change = (id: string, fields: object) =>
  replaceAnnotation(document, id, (a) => ({ ...a, ...fields }) as Annotation)
const edit = (piece: string, text: string) =>
  editText(document, [{ span: spanOf(TEXT, piece), text }], init).patch.changes

function rebase(ours: readonly Change[], theirs: readonly Change[], withIds = true) {
  const over = patchOf(...theirs)
  const after = applyPatch(document, over)
  const { patch, conflicts, issues } = rebasePatch(patchOf(...ours), over, {
    document: after,
    ...(withIds ? { ids: createIds(after) } : {}),
  })
  return { both: applyPatch(after, patch), patch, kinds: conflicts.map(({ kind }) => kind), conflicts, issues }
}

const get = (both: AnnotatedDocument, id: string) => findAnnotation(both, id)?.annotation

describe('rebasePatch', () => {
  test('changes of different annotations go side by side', () => {
    const { both, kinds } = rebase(
      [change('s1', { note: 'a' })],
      [change('s2', { note: 'b' }), removeAnnotation(document, 's5')],
    )
    expect(kinds).toEqual([])
    expect([get(both, 's1')?.note, get(both, 's2')?.note]).toEqual(['a', 'b'])
  })

  test('changes of different fields are merged, attributes one by one', () => {
    const ours = change('s3', { status: 'rejected', attributes: { locType: 'province' } })
    const theirs = change('s3', { note: 'xem lại', attributes: { core: 'Lạng Sơn' } })
    const { both, kinds } = rebase([ours], [theirs])
    expect(kinds).toEqual([])
    expect(get(both, 's3')).toMatchObject({
      status: 'rejected',
      note: 'xem lại',
      attributes: { core: 'Lạng Sơn', locType: 'province' },
    })
  })

  test('what both did alike is done once', () => {
    const { patch, kinds } = rebase(
      [
        change('s1', { note: 'a' }),
        removeAnnotation(document, 's5'),
        setMetadata(document, 'topic', 'x'),
        addLayer('words'),
      ],
      [
        change('s1', { note: 'a' }),
        removeAnnotation(document, 's5'),
        setMetadata(document, 'topic', 'x'),
        addLayer('words'),
      ],
    )
    expect([patch.changes, kinds]).toEqual([[], []])
  })

  test('an id that the other used gets a new one, and what refers to it follows', () => {
    const ours = [
      addAnnotation('mentions', mention(TEXT, 's7', 'HONORIFIC', 'Bà')),
      addAnnotation('mentions', relation('r7', 'coref', { mention: 's7' })),
    ]
    const { both } = rebase(ours, [addAnnotation('mentions', mention(TEXT, 's7', 'NUM', '29'))])
    expect(get(both, 's8')).toMatchObject({ label: 'HONORIFIC' })
    expect(get(both, 'r7')).toMatchObject({ arguments: [{ id: 's8' }] })
  })

  const both = (
    ours: readonly Change[],
    theirs: readonly Change[],
    kind: string,
  ): [readonly Change[], readonly Change[], string] => [ours, theirs, kind]
  test.each([
    ['the same field', ...both([change('s1', { label: 'ORG' })], [change('s1', { label: 'LOC' })], 'changed')],
    ['a change of what is gone', ...both([change('s1', { note: 'a' })], [removeAnnotation(document, 's1')], 'removed')],
    [
      'a removal of what was changed',
      ...both([removeAnnotation(document, 's1')], [change('s1', { note: 'a' })], 'changed'),
    ],
    [
      'a relation with what is gone',
      ...both(
        [addAnnotation('mentions', relation('r9', 'x', { a: 's5' }))],
        [removeAnnotation(document, 's5')],
        'removed',
      ),
    ],
    [
      'a removal of what a new relation refers to',
      ...both(
        [removeAnnotation(document, 's5')],
        [addAnnotation('mentions', relation('r9', 'x', { a: 's5' }))],
        'changed',
      ),
    ],
    [
      'a removal of what a relation was turned to',
      ...both(
        [removeAnnotation(document, 's5')],
        [change('r1', { arguments: [{ role: 'holder', id: 's5' }] })],
        'changed',
      ),
    ],
    [
      'an addition to a layer that is gone',
      ...both(
        [addAnnotation('clusters@an', mention(TEXT, 's9', 'PER', 'Bà'))],
        removeLayer(document, 'clusters@an'),
        'removed',
      ),
    ],
    [
      'a layer removed that was added to',
      ...both(
        removeLayer(document, 'clusters@an').slice(-1),
        [addAnnotation('clusters@an', mention(TEXT, 's9', 'PER', 'Bà'))],
        'changed',
      ),
    ],
    [
      'the same metadata',
      ...both([setMetadata(document, 'topic', 'a')], [setMetadata(document, 'topic', 'b')], 'changed'),
    ],
    [
      'a mention of text that is gone',
      ...both([addAnnotation('mentions', mention(TEXT, 's9', 'NUM', '29'))], edit('sáng 29/11', ''), 'text_gone'),
    ],
    [
      'the same place of the text',
      ...both(edit('Tân Thanh', 'Bảo Lâm'), edit('Thanh sáng', 'Mỹ chiều'), 'text_overlap'),
    ],
  ])('%s is a conflict', (_, ours, theirs, kind) => {
    expect(rebase(ours, theirs).kinds).toEqual([kind])
  })

  test('what the other now refers to stays', () => {
    const theirs = [addAnnotation('mentions', relation('r9', 'x', { a: 's5' }))]
    const { both: after, conflicts } = rebase([removeAnnotation(document, 's5')], theirs)
    expect(conflicts[0]?.message).toBe('Annotation s5, which this removes, is now in r9')
    expect(validateDocument(after).map(({ code }) => code)).not.toContain('unknown_reference')
  })

  test('mentions that both added are all there, in one order whoever came first; what either took out is out', () => {
    const mentions = (...ids: string[]) => [change('e1', { mentions: ids })]
    const [ours, theirs] = [mentions('s1', 's4', 's6'), mentions('s6', 's3')]
    for (const sides of [rebase(ours, theirs), rebase(theirs, ours)]) {
      expect(sides.kinds).toEqual([])
      expect(get(sides.both, 'e1')).toMatchObject({ mentions: ['s6', 's3', 's4'] })
    }
  })

  test.each<[string, string, (...names: string[]) => readonly unknown[]]>([
    ['mentions', 'e1', (...names) => names.map((name) => ({ A: 's1', B: 's3', C: 's4', D: 's6' })[name])],
    ['links', 'e1', (...names) => names.map((id) => ({ base: 'wikidata', id }))],
    ['derivedFrom', 's3', (...names) => names.map((id) => ({ layer: 'mentions@an', id }))],
    ['derivedFrom', 'e1', (...names) => names.map((id) => ({ layer: 'clusters@an', id }))],
  ])('a list whose order says nothing, %s of %s, holds what both left and either added', (field, id, list) => {
    const start = applyPatch(document, patchOf(change(id, { [field]: list('A', 'D') })))
    const set = (...names: string[]) =>
      patchOf(replaceAnnotation(start, id, (a) => ({ ...a, [field]: list(...names) }) as Annotation))
    const [ours, theirs] = [set('A', 'C', 'D'), set('D', 'B')]
    for (const [first, second] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      const after = applyPatch(start, first)
      const { patch, conflicts } = rebasePatch(second, first, { document: after })
      expect(conflicts).toEqual([])
      expect(get(applyPatch(after, patch), id)).toHaveProperty(field, list('D', 'B', 'C'))
    }
  })

  test('what stays because the other refers to it keeps what it refers to itself, however many steps away', () => {
    const r1 = relation('r2', 'reports', { act: 'r1', when: 's5' })
    const start = applyPatch(document, patchOf(addAnnotation('mentions', r1)))
    const removals = (...ids: string[]) => patchOf(...ids.map((id) => removeAnnotation(start, id)))
    const over = patchOf(addAnnotation('mentions', relation('r9', 'x', { a: 'r2' })))
    const after = applyPatch(start, over)
    for (const ids of [
      ['r2', 'r1', 's2', 's5'],
      ['r2', 's5', 'r1', 's2'],
    ]) {
      const { patch, conflicts } = rebasePatch(removals(...ids), over, { document: after })
      const both = applyPatch(after, patch)
      expect(ids.map((id) => get(both, id)?.id)).toEqual(ids)
      expect(conflicts.map(({ message }) => message.replace(/,.*/, '')).sort()).toEqual(
        ids.map((id) => `Annotation ${id}`).sort(),
      )
      expect(validateDocument(both).map(({ code }) => code)).not.toContain('unknown_reference')
    }
  })

  test('what is removed with all that refers to it goes, in whatever order', () => {
    const ours = [
      removeAnnotation(document, 's1'),
      removeAnnotation(document, 'r1'),
      change('e1', { mentions: ['s6'] }),
    ]
    const { both: after, kinds } = rebase(ours, [change('s2', { note: 'x' })])
    expect([kinds, get(after, 's1'), get(after, 'r1')]).toEqual([[], undefined, undefined])
  })

  test('what an edit takes of the other is reported', () => {
    const theirs = [addAnnotation('mentions', mention(TEXT, 's9', 'HONORIFIC', 'Bà'))]
    const { both: after, issues } = rebase(edit('Bà Lê Thị Hoa', ''), theirs)
    expect(get(after, 's9')).toBeUndefined()
    expect(issues.filter(({ code }) => code === 'span_lost').map(({ message }) => message)).toEqual([
      "The text of PER s1 'Lê Thị Hoa' is gone",
      "The text of HONORIFIC s9 'Bà' is gone",
    ])
  })

  test('without new ids, an id used twice is a conflict', () => {
    const ours = [addAnnotation('mentions', mention(TEXT, 's7', 'HONORIFIC', 'Bà'))]
    expect(rebase(ours, [addAnnotation('mentions', mention(TEXT, 's7', 'NUM', '29'))], false).kinds).toEqual([
      'duplicate',
    ])
  })

  test('spans follow the edits of the other', () => {
    const ours = [addAnnotation('mentions', mention(TEXT, 's9', 'LOC', 'Thanh')), change('s4', { note: 'xã' })]
    const result = rebase(ours, edit('Bà Lê', 'Bác sĩ Lê'))
    expect(get(result.both, 's9')).toMatchObject({ quote: 'Thanh' })
    expect(get(result.both, 's4')).toMatchObject({ quote: 'xa\u0303 Tân Thanh', note: 'xã' })
    expect(result.kinds).toEqual([])
  })

  test('edits at different places go side by side, and what was done after them follows', () => {
    const edited = applyPatch(document, patchOf(...edit('Tân Thanh', 'Bảo Lâm')))
    const ours = [...edit('Tân Thanh', 'Bảo Lâm'), addAnnotation('mentions', mention(edited.text, 's9', 'LOC', 'Lâm'))]
    const result = rebase(ours, edit('Bà Lê', 'Bác sĩ Lê'))
    expect(result.kinds).toEqual([])
    expect(result.both.text).toBe(TEXT.replace('Bà Lê', 'Bác sĩ Lê').replace('Tân Thanh', 'Bảo Lâm'))
    expect(get(result.both, 's9')).toMatchObject({ quote: 'Lâm' })
    expect(validateDocument(result.both).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('edits keep the rule at the edges that they were made with', () => {
    const edges = () => 'inside' as const
    const end = spanOf(TEXT, 'Lê Thị Hoa').end
    const ours = editText(document, [{ span: { start: end, end }, text: ' (Huế)' }], { ...init, edges }).patch
    const over = patchOf(...edit('sáng', 'chiều'))
    const after = applyPatch(document, over)
    const quoteAfter = (options: object) => {
      const { patch } = rebasePatch(ours, over, { document: after, ...options })
      return (get(applyPatch(after, patch), 's1') as SpanAnnotation).quote
    }
    expect(quoteAfter({ edges })).toBe('Lê Thị Hoa (Huế)')
    expect(quoteAfter({})).toBe('Lê Thị Hoa')
  })

  test('after an edit that conflicts, the rest still finds its place', () => {
    const edited = applyPatch(document, patchOf(...edit('Thanh sáng', 'Mỹ chiều qua')))
    const ours = [
      ...edit('Thanh sáng', 'Mỹ chiều qua'),
      addAnnotation('mentions', mention(edited.text, 's9', 'NUM', '29')),
    ]
    const result = rebase(ours, edit('Tân Thanh', 'Bảo Lâm'))
    expect(result.kinds).toEqual(['text_overlap'])
    expect(get(result.both, 's9')).toMatchObject({ quote: '29' })
  })
})

describe('a value that a history sets to and fro', () => {
  const history = (...values: readonly string[]) => {
    const patches = []
    let current = document
    for (const value of values) {
      const patch = patchOf(setMetadata(current, 'topic', value))
      current = applyPatch(current, patch)
      patches.push(patch)
    }
    return patches
  }
  const over = (ours: readonly string[], theirs: readonly string[]) => {
    const [mine, other] = [history(...ours), history(...theirs)]
    const after = other.reduce((current, patch) => applyPatch(current, patch), document)
    const rebased = rebasePatches(mine, other, { document: after })
    const both = rebased.reduce((current, { patch }) => applyPatch(current, patch), after)
    return [both.metadata?.topic, rebased.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind))]
  }

  test('by way of the other side’s last value is a conflict, whoever goes first', () => {
    expect(over(['tin', 'bài'], ['bài', 'tin'])).toEqual(['tin', ['changed']])
    expect(over(['bài', 'tin'], ['tin', 'bài'])).toEqual(['bài', ['changed']])
  })

  test('and ends where the other side ends is no conflict at its end', () => {
    expect(over(['tin', 'bài', 'tin'], ['tin'])).toEqual(['tin', ['changed']])
  })

  test('what both removed stays removed when one side takes its removal back', () => {
    const removal = patchOf(removeAnnotation(document, 's5'))
    const s5 = get(document, 's5')
    const back = patchOf(addAnnotation('mentions', s5!))
    const after = applyPatch(document, removal)
    const rebased = rebasePatches([removal, back], removal, { document: after })
    expect(rebased.map(({ patch, conflicts }) => [patch.changes, conflicts])).toEqual([
      [[], []],
      [[], []],
    ])
  })
})

test('that there are attributes at all is a field: twice is once, and `{}` and none meet in either order', () => {
  const empty = change('s1', { attributes: {} })
  expect(rebase([empty], [empty]).patch.changes).toEqual([])
  const noted = change('s1', { note: 'tên' })
  expect(get(rebase([empty], [noted]).both, 's1')).toEqual(get(rebase([noted], [empty]).both, 's1'))
  expect(get(rebase([noted], [empty]).both, 's1')?.attributes).toEqual({})
})

describe('an addition that is changed in the same history', () => {
  const added = mention(TEXT, 's90', 'LOC', 'Lạng Sơn')
  const add = patchOf(addAnnotation('mentions', added))
  const noted = patchOf(
    replaceAnnotation(applyPatch(document, add), 's90', (one) => ({ ...one, note: 'xem lại' }) as Annotation),
  )
  const both = composePatches([add, noted])

  test('is done once when the patch comes again', () => {
    const after = applyPatch(document, both)
    const { patch, conflicts } = rebasePatch(both, both, { document: after, ids: createIds(after) })
    expect([patch.changes, conflicts]).toEqual([[], []])
  })

  test('keeps the change when the other side added the same and left it', () => {
    for (const [first, second] of [
      [add, both],
      [both, add],
    ] as const) {
      const after = applyPatch(document, first)
      const { patch, conflicts } = rebasePatch(second, first, { document: after, ids: createIds(after) })
      expect(conflicts).toEqual([])
      const merged = applyPatch(after, patch)
      expect(get(merged, 's90')?.note).toBe('xem lại')
      expect(merged.layers.mentions?.annotations.length).toBe(document.layers.mentions!.annotations.length + 1)
    }
  })
})
