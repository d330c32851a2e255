import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Treebank, treebankOf } from './treebank.ts'

/** The folder that the trainer reads: the layout of `shared` (its README). */
export class DataFolder {
  constructor(private readonly root: string) {}

  treebank(): Treebank {
    const read = (part: string) => readFileSync(join(this.root, `corpora/ud-vtb/vi_vtb-ud-${part}.conllu`), 'utf8')
    return treebankOf(read('train'), read('dev'))
  }

  /** Texts of the encyclopedia. */
  articles(): string[] {
    const packed = readFileSync(join(this.root, 'corpora/viwiki/articles.jsonl.gz'))
    const lines = gunzipSync(packed).toString('utf8').trim().split('\n')
    return lines.map((line) => (JSON.parse(line) as { text: string }).text)
  }

  /** Headwords of the Wiktionary. */
  headwords(): string[] {
    const lines = readFileSync(join(this.root, 'lexicons/wiktionary/words.jsonl'), 'utf8').trim().split('\n')
    return lines
      .map((line) => (JSON.parse(line) as { text: string }).text)
      .filter((word) => !word.startsWith('Bản mẫu:'))
  }

  /** Names of communes and districts of the 63 provinces, without those that are numbers. */
  places(): string[] {
    const names = ['xa_phuong', 'quan_huyen'].flatMap((list) => {
      const units = JSON.parse(readFileSync(join(this.root, `lexicons/provinces/${list}.json`), 'utf8'))
      return Object.values(units as Record<string, { name: string }>).map(({ name }) => name)
    })
    return [...new Set(names)].filter((name) => !/\d/.test(name))
  }
}
