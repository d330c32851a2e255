import { assertArgument, ChugiaiError, listOf, STRING } from '@chugiai/text'
import { recognizerError } from '../codes.ts'
import { ByteReader } from './byte-reader.ts'
import { checksum } from './checksum.ts'
import { MODEL_FORMAT, type ModelManifest, type ModelPackage, type ModelSource, type PartInfo } from './model-source.ts'

const HEADER = 4 // bytes of the length of the manifest in a packed model

/**
 * A model from wherever it is, its manifest read and looked at; no part is loaded yet.
 *
 * @throws {ChugiaiError} `invalid_model` when it cannot be read, `unknown_model_format` when it is of another time
 */
export async function openModel(source: ModelSource): Promise<ModelPackage> {
  const opened = await openSource(source)
  const { manifest } = opened
  if (typeof manifest?.format !== 'number' || typeof manifest.parts !== 'object' || manifest.parts === null) {
    throw recognizerError('invalid_model', 'The model has no manifest', { path: 'model', hint: GIVE_A_MODEL })
  }
  if (manifest.format === MODEL_FORMAT) return opened
  throw recognizerError('unknown_model_format', `The model is of format ${manifest.format}, not ${MODEL_FORMAT}`, {
    path: 'model.manifest.format',
    hint: 'Install the versions of @chugiai/recognizer and @chugiai/model-vi that belong together.',
  })
}

const GIVE_A_MODEL = "Give `model` of '@chugiai/model-vi', the address of a manifest.json, or the bytes of packModel()."

async function openSource(source: ModelSource): Promise<ModelPackage> {
  if (source instanceof Uint8Array) return unpack(source)
  if (typeof source === 'string' || source instanceof URL) return openAddress(source)
  if (typeof source?.load === 'function') return source
  throw recognizerError('invalid_model', 'That is no model', { path: 'model', hint: GIVE_A_MODEL })
}

async function openAddress(address: URL | string): Promise<ModelPackage> {
  const response = await fetched(address)
  const manifest = (await response.json().catch((cause: unknown) => {
    const hint = GIVE_A_MODEL
    throw recognizerError('invalid_model', `'${address}' is no manifest`, { path: 'model', hint, cause })
  })) as ModelManifest
  const beside = (part: string) => String(address).replace(/[^/]*$/, `${part}.bin`)
  return { manifest, load: async (part) => new Uint8Array(await (await fetched(beside(part))).arrayBuffer()) }
}

async function fetched(address: URL | string): Promise<Response> {
  const response = await fetch(address).catch((cause: unknown) => {
    const hint = GIVE_A_MODEL
    throw recognizerError('invalid_model', `'${address}' cannot be fetched`, { path: 'model', hint, cause })
  })
  if (response.ok) return response
  throw recognizerError('invalid_model', `${address} answers ${response.status}`, { path: 'model', hint: GIVE_A_MODEL })
}

function unpack(bytes: Uint8Array): ModelPackage {
  try {
    const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
    const manifest = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER, HEADER + size))) as PackedManifest
    const body = bytes.subarray(HEADER + size)
    return {
      manifest,
      load: async (part) => {
        const { start, end } = manifest.places[part]!
        return body.subarray(start, end)
      },
    }
  } catch (cause) {
    throw recognizerError('invalid_model', 'The bytes are no packed model', {
      path: 'model',
      hint: GIVE_A_MODEL,
      cause,
    })
  }
}

interface PackedManifest extends ModelManifest {
  /** Where each part stands behind the manifest. */
  readonly places: Readonly<Record<string, { readonly start: number; readonly end: number }>>
}

/**
 * A model as one file: bytes to keep, to send, and to give to `createRecognizer`.
 *
 * @param parts the parts that go in; all when left out
 */
export async function packModel(source: ModelSource, parts?: readonly string[]): Promise<Uint8Array> {
  if (parts !== undefined) assertArgument(parts, listOf(STRING), 'parts')
  const { manifest, load } = await openModel(source)
  const names = parts ?? Object.keys(manifest.parts)
  for (const part of names)
    if (!Object.hasOwn(manifest.parts, part)) throw missingPart(part, Object.keys(manifest.parts))
  const bodies = await Promise.all(names.map((part) => loadedBytes(load, part)))
  const places: Record<string, { start: number; end: number }> = {}
  let end = 0
  for (const [at, part] of names.entries()) {
    const start = end
    end += bodies[at]!.length
    places[part] = { start, end }
  }
  const kept = Object.fromEntries(names.map((part) => [part, manifest.parts[part]]))
  const head = new TextEncoder().encode(JSON.stringify({ ...manifest, parts: kept, places }))
  const packed = new Uint8Array(HEADER + head.length + end)
  new DataView(packed.buffer).setUint32(0, head.length, true)
  packed.set(head, HEADER)
  for (const [at, part] of names.entries()) packed.set(bodies[at]!, HEADER + head.length + places[part]!.start)
  return packed
}

/**
 * A part of the model, unpacked and looked at; `null` when the model has none of that name.
 *
 * @throws {ChugiaiError} `invalid_model` when its bytes are not those that the manifest tells of
 */
export async function loadPart({ manifest, load }: ModelPackage, part: string): Promise<ByteReader | null> {
  if (!Object.hasOwn(manifest.parts, part)) return null
  const told: Partial<PartInfo> = Object(manifest.parts[part])
  const bytes = await inflated(await loadedBytes(load, part), part)
  if (bytes.length !== told.size || checksum(bytes) !== told.hash) {
    throw recognizerError('invalid_model', `Part '${part}' of the model is not what its manifest tells`, {
      path: `model.${part}`,
      hint: 'Fetch or install the model again; it is damaged, or its parts are of different versions.',
    })
  }
  return new ByteReader(bytes)
}

function missingPart(part: string, there: readonly string[]): ChugiaiError {
  const hint = `Parts are ${there.join(', ')}.`
  return recognizerError('missing_part', `The model has no part '${part}'`, { path: 'parts', hint })
}

async function loadedBytes(load: ModelPackage['load'], part: string): Promise<Uint8Array> {
  try {
    const data: unknown = await load(part)
    if (typeof data === 'string' || data instanceof Uint8Array) return bytesOf(data)
    throw new TypeError(`load gave ${typeof data}`)
  } catch (cause) {
    if (cause instanceof ChugiaiError) throw cause
    throw recognizerError('invalid_model', `Part '${part}' of the model cannot be loaded`, {
      path: `model.${part}`,
      hint: 'Fetch or install the model again; `load` gives the bytes of a part, or base64 of them.',
      cause,
    })
  }
}

function bytesOf(data: Uint8Array | string): Uint8Array {
  if (typeof data !== 'string') return data
  const letters = atob(data)
  const bytes = new Uint8Array(letters.length) // a loop: `Uint8Array.from` with a function takes five times as long
  for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at)
  return bytes
}

async function inflated(bytes: Uint8Array, part: string): Promise<Uint8Array> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  try {
    return new Uint8Array(await new Response(stream).arrayBuffer())
  } catch (cause) {
    throw recognizerError('invalid_model', `Part '${part}' of the model cannot be unpacked`, {
      path: `model.${part}`,
      hint: 'Fetch or install the model again; it is damaged.',
      cause,
    })
  }
}
