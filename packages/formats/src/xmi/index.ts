import { fromViews } from '../cas/from-views.ts'
import { CAS_HOLDS, toCas } from '../cas/to-cas.ts'
import { inTypes, typesOf } from '../cas/type-system.ts'
import { defineFormat } from '../format/define-format.ts'
import type { Format, TextFile, WriteOptions, WriteResult } from '../format/format.ts'
import { uniqueNames } from '../text/input.ts'
import { localName, parseXmlText, type XmlElement } from '../xml/parse-xml-text.ts'
import { xmlLetters } from '../xml/xml-letters.ts'
import { parseXmi } from './read-xmi.ts'
import { formatTypeSystem, parseTypeSystem, type Ranges } from './type-system-xml.ts'
import { formatXmi } from './write-xmi.ts'

/** UIMA's XMI, as INCEpTION and DKPro Core write it, in UTF-16; a file of types beside it tells numbers from names. */
export const xmi: Format = /* @__PURE__ */ defineFormat({
  id: 'xmi',
  title: 'UIMA CAS XMI',
  extensions: ['xmi', 'xml'],
  unit: 'utf16',
  holds: CAS_HOLDS,
  detect({ text }) {
    const start = text.slice(0, 4_000)
    if (/<xmi:XMI[\s>]/.test(start)) return 0.99
    return /<typeSystemDescription[\s>]/.test(start) ? 0.9 : 0
  },
  *read(files, options) {
    const roots: { file: TextFile; root: XmlElement }[] = []
    for (const file of files) {
      const parsed = parseXmlText(file.text, file.name)
      if ('issue' in parsed) yield parsed.issue
      else roots.push({ file, root: parsed.root })
    }
    const isTypes = ({ root }: { root: XmlElement }) => localName(root) === 'typeSystemDescription'
    const ranges: Ranges = new Map(roots.filter(isTypes).flatMap(({ root }) => [...parseTypeSystem(root)]))
    for (const { file, root } of roots.filter((one) => !isTypes(one)))
      yield* fromViews(parseXmi(root, ranges), 'xmi', file.name, options)
  },
  write: writeXmi,
})

function writeXmi(documents: Parameters<Format['write']>[0], options: WriteOptions): WriteResult {
  const names = uniqueNames(documents.map(({ id }) => id))
  const made = documents.map((document) => toCas(document, options))
  const types = typesOf(made.map(({ cas }) => cas))
  const files = made.map(({ cas, losses }, i) => {
    const data = formatXmi(inTypes(cas, types, losses), (text) => xmlLetters(text, losses))
    return { name: `${names[i]}.xmi`, data }
  })
  return {
    files: [...files, { name: 'TypeSystem.xml', data: formatTypeSystem(types) }],
    issues: made.flatMap(({ issues, losses }) => [...issues, ...losses.issues()]),
  }
}
