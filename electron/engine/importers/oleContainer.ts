import { Buffer } from 'node:buffer'
import { ReadProblem } from './readProblem.ts'

/** D0CF11E0A1B11AE1: an OLE compound file ([MS-CFB] section 2.2), the container of Office before 2007 and of encrypted Office. */
export function isOle(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1'
}

/** Why a compound file is not read: `encrypted` where it says so, else `unsupported-format` with what it holds. */
export function describeOle(bytes: Uint8Array): ReadProblem {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (stream: string) => findStream(buffer, stream) >= 0
  if (holds('EncryptedPackage')) return new ReadProblem('encrypted', 'Office document')
  if (holds('EncryptedSummary')) return new ReadProblem('encrypted', 'PowerPoint before 2007 (ppt)')
  if (holds('WordDocument')) {
    const encrypted = isEncryptedWord(buffer.subarray(streamStart(buffer, 'WordDocument')))
    return new ReadProblem(encrypted ? 'encrypted' : 'unsupported-format', 'Word before 2007 (doc)')
  }
  for (const stream of ['Workbook', 'Book']) {
    if (!holds(stream)) continue
    const encrypted = isEncryptedWorkbook(buffer.subarray(streamStart(buffer, stream)))
    return new ReadProblem(encrypted ? 'encrypted' : 'unsupported-format', 'Excel before 2007 (xls)')
  }
  if (holds('PowerPoint Document')) return new ReadProblem('unsupported-format', 'PowerPoint before 2007 (ppt)')
  if (holds('__properties_version1.0')) return new ReadProblem('unsupported-format', 'Outlook message (msg)')
  return new ReadProblem('unsupported-format', 'OLE compound file')
}

/** Byte where the directory names a stream, -1 where it does not; names are compared without regard to case. */
function findStream(buffer: Buffer, stream: string): number {
  const spellings = [stream, stream.toUpperCase(), stream.toLowerCase()]
  return Math.max(...spellings.map((name) => buffer.indexOf(Buffer.from(`${name}\0`, 'utf16le'))))
}

/** Byte where a stream of at least 4,096 bytes begins ([MS-CFB] section 2.6.1); the end of the file where it does not say. */
function streamStart(buffer: Buffer, stream: string): number {
  const entry = findStream(buffer, stream)
  if (entry < 0 || entry + 120 > buffer.length || buffer.length < 32) return buffer.length
  const sectorSize = 2 ** Math.min(buffer.readUInt16LE(30), 16)
  return Math.min(buffer.length, (buffer.readUInt32LE(entry + 116) + 1) * sectorSize)
}

/** fEncrypted of the FibBase ([MS-DOC] section 2.5.2). */
function isEncryptedWord(stream: Buffer): boolean {
  return stream.length >= 12 && stream.readUInt16LE(0) === 0xa5ec && (stream.readUInt16LE(10) & 0x0100) !== 0
}

/** A FilePass record among the first records ([MS-XLS] section 2.4.117). */
function isEncryptedWorkbook(stream: Buffer): boolean {
  let offset = 0
  for (let records = 0; records < 10 && offset + 4 <= stream.length; records++) {
    if (stream.readUInt16LE(offset) === 0x2f) return true
    offset += 4 + stream.readUInt16LE(offset + 2)
  }
  return false
}
