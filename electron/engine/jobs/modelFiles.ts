import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { OnnxFiles } from '../semantic/onnxModel.ts'

/** Where models of the Hugging Face format keep the file, the most exact first. */
const MODEL_NAMES = ['model.onnx', 'onnx/model.onnx', 'model_quantized.onnx', 'onnx/model_quantized.onnx']

/** A model as it lies on the disk. */
export interface FoundModel {
  readonly file: string
  /** Its folder, where the tokenizer is. */
  readonly folder: string
  /** Size and time of the file. */
  readonly print: string
}

/** Finds the model that a path names: a folder of the Hugging Face format, or the `.onnx` file in one. Throws `model-unusable`. */
export async function findModel(path: string): Promise<FoundModel> {
  const candidates = path.endsWith('.onnx') ? [path] : MODEL_NAMES.map((name) => join(path, name))
  for (const file of candidates) {
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) continue
    const folder = basename(dirname(file)) === 'onnx' ? dirname(dirname(file)) : dirname(file)
    return { file, folder, print: `${found.size}-${Math.round(found.mtimeMs)}` }
  }
  throw new PasserelleError('model-unusable', { path, detail: 'model.onnx' })
}

/** Throws `model-unusable` where the tokenizer is missing or is none. */
export async function readModel({ file, folder }: FoundModel): Promise<OnnxFiles> {
  return {
    model: await readFile(file),
    tokenizer: await readJson(join(folder, 'tokenizer.json')),
    tokenizerConfig: await readJson(join(folder, 'tokenizer_config.json')).catch(() => ({})),
  }
}

async function readJson(path: string): Promise<object> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as object
  } catch (cause) {
    throw new PasserelleError('model-unusable', { path: dirname(path), detail: basename(path) }, { cause })
  }
}
