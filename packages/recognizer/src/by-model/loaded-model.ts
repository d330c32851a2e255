import { recognizerError } from '../codes.ts'
import { type DiacriticModel, readDiacriticModel } from '../diacritics/diacritic-model.ts'
import type { ByteReader } from '../model/byte-reader.ts'
import { loadPart, openModel } from '../model/load-part.ts'
import type { ModelSource } from '../model/model-source.ts'
import { type NameModel, readNameModel } from '../names/name-model.ts'
import { readTagModel, type TagModel } from '../tags/tag-model.ts'
import { readWordModel } from '../words/word-model.ts'
import { WordReader } from '../words/words.ts'

/** The parts that are loaded when nothing is said: each can be loaded without those behind it, and needs those before it. */
const MODEL_PARTS: readonly ModelPart[] = ['words', 'tags', 'names']

/**
 * A part of a model: `words` tells words; `tags` parts of speech, with it; `names` people, organizations and places, with
 * both. `diacritics` restores marks, needs no other, and is loaded only when it is asked for.
 */
export type ModelPart = 'words' | 'tags' | 'names' | 'diacritics'

/** A model in memory. */
export interface LoadedModel {
  readonly version: string
  /** The parts that were asked for, or that it has: what takes one of them is not done without. */
  readonly wanted: readonly ModelPart[]
  readonly words: WordReader | null
  readonly tags: TagModel | null
  readonly names: NameModel | null
  readonly diacritics: DiacriticModel | null
}

/**
 * Loads the parts of a model, all that it has of {@link MODEL_PARTS} unless `parts` names some.
 *
 * @throws {ChugiaiError} `invalid_model`, `unknown_model_format`
 */
export async function loadModel(source: ModelSource, parts?: readonly ModelPart[]): Promise<LoadedModel> {
  const model = await openModel(source)
  const wanted = parts ?? MODEL_PARTS.filter((part) => Object.hasOwn(model.manifest.parts, part))
  const load = async <T>(part: ModelPart, read: (reader: ByteReader) => T): Promise<T | null> => {
    const reader = wanted.includes(part) ? await loadPart(model, part) : null
    return reader && readPart(part, () => read(reader))
  }
  const [words, tags, names, diacritics] = await Promise.all([
    load('words', (reader) => new WordReader(readWordModel(reader))),
    load('tags', readTagModel),
    load('names', readNameModel),
    load('diacritics', readDiacriticModel),
  ])
  return { version: model.manifest.version, wanted, words, tags, names, diacritics }
}

/** What each part takes to work. */
const TAKES: Readonly<Record<ModelPart, readonly ModelPart[]>> = {
  words: ['words'],
  tags: ['words', 'tags'],
  names: ['words', 'tags', 'names'],
  diacritics: ['diacritics'],
}

/**
 * Looks whether a part that is wanted has all that it takes. Without a model, or where nobody wants the part, rules do.
 *
 * @throws {ChugiaiError} `missing_part`
 */
export function assertWorks(model: LoadedModel | null, ...parts: readonly ModelPart[]): void {
  for (const part of parts) {
    if (!model?.wanted.includes(part)) continue
    const missing = TAKES[part].find((needed) => model[needed] === null)
    if (missing === undefined) continue
    const list = TAKES[part].map((needed) => `'${needed}'`).join(', ')
    const hint = `Give a model with ${list}, and leave \`parts\` out or name them all; \`parts: []\` is for rules alone.`
    throw recognizerError('missing_part', `There is no part '${missing}', which '${part}' takes`, {
      path: 'parts',
      hint,
    })
  }
}

function readPart<T>(part: ModelPart, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw recognizerError('invalid_model', `Part '${part}' of the model cannot be read`, {
      path: `model.${part}`,
      hint: 'Install the versions of @chugiai/recognizer and @chugiai/model-vi that belong together.',
      cause,
    })
  }
}
