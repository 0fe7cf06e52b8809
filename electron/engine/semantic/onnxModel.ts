import * as tokenizers from '@huggingface/tokenizers'
import type { InferenceSession } from 'onnxruntime-web'
import type { EmbeddingModel } from './embeddingModel.ts'
import { poolMeans, toUnitLength } from './meanPooling.ts'

interface TokenizerLike {
  encode(text: string): { readonly ids: readonly number[] }
}

/** The package's own types name their files in a way that Node's resolution does not follow. */
const { Tokenizer } = tokenizers as unknown as {
  readonly Tokenizer: new (tokenizer: object, config: object) => TokenizerLike
}

type Runtime = typeof import('onnxruntime-web')

/** A sentence transformer as its folder holds it. */
export interface OnnxFiles {
  readonly model: Uint8Array
  /** `tokenizer.json`. */
  readonly tokenizer: object
  /** `tokenizer_config.json`, where there is one. */
  readonly tokenizerConfig: object
}

/** Longer texts are cut: sentence transformers were trained on about as much. */
const MOST_TOKENS = 256
const TEXTS_AT_ONCE = 16

/**
 * A model in ONNX format with the tokenizer of the Hugging Face format, run in WebAssembly by onnxruntime-web. It takes `input_ids`,
 * and `attention_mask` and `token_type_ids` where it asks for them; of what it gives, `sentence_embedding` is taken as it is, else
 * the mean over the tokens of `last_hidden_state` or of the first of its outputs. Throws what the runtime and the tokenizer throw.
 */
export async function openOnnxModel({ model, tokenizer, tokenizerConfig }: OnnxFiles): Promise<EmbeddingModel> {
  const runtime = await import('onnxruntime-web')
  // One thread: the others are busy with what the person asked for.
  runtime.env.wasm.numThreads = 1
  const session = await runtime.InferenceSession.create(model)
  const encode = encoder(new Tokenizer(tokenizer, tokenizerConfig))
  const output = ['sentence_embedding', 'last_hidden_state'].find((name) => session.outputNames.includes(name))
  const run = (texts: readonly string[]) =>
    embedBatch(runtime, session, output ?? session.outputNames[0] ?? '', texts.map(encode))
  const [probe] = await run(['a'])
  return {
    dimension: probe?.length ?? 0,
    async embed(texts) {
      const vectors: Float32Array[] = []
      for (let start = 0; start < texts.length; start += TEXTS_AT_ONCE) {
        vectors.push(...(await run(texts.slice(start, start + TEXTS_AT_ONCE))))
      }
      return vectors
    },
    close: () => session.release(),
  }
}

function encoder(tokenizer: TokenizerLike): (text: string) => readonly number[] {
  return (text) => {
    const { ids } = tokenizer.encode(text)
    // What ends every text (`[SEP]`, `</s>`) ends a cut one too.
    return ids.length <= MOST_TOKENS ? ids : [...ids.slice(0, MOST_TOKENS - 1), ids.at(-1) ?? 0]
  }
}

async function embedBatch(
  runtime: Runtime,
  session: InferenceSession,
  output: string,
  batch: readonly (readonly number[])[],
): Promise<Float32Array[]> {
  const tokens = Math.max(1, ...batch.map(({ length }) => length))
  const shape = [batch.length, tokens]
  const ids = new BigInt64Array(batch.length * tokens)
  const mask = new BigInt64Array(batch.length * tokens)
  for (const [row, text] of batch.entries()) {
    for (const [at, id] of text.entries()) {
      ids[row * tokens + at] = BigInt(id)
      mask[row * tokens + at] = 1n
    }
  }
  const tensor = (values: BigInt64Array) => new runtime.Tensor('int64', values, shape)
  const known = {
    input_ids: tensor(ids),
    attention_mask: tensor(mask),
    token_type_ids: tensor(new BigInt64Array(ids.length)),
  }
  const inputs = Object.fromEntries(Object.entries(known).filter(([name]) => session.inputNames.includes(name)))
  const result = (await session.run(inputs))[output]
  if (!result || !(result.data instanceof Float32Array)) throw new TypeError(`${output}: float32`)
  const dimension = result.dims.at(-1) ?? 0
  if (result.dims.length === 2) {
    return batch.map((_, row) =>
      toUnitLength(result.data.slice(row * dimension, (row + 1) * dimension) as Float32Array),
    )
  }
  return poolMeans({ values: result.data, texts: batch.length, tokens, dimension }, Array.from(mask, Number))
}
