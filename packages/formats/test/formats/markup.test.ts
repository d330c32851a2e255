import type { AnnotatedDocument } from '@chugiai/annotation'
import { detectFormat, read, write } from '@chugiai/formats'
import { html } from '@chugiai/formats/html'
import { inlineXml } from '@chugiai/formats/inline-xml'
import { tei } from '@chugiai/formats/tei'
import { describe, expect, test } from 'vitest'
import { describeFormat } from '../cases/describe-format.ts'
import { asXml, fitsXml } from '../cases/xml-letters.ts'

describeFormat(inlineXml, { fits: fitsXml, asWritten: asXml })
describeFormat(tei, { fits: (document) => fitsXml(document) && hasNotes(document), asWritten: asXml })
describeFormat(html, { fits: fitsXml, asWritten: asXml })

/** A note without letters is no content of an element. */
const hasNotes = ({ layers }: AnnotatedDocument) =>
  Object.values(layers).every(({ annotations }) =>
    annotations.every(({ kind, note }) => note === undefined || (kind === 'span' && note !== '')),
  )

async function found(format: string, data: string) {
  const { documents, issues } = await read(format, [{ name: 'a.xml', data }])
  const quotes = documents.flatMap(({ layers }) =>
    Object.values(layers).flatMap(({ annotations }) =>
      annotations.map((one) => (one.kind === 'span' ? `${one.label}: ${one.quote}` : `${one.kind} ${one.label}`)),
    ),
  )
  return {
    texts: documents.map(({ text }) => text),
    ids: documents.map(({ id }) => id),
    quotes,
    codes: issues.map(({ code }) => code),
    documents,
  }
}

describe('names within the text', () => {
  test.each([
    [
      'ENAMEX with a bare &',
      '<ENAMEX TYPE="ORGANIZATION">FPT & Cộng <ENAMEX TYPE="LOCATION">Huế</ENAMEX></ENAMEX> < 5',
      'FPT & Cộng Huế < 5',
      ['ORGANIZATION: FPT & Cộng Huế', 'LOCATION: Huế'],
    ],
    [
      'an element a label',
      '<doc id="x"><PER>Bà&nbsp;Hoa</PER> ở <LOC>Hu&#7871;</LOC></doc>',
      'Bà\u00a0Hoa ở Huế',
      ['PER: Bà\u00a0Hoa', 'LOC: Huế'],
    ],
    [
      'sentences and paragraphs',
      '<doc><p><s>Bà <PER>Hoa</PER>.</s></p></doc>',
      'Bà Hoa.',
      ['sentence: Bà Hoa.', 'PER: Hoa'],
    ],
    ['an element without letters', '<doc>a<X/>b</doc>', 'ab', ['X: ']],
    [
      'comments, declarations, literal letters',
      '<?xml version="1.0"?><!-- <PER> --><doc>a <![CDATA[<b>]]></doc>',
      'a <b>',
      [],
    ],
    ['quotes that hold signs of tags', '<doc><LOC ghi="a > b">Huế</LOC></doc>', 'Huế', ['LOC: Huế']],
  ])('%s', async (_, data, text, quotes) => {
    expect(await found('inline-xml', data)).toMatchObject({ texts: [text], quotes, codes: [] })
  })

  test('each document of a file is one; what is not closed is reported', async () => {
    expect(
      await found('inline-xml', '<docs>\n<doc id="1">Huế</doc>\n<doc id="2"><LOC>Vinh</LOC></doc>\n</docs>'),
    ).toMatchObject({ ids: ['1', '2'], texts: ['Huế', 'Vinh'], quotes: ['LOC: Vinh'] })
    expect(await found('inline-xml', '<doc><A>x<B>y</A></C></doc>')).toMatchObject({
      quotes: ['A: xy'],
      codes: ['invalid_xml', 'invalid_xml'],
    })
  })

  test('a file of tags without end takes time in proportion', async () => {
    const { texts } = await found('inline-xml', '<a '.repeat(100_000))
    expect(texts[0]).toHaveLength(300_000)
  })
})

test('TEI: names in the text, spans beside it between ids, relations between spans', async () => {
  const data = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><title>không đọc</title></teiHeader>
<text><body><p><w xml:id="w1">Bà</w> <w xml:id="w2">Hoa</w> ở <placeName ref="#hue" xml:id="p1">Huế</placeName></p>
<p>Hết.</p>
</body></text>
<standOff><spanGrp><span xml:id="s1" from="#w1" to="#w2" ana="#PER">xem lại</span><span from="#w9"/></spanGrp>
<listRelation><relation name="ở" active="#s1" passive="#p1"/></listRelation></standOff></TEI>`
  expect(detectFormat({ name: 'x', data })[0]?.format).toBe('tei')
  const { texts, quotes, codes, documents } = await found('tei', data)
  expect(texts).toEqual(['Bà Hoa ở Huế\nHết.'])
  expect({ quotes, codes }).toEqual({
    quotes: ['placeName: Huế', 'PER: Bà Hoa', 'relation ở'],
    codes: ['unknown_reference'],
  })
  expect(documents[0]?.layers.mentions?.annotations[1]).toMatchObject({ note: 'xem lại' })
})

test('HTML: spans that cross are marked piece by piece, and nothing of the text is markup', async () => {
  const span = (id: string, label: string, start: number, end: number) => ({
    kind: 'span' as const,
    id,
    label,
    origin: { kind: 'import' as const, name: 'x' },
    status: 'accepted' as const,
    spans: [{ start, end }],
    quote: '<b> ở Huế'.slice(start, end),
  })
  const document = {
    version: 1 as const,
    id: 'a"b',
    text: '<b> ở Huế',
    offsetUnit: 'utf16' as const,
    layers: { mentions: { annotations: [span('1', '"X"', 0, 5), span('2', 'Y', 4, 9)] } },
  }
  const { files } = write('html', [document])
  const mark = (number: number, label: string) => `<mark data-span="${number}" data-label="${label}" title="${label}">`
  expect(files[0]?.data).toContain(
    `>${mark(1, '&quot;X&quot;')}&lt;b&gt; ${mark(2, 'Y')}ở</mark></mark>${mark(2, 'Y')} Huế</mark></article>`,
  )
  expect(detectFormat({ name: 'x', data: files[0]?.data ?? '' })[0]?.format).toBe('html')
  expect((await found('html', files[0]?.data ?? '')).quotes).toEqual(['"X": <b> ở', 'Y: ở Huế'])
  expect((await found('html', '<p>Huế</p>')).codes).toEqual(['invalid_shape'])
})
