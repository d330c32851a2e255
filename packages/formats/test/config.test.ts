import { validateLabelSchema } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { formatBratConfig, formatLabelStudioConfig, parseBratConfig, parseLabelStudioConfig } from '@chugiai/formats'
import { describe, expect, test } from 'vitest'

const CONF = `# một chú thích
[entities]
!Vật
\tNgười
\tTổ-chức
Tiền
----
[relations]
Ở  Arg1:Người, Arg2:Tổ-chức
Ở  Arg1:Tổ-chức, Arg2:Tổ-chức
Là Arg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive
<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:contain

[events]
<AI>=Người|Tổ-chức
!Giao-dịch
\tMua  Bên-mua:<AI>, Giá?:Tiền, Vật+:<AI>, Chứng{2}:Người, Khác*:<EVENT>
[attributes]
Phủ-định  Arg:<EVENT>
Chắc  Arg:<ENTITY>, Value:Cao|Thấp
`

describe('annotation.conf of brat', () => {
  const { schema, issues } = parseBratConfig(CONF)

  test('is a label schema that is whole', () => {
    expect(issues).toEqual([])
    expect(validateLabelSchema(schema).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(schema.labels.map(({ id, parent, abstract }) => [id, parent, abstract])).toEqual([
      ['Vật', undefined, true],
      ['Người', 'Vật', undefined],
      ['Tổ-chức', 'Vật', undefined],
      ['Tiền', undefined, undefined],
      ['Giao-dịch', undefined, true],
      ['Mua', 'Giao-dịch', undefined],
      ['Là', undefined, undefined],
    ])
    expect(schema.relations.map(({ id, roles }) => [id, roles])).toEqual([
      [
        'Ở',
        [
          { role: 'Arg1', labels: ['Người', 'Tổ-chức'] },
          { role: 'Arg2', labels: ['Tổ-chức'] },
        ],
      ],
      ['Là', [{ role: 'Arg1' }, { role: 'Arg2' }]],
      [
        'Mua',
        [
          { role: 'trigger', labels: ['Mua'] },
          { role: 'Bên-mua', labels: ['Người', 'Tổ-chức'] },
          { role: 'Giá', labels: ['Tiền'], min: 0 },
          { role: 'Vật', labels: ['Người', 'Tổ-chức'], max: 1000 },
          { role: 'Chứng', labels: ['Người'], min: 2, max: 2 },
          { role: 'Khác', labels: ['Mua'], min: 0, max: 1000 },
        ],
      ],
    ])
    expect(schema.attributes.map(({ id, type, values }) => [id, type, values?.map((value) => value.id)])).toEqual([
      ['Phủ-định', 'boolean', undefined],
      ['Chắc', 'one', ['Cao', 'Thấp']],
    ])
    expect(schema.relations.find(({ id }) => id === 'Mua')?.attributes).toEqual(['Phủ-định'])
  })

  test('written and read again it says the same', () => {
    const written = formatBratConfig(schema)
    expect(written.issues).toEqual([])
    expect(parseBratConfig(written.text)).toEqual({ schema, issues: [] })
  })

  test('a schema of ours says what it loses', () => {
    const { text, issues: lost } = formatBratConfig(newsLabelSchema)
    expect(lost.map(({ code }) => code)).toContain('metadata_lost')
    const again = parseBratConfig(text, newsLabelSchema.id)
    expect(again.issues).toEqual([])
    const spans = newsLabelSchema.labels.filter(({ kind }) => kind === undefined || kind === 'span').map(({ id }) => id)
    expect(again.schema.labels.map(({ id }) => id).sort()).toEqual([...spans].sort())
  })

  test('a line outside of sections is reported; macros that name one another end', () => {
    expect(parseBratConfig('Person\n').issues).toMatchObject([{ code: 'invalid_line', path: 'line 1' }])
    expect(parseBratConfig('[relations]\n<A>=<B>\n<B>=<A>\nR Arg1:<A>, Arg2:x\n').issues).toEqual([])
  })
})

describe('configuration of Label Studio', () => {
  const XML = `<View><Header value="Tin"/><Relations><Relation value="ở"/></Relations>
<Labels name="ner" toName="text"><Label value="Người" alias="PER" hotkey="p" hint="tên người"/><Label value="LOC" background="#ff0000"/></Labels>
<Text name="text" value="$noi_dung"/>
<Choices name="loại" toName="text" choice="single"><Choice value="Thể thao"/></Choices>
<Choices name="cấp" toName="text" perRegion="true" whenLabelValue="LOC" required="true"><Choice value="Tỉnh" alias="t"/><Choice value="Xã"/></Choices>
<TextArea name="ghi" toName="text" perRegion="true"/><Image name="i" value="$i"/></View>`

  test('is a label schema that is whole', () => {
    const { schema, textKey, issues } = parseLabelStudioConfig(XML)
    expect({ textKey, codes: issues.map(({ code }) => code) }).toEqual({ textKey: 'noi_dung', codes: ['extra_lost'] })
    expect(validateLabelSchema(schema).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(schema.labels).toEqual([
      { id: 'PER', title: { und: 'Người' }, key: 'p', description: { und: 'tên người' }, attributes: ['ghi'] },
      { id: 'LOC', title: { und: 'LOC' }, attributes: ['cấp', 'ghi'] },
      { id: 'Thể thao', kind: 'document', title: { und: 'Thể thao' } },
    ])
    expect(schema.attributes).toMatchObject([
      { id: 'cấp', type: 'one', required: true, values: [{ id: 't', title: { und: 'Tỉnh' } }, { id: 'Xã' }] },
      { id: 'ghi', type: 'text' },
    ])
    expect(schema.relations).toMatchObject([{ id: 'ở', roles: [{ role: 'from' }, { role: 'to' }] }])
    const again = parseLabelStudioConfig(formatLabelStudioConfig(schema).text)
    expect(again).toEqual({ schema, issues: [], textKey: 'text' })
  })

  test('what is no XML, or declares entities, is refused', () => {
    expect(parseLabelStudioConfig('<View>').issues).toMatchObject([{ code: 'invalid_xml' }])
    expect(parseLabelStudioConfig('<!DOCTYPE x [<!ENTITY a "b">]><View/>').issues).toMatchObject([
      { code: 'unsafe_xml' },
    ])
  })
})
