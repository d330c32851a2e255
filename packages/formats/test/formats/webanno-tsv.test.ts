import type { AnnotatedDocument } from '@chugiai/annotation'
import { detectFormat, read, write } from '@chugiai/formats'
import { webannoTsv } from '@chugiai/formats/webanno-tsv'
import { describe, expect, test } from 'vitest'
import { content } from '../cases/content.ts'
import { describeFormat } from '../cases/describe-format.ts'

/** What is written without a word; the law is that it comes back. */
const isWhole = (document: AnnotatedDocument) =>
  write('webanno-tsv', [document]).issues.every(({ code }) => code === 'text_changed')

describeFormat(webannoTsv, { allowed: ['text_changed'], fits: isWhole })

const ANNOTATION = 'webanno.custom'
const file = (head: string[], ...rows: string[]) =>
  `#FORMAT=WebAnno TSV 3.3\n${head.map((line) => `${line}\n`).join('')}\n\n#Text=Bà Hoa ở Huế .\n${rows.map((row) => `${row}\t\n`).join('')}`
const WORDS = ['1-1\t0-2\tBà', '1-2\t3-6\tHoa', '1-3\t7-8\tở', '1-4\t9-12\tHuế', '1-5\t13-14\t.']
const cells = (...all: string[]) => WORDS.map((word, i) => `${word}\t${all[i]}`)

async function found(data: string, options = {}) {
  const { documents, issues } = await read('webanno-tsv', [{ name: 'a.tsv', data }], options)
  const lines = documents.flatMap(({ layers }) =>
    Object.entries(layers).flatMap(([layer, { annotations }]) =>
      layer === 'words' || layer === 'sentences'
        ? []
        : annotations.map((annotation) => {
            const own = `${layer} ${annotation.kind === 'span' ? `${annotation.label} '${annotation.quote}'` : annotation.label}`
            const attributes = annotation.attributes === undefined ? '' : ` ${JSON.stringify(annotation.attributes)}`
            if (annotation.kind === 'relation')
              return `${own} ${annotation.arguments.map(({ role, id }) => `${role}=${quoteOf(documents, id)}`).join(' ')}${attributes}`
            if (annotation.kind === 'entity')
              return `${own} ${annotation.mentions.map((id) => quoteOf(documents, id)).join(' ')}`
            return own + attributes
          }),
    ),
  )
  return { lines, codes: issues.map(({ code }) => code), documents }
}

function quoteOf(documents: readonly AnnotatedDocument[], id: string): string {
  const all = documents.flatMap(({ layers }) => Object.values(layers).flatMap(({ annotations }) => annotations))
  const own = all.find((annotation) => annotation.id === id)
  return own?.kind === 'span' ? own.quote : '?'
}

describe('WebAnno TSV', () => {
  test.each<[string, string, string[]]>([
    [
      'spans of several words, stacks and values that are not set',
      file([`#T_SP=${ANNOTATION}.Span|value`], ...cells('PER[1]|X[2]', 'PER[1]', '_', '*', '_')),
      ["Span PER 'Bà Hoa'", "Span X 'Bà'", "Span Span 'Huế'"],
    ],
    [
      'names, whose other features are attributes',
      file(
        ['#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value'],
        ...cells('_\t_', 'Q1\tPER', '_\t_', '*\tLOC', '_\t_'),
      ),
      ['mentions PER \'Hoa\' {"identifier":"Q1"}', "mentions LOC 'Huế'"],
    ],
    [
      'signs of the format within values',
      file([`#T_SP=${ANNOTATION}.Span|value`], ...cells('a\\|b\\[1\\]\\_\\;\\\\', '\\*', '_', 'x\\->1-1', '_')),
      ["Span a|b[1]_;\\ 'Bà'", "Span * 'Hoa'", "Span x->1-1 'Huế'"],
    ],
    [
      'parts of words, and places without letters',
      file([`#T_SP=${ANNOTATION}.Span|value`], ...cells('_', '_', '_', '_', '_'), '1-5.1\t14-14\t\tZ').replace(
        '1-4\t9-12\tHuế\t_\t\n',
        '1-4\t9-12\tHuế\t_\t\n1-4.1\t10-12\tuế\tP\t\n',
      ),
      ["Span P 'uế'", "Span Z ''"],
    ],
    [
      'relations between spans, with their features',
      file(
        [`#T_SP=${ANNOTATION}.Span|value`, `#T_RL=${ANNOTATION}.Rel|count|value|BT_${ANNOTATION}.Span`],
        ...cells('PER[1]\t_\t_\t_', 'PER[1]\t_\t_\t_', '_\t_\t_\t_', 'LOC\t42\tở\t1-1[1_0]', '_\t_\t_\t_'),
      ),
      ["Span PER 'Bà Hoa'", "Span LOC 'Huế'", 'Rel ở source=Bà Hoa target=Huế {"count":"42"}'],
    ],
    [
      'relations between words',
      file(
        [`#T_RL=${ANNOTATION}.Rel|value|BT_de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token`],
        ...cells('_\t_', 'nmod\t1-1', '_\t_', '_\t_', '_\t_'),
      ),
      ['Rel nmod source=Bà target=Hoa'],
    ],
    [
      'slots',
      file(
        [
          `#T_SP=${ANNOTATION}.Span|`,
          `#T_SP=${ANNOTATION}.Host|ROLE_${ANNOTATION}.Host:links_${ANNOTATION}.Link|${ANNOTATION}.Span`,
        ],
        ...cells('*[1]\t_\t_', '*[1]\t_\t_', '_\tai;đâu\t1-1[1];1-4', '*\t_\t_', '_\t_\t_'),
      ),
      ["Span Span 'Bà Hoa'", "Span Span 'Huế'", "Host Host 'ở'", 'Host links host=ở ai=Bà Hoa đâu=Huế'],
    ],
    [
      'chains',
      file(
        [`#T_CH=${ANNOTATION}.MyLink|referenceRelation|referenceType`],
        ...cells('*->1-1\tPER[1]', '*->1-1\tPER[1]', '_\t_', 'cùng->1-2\tLOC[1]', '_\t_'),
      ),
      ["MyLink PER 'Bà Hoa'", 'MyLink LOC \'Huế\' {"referenceRelation":"cùng"}', 'MyLink My Bà Hoa Huế'],
    ],
  ])('%s', async (_, data, lines) => {
    const { documents, ...rest } = await found(data)
    expect(rest).toMatchObject({ lines, codes: [] })
    expect(documents[0]?.text).toBe('Bà Hoa ở Huế .')
    expect(detectFormat({ name: 'x', data })[0]?.format).toBe('webanno-tsv')
    const { files, issues } = write('webanno-tsv', documents)
    expect(issues).toEqual([])
    const again = await read('webanno-tsv', files)
    expect(again.documents.map(content)).toEqual(documents.map(content))
    expect(write('webanno-tsv', again.documents).files).toEqual(files)
  })

  test('lines end between sentences, blanks fill what offsets leave, escapes of the text are read', async () => {
    const data =
      '#FORMAT=WebAnno TSV 3.3\n\n\n#Sentence.id=s-1\n#Text=a\\tb\n1-1\t2-3\ta\t\n1-2\t4-5\tb\t\n\n#Text=c\n2-1\t7-8\tc\t\n'
    const { documents } = await found(data)
    expect(documents[0]?.text).toBe('  a\tb \nc')
    expect(write('webanno-tsv', documents).files[0]?.data).toBe(data)
  })

  test('a wrong unit is named, a row that is none is reported, and a file of another kind is refused', async () => {
    const emoji = '#FORMAT=WebAnno TSV 3.3\n#T_SP=a.B|value\n\n\n#Text=👋 x\n1-1\t0-1\t👋\tE\t\n1-2\t2-3\tx\tX\t\n'
    expect(await found(emoji)).toMatchObject({ lines: ["a.B E '👋'", "a.B X 'x'"], codes: ['wrong_unit'] })
    expect(await found(emoji.replace('1-2', 'một'))).toMatchObject({ codes: expect.arrayContaining(['invalid_line']) })
    expect(await found('1-1\tx')).toMatchObject({ documents: [], codes: ['invalid_shape'] })
    const huge = '#FORMAT=WebAnno TSV 3.3\n\n\n#Text=x\n1-1\t99999999999-99999999999\tx\t\n'
    expect((await found(huge)).documents[0]?.text.length).toBeLessThan(20_000)
  })

  test('the raw text can be given', async () => {
    const data = file([`#T_SP=${ANNOTATION}.Span|value`], ...cells('_', 'PER', '_', '_', '_'))
    const { documents } = await found(data, { texts: ['Bà  Hoa\nở Huế.'] })
    expect(documents[0]).toMatchObject({
      text: 'Bà  Hoa\nở Huế.',
      layers: { Span: { annotations: [{ spans: [{ start: 4, end: 7 }] }] } },
    })
  })
})
