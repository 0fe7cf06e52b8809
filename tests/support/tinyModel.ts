import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A whole embedding model of a few words in a folder: `model.onnx`, whose graph looks a vector up for each token (as an ONNX file
 * written by hand, in the wire format of Protocol Buffers), and `tokenizer.json`, which knows these words and pieces of words.
 */
export function writeTinyModel(folder: string, vectors: Readonly<Record<string, readonly number[]>>): string {
  const words = ['[UNK]', ...Object.keys(vectors)]
  const dimension = Object.values(vectors)[0]?.length ?? 1
  const table = words.map((word) => vectors[word] ?? Array<number>(dimension).fill(0))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'model.onnx'), lookUpGraph(table))
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify(wordPieces(words)))
  return folder
}

function wordPieces(words: readonly string[]): object {
  return {
    version: '1.0',
    added_tokens: [],
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: true,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(words.map((word, id) => [word, id])),
    },
  }
}

/** `last_hidden_state = Gather(table, input_ids)`; field numbers are those of onnx.proto3. */
function lookUpGraph(table: readonly (readonly number[])[]): Uint8Array {
  const [rows, columns] = [table.length, table[0]?.length ?? 0]
  const values = new Uint8Array(Float32Array.from(table.flat()).buffer)
  const initializer = join8(number(1, rows), number(1, columns), number(2, FLOAT), text(8, 'table'), bytes(9, values))
  const gather = join8(text(1, 'table'), text(1, 'input_ids'), text(2, 'last_hidden_state'), text(4, 'Gather'))
  const graph = join8(
    bytes(1, gather),
    text(2, 'tiny'),
    bytes(5, initializer),
    bytes(11, tensorOf('input_ids', INT64, ['texts', 'tokens'])),
    bytes(11, tensorOf('attention_mask', INT64, ['texts', 'tokens'])),
    bytes(12, tensorOf('last_hidden_state', FLOAT, ['texts', 'tokens', columns])),
  )
  return join8(number(1, 8), bytes(7, graph), bytes(8, join8(text(1, ''), number(2, 13))))
}

const FLOAT = 1
const INT64 = 7

function tensorOf(name: string, type: number, shape: readonly (string | number)[]): Uint8Array {
  const dimensions = shape.map((one) => bytes(1, typeof one === 'string' ? text(2, one) : number(1, one)))
  return join8(text(1, name), bytes(2, bytes(1, join8(number(1, type), bytes(2, join8(...dimensions))))))
}

function number(field: number, value: number): Uint8Array {
  return join8(varint(field << 3), varint(value))
}

function text(field: number, value: string): Uint8Array {
  return bytes(field, new TextEncoder().encode(value))
}

function bytes(field: number, value: Uint8Array): Uint8Array {
  return join8(varint((field << 3) | 2), varint(value.length), value)
}

function varint(value: number): Uint8Array {
  const out: number[] = []
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) + 128)
  return Uint8Array.from([...out, rest])
}

function join8(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}
