import { ZipFile } from 'yazl'

/** Shown as 1 July 2025 noon in every time zone: with the DOS form, fields are copied from the local clock. */
const STAMP = new Date(2025, 6, 1, 12)

/** A zip whose bytes depend on the entries alone. */
export async function zipBytes(entries: readonly { readonly name: string; readonly bytes: Buffer }[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const { name, bytes } of entries) {
    zip.addBuffer(bytes, name, { mtime: STAMP, mode: 0o100644, forceDosTimestamp: true })
  }
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
