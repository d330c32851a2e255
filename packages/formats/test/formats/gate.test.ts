import { detectFormat, read, write } from '@chugiai/formats'
import { bdoc, gate } from '@chugiai/formats/gate'
import { expect, test } from 'vitest'
import { describeFormat } from '../cases/describe-format.ts'
import { asXml, fitsXml } from '../cases/xml-letters.ts'

describeFormat(bdoc)
describeFormat(gate, { fits: fitsXml, asWritten: asXml })

const XML = `<?xml version='1.0' encoding='UTF-8'?>
<GateDocument version="3">
<!-- a remark -->
<GateDocumentFeatures>
<Feature><Name className="java.lang.String">năm</Name><Value className="java.lang.Integer">2024</Value></Feature>
<Feature><Name className="java.lang.String">cây</Name><Value className="gate.corpora.ObjectWrapper"><![CDATA[<?xml version='1.1'?><gate.corpora.ObjectWrapper><value class="linked-hash-map"><entry><string>a</string><list><int>1</int><boolean>true</boolean></list></entry><entry><string>b</string><list reference="../../entry/list"/></entry></value></gate.corpora.ObjectWrapper>]]></Value></Feature>
</GateDocumentFeatures>
<TextWithNodes><Node id="0"/>👋 <Node id="3"/>B&amp;H<Node id="6"/> ở <Node id="9"/>Huế<Node id="12"/></TextWithNodes>
<AnnotationSet>
<Annotation Id="1" Type="Token" StartNode="3" EndNode="6"><Feature><Name className="java.lang.String">category</Name><Value className="java.lang.String">Np</Value></Feature></Annotation>
<Annotation Id="2" Type="LOC" StartNode="9" EndNode="12"><Feature><Name className="java.lang.String">tỉnh</Name><Value className="java.lang.Boolean">true</Value></Feature></Annotation>
</AnnotationSet>
<AnnotationSet Name="Khóa"><Annotation Id="3" Type="KHÔNG" StartNode="6" EndNode="6"></Annotation></AnnotationSet>
</GateDocument>`

test('sets are layers, the default one that of mentions; tokens are words; features keep their kinds', async () => {
  expect(detectFormat({ name: 'x', data: XML })[0]?.format).toBe('gate')
  const { documents, issues } = await read('gate', [{ name: 'a.xml', data: XML }])
  expect(issues).toEqual([])
  expect(documents[0]).toMatchObject({
    id: 'a',
    text: '👋 B&H ở Huế',
    metadata: { năm: 2024, cây: { a: [1, true], b: [1, true] } },
    layers: {
      words: { annotations: [{ quote: 'B&H', attributes: { category: 'Np' } }] },
      mentions: { annotations: [{ label: 'LOC', quote: 'Huế', attributes: { tỉnh: true } }] },
      Khóa: { annotations: [{ label: 'KHÔNG', spans: [{ start: 6, end: 6 }] }] },
    },
  })
  for (const format of ['gate', 'bdoc']) {
    const again = await read(format, write(format, documents).files)
    expect(again.documents[0]).toEqual(documents[0])
  }
})

test('bdoc says itself how its offsets count', async () => {
  const of = (offset_type: string) =>
    JSON.stringify({
      text: '👋 Huế',
      name: 'x',
      annotation_sets: {
        '': {
          annotations: [
            { type: 'LOC', start: offset_type === 'p' ? 2 : 3, end: offset_type === 'p' ? 5 : 6, features: {} },
          ],
        },
      },
      offset_type,
    })
  for (const unit of ['p', 'j']) {
    const { documents } = await read('bdoc', [{ name: 'x', data: of(unit) }])
    expect(documents[0]?.layers).toMatchObject({ mentions: { annotations: [{ quote: 'Huế' }] } })
  }
})

test('entities of a file’s own are refused, and what is no XML is said', async () => {
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE GateDocument [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><GateDocument><TextWithNodes>&b;</TextWithNodes></GateDocument>'
  const outside =
    '<!DOCTYPE GateDocument [<!ENTITY a SYSTEM "file:///etc/passwd">]><GateDocument><TextWithNodes>&a;</TextWithNodes></GateDocument>'
  const broken = '<GateDocument><TextWithNodes>x</GateDocument>'
  const deep = `<GateDocument>${'<a>'.repeat(200_000)}`
  for (const [data, code] of [
    [bomb, 'unsafe_xml'],
    [outside, 'unsafe_xml'],
    [broken, 'invalid_xml'],
    [deep, 'invalid_xml'],
  ] as const) {
    expect(await read('gate', [{ name: 'a.xml', data }])).toMatchObject({
      documents: [],
      issues: [{ code, severity: 'error' }],
    })
  }
})
