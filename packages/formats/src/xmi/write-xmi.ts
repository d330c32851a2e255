import { type Cas, type FeatureStructure, isReferences } from '../cas/cas.ts'
import { escapeAttribute, escapeText } from '../xml/xml-letters.ts'

/** A CAS as XMI, its sofa the first structure. */
export function formatXmi({ text, structures }: Cas, letters: (text: string) => string): string {
  const spaces = new Map(
    [...new Set(structures.map(({ type }) => spaceOf(type)))].map((space, i) => [space, `t${i + 1}`]),
  )
  const declared = [...spaces].map(
    ([space, prefix]) => ` xmlns:${prefix}="http:///${space.replaceAll('.', '/')}.ecore"`,
  )
  const written = structures.map((structure) =>
    formatStructure(structure, spaces.get(spaceOf(structure.type)) ?? '', letters),
  )
  const members = structures.map(({ id }) => id).join(' ')
  return `<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"${declared.join('')} xmi:version="2.0">
<cas:NULL xmi:id="0"/>
${written.join('')}<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="${escapeAttribute(letters(text))}"/>
<cas:View sofa="1" members="${members}"/>
</xmi:XMI>
`
}

function spaceOf(type: string): string {
  const point = type.lastIndexOf('.')
  return point < 0 ? 'uima.noNamespace' : type.slice(0, point)
}

function formatStructure(
  { id, type, begin, end, features }: FeatureStructure,
  prefix: string,
  letters: (text: string) => string,
): string {
  const name = `${prefix}:${type.slice(type.lastIndexOf('.') + 1)}`
  const place = begin === undefined ? '' : ` sofa="1" begin="${begin}" end="${end}"`
  let attributes = ''
  let children = ''
  for (const [feature, value] of features) {
    const isList = Array.isArray(value) && value.length > 0 && !isReferences(value)
    if (isList)
      children += (value as readonly string[])
        .map((part) => `<${feature}>${escapeText(letters(part))}</${feature}>`)
        .join('')
    else attributes += ` ${feature}="${escapeAttribute(letters(attributeText(value as never)))}"`
  }
  const head = `<${name} xmi:id="${id}"${place}${attributes}`
  return children === '' ? `${head}/>\n` : `${head}>${children}</${name}>\n`
}

function attributeText(value: string | number | boolean | { ref: string } | readonly { ref: string }[]): string {
  if (typeof value !== 'object') return Object.is(value, -0) ? '-0.0' : String(value)
  return 'ref' in value ? value.ref : value.map(({ ref }) => ref).join(' ')
}
