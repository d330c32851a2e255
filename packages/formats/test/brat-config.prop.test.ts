import { validateDocument, validateLabelSchema } from '@chugiai/annotation'
import { formatBratConfig, parseBratConfig, read, write } from '@chugiai/formats'
import { runs } from '@chugiai/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const CONF = `[entities]
!Vật
\tNgười
\tTổ-chức
Tiền
[relations]
Ở  Arg1:Người|Tổ-chức, Arg2:Tổ-chức
Equiv Arg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive
[events]
!Giao-dịch
\tMua  Bên-mua*:Người|Tổ-chức, Giá?:Tiền, Vì*:Giao-dịch
\tBán  Bên-bán*:<ENTITY>
Họp  Gồm*:<ANY>
[attributes]
Phủ-định  Arg:<EVENT>
Chắc  Arg:<ENTITY>, Value:Cao|Thấp
Nặng  Arg:Mua|Tiền
`
const TEXT = 'Bà Hoa 😀 mua nhà của anh Nam, giá 3 tỷ đồng, rồi họp.'
const LENGTH = [...TEXT].length

const ENTITIES = ['Người', 'Tổ-chức', 'Tiền'] as const
const EVENTS = { Mua: 'Bên-mua', Bán: 'Bên-bán', Họp: 'Gồm' } as const

/** A line of standoff by numbers: a span (with two pieces, perhaps) every two letters, so that no two are the same. */
function lineOf(label: string, i: number, isSplit: boolean): string {
  const start = i * 2
  const letters = [...TEXT]
  const pieces = isSplit ? [start, LENGTH - 1] : [start]
  const places = pieces.map((at) => `${at} ${at + 1}`).join(';')
  return `T${i + 1}\t${label} ${places}\t${pieces.map((at) => letters[at]).join(' ')}`
}

const standoff = fc
  .record({
    entities: fc.array(fc.tuple(fc.constantFrom(...ENTITIES), fc.boolean()), { minLength: 1, maxLength: 8 }),
    events: fc.array(fc.constantFrom(...(Object.keys(EVENTS) as (keyof typeof EVENTS)[])), { maxLength: 6 }),
    picks: fc.infiniteStream(fc.nat()),
  })
  .map(({ entities, events, picks }) => {
    const pick = <Item>(all: readonly Item[]): Item[] => {
      const { value } = picks.next()
      return all.length === 0 ? [] : all.slice(Number(value) % all.length).slice(0, 1)
    }
    const spans = entities.map(([label, isSplit], i) => ({ id: `T${i + 1}`, label, line: lineOf(label, i, isSplit) }))
    const people = spans.filter(({ label }) => label !== 'Tiền')
    const triggers = events.map((label, k) => ({ label, id: `T${spans.length + k + 1}`, place: spans.length + k }))
    const lines = [...spans.map(({ line }) => line), ...triggers.map(({ label, place }) => lineOf(label, place, false))]
    events.forEach((label, k) => {
      const filled = pick(people).map(({ id }) => `${EVENTS[label]}:${id}`)
      const causes = label === 'Mua' && k > 0 && events[k - 1] !== 'Họp' ? [`Vì:E${k}`] : []
      lines.push(`E${k + 1}\t${[`${label}:${triggers[k]?.id}`, ...filled, ...causes].join(' ')}`)
      if (label !== 'Bán') lines.push(`A${k + 1}\tPhủ-định E${k + 1}`)
    })
    for (const { id } of pick(people))
      for (const other of pick(spans.filter(({ label }) => label === 'Tổ-chức')))
        lines.push(`R1\tỞ Arg1:${id} Arg2:${other.id}`, `*\tEquiv ${id} ${other.id}`, `A99\tChắc ${id} Cao`)
    return `${lines.join('\n')}\n`
  })

test('what is read of a folder of brat fits the schema that its annotation.conf says', async () => {
  const { schema, issues } = parseBratConfig(CONF)
  expect([issues, validateLabelSchema(schema)]).toEqual([[], []])
  const law = fc.asyncProperty(standoff, async (ann) => {
    const files = [
      { name: 'a.txt', data: TEXT },
      { name: 'a.ann', data: ann },
    ]
    const { documents, issues } = await read('brat', files)
    expect(issues).toEqual([])
    for (const document of documents) {
      const mentions = { annotations: [], ...document.layers.mentions, schema: schema.id }
      expect(validateDocument({ ...document, layers: { mentions } }, { schemas: [schema] })).toEqual([])
    }
    const again = await read('brat', write('brat', documents).files)
    expect(again.documents).toEqual(documents)
  })
  await fc.assert(law, { numRuns: runs(100) })
})

test('several events of one trigger label are written, a line each', () => {
  const { schema } = parseBratConfig('[events]\nMua A:<ANY>\nBán A:<ANY>\n')
  const roles = [{ role: 'trigger', labels: ['Việc'] }]
  const own = {
    ...schema,
    labels: [{ id: 'Việc', title: { vi: 'Việc' } }],
    relations: schema.relations.map((relation) => ({ ...relation, roles })),
  }
  const { schema: again } = parseBratConfig(formatBratConfig(own).text)
  expect(again.relations.map(({ id }) => id)).toEqual(['Mua', 'Bán'])
})
