import { CAS_HOLDS } from '../cas/to-cas.ts'
import { type ByteFormat, beginsWith } from '../format/byte-format.ts'
import { defineByteFormat } from '../format/define-format.ts'

/** The export of an INCEpTION project, read through XMI, JSON CAS and WebAnno TSV; loaded by who reads one. */
export const inception: ByteFormat = /* @__PURE__ */ defineByteFormat({
  id: 'inception',
  title: 'INCEpTION project',
  extensions: ['zip'],
  unit: 'utf16',
  isReadOnly: true,
  holds: CAS_HOLDS,
  detect: ({ name, data }) => (beginsWith(data, 'PK\u0003\u0004') ? (name.endsWith('.zip') ? 0.9 : 0.5) : 0),
  load: async () => {
    const { readProject } = await import('./read-project.ts')
    return { read: async (file, options) => readProject(file, options) }
  },
})
