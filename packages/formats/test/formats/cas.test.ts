import { type AnnotatedDocument, validateDocument } from '@chugiai/annotation'
import { detectFormat, read, write } from '@chugiai/formats'
import { jsonCas } from '@chugiai/formats/json-cas'
import { xmi } from '@chugiai/formats/xmi'
import { describe, expect, test } from 'vitest'
import { content } from '../cases/content.ts'
import { describeFormat } from '../cases/describe-format.ts'
import { asXml, fitsXml } from '../cases/xml-letters.ts'

/** Features hold one kind of value each. */
function hasOneKindEach({ layers }: AnnotatedDocument): boolean {
  const kinds = new Map<string, string>()
  return Object.values(layers).every(({ annotations }) =>
    annotations.every(({ kind, attributes = {} }) =>
      Object.entries(attributes).every(([name, value]) => {
        const key = `${kind} ${name}`
        const own = Array.isArray(value) ? 'list' : typeof value
        const known = kinds.get(key) ?? own
        kinds.set(key, known)
        return known === own
      }),
    ),
  )
}

describeFormat(jsonCas, { fits: hasOneKindEach })
describeFormat(xmi, { fits: (document) => hasOneKindEach(document) && fitsXml(document), asWritten: asXml })

const XMI = `<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" xmlns:ner="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmlns:md="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore" xmlns:custom="http:///webanno/custom.ecore" xmi:version="2.0">
<cas:NULL xmi:id="0"/>
<md:DocumentMetaData xmi:id="1" sofa="12" begin="0" end="15" documentId="tin-7"/>
<type:Token xmi:id="2" sofa="12" begin="3" end="9"/>
<type:Sentence xmi:id="3" sofa="12" begin="0" end="15"/>
<ner:NamedEntity xmi:id="4" sofa="12" begin="3" end="9" value="PER" identifier="Q1"/>
<ner:NamedEntity xmi:id="5" sofa="12" begin="12" end="15"/>
<custom:Relation xmi:id="6" sofa="12" begin="12" end="15" Dependent="5" Governor="4" source="4" target="5" value="ở" count="3"/>
<custom:Host xmi:id="7" sofa="12" begin="3" end="9" links="8 9"/>
<custom:Link xmi:id="8" role="đâu" target="5"/>
<custom:Link xmi:id="9" role="ai" target="4"/>
<custom:SimpleLink xmi:id="20" sofa="12" begin="3" end="9" next="21"/>
<custom:SimpleLink xmi:id="21" sofa="12" begin="12" end="15"/>
<custom:SimpleChain xmi:id="22" sofa="12" first="20"/>
<cas:Sofa xmi:id="12" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="👋 Bà Hoa&#10;ở Huế"/>
<cas:View sofa="12" members="1 2 3 4 5 6 7 8 9 20 21 22"/>
</xmi:XMI>`

const TYPES = `<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types><typeDescription><name>webanno.custom.Relation</name><supertypeName>uima.tcas.Annotation</supertypeName><features><featureDescription><name>count</name><rangeTypeName>uima.cas.Integer</rangeTypeName></featureDescription><featureDescription><name>source</name><rangeTypeName>uima.tcas.Annotation</rangeTypeName></featureDescription><featureDescription><name>target</name><rangeTypeName>uima.tcas.Annotation</rangeTypeName></featureDescription></features></typeDescription></types></typeSystemDescription>`

describe('XMI of INCEpTION', () => {
  test('types are layers; ends, slots and chains are relations and entities', async () => {
    expect(detectFormat({ name: 'x', data: XMI })[0]?.format).toBe('xmi')
    const { documents, issues } = await read('xmi', [{ name: 'a.xmi', data: XMI }])
    expect(issues).toEqual([])
    expect(documents[0]).toMatchObject({
      id: 'tin-7',
      text: '👋 Bà Hoa\nở Huế',
      layers: {
        words: { annotations: [{ label: 'word', quote: 'Bà Hoa' }] },
        sentences: { annotations: [{ label: 'sentence' }] },
        mentions: {
          annotations: [
            { label: 'PER', quote: 'Bà Hoa', attributes: { identifier: 'Q1' } },
            { label: 'NamedEntity', quote: 'Huế' },
          ],
        },
        Relation: {
          annotations: [
            {
              kind: 'relation',
              label: 'ở',
              arguments: [
                { role: 'source', id: 's4' },
                { role: 'target', id: 's5' },
              ],
              attributes: { count: '3' },
            },
          ],
        },
        Host: {
          annotations: [
            { kind: 'span' },
            {
              label: 'links',
              arguments: [
                { role: 'host', id: 's7' },
                { role: 'đâu', id: 's5' },
                { role: 'ai', id: 's4' },
              ],
            },
          ],
        },
        SimpleLink: { annotations: [{}, {}, { kind: 'entity', label: 'Simple', mentions: ['s20', 's21'] }] },
      },
    })
  })

  test('the types beside it tell numbers from letters', async () => {
    const { documents } = await read('xmi', [
      { name: 'TypeSystem.xml', data: TYPES },
      { name: 'a.xmi', data: XMI },
    ])
    expect(documents[0]?.layers.Relation?.annotations[0]?.attributes).toEqual({ count: 3 })
  })

  test.each(['xmi', 'json-cas'])('%s: written and read again it says the same, without a word', async (format) => {
    const { documents } = await read('xmi', [
      { name: 'TypeSystem.xml', data: TYPES },
      { name: 'a.xmi', data: XMI },
    ])
    const { files, issues } = write(format, documents)
    expect(issues).toEqual([])
    const again = await read(format, files)
    expect(again.issues).toEqual([])
    expect(again.documents[0]?.id).toBe('tin-7')
    expect(again.documents.map(content)).toEqual(documents.map(content))
    expect(again.documents.flatMap((document) => validateDocument(document))).toEqual([])
  })
})

test('a view without a text is refused, one beside another is named', async () => {
  const none = { '%TYPES': {}, '%FEATURE_STRUCTURES': [{ '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaID: 'x' }] }
  const two = {
    '%FEATURE_STRUCTURES': [
      { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaID: 'một', sofaString: 'Huế' },
      { '%ID': 2, '%TYPE': 'uima.cas.Sofa', sofaID: 'hai', sofaString: 'Hue' },
      { '%ID': 3, '%TYPE': 'a.B', '@sofa': 1, begin: 0, end: 3 },
      { '%ID': 4, '%TYPE': 'a.B', '@sofa': 2, begin: 0, end: 3 },
    ],
  }
  expect(await read('json-cas', [{ name: 'a', data: JSON.stringify(none) }])).toMatchObject({
    documents: [],
    issues: [{ code: 'missing_text' }],
  })
  const { documents, issues } = await read('json-cas', [{ name: 'a', data: JSON.stringify(two) }])
  expect(documents).toMatchObject([{ text: 'Huế', layers: { 'a.B': { annotations: [{ quote: 'Huế', label: 'B' }] } } }])
  expect(issues).toMatchObject([{ code: 'extra_lost', count: 1 }])
})
