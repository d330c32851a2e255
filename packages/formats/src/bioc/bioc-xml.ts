import { defineFormat } from '../format/define-format.ts'
import type { Format, ReadItem, ReadOptions, TextFile } from '../format/format.ts'
import { formatIssue } from '../format/issue.ts'
import { childElements, childText, parseXmlText, type XmlElement } from '../xml/parse-xml-text.ts'
import { escapeAttribute, escapeText, xmlLetters } from '../xml/xml-letters.ts'
import {
  type BiocAnnotation,
  type BiocDocument,
  type BiocPassage,
  type BiocRelation,
  type Infons,
  joinSentences,
} from './bioc-document.ts'
import { fromBioc } from './from-bioc.ts'
import { BIOC_HOLDS, writeBioc } from './to-bioc.ts'

/** BioC XML: collections of documents with passages, annotations and relations of any level, in code points. */
export const bioc: Format = /* @__PURE__ */ defineFormat({
  id: 'bioc',
  title: 'BioC XML',
  extensions: ['xml'],
  unit: 'codePoint',
  holds: BIOC_HOLDS,
  detect: ({ text }) =>
    /<collection[\s>][\s\S]*<document[\s>]|<!DOCTYPE collection/.test(text.slice(0, 4_000)) ? 0.97 : 0,
  *read(files, options) {
    for (const file of files) yield* readFile(file, options)
  },
  write(documents, options) {
    const written = documents.map((document) =>
      writeBioc(document, options, (own, { losses }) => toXml(own, (text) => xmlLetters(text, losses))),
    )
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE collection SYSTEM "BioC.dtd">\n'
    const data = `${head}<collection><source>chugiai</source><date></date><key></key>\n${written.map(({ text }) => text).join('')}</collection>\n`
    return {
      files: [{ name: `${options.name ?? 'documents'}.xml`, data }],
      issues: written.flatMap(({ issues }) => issues),
    }
  },
})

function* readFile({ name, text }: TextFile, options: ReadOptions): Generator<ReadItem> {
  const parsed = parseXmlText(text, name)
  if ('issue' in parsed) {
    yield parsed.issue
    return
  }
  const documents = parsed.root.name === 'document' ? [parsed.root] : childElements(parsed.root, 'document')
  if (documents.length === 0) {
    const hint = 'BioC is a collection of documents.'
    yield formatIssue('invalid_shape', `${name} has no document`, { severity: 'error', path: name, hint })
  }
  for (const document of documents) yield* fromBioc(documentOf(document), options)
}

function documentOf(element: XmlElement): BiocDocument {
  const passages = childElements(element, 'passage')
  const levels = [element, ...passages, ...passages.flatMap((passage) => childElements(passage, 'sentence'))]
  return {
    id: childText(element, 'id') ?? '',
    infons: infonsOf(element),
    passages: passages.map(passageOf),
    annotations: levels.flatMap((level) => childElements(level, 'annotation')).map(annotationOf),
    relations: levels.flatMap((level) => childElements(level, 'relation')).map(relationOf),
  }
}

function passageOf(passage: XmlElement): BiocPassage {
  const sentences = childElements(passage, 'sentence').map((sentence) => ({
    offset: numberOf(childText(sentence, 'offset')),
    text: childText(sentence, 'text') ?? '',
  }))
  return {
    offset: numberOf(childText(passage, 'offset')),
    infons: infonsOf(passage),
    text: childText(passage, 'text') ?? joinSentences(sentences),
  }
}

function infonsOf(element: XmlElement): Infons {
  return Object.fromEntries(childElements(element, 'infon').map(({ text, attributes }) => [attributes.key ?? '', text]))
}

function annotationOf(element: XmlElement): BiocAnnotation {
  return {
    id: element.attributes.id ?? '',
    infons: infonsOf(element),
    locations: childElements(element, 'location').map(({ attributes: { offset, length } }) => ({
      offset: numberOf(offset),
      length: numberOf(length),
    })),
    text: childText(element, 'text'),
  }
}

function relationOf(element: XmlElement): BiocRelation {
  const nodes = childElements(element, 'node').map(({ attributes: { refid = '', role = '' } }) => ({ refid, role }))
  return { id: element.attributes.id ?? '', infons: infonsOf(element), nodes }
}

function numberOf(text: string | undefined): number {
  return text === undefined || text.trim() === '' ? Number.NaN : Number(text)
}

function toXml(
  { id, infons, passages, annotations, relations }: BiocDocument,
  letters: (text: string) => string,
): string {
  const element = (name: string, text: string) => `<${name}>${escapeText(letters(text))}</${name}>`
  const listed = (own: Infons) =>
    Object.entries(own)
      .map(([key, value]) => `<infon key="${escapeAttribute(letters(key))}">${escapeText(letters(value))}</infon>`)
      .join('')
  const parts = passages.map(
    ({ offset, infons: own, text }) =>
      `<passage>${listed(own)}<offset>${offset}</offset>${element('text', text)}</passage>\n`,
  )
  const marks = annotations.map(({ id: own, infons: more, locations, text = '' }) => {
    const places = locations.map(({ offset, length }) => `<location offset="${offset}" length="${length}"/>`).join('')
    return `<annotation id="${own}">${listed(more)}${places}${element('text', text)}</annotation>\n`
  })
  const links = relations.map(({ id: own, infons: more, nodes }) => {
    const ends = nodes
      .map(({ refid, role }) => `<node refid="${refid}" role="${escapeAttribute(letters(role))}"/>`)
      .join('')
    return `<relation id="${own}">${listed(more)}${ends}</relation>\n`
  })
  return `<document>${element('id', id)}${listed(infons)}\n${[...parts, ...marks, ...links].join('')}</document>\n`
}
