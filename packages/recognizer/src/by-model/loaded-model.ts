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
export const MODEL_PARTS: readonly ModelPart[] = ['words', 'tags', 'names']

/**
 * A part of a model: `words` tells words; `tags` parts of speech, with it; `names` people, organizations and places, with
 * both. `diacritics` restores marks, needs no other, and is loaded only when it is asked for.
 */
export type ModelPart = 'words' | 'tags' | 'names' | 'diacritics'

/** A model in memory. */
export interface LoadedModel {
  readonly version: string
  readonly words: WordReader | null
  readonly tags: TagModel | null
  readonly names: NameModel | null
  readonly diacritics: DiacriticModel | null
}

/**
 * Loads the parts of a model, all that it has unless `parts` names some.
 *
 * @throws {ChugiaiError} `invalid_model`, `unknown_model_format`
 */
export async function loadModel(source: ModelSource, parts: readonly ModelPart[]): Promise<LoadedModel> {
  const model = await openModel(source)
  const load = async <T>(part: ModelPart, read: (reader: ByteReader) => T): Promise<T | null> => {
    const reader = parts.includes(part) ? await loadPart(model, part) : null
    return reader && readPart(part, () => read(reader))
  }
  const [words, tags, names, diacritics] = await Promise.all([
    load('words', (reader) => new WordReader(readWordModel(reader))),
    load('tags', readTagModel),
    load('names', readNameModel),
    load('diacritics', readDiacriticModel),
  ])
  return { version: model.manifest.version, words, tags, names, diacritics }
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
