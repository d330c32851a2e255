import type { AnnotatedDocument } from '@chugiai/annotation'
import { detectFormat, read, write } from '@chugiai/formats'
import { bioc, biocJson } from '@chugiai/formats/bioc'
import { pubtator } from '@chugiai/formats/pubtator'
import { describe, expect, test } from 'vitest'
import { describeFormat } from '../cases/describe-format.ts'
import { asXml, fitsXml } from '../cases/xml-letters.ts'

const isWhole = (format: string) => (document: AnnotatedDocument) =>
  write(format, [document]).issues.every(({ code }) => code === 'text_changed')

describeFormat(biocJson)
describeFormat(bioc, { fits: fitsXml, asWritten: asXml })
describeFormat(pubtator, {
  fits: isWhole('pubtator'),
  asWritten: (text) => {
    const end = text.search(/\r\n|[\r\n]/)
    return end < 0 ? text : `${text.slice(0, end)}\n${text.slice(end + 1).replace(/[\r\n\t]/g, ' ')}`
  },
})

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE collection SYSTEM "BioC.dtd">
<collection><source>x</source><date>2024</date><key>k</key>
<document><id>tin-1</id><infon key="năm">2024</infon>
<passage><infon key="type">title</infon><offset>0</offset><text>👋 Bà Hoa</text>
<annotation id="T1"><infon key="type">PER</infon><infon key="giới">nữ</infon><location offset="2" length="6"/><text>Bà Hoa</text></annotation></passage>
<passage><infon key="type">abstract</infon><offset>12</offset>
<sentence><offset>12</offset><text>ở Huế.</text><annotation id="T2"><infon key="type">LOC</infon><location offset="14" length="3"/><text>Huế</text></annotation></sentence>
<sentence><offset>19</offset><text>Về Huế.</text><annotation id="T3"><infon key="type">LOC</infon><location offset="14" length="3"/><location offset="22" length="3"/><text>Huế Huế</text></annotation></sentence>
<relation id="R1"><infon key="type">ở</infon><node refid="T1" role="ai"/><node refid="T2" role="đâu"/></relation></passage>
<relation id="R2"><infon key="type">nói</infon><node refid="R1" role="gì"/><node refid="T9" role="ai"/></relation>
</document></collection>`

test('BioC: places of the whole document, passages with gaps, several locations, relations of any level', async () => {
  expect(detectFormat({ name: 'x', data: XML })[0]?.format).toBe('bioc')
  const { documents, issues } = await read('bioc', [{ name: 'a.xml', data: XML }])
  expect(issues.map(({ code }) => code)).toEqual(['unknown_reference'])
  expect(documents[0]).toMatchObject({
    id: 'tin-1',
    text: '👋 Bà Hoa   \nở Huế. Về Huế.',
    metadata: { năm: '2024' },
    layers: {
      blocks: {
        annotations: [
          { label: 'title', quote: '👋 Bà Hoa' },
          { label: 'abstract', quote: 'ở Huế. Về Huế.' },
        ],
      },
      mentions: {
        annotations: [
          { label: 'PER', quote: 'Bà Hoa', attributes: { giới: 'nữ' } },
          { label: 'LOC', quote: 'Huế' },
          { label: 'LOC', quote: 'Huế Huế' },
          { kind: 'relation', label: 'ở', arguments: [{ role: 'ai' }, { role: 'đâu' }] },
        ],
      },
    },
  })
  for (const format of ['bioc', 'bioc-json']) {
    const written = write(format, documents)
    expect(written.issues).toEqual([])
    const again = await read(format, written.files)
    expect(again.issues).toEqual([])
    expect(again.documents).toEqual(documents)
  }
})

test('BioC: offsets that count bytes are named, and taken when asked for', async () => {
  const data = JSON.stringify({
    documents: [
      {
        id: 'x',
        passages: [
          {
            offset: 0,
            text: 'ở Huế',
            annotations: [{ id: '1', infons: { type: 'LOC' }, text: 'Huế', locations: [{ offset: 4, length: 5 }] }],
          },
        ],
      },
    ],
  })
  expect(detectFormat({ name: 'x', data })[0]?.format).toBe('bioc-json')
  const file = { name: 'a.json', data }
  expect((await read('bioc-json', [file])).issues.map(({ code }) => code)).toEqual(['wrong_unit', 'span_out_of_range'])
  expect((await read('bioc-json', [file], { unit: 'auto' })).documents[0]?.layers.mentions?.annotations).toMatchObject([
    { quote: 'Huế' },
  ])
})

describe('PubTator', () => {
  const DATA =
    '12|t|Metformin và đường huyết\n12|a|Bệnh nhân dùng metformin.\n12\t0\t9\tMetformin\tChemical\tMESH:D008687\n12\t40\t49\tmetformin\tChemical\tMESH:D008687\n12\t13\t24\tđường huyết\tDisease\tD001786\n12\tCID\tMESH:D008687\tD001786\n\n13|t|Khác\n13|a|\n'

  test('mentions, concepts and relations between concepts', async () => {
    expect(detectFormat({ name: 'x', data: DATA })[0]?.format).toBe('pubtator')
    const { documents, issues } = await read('pubtator', [{ name: 'a.txt', data: DATA }])
    expect(issues).toEqual([])
    expect(documents.map(({ id, text }) => [id, text])).toEqual([
      ['12', 'Metformin và đường huyết\nBệnh nhân dùng metformin.'],
      ['13', 'Khác\n'],
    ])
    expect(documents[0]?.layers.mentions?.annotations).toMatchObject([
      { quote: 'Metformin' },
      { quote: 'metformin' },
      { quote: 'đường huyết' },
      { kind: 'entity', label: 'Chemical', mentions: ['s1', 's2'], links: [{ base: 'MESH', id: 'D008687' }] },
      { kind: 'entity', label: 'Disease', links: [{ base: '', id: 'D001786' }] },
      {
        kind: 'relation',
        label: 'CID',
        arguments: [
          { role: 'subject', id: 'e1' },
          { role: 'object', id: 'e2' },
        ],
      },
    ])
    const written = write('pubtator', documents)
    expect(written.issues).toEqual([])
    expect((await read('pubtator', written.files)).documents).toEqual(documents)
  })

  test('what is no line of the format, and concepts that nobody mentions, are reported', async () => {
    const data = '12|t|Huế\n12\t0\tx\n12\tCID\tA\tB\n12\t0\t99\tHuế\tLOC\t-1\n'
    const { issues } = await read('pubtator', [{ name: 'a.txt', data }])
    expect(issues.map(({ code }) => code)).toEqual(['invalid_line', 'span_out_of_range', 'unknown_reference'])
  })
})

test.each([', ', '-', '-1', 'a;b', '%2D', '|', ':'])('PubTator: the concept %j comes back', async (concept) => {
  for (const base of ['', 'MESH']) {
    const { documents } = await read('pubtator', [{ name: 'a', data: '1|t|ở Huế\n1\t2\t5\tHuế\tLOC\tx:y\n' }])
    const named = documents.map((document) => {
      const annotations = (document.layers.mentions?.annotations ?? []).map((annotation) =>
        annotation.kind === 'entity' ? { ...annotation, links: [{ base, id: concept }] } : annotation,
      )
      return { ...document, layers: { mentions: { annotations } } }
    })
    const written = write('pubtator', named)
    expect(written.issues).toEqual([])
    expect((await read('pubtator', written.files)).documents).toEqual(named)
  }
})
